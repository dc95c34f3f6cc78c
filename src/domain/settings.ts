import type { Failure } from './failure.ts';
import type { HygieneTimes } from './hygiene.ts';
import type { Watch } from './watch.ts';
import type { Webhook } from './webhook.ts';

/** Everything the watchlist says, checked and complete: defaults filled in, baseline files read, per-watch settings resolved. */
export interface Settings {
  readonly sender: { readonly name: string; readonly address: string };
  readonly watches: readonly Watch[];
  readonly limits: Limits;
  /** Hosts by name whose private addresses are allowed. */
  readonly allowHosts: readonly string[];
  /** Ports beside 80 and 443 that may be asked. */
  readonly allowPorts: readonly number[];
  /** Proxy through which everything is fetched; it looks up the names then. Null or left out: none. */
  readonly proxy?: string | null | undefined;
  /** Hosts that are asked without it, as NO_PROXY has them. */
  readonly noProxy?: readonly string[] | undefined;
  /** "https://news.example.org", without a slash at the end: where readers reach `serve` from outside. Null or left out: nowhere. */
  readonly publicAddress?: string | null | undefined;
  /** Left out: none. */
  readonly webhooks?: readonly Webhook[] | undefined;
  /** The digest warns when the newest record of a watch is older; 0 or left out: never. See `domain/baseline-age.ts`. */
  readonly baselineMaxAgeDays?: number | undefined;
  /** Left out: neither threads nor DKIM, and a message whose answer was lost is resent once. */
  readonly mail?: MailSettings | undefined;
  /** Left out: feeds' trouble is never told by a notice. */
  readonly feedNotice?: FeedNoticePolicy | undefined;
  /** How often the watchlist is looked through; left out: never. */
  readonly hygiene?: HygieneTimes | undefined;
  /** Trouble with the watchlist itself, for the digest's foot; left out: none. */
  readonly failures?: readonly Failure[] | undefined;
  /** Words for the top of the digest and the journal: no baseline, a stale one. */
  readonly warnings: readonly string[];
}

export interface MailSettings {
  /** All digests of a watch to a recipient form one thread. */
  readonly thread: 'none' | 'watch';
  readonly unknown: 'resend' | 'leave';
  /** Who signs; the private key comes from the environment. Null: nobody. */
  readonly dkim: { readonly domain: string; readonly selector: string } | null;
}

export interface FeedNoticePolicy {
  /** Failures in a row after which a feed is reported; 0: never. */
  readonly failures: number;
  /** A silence is reported when it is this many times as long as the feed's longest usual pauses; 0: never. */
  readonly silence: number;
}

export interface Limits {
  /** Total time for one feed or page, redirects included. */
  readonly fetchSeconds: number;
  /** Decoded bytes of one feed or page. */
  readonly fetchBytes: number;
  /** Time for the worker on one page. */
  readonly readSeconds: number;
  /** Feeds and pages asked at once, over all hosts; one host is asked one at a time. */
  readonly concurrency: number;
  /** Pause between two requests to one host. */
  readonly hostPauseMs: number;
  /** Articles read for one watch in one run; the rest waits for the next. */
  readonly articlesPerRun: number;
  /** An entry published longer ago than this when first seen is not read. 0: no limit. */
  readonly maxAgeDays: number;
}
