import type { Ledger } from '../../ports.ts';
import { editions } from './editions.ts';
import { noticedFeeds } from './feed-notices.ts';
import { migrateLedger } from './migrate-ledger.ts';
import { occurrences } from './occurrences.ts';
import { openConnection } from './open-connection.ts';
import { outbox } from './outbox.ts';
import { reading } from './reading.ts';
import { recipients } from './recipients.ts';
import { stops } from './stops.ts';
import { tally } from './tally.ts';

export interface SqliteLedgerOptions {
  /** Path of the ledger; its folder must exist. ':memory:' is for tests. */
  readonly file: string;
  /** How long to wait for another writer. */
  readonly busyMs?: number;
}

/** Opens the ledger, makes or migrates it. Throws, saying what and where and what to do, for a file or folder that it cannot use. */
export function createSqliteLedger(options: SqliteLedgerOptions): Ledger {
  const connection = openConnection(options.file, options.busyMs ?? 10_000);
  try {
    migrateLedger(connection, options.file);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    ...reading(connection),
    ...occurrences(connection),
    ...editions(connection),
    ...outbox(connection),
    ...recipients(connection),
    ...noticedFeeds(connection),
    ...stops(connection),
    ...tally(connection),
    close: async () => connection.close(),
  };
}
