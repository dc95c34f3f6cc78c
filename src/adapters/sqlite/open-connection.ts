import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { explainSqliteError } from './explain-sqlite-error.ts';

/** Between two looks whether a lock is gone. */
const PAUSE_MS = 10;

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** One connection. Every method throws an error that says what happened, to which file, and what to do; the cause is SQLite's own. */
export interface Connection {
  readonly file: string;
  /** Gives the number of rows changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[];
  /** Several statements without values. */
  script(sql: string): void;
  /** Takes the write lock first (BEGIN IMMEDIATE), so that what `work` reads still holds when it writes. All or nothing. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens or makes the file: WAL, every commit on disk before it returns, foreign keys on, waits up to `busyMs` for another writer. */
export function openConnection(file: string, busyMs: number): Connection {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explainSqliteError(error, file);
    }
  };
  const database = guard(() => open(file, busyMs));
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    file,
    run: (sql, ...values) => guard(() => Number(prepared(sql).run(...values).changes)),
    get: (sql, ...values) => guard(() => prepared(sql).get(...values)),
    all: (sql, ...values) => guard(() => prepared(sql).all(...values)),
    script: (sql) => guard(() => database.exec(sql)),
    transaction: (work) => guard(() => inTransaction(database, work)),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function open(file: string, busyMs: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: true });
  try {
    waitForLock(() => database.exec('PRAGMA journal_mode = WAL'), busyMs);
    // FULL: with WAL, NORMAL may lose the last commits at a power cut, and a lost `sent` is a mail sent twice.
    database.exec('PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * SQLite's own wait (`timeout`) does not cover the change to WAL: two processes that make a ledger at once then got "database is locked"
 * within a millisecond, about once in ten starts.
 */
function waitForLock(change: () => void, busyMs: number): void {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      change();
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= busyMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** SQLITE_BUSY is 5, in the low byte. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
