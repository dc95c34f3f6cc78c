import type { Health } from './health.ts';

/** What `serve` knows of its ledger, for health and metrics. All instants ISO 8601 in UTC. */
export interface Status {
  readonly now: string;
  /** The last tick of the clock; null before the first has ended. */
  readonly lastTick: string | null;
  readonly watches: readonly WatchStatus[];
  readonly mailConfigured: boolean;
  readonly mail: Outgoing;
  /** To webhooks. */
  readonly posts: Outgoing;
  /** What is wrong with the program itself, in words: the ledger, the port. */
  readonly trouble: readonly string[];
}
/** What the outbox holds for one kind of receiver. */
export interface Outgoing {
  /** By state, without what an operator dropped; a state that nothing is in may be missing. */
  readonly counts: Readonly<Record<string, number>>;
  /** When the edition of the oldest that waits was made; null where none waits. */
  readonly oldestWaiting: string | null;
  readonly lastAnswer: string;
}
export interface WatchStatus {
  readonly id: string;
  /** When its newest edition was made. */
  readonly lastSuccess: string | null;
  readonly next: string | null;
  /** The planned instant that should have given the next edition and did not, grace and an hour past; null: none. */
  readonly overdueSince: string | null;
  /** Why its last run broke off; null where it did not. */
  readonly brokeOff: string | null;
  readonly feeds: readonly FeedStatus[];
  readonly editions: number;
  readonly developments: number;
  readonly articles: number;
  /** Recipients who stopped it. */
  readonly stopped: number;
}
export interface FeedStatus {
  /** Secret parameters masked. */
  readonly url: string;
  readonly state: 'well' | 'failing' | 'gone';
  readonly failures: number;
  readonly failingSince: string | null;
}

/** Mail that waits this long is late; this long, it is lost to its readers. */
const LATE_MS = 10 * 60_000;
const LOST_MS = 24 * 60 * 60_000;
/** `serve` ticks every minute; a run of many slow feeds may take a quarter of an hour. */
const HANGS_MS = 30 * 60_000;

/**
 * failing: it does not do its work (hangs, an edition is overdue, no feed answers, mail waits for a day); degraded: it works, and
 * something needs a look; each with its reasons.
 */
export function judgeHealth(status: Status): Health {
  const failing = [...hanging(status), ...status.watches.flatMap(overdue), ...silent(status), ...mailWaits(status, LOST_MS)];
  const degraded = [
    ...status.trouble,
    ...status.watches.flatMap(({ id, brokeOff }) => (brokeOff === null ? [] : [`watch ${id}: the last run broke off: ${brokeOff}`])),
    ...status.watches.flatMap(failingFeeds),
    ...(failing.length > 0 ? [] : mailWaits(status, LATE_MS)),
    ...postsWait(status),
    ...undelivered(status),
  ];
  const state = failing.length > 0 ? 'failing' : degraded.length > 0 ? 'degraded' : 'healthy';
  return { at: status.lastTick ?? status.now, state, reasons: [...failing, ...degraded] };
}

function hanging({ now, lastTick }: Status): readonly string[] {
  return lastTick !== null && age(lastTick, now) > HANGS_MS ? [`no tick of the clock since ${lastTick}: serve hangs`] : [];
}

function overdue({ id, overdueSince, lastSuccess }: WatchStatus): readonly string[] {
  if (overdueSince === null) return [];
  return [
    `watch ${id}: the digest of ${overdueSince} was not made; the last one was ${lastSuccess === null ? 'never' : `on ${lastSuccess}`}`,
  ];
}

function silent({ watches }: Status): readonly string[] {
  const feeds = watches.flatMap((watch) => watch.feeds);
  return feeds.length > 0 && feeds.every(({ state }) => state !== 'well') ? ['no feed answers: is this machine connected?'] : [];
}

function failingFeeds({ id, feeds }: WatchStatus): readonly string[] {
  const unwell = feeds.filter(({ state }) => state !== 'well');
  if (unwell.length === 0) return [];
  return [`watch ${id}: ${unwell.length} of ${feeds.length} feeds do not answer: ${unwell.map(feedWords).join(', ')}`];
}

function feedWords({ url, state, failingSince }: FeedStatus): string {
  return state === 'gone' ? `${url} (gone for good)` : `${url} (since ${failingSince?.slice(0, 10) ?? 'today'})`;
}

function mailWaits({ mail, mailConfigured, now }: Status, mostMs: number): readonly string[] {
  const why = mailConfigured ? lastWords(mail) : 'NEWSDELTA_SMTP_URL is not set';
  return isLate(mail, now, mostMs) ? [`mail waits in the outbox since ${mail.oldestWaiting}; ${why}`] : [];
}

function postsWait({ posts, now }: Status): readonly string[] {
  return isLate(posts, now, LATE_MS) ? [`a post to a webhook waits in the outbox since ${posts.oldestWaiting}; ${lastWords(posts)}`] : [];
}

function isLate({ oldestWaiting }: Outgoing, now: string, mostMs: number): boolean {
  return oldestWaiting !== null && age(oldestWaiting, now) > mostMs;
}

function lastWords({ lastAnswer }: Outgoing): string {
  return `the last answer: ${lastAnswer === '' ? 'none yet' : lastAnswer}`;
}

function undelivered({ mail: { counts } }: Status): readonly string[] {
  const { unknown = 0 } = counts;
  return unknown === 0 ? [] : [`${unknown} messages may or may not have arrived: newsdelta outbox shows them`];
}

function age(instant: string, now: string): number {
  return Date.parse(now) - Date.parse(instant);
}
