import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type Restored, restoreLedger } from '../adapters/sqlite/restore-ledger.ts';
import { type Health, lives } from '../domain/health.ts';
import { EXIT, Exit, ledgerFile, type Root } from '../root.ts';

/** `newsdelta restore`: a backup in the ledger's place, checked first. */
export function restoreCommand(root: Root): Command {
  return new Command('restore')
    .description("put a backup in the ledger's place, after checking it; the ledger that was there is kept beside it. Stop `serve` first")
    .argument('<FILE>', 'a file that `newsdelta backup` made')
    .option('--force', 'also where serve seems to run: it was killed a moment ago')
    .option('--json', 'what was restored, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta restore /backups/ledger-2026-11-24.sqlite\n\nExit codes: 0 done, 6 serve runs, 7 the backup or the ledger cannot be used.',
    )
    .action((file: string, options: { force?: true; json?: true }) => {
      const now = new Date().toISOString();
      if (options.force !== true && serveLives(root.dataFolder, now))
        throw new Exit(
          EXIT.unhealthy,
          `serve is running on ${root.dataFolder}: stop it first. If it was killed a moment ago, wait four minutes, or say --force.`,
        );
      const restored = restoreLedger({ ledger: ledgerFile(root), from: resolve(file), now });
      root.print(options.json === true ? JSON.stringify(restored) : wordsOf(restored));
    });
}

function serveLives(folder: string, now: string): boolean {
  const file = join(folder, 'health.json');
  return existsSync(file) && lives(JSON.parse(readFileSync(file, 'utf8')) as Health, now);
}

function wordsOf({ editions, newest, waiting, aside }: Restored): string {
  return [
    `Restored: ${editions} editions, the newest of ${newest ?? 'no day'}.`,
    ...(aside === null ? [] : [`The ledger that was there is ${aside}.`]),
    ...(waiting === 0
      ? []
      : [`${waiting} mails waited in the backup and may have been sent since: newsdelta outbox lists them, for you to retry or drop.`]),
    'What was told after the backup is not known any more and may be told again.',
  ].join('\n');
}
