import { Command } from 'commander';
import { runId } from '../domain/run-id.ts';
import type { RunReport } from '../domain/run-report.ts';
import { keepActive, readWatchlistFiles } from '../config/watchlist-files.ts';
import { runDue, runNow } from '../pipeline.ts';
import { chooseWatches, EXIT, instantOf, type Root } from '../root.ts';
import { renderRunReport } from '../digest/render-run-report.ts';
import { deliver } from '../stages/deliver.ts';

/** `newsdelta run`: one run of each watch, now or as if it were another instant. */
export function runCommand(root: Root): Command {
  return new Command('run')
    .description('run every watch once, now: collect, read, assess, compose, deliver')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'only this watch')
    .option('--due', "only where a recipient's time has come: for a timer of yours in place of serve; waiting mail is tried too")
    .option('--dry-run', 'store nothing and send nothing')
    .option('--as-of <ISO>', 'as if it were this instant')
    .option('--json', 'one run report a line, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta run --watch ID --dry-run\n\nExit codes: 0 done, 3 configuration broken, 4 done but some feeds or pages failed, 5 done but mail waits, failed or is unknown.',
    )
    .action(async (options: { config?: string; watch?: string; due?: true; dryRun?: true; asOf?: string; json?: true }) => {
      const asOf = instantOf(options.asOf);
      const watches = chooseWatches(root.loadSettings(options.config), options.watch);
      const world = await root.openWorld({ config: options.config, scratch: options.dryRun === true, logging: 'progress' });
      if (options.dryRun !== true) keepActive(root.dataFolder, readWatchlistFiles(root.configFile(options.config)));
      try {
        const reports: RunReport[] = [];
        for (const watch of watches) {
          const now = asOf ?? world.clock.now();
          const moment = { now, run: runId(now, process.pid) };
          const report = options.due === true ? (await runDue(watch, moment, world)).report : await runNow(watch, moment, world);
          if (report !== null) reports.push(options.dryRun === true ? dryReport(report) : report);
        }
        if (reports.length === 0) await deliver(world);
        if (reports.length === 0 && options.json !== true) root.print("Nobody's time has come.");
        for (const report of reports) root.print(options.json === true ? JSON.stringify(report) : renderRunReport(report));
        const waits = reports.length === 0 && (await world.ledger.deliveries({ open: true })).length > 0;
        process.exitCode = waits ? EXIT.mail : exitCodeOf(reports);
      } finally {
        await world.close();
      }
    });
}

/** Nothing was to be sent: that it was not is no failure. */
function dryReport(report: RunReport): RunReport {
  return { ...report, result: 'dry', failures: report.failures.filter(({ step }) => step !== 'deliver') };
}

function exitCodeOf(reports: readonly RunReport[]): number {
  const dry = reports.every(({ result }) => result === 'dry');
  if (!dry && reports.some(({ deliveries }) => deliveries.waiting + deliveries.failed + deliveries.unknown > 0)) return EXIT.mail;
  // A paywall or a page without text is told in the digest; it is that page's nature, not trouble that an operator can mend.
  const trouble = reports.flatMap(({ failures }) => failures).some(({ step, temporary }) => step !== 'read' || temporary);
  return trouble ? EXIT.partly : EXIT.ok;
}
