/** A feed as the watchlist names it. */
export interface FeedSettings {
  readonly url: string;
  /** The outlet's name, for the digest; the feed's own title where the watchlist gives none. */
  readonly outlet?: string | undefined;
  /** BCP 47 language of the feed, where the watchlist gives it. */
  readonly lang?: string | undefined;
  /** Names of the folders in which the watchlist has it, outermost first. */
  readonly folder?: readonly string[] | undefined;
  /** Further request headers, already filled from the environment. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Total time for this feed, where it needs another than all. */
  readonly fetchSeconds?: number | undefined;
  /** The proxy for this feed and its pages, where it is another than for all; `direct`: none. */
  readonly proxy?: string | undefined;
}

/** One entry of a feed. Every text is plain text but `content` and `summary`, which may hold HTML; nothing was fetched for it. */
export interface Entry {
  /** The feed's own id (guid, atom:id, rdf:about), else the link, else a hash of the entry. Never empty. */
  readonly id: string;
  /** Absolute http(s) URL of the article's page; empty where the entry has none. */
  readonly link: string;
  readonly title: string;
  /** ISO 8601 in UTC; null where the feed gives no readable date. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string;
  /** The outlet that the entry came from, where the feed gathers those of others and says so. */
  readonly outlet?: string;
  readonly summary: string;
  readonly content: string;
}

export interface FeedDocument {
  readonly title: string;
  readonly link: string;
  /** BCP 47, empty where the feed doesn't say. */
  readonly lang: string;
  /** Minutes that the feed asks to be left alone (`ttl`); null where it doesn't say. */
  readonly ttlMinutes: number | null;
  readonly entries: readonly Entry[];
  /** What was odd and mended on the way (wrong charset label, salvaged entries), for `newsdelta feed`. */
  readonly remarks: readonly string[];
}

/** The remark of a feed whose bytes end before it does: entries may be missing, which a run report must tell. */
export const CUT_OFF = 'the XML ends too early';

/** What is remembered of a feed between runs. All instants ISO 8601 in UTC. */
export interface FeedState {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Not before this instant (Retry-After, Cache-Control, ttl, back-off); null: whenever. */
  readonly notBefore: string | null;
  readonly lastSuccess: string | null;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  readonly failingSince: string | null;
  /** Where a permanent redirect (301, 308) led; null: nowhere. */
  readonly movedTo: string | null;
  /** The server answered 410: not asked again until the watchlist changes. */
  readonly gone: boolean;
  /** Hours (UTC) at which the feed asks to be left alone, as it last said: a 304 brings no feed that could say so. */
  readonly skipHours?: readonly number[];
}

/** A feed that was never asked. */
export function unaskedFeed(url: string): FeedState {
  return {
    url,
    etag: null,
    lastModified: null,
    notBefore: null,
    lastSuccess: null,
    failures: 0,
    failingSince: null,
    movedTo: null,
    gone: false,
  };
}
