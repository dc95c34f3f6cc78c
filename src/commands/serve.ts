import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createTicker } from '../adapters/cron/ticker.ts';
import type { Health } from '../domain/health.ts';
import { maskAddress } from '../domain/mask-address.ts';
import { runId } from '../domain/run-id.ts';
import type { Watch } from '../domain/watch.ts';
import { runDue } from '../pipeline.ts';
import { type OpenWorld, type Root } from '../root.ts';
import { deliver } from '../stages/deliver.ts';

/** `newsdelta serve`: runs each watch at its times until it is told to stop; SIGTERM lets the run under way end. */
export function serveCommand(root: Root): Command {
  return new Command('serve')
    .description('run each watch at its scheduled times until stopped (the container does this)')
    .option('--config <FILE>', 'the watchlist')
    .addHelpText('after', '\nExample:\n  newsdelta serve --config /config/watchlist.yaml')
    .action(async (options: { config?: string }) => {
      const world = await root.openWorld({ config: options.config, scratch: false, logging: 'steps' });
      const { watches } = world.settings;
      const ticker = createTicker({ clock: world.clock, journal: world.journal, onTick: (now) => tick(now, world, root.dataFolder) });
      const stopped = new Promise<string>((done) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done(signal));
      });
      world.journal.info('serving', {
        watches: watches.map(({ id }) => id).join(' '),
        mail: root.smtpUrl === null ? 'none' : 'configured',
      });
      for (const warning of world.settings.warnings) world.journal.warn('warning', { warning });
      if (root.smtpUrl === null) world.journal.warn('warning', { warning: 'NEWSDELTA_SMTP_URL is not set: digests wait in the outbox' });
      await tick(world.clock.now(), world, root.dataFolder);
      ticker.start();
      const signal = await stopped;
      world.journal.info('stopping', { signal });
      await ticker.stop();
      writeHealth(root.dataFolder, { at: world.clock.now(), state: 'failing', reasons: [`serve was stopped by ${signal}`] });
      await world.close();
    });
}

async function tick(now: string, world: OpenWorld, folder: string): Promise<void> {
  const reasons: string[] = [];
  for (const watch of world.settings.watches) {
    try {
      await runWhenDue(watch, now, world);
    } catch (error) {
      world.journal.error('run failed', { watch: watch.id, error: error instanceof Error ? error.message : String(error) });
      reasons.push(`watch ${watch.id}: the last run broke off: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await deliver(world);
  const open = await world.ledger.deliveries({ open: true });
  if (open.length > 0)
    reasons.push(
      `${open.length} messages wait in the outbox; the last answer: ${open[0]?.lastAnswer === '' ? 'none yet' : open[0]?.lastAnswer}`,
    );
  writeHealth(folder, { at: world.clock.now(), state: reasons.length === 0 ? 'healthy' : 'degraded', reasons });
}

async function runWhenDue(watch: Watch, now: string, world: OpenWorld): Promise<void> {
  const { journal } = world;
  const { missed, report } = await runDue(watch, { now, run: runId(now, process.pid) }, world);
  for (const { address, slots } of missed)
    journal.warn('missed', { watch: watch.id, recipient: maskAddress(address), slots: slots.join(' ') });
  if (report === null) return;
  const { read, shown, heldBack, filtered } = report.coverage;
  journal.info('run', {
    watch: watch.id,
    occurrence: report.occurrence,
    result: report.result,
    read,
    shown,
    heldBack,
    filtered,
    failures: report.failures.length,
    mail: report.deliveries,
  });
}

/** Written beside and renamed: a reader never sees half of it. */
function writeHealth(folder: string, health: Health): void {
  const file = join(folder, 'health.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(health)}\n`);
  renameSync(`${file}.new`, file);
}
