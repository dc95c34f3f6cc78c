/** A feed that was found and read. */
export interface FoundFeed {
  /** Where a permanent redirect led, else the address that was asked. */
  readonly url: string;
  readonly title: string;
  /** BCP 47, empty where the feed doesn't say. */
  readonly lang: string;
  readonly entries: number;
}

/** The feed at an address, or the feeds of the page there. */
export type FeedFinding =
  | {
      readonly kind: 'found';
      /** Whether the address was the feed's own. */ readonly isFeed: boolean;
      readonly feeds: readonly FoundFeed[];
    }
  | { readonly kind: 'none'; readonly what: string; readonly advice: string };
