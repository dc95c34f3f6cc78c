import type { Article } from '../../domain/article.ts';
import type { Ledger, PendingEntry, Remembered } from '../../ports.ts';
import { insertArticle } from './insert-article.ts';
import type { Connection, Row } from './open-connection.ts';
import { integer, json, text } from './row.ts';
import { seeEntries } from './see-entries.ts';
import { readingsOf, recordLook, youngArticles } from './young-articles.ts';

const PAGE = 200;

type Reading = Pick<
  Ledger,
  | 'feedState'
  | 'recordFeed'
  | 'pendingEntries'
  | 'countPending'
  | 'recordArticle'
  | 'youngArticles'
  | 'recordLook'
  | 'unassessed'
  | 'feedsOfArticles'
  | 'remembered'
>;

/** Feeds, entries and articles of the ledger. */
export function reading(connection: Connection): Reading {
  return {
    async feedState(watch, url) {
      const row = connection.get('SELECT state FROM feed_states WHERE watch = ? AND url = ?', watch, url);
      return row === undefined ? null : json(row, 'state');
    },
    async recordFeed(record) {
      return connection.transaction(() => recordFeed(connection, record));
    },
    async pendingEntries(watch, limit) {
      return connection.all(PENDING, watch, Math.max(0, Math.floor(limit))).map(pendingEntry);
    },
    async countPending(watch) {
      const row = connection.get("SELECT count(*) AS n FROM entries WHERE watch = ? AND state = 'pending'", watch);
      return row === undefined ? 0 : integer(row, 'n');
    },
    async recordArticle(record) {
      connection.transaction(() => recordArticle(connection, record));
    },
    async youngArticles(watch, now, limit) {
      return youngArticles(connection, watch, now, limit);
    },
    async recordLook(look) {
      connection.transaction(() => recordLook(connection, look));
    },
    async unassessed(watch) {
      const rows = connection.all('SELECT article FROM articles WHERE watch = ? AND assessed = 0 ORDER BY published, id', watch);
      return rows.map((row) => json<Article>(row, 'article'));
    },
    async feedsOfArticles(watch) {
      const feeds = new Map<string, string[]>();
      for (const row of connection.all(
        'SELECT article, feed_url FROM entries WHERE watch = ? AND article IS NOT NULL ORDER BY seq',
        watch,
      )) {
        const page = text(row, 'article').replace(/#reading-\d+$/, '');
        feeds.set(page, [...(feeds.get(page) ?? []), text(row, 'feed_url')]);
      }
      return feeds;
    },
    remembered: (watch) => remembered(connection, watch),
  };
}

const PENDING = `SELECT entry, feed_url, outlet, lang, first_seen, attempts FROM entries WHERE watch = ? AND state = 'pending'
  ORDER BY attempts, first_seen, coalesce(published, first_seen), seq LIMIT ?`;

function recordFeed(connection: Connection, record: Parameters<Ledger['recordFeed']>[0]): number {
  connection.run(
    'INSERT INTO feed_states (watch, url, state) VALUES (?, ?, ?) ON CONFLICT (watch, url) DO UPDATE SET state = excluded.state',
    record.watch,
    record.state.url,
    JSON.stringify(record.state),
  );
  return seeEntries(connection, record);
}

function pendingEntry(row: Row): PendingEntry {
  return {
    entry: json(row, 'entry'),
    feed: { url: text(row, 'feed_url'), outlet: text(row, 'outlet'), lang: text(row, 'lang') },
    firstSeen: text(row, 'first_seen'),
    attempts: integer(row, 'attempts'),
  };
}

const AGAIN = 'UPDATE entries SET attempts = attempts + 1 WHERE watch = ? AND feed_url = ? AND entry_id = ?';
// The entry's own texts are not needed once it is read: they would be half of the file.
const READ = "UPDATE entries SET state = 'read', article = ?, entry = NULL WHERE watch = ? AND feed_url = ? AND entry_id = ?";

function recordArticle(connection: Connection, record: Parameters<Ledger['recordArticle']>[0]): void {
  const { watch, pending, article, again } = record;
  if (!holdsText(connection, watch, article)) insertArticle(connection, watch, article);
  const key = [watch, pending.feed.url, pending.entry.id] as const;
  if (again) connection.run(AGAIN, ...key);
  else connection.run(READ, article.id, ...key);
}

/** Whether an earlier reading of the same page gave the same text: then there is nothing to assess. */
function holdsText(connection: Connection, watch: string, article: Article): boolean {
  const page = article.id.replace(/#reading-\d+$/, '');
  if (page === article.id) return false;
  return readingsOf(connection, watch, page).includes(article.text);
}

/** Page by page, so that no read transaction stays open while the caller thinks. */
async function* remembered(connection: Connection, watch: string): AsyncGenerator<Remembered> {
  let after = 0;
  for (;;) {
    const rows = connection.all(
      `SELECT s.seq, a.article, s.assessment, e.id AS edition, e.made FROM assessments s
        JOIN articles a ON a.watch = s.watch AND a.id = s.article JOIN editions e ON e.id = s.edition
        WHERE s.watch = ? AND s.seq > ? ORDER BY s.seq LIMIT ?`,
      watch,
      after,
      PAGE,
    );
    for (const row of rows) {
      after = integer(row, 'seq');
      yield {
        article: json(row, 'article'),
        assessment: json(row, 'assessment'),
        reportedAt: text(row, 'made'),
        edition: text(row, 'edition'),
      };
    }
    if (rows.length < PAGE) return;
  }
}
