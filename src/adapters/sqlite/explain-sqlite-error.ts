import { dirname } from 'node:path';

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that an operator can do something about. */
const EXPLANATIONS: Readonly<Record<number, (file: string) => string>> = {
  5: (file) => `The ledger ${file} is locked by another process. End the process that holds it, or try again.`,
  8: (file) =>
    `The ledger ${file} cannot be written: the file or its folder ${dirname(file)} is read-only. Give this user write access to the folder.`,
  10: (file) => `Reading or writing the ledger ${file} failed on the disk. Check the disk and the volume; nothing half-written was kept.`,
  11: (file) => `The ledger ${file} is damaged. Stop newsdelta and restore a backup.`,
  13: (file) => `The disk is full: the ledger ${file} could not be written. Free space in ${dirname(file)}; nothing half-written was kept.`,
  14: (file) =>
    `The ledger ${file} cannot be opened: its folder ${dirname(file)} is missing, not accessible, or on a read-only volume. This user needs to write there.`,
  26: (file) => `${file} is not a ledger: it is no SQLite file. Name another file for the ledger, or move this one away.`,
};

/** What an operator can mend: no access, no space, another program's file. Not a bug. */
export class LedgerError extends Error {}

/** SQLite's error in words: what, where, what to do, with its own as the cause. Any other error as it is. */
export function explainSqliteError(error: unknown, file: string): Error {
  if (!(error instanceof Error)) return new Error(`The ledger ${file} failed: ${String(error)}`);
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;
  if (code === null) return error;
  // The low byte is the primary code; the rest refines it.
  const explain = EXPLANATIONS[code & 0xff];
  if (explain === undefined) return new Error(`The ledger ${file} refused a change: ${error.message}`, { cause: error });
  return new LedgerError(`${explain(file)} (SQLite: ${error.message})`, { cause: error });
}
