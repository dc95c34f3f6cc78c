import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyLedger } from './copy-ledger.ts';
import { LedgerError } from './explain-sqlite-error.ts';
import { flushFile } from './flush-file.ts';
import { type Inspection, inspectLedger } from './inspect-ledger.ts';

/** Copies a ledger, also while it is used, to a file that must not be there yet; the copy is checked before it gets its name. */
export function backUpLedger(ledger: string, file: string): Inspection {
  if (!existsSync(ledger)) throw new LedgerError(`There is no ledger ${ledger} yet: nothing to back up.`);
  if (existsSync(file)) throw new LedgerError(`${file} is there already. Name a new file; a backup is never written over.`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    copyLedger(ledger, part);
    const inspection = inspectLedger(part);
    flushFile(part);
    renameSync(part, file);
    return inspection;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
