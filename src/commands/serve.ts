import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createTicker } from '../adapters/cron/ticker.ts';
import { listen } from '../adapters/listener/listen.ts';
import { type Health, STOPPED } from '../domain/health.ts';
import { maskAddress } from '../domain/mask-address.ts';
import { runId } from '../domain/run-id.ts';
import { judgeHealth, type Status } from '../domain/status.ts';
import type { Watch } from '../domain/watch.ts';
import { runDue } from '../pipeline.ts';
import type { Listener } from '../ports.ts';
import { type OpenWorld, type Root } from '../root.ts';
import { answer } from '../stages/answer.ts';
import { deliver } from '../stages/deliver.ts';
import { publish } from '../stages/publish.ts';
import { takeStock } from '../stages/take-stock.ts';

/** What happened to this process, beside what the ledger knows. */
interface Memory {
  readonly startedAt: string;
  lastTick: string | null;
  readonly brokeOff: Map<string, string>;
  readonly trouble: string[];
}

/** `newsdelta serve`: runs each watch at its times until it is told to stop; SIGTERM lets the run under way end. */
export function serveCommand(root: Root): Command {
  return new Command('serve')
    .description('run each watch at its scheduled times until stopped (the container does this)')
    .option('--config <FILE>', 'the watchlist')
    .option('--json', 'log as JSON on a terminal too')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta serve --config /config/watchlist.yaml\n\nExit codes: 0 stopped by SIGTERM or SIGINT, 3 configuration broken (nothing was started), 7 the ledger cannot be used.',
    )
    .action(async (options: { config?: string; json?: true }) => {
      const world = await root.openWorld({ config: options.config, scratch: false, logging: options.json === true ? 'json' : 'steps' });
      const memory: Memory = { startedAt: world.clock.now(), lastTick: null, brokeOff: new Map(), trouble: [] };
      const status = (): Promise<Status> =>
        takeStock(world.settings.watches, world.ledger, {
          now: world.clock.now(),
          pulse: { ...memory, mailConfigured: root.smtpUrl !== null },
        });
      const leaveHealth = async (): Promise<void> =>
        writeHealth(root.dataFolder, { ...judgeHealth(await status()), ...listening(listener) });
      const onTick = async (now: string): Promise<void> => {
        await tick(now, world, memory);
        await leaveHealth();
      };
      const ticker = createTicker({ clock: world.clock, journal: world.journal, onTick });
      const stopped = new Promise<string>((done) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done(signal));
      });
      sayHello(root, world);
      const listener = await openListener(root, world, { status, memory });
      // Before the first run, which may take minutes: HEALTHCHECK asks where this says.
      await leaveHealth();
      // What a run that died after its commit left unpublished.
      for (const watch of world.settings.watches) await publish(watch, world);
      await onTick(world.clock.now());
      ticker.start();
      const signal = await stopped;
      world.journal.info('stopping', { signal });
      await ticker.stop();
      await listener?.close();
      writeHealth(root.dataFolder, { at: world.clock.now(), state: 'failing', reasons: [`${STOPPED} by ${signal}`] });
      await world.close();
    });
}

function sayHello(root: Root, { settings, journal }: OpenWorld): void {
  journal.info('serving', {
    watches: settings.watches.map(({ id }) => id).join(' '),
    mail: root.smtpUrl === null ? 'none' : 'configured',
  });
  for (const warning of settings.warnings) journal.warn('warning', { warning });
  if (root.smtpUrl === null) journal.warn('warning', { warning: 'NEWSDELTA_SMTP_URL is not set: digests wait in the outbox' });
}

/** Digests go out also where nobody can be answered: a port that is taken is told, in the log and in the health. */
async function openListener(
  root: Root,
  world: OpenWorld,
  { status, memory }: { readonly status: () => Promise<Status>; readonly memory: Memory },
): Promise<Listener | null> {
  if (root.listen === null) return null;
  const { host, port } = root.listen;
  try {
    const { journal } = world;
    const listener = await listen({ host, port, journal, answer: (asked) => answer(asked, { ...world, status }) });
    journal.info('listening', { address: listener.address });
    return listener;
  } catch (error) {
    const what = `nobody is answered on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}; NEWSDELTA_LISTEN names another address, or off`;
    world.journal.error('not listening', { what });
    memory.trouble.push(what);
    return null;
  }
}

function listening(listener: Listener | null): Pick<Health, 'listening'> {
  return listener === null ? {} : { listening: listener.address };
}

async function tick(now: string, world: OpenWorld, memory: Memory): Promise<void> {
  for (const watch of world.settings.watches) {
    try {
      await runWhenDue(watch, now, world);
      memory.brokeOff.delete(watch.id);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      world.journal.error('run failed', { watch: watch.id, error: why });
      memory.brokeOff.set(watch.id, why);
    }
  }
  await deliver(world);
  memory.lastTick = world.clock.now();
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
