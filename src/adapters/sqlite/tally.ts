import type { Outgoing } from '../../domain/status.ts';
import { WEBHOOK } from '../../domain/webhook.ts';
import type { Ledger, Tally } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { integer, text, textOrNull } from './row.ts';

/** Counts over the whole ledger, without reading an edition or a message. */
export function tally(connection: Connection): Pick<Ledger, 'tally'> {
  return {
    async tally() {
      return {
        mail: waiting(connection, 'NOT LIKE'),
        posts: waiting(connection, 'LIKE'),
        watches: connection
          .all(
            `SELECT watch, count(*) AS editions, max(made) AS latest,
              (SELECT count(*) FROM developments d JOIN editions o ON o.id = d.edition WHERE o.watch = e.watch) AS developments,
              (SELECT count(*) FROM articles a WHERE a.watch = e.watch) AS articles
              FROM editions e GROUP BY watch ORDER BY watch`,
          )
          .map((row): Tally['watches'][number] => ({
            watch: text(row, 'watch'),
            editions: integer(row, 'editions'),
            developments: integer(row, 'developments'),
            articles: integer(row, 'articles'),
            latest: textOrNull(row, 'latest'),
          })),
      };
    },
  };
}

/** What is in the outbox for addresses, or for webhooks, which no address can look like. */
function waiting(connection: Connection, webhooks: 'LIKE' | 'NOT LIKE'): Outgoing {
  const those = `recipient ${webhooks} '${WEBHOOK}%'`;
  const states = connection.all(
    `SELECT state, count(*) AS n FROM deliveries WHERE dropped_at IS NULL AND ${those} GROUP BY state ORDER BY state`,
  );
  const oldest = connection.get(
    `SELECT e.made, d.last_answer FROM deliveries d JOIN editions e ON e.id = d.edition
      WHERE d.state IN ('ready', 'sending', 'deferred') AND d.${those} ORDER BY e.made, d.seq LIMIT 1`,
  );
  return {
    counts: Object.fromEntries(states.map((row) => [text(row, 'state'), integer(row, 'n')])),
    oldestWaiting: oldest === undefined ? null : text(oldest, 'made'),
    lastAnswer: oldest === undefined ? '' : text(oldest, 'last_answer'),
  };
}
