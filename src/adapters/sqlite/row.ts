import type { Row } from './open-connection.ts';

/** Reads a text column; throws where the schema and the code disagree. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`ledger column ${column} holds ${typeof value}, not text`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`ledger column ${column} holds ${typeof value}, not a number`);
  return value;
}

/** A JSON column that only this program writes, hence of the type it was written with. */
export function json<T>(row: Row, column: string): T {
  return JSON.parse(text(row, column)) as T;
}

/** An instant in the one form in which instants compare as texts: UTC with milliseconds. Throws for what is no instant. */
export function instant(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(`"${iso}" is no ISO 8601 instant`);
  return new Date(time).toISOString();
}
