import type { FeedHealth } from '../domain/edition.ts';
import type { Failure } from '../domain/failure.ts';
import { CUT_OFF, type FeedSettings, type FeedState, unaskedFeed } from '../domain/feed.ts';
import type { Limits } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import type { FeedAnswer, FeedSource, Journal, Ledger } from '../ports.ts';

export interface Collected {
  readonly feeds: readonly FeedHealth[];
  /** Entries that this watch had not seen before. */
  readonly entries: number;
  readonly tooOld: number;
  readonly failures: readonly Failure[];
}

/** Asks all feeds of a watch at once (the web adapter spaces the requests by host) and stores what is new. One failing feed never stops the rest. */
export async function collect(
  watch: Watch,
  now: string,
  world: { feeds: FeedSource; ledger: Ledger; journal: Journal; limits: Limits },
): Promise<Collected> {
  const collected = await Promise.all(watch.feeds.map((feed) => collectFeed(watch, feed, now, world)));
  return {
    feeds: collected.map(({ health }) => health),
    entries: sum(collected.map(({ entries }) => entries)),
    tooOld: sum(collected.map(({ tooOld }) => tooOld)),
    failures: collected.flatMap(({ failure }) => (failure === null ? [] : [failure])),
  };
}

type World = Parameters<typeof collect>[2];
interface CollectedFeed {
  readonly health: FeedHealth;
  readonly entries: number;
  readonly tooOld: number;
  readonly failure: Failure | null;
}

async function collectFeed(
  watch: Watch,
  feed: FeedSettings,
  now: string,
  { feeds, ledger, journal, limits }: World,
): Promise<CollectedFeed> {
  const state = (await ledger.feedState(watch.id, feed.url)) ?? unaskedFeed(feed.url);
  const answer = await feeds.ask(feed, state, now);
  const outlet = feed.outlet ?? (answer.kind === 'fetched' && answer.document.title !== '' ? answer.document.title : hostOf(feed.url));
  const lang = feed.lang ?? (answer.kind === 'fetched' ? answer.document.lang : '');
  const all = answer.kind === 'fetched' ? answer.document.entries : [];
  const oldest = limits.maxAgeDays === 0 ? '' : daysBefore(now, limits.maxAgeDays);
  const entries = all.filter(({ published, updated }) => (published ?? updated ?? now) >= oldest);
  const stored = await ledger.recordFeed({ watch: watch.id, feed: { url: feed.url, outlet, lang }, state: answer.state, entries, now });
  const failure = failureOf(answer, feed.url);
  const health = healthOf(outlet, answer, stored);
  journal[failure === null ? 'info' : 'warn']('feed', {
    watch: watch.id,
    url: feed.url,
    state: health.state,
    entries: stored,
    what: health.what,
  });
  return { health, entries: stored, tooOld: all.length - entries.length, failure };
}

/** A feed that was cut off was read as far as it goes, and that is told: an entry may be missing. */
function failureOf(answer: FeedAnswer, where: string): Failure | null {
  if (answer.kind === 'failed') return answer.failure;
  if (answer.kind !== 'fetched' || !answer.document.remarks.includes(CUT_OFF)) return null;
  const what = [...answer.document.remarks, `${answer.document.entries.length} whole entries read`].join('; ');
  return { step: 'collect', where, what, advice: 'it is asked again in the next run', temporary: true };
}

function healthOf(outlet: string, answer: FeedAnswer, entries: number): FeedHealth {
  const { url, failures, failingSince, gone } = answer.state;
  const shared = { url, outlet, entries, failures, failingSince };
  switch (answer.kind) {
    case 'fetched':
      return { ...shared, state: 'read', what: answer.document.remarks.join('; ') };
    case 'unchanged':
      return { ...shared, state: 'unchanged', what: '' };
    case 'waiting':
      return waitingHealth(shared, answer.state, gone);
    case 'failed':
      return { ...shared, state: gone ? 'gone' : 'failing', what: answer.failure.what };
  }
}

function waitingHealth(shared: Omit<FeedHealth, 'state' | 'what'>, state: FeedState, gone: boolean): FeedHealth {
  if (gone)
    return { ...shared, state: 'gone', what: 'the server said 410 Gone: take the feed out of the watchlist or give its new address' };
  const what = `not asked before ${state.notBefore ?? 'later'}`;
  return { ...shared, state: state.failures > 0 ? 'failing' : 'waiting', what };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
