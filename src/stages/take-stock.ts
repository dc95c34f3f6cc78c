import { maskParameters } from '../domain/mask-parameters.ts';
import { nextSlot } from '../domain/plan-slots.ts';
import type { FeedStatus, Outgoing, Status, WatchStatus } from '../domain/status.ts';
import type { Watch } from '../domain/watch.ts';
import type { Ledger } from '../ports.ts';

/** What only the running `serve` knows. */
export interface Pulse {
  readonly startedAt: string;
  readonly lastTick: string | null;
  /** Why the last run of a watch broke off, by the watch's id. */
  readonly brokeOff: ReadonlyMap<string, string>;
  readonly mailConfigured: boolean;
  readonly trouble: readonly string[];
}

const NOTHING: Outgoing = { counts: {}, oldestWaiting: null, lastAnswer: '' };

/** Beyond its grace, a planned run may take this long. */
const RUN_MS = 60 * 60_000;

/** Looks at the ledger for health and metrics: reads, and changes nothing. A ledger that cannot be read is a trouble among the others. */
export async function takeStock(watches: readonly Watch[], ledger: Ledger, { now, pulse }: { now: string; pulse: Pulse }): Promise<Status> {
  const { lastTick, mailConfigured, trouble } = pulse;
  try {
    const tally = await ledger.tally();
    const stock = await Promise.all(watches.map((watch) => watchStatus(watch, ledger, { now, pulse, tally })));
    return { now, lastTick, mailConfigured, watches: stock, mail: tally.mail, posts: tally.posts, trouble };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { now, lastTick, mailConfigured, watches: [], mail: NOTHING, posts: NOTHING, trouble: [...trouble, what] };
  }
}

async function watchStatus(
  watch: Watch,
  ledger: Ledger,
  { now, pulse, tally }: { now: string; pulse: Pulse; tally: Awaited<ReturnType<Ledger['tally']>> },
): Promise<WatchStatus> {
  const { editions = 0, developments = 0, articles = 0, latest = null } = tally.watches.find((one) => one.watch === watch.id) ?? {};
  const last = (await ledger.lastOccurrence(watch.id)) ?? '';
  return {
    id: watch.id,
    lastSuccess: latest,
    next: soonest(watch, now),
    // What was due while nobody served is not this process's doing: it is recorded as missed.
    overdueSince: overdue(watch, last > pulse.startedAt ? last : pulse.startedAt, now),
    brokeOff: pulse.brokeOff.get(watch.id) ?? null,
    feeds: await Promise.all(watch.feeds.map(({ url }) => feedStatus(watch.id, url, ledger))),
    editions,
    developments,
    articles,
    stopped: (await ledger.stops(watch.id)).length,
  };
}

/** The next planned instant of any of its recipients. */
function soonest(watch: Watch, after: string): string | null {
  const slots = watch.recipients.map(({ schedule }) => nextSlot(schedule, after)).filter((slot) => slot !== null);
  return slots.toSorted()[0] ?? null;
}

/** The slot after the last that was served, where its grace is over and it was not. */
function overdue(watch: Watch, last: string, now: string): string | null {
  const due = soonest(watch, last);
  const grace = Math.max(...watch.recipients.map(({ schedule }) => schedule.graceMinutes)) * 60_000;
  return due !== null && Date.parse(now) - Date.parse(due) > grace + RUN_MS ? due : null;
}

async function feedStatus(watch: string, url: string, ledger: Ledger): Promise<FeedStatus> {
  const state = await ledger.feedState(watch, url);
  const { failures = 0, failingSince = null, gone = false } = state ?? {};
  return { url: maskParameters(url), state: gone ? 'gone' : failures > 0 ? 'failing' : 'well', failures, failingSince };
}
