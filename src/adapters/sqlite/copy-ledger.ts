import { DatabaseSync } from 'node:sqlite';
import { explainSqliteError } from './explain-sqlite-error.ts';

/** Writes a consistent copy of a ledger that others may be writing to; the original is opened for reading only and stays as it is. */
export function copyLedger(file: string, to: string): void {
  try {
    const original = new DatabaseSync(file, { readOnly: true });
    try {
      original.prepare('VACUUM INTO ?').run(to);
    } finally {
      original.close();
    }
  } catch (error) {
    throw explainSqliteError(error, file);
  }
}
