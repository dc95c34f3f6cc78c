import { Command, CommanderError } from 'commander';
import { LedgerError } from './adapters/sqlite/explain-sqlite-error.ts';
import { baselineAddCommand } from './commands/baseline-add.ts';
import { baselineCheckCommand } from './commands/baseline-check.ts';
import { baselineDiffCommand } from './commands/baseline-diff.ts';
import { baselineShowCommand } from './commands/baseline-show.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion.ts';
import { editionCommand } from './commands/edition.ts';
import { explainCommand } from './commands/explain.ts';
import { feedCommand } from './commands/feed.ts';
import { healthcheckCommand } from './commands/healthcheck.ts';
import { initCommand } from './commands/init.ts';
import { knowCommand } from './commands/know.ts';
import { outboxCommand } from './commands/outbox.ts';
import { opmlExportCommand } from './commands/opml-export.ts';
import { opmlImportCommand } from './commands/opml-import.ts';
import { previewCommand } from './commands/preview.ts';
import { replayCommand } from './commands/replay.ts';
import { restoreCommand } from './commands/restore.ts';
import { runCommand } from './commands/run.ts';
import { serveCommand } from './commands/serve.ts';
import { tryCommand } from './commands/try.ts';
import { EXIT, Exit, type Root } from './root.ts';
import { createRoot, VERSION } from './create-root.ts';

/** Runs the program with the words of the command line and the environment of this process; sets its exit code. */
export async function program(): Promise<void> {
  try {
    const root = createRoot();
    const newsdelta = new Command('newsdelta')
      .description('Tells people what changed since the reports they already read.')
      .version(VERSION)
      .exitOverride()
      .configureHelp({ showGlobalOptions: true })
      .addHelpText(
        'after',
        '\nExit codes: 0 done, 1 a bug, 2 wrong usage, 3 configuration broken, 4 some feeds or pages failed, 5 mail waits or failed, 6 not healthy, 7 the ledger cannot be used, 8 the known reports are missing, too old or not sound.',
      );
    for (const make of [
      initCommand,
      serveCommand,
      runCommand,
      checkCommand,
      previewCommand,
      tryCommand,
      editionCommand,
      explainCommand,
      knowCommand,
      outboxCommand,
      backupCommand,
      restoreCommand,
      feedCommand,
      replayCommand,
      completionCommand,
      healthcheckCommand,
    ])
      newsdelta.addCommand(make(root).exitOverride());
    newsdelta.addCommand(baselineCommands(root));
    newsdelta.addCommand(opmlCommands(root));
    await newsdelta.parseAsync();
  } catch (error) {
    end(error);
  }
}

function baselineCommands(root: Root): Command {
  const baseline = new Command('baseline')
    .description('the known reports: draft a record from one, check, show and compare records')
    .exitOverride();
  for (const make of [baselineAddCommand, baselineCheckCommand, baselineShowCommand, baselineDiffCommand])
    baseline.addCommand(make(root).exitOverride());
  return baseline;
}

function opmlCommands(root: Root): Command {
  const opml = new Command('opml').description('feeds from and to other programs, as a subscription list').exitOverride();
  for (const make of [opmlImportCommand, opmlExportCommand]) opml.addCommand(make(root).exitOverride());
  return opml;
}

/** The one place where exceptions end: words for what the user can mend, the whole chain of causes for a bug. */
function end(error: unknown): void {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  else if (error instanceof Exit || error instanceof LedgerError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof Exit ? error.code : EXIT.ledger;
  } else {
    for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) process.stderr.write(`${cause.stack ?? cause.message}\n`);
    process.exitCode = EXIT.bug;
  }
}
