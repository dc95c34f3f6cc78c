import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { copyLedger } from './copy-ledger.ts';
import { explainSqliteError, LedgerError } from './explain-sqlite-error.ts';
import { flushFile } from './flush-file.ts';
import { type Inspection, inspectLedger, WAITING } from './inspect-ledger.ts';

export interface Restoring {
  readonly ledger: string;
  readonly from: string;
  /** ISO 8601. */
  readonly now: string;
}

export interface Restored extends Inspection {
  /** The ledger as it was before; null where there was none. */
  readonly aside: string | null;
}

/**
 * Puts a backup in the ledger's place, after checking it whole; the ledger that was there is kept aside. At every moment the ledger's name
 * holds either the old or the new one, complete. What waited in the backup may have been sent since: it is marked unknown and left to the
 * operator. No other process may use the ledger.
 */
export function restoreLedger({ ledger, from, now }: Restoring): Restored {
  const inspection = inspectLedger(from);
  const fresh = `${ledger}.restoring`;
  rmSync(fresh, { force: true });
  try {
    copyLedger(from, fresh);
    leaveToOperator(fresh, inspection);
    flushFile(fresh);
    const aside = existsSync(ledger) ? `${ledger}.before-${now.slice(0, 19).replace(/[-:]/g, '')}` : null;
    if (aside !== null) setAside(ledger, aside);
    renameSync(fresh, ledger);
    return { ...inspection, aside };
  } catch (error) {
    for (const file of [fresh, `${fresh}-wal`, `${fresh}-shm`]) rmSync(file, { force: true });
    throw error instanceof LedgerError ? error : explainSqliteError(error, ledger);
  }
}

function leaveToOperator(file: string, { newest }: Inspection): void {
  const database = new DatabaseSync(file);
  const words = `restored from a backup whose newest edition is of ${newest ?? 'no day'}: it may have been sent since`;
  database.prepare(`UPDATE deliveries SET state = 'unknown', next_at = NULL, last_answer = ? WHERE ${WAITING}`).run(words);
  database.close();
}

/** A write-ahead log that stayed beside another file would be read into it. */
function setAside(ledger: string, aside: string): void {
  emptyLog(ledger);
  try {
    linkSync(ledger, aside);
  } catch {
    // Volumes without hard links.
    copyFileSync(ledger, aside);
  }
  if (existsSync(`${ledger}-wal`)) renameSync(`${ledger}-wal`, `${aside}-wal`);
  rmSync(`${ledger}-shm`, { force: true });
}

/** Closing the last connection writes the log back and removes it. A damaged ledger keeps it, and is set aside with it. */
function emptyLog(ledger: string): void {
  try {
    const database = new DatabaseSync(ledger, { timeout: 1000 });
    try {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      database.close();
    }
  } catch {
    // Damaged, or no database at all: that may be why a backup is restored.
  }
}
