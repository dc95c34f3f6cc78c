import { rmSync } from 'node:fs';
import { LedgerError } from './explain-sqlite-error.ts';
import type { Connection } from './open-connection.ts';
import { firstLedger } from './migrations/0001-first-ledger.ts';
import { entryVersion } from './migrations/0002-entry-version.ts';
import { stops } from './migrations/0003-stops.ts';
import { recipients } from './migrations/0004-recipients.ts';
import { dropped } from './migrations/0005-dropped.ts';
import { holders } from './migrations/0006-holders.ts';
import { feedNotices } from './migrations/0007-feed-notices.ts';

/** In order; the position (from 1) is the ledger's version, kept in `user_version`. */
const MIGRATIONS: readonly string[] = [firstLedger, entryVersion, stops, recipients, dropped, holders, feedNotices];
/** "ndlt": tells a ledger from any other SQLite file. */
export const APPLICATION_ID = 0x6e646c74;

export const LEDGER_VERSION = MIGRATIONS.length;

/** Brings the file to this program's version. An existing file is copied to `FILE.vN.bak` first. Throws for foreign and newer files. */
export function migrateLedger(connection: Connection, file: string): void {
  const version = versionOf(connection, file);
  if (version === LEDGER_VERSION) return;
  if (version > 0) backUp(connection, `${file}.v${version}.bak`);
  connection.transaction(() => {
    // Read again under the lock: another process may have migrated meanwhile.
    const from = versionOf(connection, file);
    for (const migration of MIGRATIONS.slice(from)) connection.script(migration);
    connection.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${LEDGER_VERSION};`);
  });
}

function versionOf(connection: Connection, file: string): number {
  const application = Number(connection.get('PRAGMA application_id')?.['application_id'] ?? 0);
  const version = Number(connection.get('PRAGMA user_version')?.['user_version'] ?? 0);
  const tables = Number(connection.get('SELECT count(*) AS n FROM sqlite_schema')?.['n'] ?? 0);
  if (application !== APPLICATION_ID && tables > 0) {
    throw new LedgerError(`${file} is an SQLite file of another program, not a newsdelta ledger. Name another file for the ledger.`);
  }
  if (version > LEDGER_VERSION) {
    throw new LedgerError(
      `${file} is a ledger of version ${version}, made by a newer newsdelta; this one knows versions up to ${LEDGER_VERSION}. ` +
        `Run the newer newsdelta, or restore the copy ${file}.v${LEDGER_VERSION}.bak that it made before migrating.`,
    );
  }
  return version;
}

function backUp(connection: Connection, copy: string): void {
  if (connection.file === ':memory:') return;
  // VACUUM INTO refuses an existing file: one left by a migration that failed halfway is of the same version and may go.
  rmSync(copy, { force: true });
  connection.run('VACUUM INTO ?', copy);
}
