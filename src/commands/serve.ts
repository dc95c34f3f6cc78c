import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { createTicker } from '../adapters/cron/ticker.ts';
import { listen } from '../adapters/listener/listen.ts';
import { followWatchlist, type WatchlistFollower } from '../config/follow-watchlist.ts';
import { keepActive, readWatchlistFiles } from '../config/watchlist-files.ts';
import { brokenEdit } from '../domain/broken-edit.ts';
import { type Health, STOPPED } from '../domain/health.ts';
import { maskAddress } from '../domain/mask-address.ts';
import { runId } from '../domain/run-id.ts';
import { judgeHealth, type Status } from '../domain/status.ts';
import type { Watch } from '../domain/watch.ts';
import { runDue } from '../pipeline.ts';
import type { Listener } from '../ports.ts';
import { EXIT, Exit, type OpenOptions, type OpenWorld, type Root } from '../root.ts';
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
      const served = await openServed(root, { config: options.config, scratch: false, logging: options.json === true ? 'json' : 'steps' });
      const memory: Memory = { startedAt: served.world.clock.now(), lastTick: null, brokeOff: new Map(), trouble: [] };
      const status = (): Promise<Status> => statusOf(root, served, memory);
      const leaveHealth = async (): Promise<void> =>
        writeHealth(root.dataFolder, { ...judgeHealth(await status()), ...listening(listener) });
      const onTick = async (now: string): Promise<void> => {
        await followEdits(root, served);
        await tick(now, served.world, memory);
        await leaveHealth();
      };
      const { clock, journal } = served.world;
      const ticker = createTicker({ clock, journal, onTick });
      const stopped = new Promise<string>((done) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => done(signal));
      });
      sayHello(root, served.world);
      const listener = await openListener(root, served, { status, memory });
      // Before the first run, which may take minutes: HEALTHCHECK asks where this says.
      await leaveHealth();
      // What a run that died after its commit left unpublished.
      for (const watch of served.world.settings.watches) await publish(watch, served.world);
      await onTick(clock.now());
      ticker.start();
      const signal = await stopped;
      journal.info('stopping', { signal });
      await ticker.stop();
      await listener?.close();
      writeHealth(root.dataFolder, { at: clock.now(), state: 'failing', reasons: [`${STOPPED} by ${signal}`] });
      await served.world.close();
    });
}

/** What the ledger and this process know, and whether the watchlist was edited badly. */
export function statusOf(root: Root, served: Served, memory: Memory): Promise<Status> {
  const { settings, ledger, clock } = served.world;
  const trouble = [...memory.trouble, ...(settings.failures ?? []).map(({ what }) => what)];
  return takeStock(settings.watches, ledger, { now: clock.now(), pulse: { ...memory, trouble, mailConfigured: root.smtpUrl !== null } });
}

/** The world as the last good watchlist makes it, and what follows its edits. */
interface Served {
  world: OpenWorld;
  readonly options: OpenOptions;
  readonly follower: WatchlistFollower;
}

/** An editor has this long to finish writing. */
const SETTLE_MS = 500;

export async function openServed(root: Root, options: OpenOptions): Promise<Served> {
  const file = root.configFile(options.config);
  const inUse = readWatchlistFiles(file);
  const world = await root.openWorld(options);
  keepActive(root.dataFolder, inUse);
  return { world, options, follower: followWatchlist(file, { inUse, settleMs: SETTLE_MS }) };
}

/** Between two runs: takes a good edit over as a whole, and keeps the last good one beside a bad edit, which is told once in the log. */
export async function followEdits(root: Root, served: Served): Promise<void> {
  const look = await served.follower.look(() => takeOver(root, served));
  const { journal, settings } = served.world;
  if (look.kind === 'edited') {
    keepActive(root.dataFolder, look.files);
    journal.info('watchlist', { what: 'an edit was taken over', watches: settings.watches.map(({ id }) => id).join(' ') });
  }
  if (look.kind === 'broken' && look.first) {
    journal.error('watchlist', { what: 'the edit is broken, the last good one stays', errors: look.errors });
    served.world = {
      ...served.world,
      settings: { ...settings, failures: [brokenEdit(root.configFile(served.options.config), look.errors)] },
    };
  }
  if (look.kind === 'mended') {
    journal.info('watchlist', { what: 'the bad edit was taken back' });
    served.world = { ...served.world, settings: { ...settings, failures: [] } };
  }
}

/** Opens a world for the edited watchlist in place of the one before; the errors where it is broken. */
async function takeOver(root: Root, served: Served): Promise<string | null> {
  const before = served.world;
  try {
    served.world = await root.openWorld(served.options);
  } catch (error) {
    if (error instanceof Exit && error.code === EXIT.config) return error.message;
    throw error;
  }
  await before.close();
  return null;
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
  served: Served,
  { status, memory }: { readonly status: () => Promise<Status>; readonly memory: Memory },
): Promise<Listener | null> {
  if (root.listen === null) return null;
  const { host, port } = root.listen;
  const { journal } = served.world;
  try {
    const listener = await listen({ host, port, journal, answer: (asked) => answer(asked, { ...served.world, status }) });
    journal.info('listening', { address: listener.address });
    return listener;
  } catch (error) {
    const what = `nobody is answered on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}; NEWSDELTA_LISTEN names another address, or off`;
    journal.error('not listening', { what });
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
