/** The table of contents: from an occurrence of a watch's schedule to its run report. */
import { type Edition, isQuiet } from './domain/edition.ts';
import type { Occasion } from './domain/occasion.ts';
import type { RunReport } from './domain/run-report.ts';
import type { Settings } from './domain/settings.ts';
import type { Watch } from './domain/watch.ts';
import type { ArticleReader, Clock, FeedSource, Journal, Ledger, Links, Mailer, MessageBuilder } from './ports.ts';
import { assess } from './stages/assess.ts';
import { collect } from './stages/collect.ts';
import { compose } from './stages/compose.ts';
import { deliver } from './stages/deliver.ts';
import { read } from './stages/read.ts';

/** Everything the pipeline acts on. */
export interface World {
  readonly settings: Settings;
  /** For what outlasts the run's one `now`: the claim and the deliveries. */
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly feeds: FeedSource;
  readonly reader: ArticleReader;
  readonly messages: MessageBuilder;
  readonly links: Links;
  readonly mailer: Mailer;
  readonly journal: Journal;
}

/** A claim that was not renewed for this long belongs to a process that died. */
const STALE_CLAIM_MS = 15 * 60_000;

/** Runs one occurrence of one watch. Expected trouble is in the report; what was stored before a crash is not done again. */
export async function runWatch(watch: Watch, occasion: Occasion, world: World): Promise<RunReport> {
  // Nothing is asked, read or sent for an occurrence that another run has or had.
  const claimed = await claim(watch, occasion, world);
  if (claimed !== 'claimed') return idleRun(watch, occasion, { world, result: claimed === 'done' ? 'already' : 'running' });
  try {
    return await runClaimed(watch, occasion, world);
  } catch (error) {
    await giveBack(watch, occasion, world);
    throw error;
  }
}

/** Mail of earlier editions that waits is tried all the same, and told. */
async function idleRun(
  watch: Watch,
  occasion: Occasion,
  { world, result }: { world: World; result: 'already' | 'running' },
): Promise<RunReport> {
  const failures = await deliver(world);
  const waiting = (await world.ledger.deliveries({ open: true })).length;
  return { ...idleReport(watch, occasion, result), failures, deliveries: { sent: 0, waiting, failed: 0, unknown: 0 } };
}

async function runClaimed(watch: Watch, occasion: Occasion, world: World): Promise<RunReport> {
  const { ledger, settings } = world;
  const { now, run } = occasion;
  const stage = { ...world, limits: settings.limits };
  const collected = await collect(watch, now, stage);
  await claim(watch, occasion, world);
  const reading = await read(watch, now, stage);
  await claim(watch, occasion, world);
  const assessed = await assess(watch, world);
  const { edition, messages } = await compose(watch, occasion, { drafts: { collected, reading, assessed }, ...world });
  await ledger.commitEdition({ edition, assessments: assessed.assessed.map(({ assessment }) => assessment), messages }, run);
  const unsent = await deliver(world);

  const report = await reportOf(edition, occasion, { ledger, failures: [...edition.failures, ...unsent] });
  await ledger.recordRun(report);
  return report;
}

/** Claims the occurrence, or renews the claim of this run; a commit without a claim is refused by the ledger. */
function claim(watch: Watch, { occurrence, run }: Occasion, { ledger, clock }: World): Promise<'claimed' | 'done' | 'running'> {
  return ledger.claimOccurrence({ watch: watch.id, occurrence, run, now: clock.now(), staleAfterMs: STALE_CLAIM_MS });
}

/** The next attempt need not wait until the claim is stale; what was read so far is stored. */
async function giveBack(watch: Watch, { occurrence, run }: Occasion, { ledger, journal }: World): Promise<void> {
  try {
    await ledger.releaseOccurrence(watch.id, occurrence, run);
  } catch (error) {
    // The error that broke the run off is the one to be told; this one only means waiting until the claim is stale.
    journal.warn('claim not given back', { watch: watch.id, error: error instanceof Error ? error.message : String(error) });
  }
}

async function reportOf(
  edition: Edition,
  occasion: Occasion,
  { ledger, failures }: { ledger: Ledger; failures: RunReport['failures'] },
): Promise<RunReport> {
  const states = (await ledger.deliveries({ edition: edition.id })).map(({ state }) => state);
  const count = (...wanted: string[]): number => states.filter((state) => wanted.includes(state)).length;
  return {
    run: occasion.run,
    watch: edition.watch,
    occurrence: occasion.occurrence,
    started: occasion.now,
    result: 'done',
    edition: edition.id,
    coverage: edition.coverage,
    developments: edition.developments.length,
    updates: edition.updates.length,
    alsoNew: edition.alsoNew.length,
    deliveries: { sent: count('sent'), waiting: count('ready', 'sending', 'deferred'), failed: count('failed'), unknown: count('unknown') },
    quiet: isQuiet(edition),
    failures,
  };
}

function idleReport(watch: Watch, { run, occurrence, now }: Occasion, result: 'already' | 'running'): RunReport {
  const coverage = { feeds: [], entries: 0, read: 0, shown: 0, heldBack: 0, filtered: 0, pending: 0, tooOld: 0 };
  const deliveries = { sent: 0, waiting: 0, failed: 0, unknown: 0 };
  return {
    run,
    watch: watch.id,
    occurrence,
    started: now,
    result,
    edition: null,
    coverage,
    developments: 0,
    updates: 0,
    alsoNew: 0,
    deliveries,
    quiet: true,
    failures: [],
  };
}
