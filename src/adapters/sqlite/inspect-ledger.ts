import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { explainSqliteError, LedgerError } from './explain-sqlite-error.ts';
import { APPLICATION_ID, LEDGER_VERSION } from './migrate-ledger.ts';

export interface Inspection {
  readonly version: number;
  readonly editions: number;
  /** When the newest edition was made; null without one. */
  readonly newest: string | null;
  /** Messages that are still to be sent. */
  readonly waiting: number;
}

/** Checks a ledger's file whole: every page, every index, every reference. Throws a `LedgerError` with what is wrong; changes nothing. */
export function inspectLedger(file: string): Inspection {
  if (!existsSync(file)) throw new LedgerError(`There is no file ${file}.`);
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
    try {
      return inspect(database, file);
    } finally {
      database.close();
    }
  } catch (error) {
    throw error instanceof LedgerError ? error : explainSqliteError(error, file);
  }
}

function inspect(database: DatabaseSync, file: string): Inspection {
  const one = (sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];
  if (one('PRAGMA application_id') !== APPLICATION_ID) throw new LedgerError(`${file} is not a newsdelta ledger.`);
  const version = Number(one('PRAGMA user_version'));
  if (version > LEDGER_VERSION)
    throw new LedgerError(
      `${file} is a ledger of version ${version}, made by a newer newsdelta; this one knows versions up to ${LEDGER_VERSION}. Run the newer newsdelta.`,
    );
  const complaints = [
    ...database
      .prepare('PRAGMA integrity_check')
      .all()
      .map((row) => String(Object.values(row)[0]))
      .filter((word) => word !== 'ok'),
    ...database
      .prepare('PRAGMA foreign_key_check')
      .all()
      .map((row) => `a row of ${String(row['table'])} refers to nothing`),
  ];
  if (complaints.length > 0) throw new LedgerError(`${file} is damaged: ${complaints.slice(0, 3).join('; ')}. Take another backup.`);
  const newest = one('SELECT max(made) FROM editions');
  return {
    version,
    editions: Number(one('SELECT count(*) FROM editions')),
    newest: typeof newest === 'string' ? newest : null,
    waiting: Number(one(`SELECT count(*) FROM deliveries WHERE ${WAITING}`)),
  };
}

/** Whatever another attempt is planned for, or was under way. */
export const WAITING = "(state = 'sending' OR (state IN ('ready', 'deferred', 'unknown') AND next_at IS NOT NULL))";
