import type { Ledger } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { instant, text } from './row.ts';

/** Readers of the ledger who stopped their digests. */
export function stops(connection: Connection): Pick<Ledger, 'recordStop' | 'stops'> {
  return {
    async recordStop({ watch, recipient, stopped, now }) {
      const address = recipient.toLowerCase();
      const changed = stopped
        ? connection.run('INSERT INTO stops (watch, recipient, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', watch, address, instant(now))
        : connection.run('DELETE FROM stops WHERE watch = ? AND recipient = ?', watch, address);
      return changed > 0;
    },
    async stops(watch) {
      return connection
        .all('SELECT recipient, at FROM stops WHERE watch = ? ORDER BY at, recipient', watch)
        .map((row) => ({ recipient: text(row, 'recipient'), at: text(row, 'at') }));
    },
  };
}
