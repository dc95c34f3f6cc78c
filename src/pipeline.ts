/** The table of contents: from an occurrence of a watch's schedule to its run report. */
import { type Edition, isQuiet } from './domain/edition.ts';
import type { Occasion } from './domain/occasion.ts';
import { planOccasion, type TurnPlan } from './domain/plan-turns.ts';
import type { RunReport } from './domain/run-report.ts';
import type { Settings } from './domain/settings.ts';
import type { Watch } from './domain/watch.ts';
import type { Archive, ArticleReader, Clock, Encoder, FeedSource, Journal, Ledger, Links, Mailer, MessageBuilder } from './ports.ts';
import { assess } from './stages/assess.ts';
import { collect } from './stages/collect.ts';
import { compose } from './stages/compose.ts';
import { deliver } from './stages/deliver.ts';
import { publish } from './stages/publish.ts';
import { read } from './stages/read.ts';
import { runJournal } from './stages/run-journal.ts';
import { turnsOf } from './stages/turns.ts';

/** Everything the pipeline acts on. */
export interface World {
  readonly settings: Settings;
  /** The machine's, also in a run as of another instant: claims and deliveries of two runs are judged by one clock. */
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly feeds: FeedSource;
  readonly reader: ArticleReader;
  readonly encoder: Encoder;
  readonly messages: MessageBuilder;
  readonly links: Links;
  readonly archive: Archive;
  readonly mailer: Mailer;
  readonly journal: Journal;
}

/** A claim that was not renewed for this long belongs to a process that died. */
const STALE_CLAIM_MS = 15 * 60_000;

/** A run's instant and name. */
interface Moment {
  readonly now: string;
  readonly run: string;
}

/** Runs a watch where the time of one of its recipients has come; `report` is null where nobody's has. Slots that were missed are recorded. */
export async function runDue(
  watch: Watch,
  moment: Moment,
  world: World,
): Promise<{ readonly missed: TurnPlan['missed']; readonly report: RunReport | null }> {
  const { plan } = await turnsOf(watch, moment.now, world.ledger);
  return { missed: plan.missed, report: plan.due === null ? null : await runPlanned(watch, { plan, ...moment }, world) };
}

/** Runs a watch now: as the slot that is due, else as an occurrence of its own, which serves everybody and sends nothing when nothing is new. */
export async function runNow(watch: Watch, moment: Moment, world: World): Promise<RunReport> {
  const { plan } = await turnsOf(watch, moment.now, world.ledger);
  return runPlanned(watch, { plan, ...moment }, world);
}

async function runPlanned(watch: Watch, { plan, now, run }: Moment & { readonly plan: TurnPlan }, world: World): Promise<RunReport> {
  const lastOccurrence = await world.ledger.lastOccurrence(watch.id);
  return runWatch(watch, planOccasion(plan, { lastOccurrence, now, run }), world);
}

/** Runs one occurrence of one watch. Expected trouble is in the report; what was stored before a crash is not done again. */
export async function runWatch(watch: Watch, occasion: Occasion, outer: World): Promise<RunReport> {
  const world = { ...outer, journal: runJournal(outer.journal, occasion.run) };
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
  const { clock, ledger, settings } = world;
  const { now, run } = occasion;
  // Each page is a sign of life: reading hundreds of slow ones takes longer than a claim lives.
  const readPage: typeof world.reader.read = async (request) => {
    await renew(watch, occasion, world);
    return world.reader.read(request);
  };
  const stage = { ...world, reader: { ...world.reader, read: readPage }, limits: settings.limits };
  const collected = await collect(watch, now, stage);
  if (!(await renew(watch, occasion, world))) return idleRun(watch, occasion, { world, result: 'running' });
  const reading = await read(watch, now, stage);
  if (!(await renew(watch, occasion, world))) return idleRun(watch, occasion, { world, result: 'running' });
  const assessed = await assess(watch, world);
  const composed = await compose(watch, occasion, { drafts: { collected, reading, assessed }, ...world });
  const assessments = assessed.assessed.map(({ assessment }) => assessment);
  await ledger.commitEdition({ ...composed, assessments, dueFrom: clock.now() }, run);
  const { edition } = composed;
  const unpublished = await publish(watch, world);
  const unsent = await deliver(world);

  const report = await reportOf(edition, occasion, { ledger, failures: [...edition.failures, ...unpublished, ...unsent] });
  await ledger.recordRun(report);
  return report;
}

/** Claims the occurrence; a commit without a claim is refused by the ledger. */
function claim(watch: Watch, { occurrence, run }: Occasion, { ledger, clock }: World): Promise<'claimed' | 'done' | 'running'> {
  return ledger.claimOccurrence({ watch: watch.id, occurrence, run, now: clock.now(), staleAfterMs: STALE_CLAIM_MS });
}

/** False: this run showed no sign of life for so long that another took over. What it read is stored, and the other run tells it. */
function renew(watch: Watch, { occurrence, run }: Occasion, { ledger, clock }: World): Promise<boolean> {
  return ledger.renewClaim({ watch: watch.id, occurrence, run, now: clock.now() });
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
