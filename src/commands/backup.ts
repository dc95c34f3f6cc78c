import { resolve } from 'node:path';
import { Command } from 'commander';
import { backUpLedger } from '../adapters/sqlite/back-up-ledger.ts';
import { ledgerFile, type Root } from '../root.ts';

/** `newsdelta backup`: a copy of the ledger, also while `serve` runs. */
export function backupCommand(root: Root): Command {
  return new Command('backup')
    .description('copy the ledger to a new file, also while `serve` runs; the copy is checked')
    .argument('<FILE>', 'where the copy goes; it must not be there yet')
    .option('--json', 'what was copied, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta backup /backups/ledger-2026-11-24.sqlite\n\nExit codes: 0 done, 7 the ledger or the file cannot be used.',
    )
    .action((file: string, options: { json?: true }) => {
      const copied = backUpLedger(ledgerFile(root), resolve(file));
      root.print(
        options.json === true
          ? JSON.stringify({ file: resolve(file), ...copied })
          : `${resolve(file)}: ${copied.editions} editions, the newest of ${copied.newest ?? 'no day'}; ${copied.waiting} mails wait; checked.`,
      );
    });
}
