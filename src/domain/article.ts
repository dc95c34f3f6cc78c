import type { Extraction } from './outcome.ts';

/** The readable text of one page. Plain text only; paragraphs are separated by a blank line. */
export interface Article {
  /** The canonical URL; where an entry has no link, `urn:newsdelta:` and a hash of feed and entry id. */
  readonly id: string;
  /** Where a reader opens it; the canonical URL or, where there is none, the feed's address. */
  readonly url: string;
  readonly outlet: string;
  /** BCP 47 primary tag ("en", "ja", "zh"); "und" where unknown. */
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  /** ISO 8601 in UTC. Where neither feed nor page says: when it was first seen, and `dateIsGuess` is true. */
  readonly published: string;
  readonly dateIsGuess: boolean;
  readonly text: string;
  readonly extraction: Extraction;
}
