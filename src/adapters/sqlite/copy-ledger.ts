import { DatabaseSync } from 'node:sqlite';
import { explainSqliteError } from './explain-sqlite-error.ts';

/** Copies a ledger, also while it is written to, as one consistent state. `to` must not exist. Throws as `createSqliteLedger` does. */
export function copyLedger(from: string, to: string): void {
  try {
    const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
    try {
      source.prepare('VACUUM INTO ?').run(to);
    } finally {
      source.close();
    }
  } catch (error) {
    throw explainSqliteError(error, from);
  }
}
