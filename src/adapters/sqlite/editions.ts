import type { Edition } from '../../domain/edition.ts';
import type { EditionCommit, Ledger } from '../../ports.ts';
import { storeFeedNotices } from './feed-notices.ts';
import type { Connection } from './open-connection.ts';
import { storeServed } from './recipients.ts';
import { instant, json, text } from './row.ts';

type Editions = Pick<Ledger, 'commitEdition' | 'edition' | 'latestEdition' | 'recentEditions' | 'development'>;

/** Editions and developments of the ledger. */
export function editions(connection: Connection): Editions {
  return {
    async commitEdition(commit, run) {
      connection.transaction(() => {
        endOccurrence(connection, commit.edition, run);
        storeEdition(connection, commit.edition);
        storeAssessments(connection, commit);
        storeMessages(connection, commit);
        storeServed(connection, commit);
        storeFeedNotices(connection, commit.edition);
      });
    },
    async edition(id) {
      const row = connection.get('SELECT edition FROM editions WHERE id = ?', id);
      if (row !== undefined) return json<Edition>(row, 'edition');
      const own = connection.get('SELECT own FROM recipient_editions WHERE id = ?', id);
      return own === undefined ? null : json<Edition>(own, 'own');
    },
    async latestEdition(watch) {
      const row =
        watch === null
          ? connection.get('SELECT edition FROM editions ORDER BY seq DESC LIMIT 1')
          : connection.get('SELECT edition FROM editions WHERE watch = ? ORDER BY seq DESC LIMIT 1', watch);
      return row === undefined ? null : json<Edition>(row, 'edition');
    },
    async recentEditions(watch, limit) {
      return connection
        .all('SELECT edition FROM editions WHERE watch = ? ORDER BY seq DESC LIMIT ?', watch, limit)
        .map((row) => json<Edition>(row, 'edition'));
    },
    async development(id) {
      const row = connection.get('SELECT * FROM developments WHERE id = ? ORDER BY seq LIMIT 1', id);
      if (row === undefined) return null;
      return {
        edition: text(row, 'edition'),
        sentOn: text(row, 'sent_on'),
        sentence: text(row, 'sentence'),
        outlet: text(row, 'outlet'),
        url: text(row, 'url'),
      };
    },
  };
}

function endOccurrence(connection: Connection, edition: Edition, run: string): void {
  const ended = connection.run(
    "UPDATE occurrences SET state = 'done' WHERE watch = ? AND occurrence = ? AND state = 'running' AND run = ?",
    edition.watch,
    instant(edition.occurrence),
    run,
  );
  if (ended === 1) return;
  throw new Error(
    `Run ${run} no longer has the claim on occurrence ${edition.occurrence} of watch ${edition.watch}: another run took it over. ` +
      'Nothing of this edition was stored.',
  );
}

function storeEdition(connection: Connection, edition: Edition): void {
  connection.run(
    'INSERT INTO editions (id, watch, occurrence, made, edition) VALUES (?, ?, ?, ?, ?)',
    edition.id,
    edition.watch,
    instant(edition.occurrence),
    instant(edition.made),
    JSON.stringify(edition),
  );
  for (const development of [...edition.developments, ...edition.updates]) {
    const best = development.evidence[0];
    if (best === undefined) throw new Error(`Development ${development.id} has no evidence; nothing of edition ${edition.id} was stored.`);
    connection.run(
      'INSERT INTO developments (id, edition, sent_on, sentence, outlet, url) VALUES (?, ?, ?, ?, ?, ?)',
      development.id,
      edition.id,
      instant(edition.made),
      best.sentence,
      best.outlet,
      best.url,
    );
  }
}

function storeAssessments(connection: Connection, { edition, assessments }: EditionCommit): void {
  for (const assessment of assessments) {
    connection.run(
      'INSERT INTO assessments (watch, article, edition, assessment) VALUES (?, ?, ?, ?)',
      edition.watch,
      assessment.article,
      edition.id,
      JSON.stringify(assessment),
    );
    const { watch, id } = edition;
    if (connection.run('UPDATE articles SET assessed = 1 WHERE watch = ? AND id = ? AND assessed = 0', watch, assessment.article) !== 1)
      throw new Error(`${assessment.article} was told by another run of ${watch}. Nothing of edition ${id} was stored.`);
  }
}

function storeMessages(connection: Connection, { edition, messages, dueFrom }: EditionCommit): void {
  for (const message of messages) {
    connection.run(
      `INSERT INTO deliveries (id, edition, shows, recipient, sender, message_id, raw, state, next_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'ready', ?)`,
      message.id,
      edition.id,
      message.shows,
      message.recipient,
      message.from,
      message.messageId,
      message.raw,
      instant(dueFrom),
    );
  }
}
