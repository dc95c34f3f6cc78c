import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { explainSqliteError } from './explain-sqlite-error.ts';

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
    // FULL: with WAL, NORMAL may lose the last commits at a power cut, and a lost `sent` is a mail sent twice.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
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
