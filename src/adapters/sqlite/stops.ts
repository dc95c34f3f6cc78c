import type { Ledger } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { instant, text } from './row.ts';

/** Readers of the ledger who stopped their digests. */
export function stops(connection: Connection): Pick<Ledger, 'recordStop' | 'stops'> {
  return {
    async recordStop({ watch, recipient, stopped, now }) {
      const address = recipient.toLowerCase();
      return connection.transaction(() => {
        if (!stopped) return connection.run('DELETE FROM stops WHERE watch = ? AND recipient = ?', watch, address) > 0;
        // Who stopped a digest must not get the one that waits for the mail server either.
        connection.run(
          `UPDATE deliveries SET state = 'failed', next_at = NULL, dropped_at = ?, last_answer = 'its recipient stopped the digest'
            WHERE lower(recipient) = ? AND state IN ('ready', 'deferred') AND edition IN (SELECT id FROM editions WHERE watch = ?)`,
          instant(now),
          address,
          watch,
        );
        return (
          connection.run('INSERT INTO stops (watch, recipient, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', watch, address, instant(now)) >
          0
        );
      });
    },
    async stops(watch) {
      return connection
        .all('SELECT recipient, at FROM stops WHERE watch = ? ORDER BY at, recipient', watch)
        .map((row) => ({ recipient: text(row, 'recipient'), at: text(row, 'at') }));
    },
  };
}
