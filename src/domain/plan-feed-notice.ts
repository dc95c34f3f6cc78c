import type { FeedHealth, FeedNotice } from './edition.ts';
import type { FeedNoticePolicy } from './settings.ts';

/** What a watch's readers were told of a feed that is in trouble. */
export interface NoticedFeed {
  readonly url: string;
  readonly kind: Exclude<FeedNotice['kind'], 'feed-back'>;
  /** ISO 8601: since when the trouble lasted. */
  readonly since: string;
}

export interface ObservedFeed {
  readonly health: FeedHealth;
  /** When its latest entries were published (ISO 8601), in any order. */
  readonly published: readonly string[];
  /** Null: nothing is wrong as far as the readers know. */
  readonly noticed: NoticedFeed | null;
}

const HOUR_MS = 3_600_000;
/** Of fewer entries no rhythm is known. */
const FEWEST = 6;
/** A feed that publishes by the minute has nights; one of working days has long week-ends. */
const LEAST_SILENCE_MS = 48 * HOUR_MS;
/** Which of the pauses counts as a usual long one: a holiday now and then is longer. */
const USUAL = 0.9;

/**
 * What the readers of a watch are to be told of one of its feeds now: that it failed `failures` times in a row, is gone, or is silent much
 * longer than its own pauses; once, and once that it is back. Null: nothing.
 */
export function planFeedNotice({ health, published, noticed }: ObservedFeed, policy: FeedNoticePolicy, now: string): FeedNotice | null {
  const { url, outlet, failures, failingSince } = health;
  const said = { url, outlet, failures };
  if (noticed !== null) return isBack(health, published, noticed) ? { ...said, kind: 'feed-back', since: noticed.since } : null;
  if (health.state === 'gone') return policy.failures === 0 ? null : { ...said, kind: 'feed-gone', since: failingSince ?? now };
  if (failures > 0) {
    const due = policy.failures > 0 && failures >= policy.failures;
    return due ? { ...said, kind: 'feed-failing', since: failingSince ?? now } : null;
  }
  const silentSince = silence(published, policy, now);
  return silentSince === null ? null : { ...said, kind: 'feed-silent', since: silentSince };
}

/** A feed that fails is no less in trouble for having been silent before. */
function isBack({ state, failures }: FeedHealth, published: readonly string[], { kind, since }: NoticedFeed): boolean {
  if (state === 'gone' || failures > 0) return false;
  return kind !== 'feed-silent' || published.some((instant) => Date.parse(instant) > Date.parse(since));
}

/** Since when a feed is silent, where that is too long for it; null where it is not, or no rhythm is known. */
function silence(published: readonly string[], policy: FeedNoticePolicy, now: string): string | null {
  // A date in the future is a mistake of the feed.
  const instants = [...new Set(published.map((instant) => Date.parse(instant)))].filter((instant) => instant <= Date.parse(now));
  const ordered = instants.toSorted((a, b) => a - b);
  const last = ordered.at(-1);
  if (policy.silence === 0 || last === undefined || ordered.length < FEWEST) return null;
  const pauses = ordered.slice(1).map((instant, index) => instant - (ordered[index] ?? instant));
  const usual = pauses.toSorted((a, b) => a - b)[Math.floor(USUAL * (pauses.length - 1))] ?? 0;
  const tooLong = Date.parse(now) - last > Math.max(LEAST_SILENCE_MS, policy.silence * usual);
  return tooLong ? new Date(last).toISOString() : null;
}
