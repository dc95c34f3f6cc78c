import type { FeedState } from './feed.ts';
import { httpDate, retryAfter } from './retry-after.ts';

/** How asking a feed ended, as far as it matters for when to ask again. */
export type AskOutcome =
  | {
      readonly kind: 'fetched' | 'unchanged';
      /** The answer's headers, names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly movedTo: string | null;
      readonly ttlMinutes: number | null;
      /** Hours (UTC) at which the feed asks to be left alone. */
      readonly skipHours: readonly number[];
    }
  | { readonly kind: 'failed'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'gone' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What a cache or a feed may ask for: longer would make one of two runs a day pass a feed over. */
const LONGEST_REST = 4 * HOUR;
/** A feed is asked at least once a day, however often it failed: it never is given up. */
const LONGEST_BACK_OFF = 24 * HOUR;
/** The first is short, so that a run at its schedule still asks a feed that failed once. */
const FIRST_BACK_OFF = 5 * MINUTE;

/** Whether the feed may be asked now (ISO 8601). */
export function mayAsk(state: FeedState, now: string): boolean {
  return !state.gone && (state.notBefore === null || Date.parse(now) >= Date.parse(state.notBefore));
}

/** What is remembered of the feed after it was asked at `now`: validators, moves, and when it may be asked next. */
export function planAsking(state: FeedState, outcome: AskOutcome, now: string): FeedState {
  switch (outcome.kind) {
    case 'gone':
      return { ...failedOnce(state, now), gone: true, notBefore: null };
    case 'failed': {
      const failed = failedOnce(state, now);
      const wait = retryAfter(outcome.headers['retry-after'], now) ?? backOff(state.url, failed.failures);
      // A move that led nowhere is forgotten: the address of the watchlist is asked again.
      return { ...failed, movedTo: null, notBefore: later(now, Math.min(wait, LONGEST_BACK_OFF)) };
    }
    case 'fetched':
    case 'unchanged': {
      const fresh = outcome.kind === 'fetched';
      const movedTo = outcome.movedTo ?? state.movedTo;
      const skipHours = fresh ? outcome.skipHours : (state.skipHours ?? []);
      return {
        ...state,
        // A 304 may leave the validators out: the old ones then hold (RFC 9110, 15.4.5).
        etag: outcome.headers['etag'] ?? (fresh ? null : state.etag),
        lastModified: outcome.headers['last-modified'] ?? (fresh ? null : state.lastModified),
        notBefore: restUntil({ ...outcome, skipHours }, now),
        skipHours,
        lastSuccess: now,
        failures: 0,
        failingSince: null,
        movedTo: movedTo === state.url ? null : movedTo,
      };
    }
  }
}

function failedOnce(state: FeedState, now: string): FeedState {
  return { ...state, failures: state.failures + 1, failingSince: state.failingSince ?? now };
}

/** Doubles with each failure; the jitter is the feed's own, so that feeds that failed together don't come back together. */
function backOff(url: string, failures: number): number {
  const full = Math.min(LONGEST_BACK_OFF, FIRST_BACK_OFF * 2 ** Math.min(failures - 1, 20));
  return Math.round(full * (0.75 + 0.25 * jitter(`${url} ${failures}`)));
}

/** 0 to 1, the same for the same text (FNV-1a). */
function jitter(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash / 0xffffffff;
}

function restUntil(outcome: Extract<AskOutcome, { readonly kind: 'fetched' | 'unchanged' }>, now: string): string | null {
  const { headers } = outcome;
  const wait = Math.min(LONGEST_REST, Math.max(cacheRest(headers, now), (outcome.ttlMinutes ?? 0) * MINUTE));
  const start = Date.parse(now) + wait;
  let hours = 0;
  while (hours < 23 && outcome.skipHours.includes(new Date(start + hours * HOUR).getUTCHours())) hours += 1;
  // To the beginning of the first hour that is not skipped.
  const until = hours === 0 ? start : Math.floor((start + hours * HOUR) / HOUR) * HOUR;
  return until > Date.parse(now) ? new Date(until).toISOString() : null;
}

/** RFC 9111, 5.2 and 5.3: max-age before Expires; no-cache, no-store and nonsense mean no rest. */
function cacheRest(headers: Readonly<Record<string, string>>, now: string): number {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - Number(/^\d{1,9}$/.exec(headers['age'] ?? '')?.[0] ?? 0)) * 1000;
  const expires = httpDate(headers['expires'] ?? '');
  return expires === null ? 0 : Math.max(0, expires - (httpDate(headers['date'] ?? '') ?? Date.parse(now)));
}

function later(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
