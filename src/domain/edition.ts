import type { ArticleVerdict, SentenceVerdict } from './assessment.ts';
import type { DevelopmentKind } from './development-kind.ts';
import type { ExtractionOutcome } from './outcome.ts';
import type { Failure } from './failure.ts';
import type { HygieneNote } from './hygiene.ts';

/** One article that carries a development: the quoted sentence with where it stands. */
export interface Evidence {
  readonly sentence: string;
  readonly lang: string;
  readonly article: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly published: string;
  readonly dateIsGuess: boolean;
  readonly place: 'title' | 'text';
  readonly offset: number;
  readonly outcome: ExtractionOutcome;
}

/** The known thing beside which a development is shown. */
export interface HeldAgainst {
  readonly text: string;
  /**
   * 'report': a baseline claim or sentence; 'sent': something that the reader was sent; 'here': something else in this edition; 'told':
   * something that other readers of the watch were sent.
   */
  readonly kind: 'report' | 'sent' | 'here' | 'told';
  /** "The Diplomat, 5 May 2025" or the outlet of the earlier development. */
  readonly source: string;
  readonly url: string;
  /** ISO 8601: publication of the report, or when the development was sent. */
  readonly date: string;
  /** Share (0 to 1) of the sentence that it covers. */
  readonly similarity: number;
  /** Id of the claim (`record#claim`) or development. */
  readonly id: string;
}

/** What the reader is told: one new thing with all its evidence. */
export interface Development {
  readonly id: string;
  readonly kind: DevelopmentKind;
  readonly verdict: Extract<SentenceVerdict, 'new' | 'update' | 'contradicts'>;
  readonly score: number;
  /** The best sentence first; never empty. */
  readonly evidence: readonly Evidence[];
  /** Copies of its articles: the same text elsewhere. */
  readonly copies: readonly { readonly outlet: string; readonly url: string }[];
  readonly heldAgainst: HeldAgainst | null;
  readonly why: readonly string[];
  /** The development sent earlier that it updates, and when that was sent. */
  readonly updates: { readonly id: string; readonly sentence: string; readonly sentOn: string } | null;
}

/** A sentence that may be new, listed but not flagged. */
export interface AlsoNew {
  readonly evidence: Evidence;
  readonly heldAgainst: HeldAgainst | null;
  readonly score: number;
}

/** What held an article back. */
export type Holder =
  /** Known from a report, sent before, or told by another article of this edition. */
  | Omit<HeldAgainst, 'similarity'>
  | { readonly kind: 'copy'; readonly outlet: string; readonly title: string; readonly url: string }
  /** Read again in full, and nothing in it is new. */
  | { readonly kind: 'reread' }
  /** New, and below what this recipient asks for: the sentence. */
  | { readonly kind: 'minimum'; readonly text: string }
  /** No sentence in it reads as a development. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'off-topic'; readonly why: string }
  /** By a word of the watch's exclusions. */
  | { readonly kind: 'excluded'; readonly word: string }
  /** By the watch's own rules. */
  | { readonly kind: 'ruled'; readonly rules: string };

/** What the reader is warned of, on top of the digest. */
export type Warning =
  | { readonly kind: 'no-baseline' }
  /** The newest record is that many days old. */
  | { readonly kind: 'old-baseline'; readonly days: number }
  | FeedNotice;

/** A feed came into trouble, or out of it: told once each. */
export interface FeedNotice {
  readonly kind: 'feed-failing' | 'feed-gone' | 'feed-silent' | 'feed-back';
  readonly url: string;
  readonly outlet: string;
  readonly failures: number;
  /** ISO 8601: since when the trouble lasts, or lasted. */
  readonly since: string;
}

/** Read, and not shown, with what held it back. */
export interface HeldBack {
  readonly article: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  /** 'minimum': new, and below what this recipient asks for. */
  readonly verdict: Exclude<ArticleVerdict, 'new'> | 'minimum';
  readonly by: Holder;
}

/** How one feed did in a run. */
export interface FeedHealth {
  readonly url: string;
  readonly outlet: string;
  readonly state: 'read' | 'unchanged' | 'waiting' | 'failing' | 'gone';
  readonly entries: number;
  readonly failures: number;
  readonly failingSince: string | null;
  readonly what: string;
}

/** shown + heldBack + filtered = read, always. Articles, but for `feeds`, `entries` and `pending` (entries left for the next run) and `tooOld` (entries
 * older than the watchlist's limit when first seen, not read). */
export interface Coverage {
  readonly feeds: readonly FeedHealth[];
  readonly entries: number;
  readonly read: number;
  readonly shown: number;
  readonly heldBack: number;
  readonly filtered: number;
  readonly pending: number;
  readonly tooOld: number;
}

/** The developments published for one occurrence of one watch: all that a digest is rendered from. */
export interface Edition {
  readonly id: string;
  readonly watch: string;
  readonly watchTitle: string;
  /** The planned instant. */
  readonly occurrence: string;
  readonly made: string;
  readonly timeZone: string;
  /** The next planned instant, null where nothing is scheduled. */
  readonly next: string | null;
  readonly reports: readonly { readonly outlet: string; readonly title: string; readonly url: string; readonly published: string }[];
  readonly developments: readonly Development[];
  /** Developments that change or continue one sent before. */
  readonly updates: readonly Development[];
  readonly alsoNew: readonly AlsoNew[];
  /** Copies and known articles. */
  readonly heldBack: readonly HeldBack[];
  /** Off-topic and excluded articles. */
  readonly filtered: readonly HeldBack[];
  readonly coverage: Coverage;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Warning[];
  /** What in the watchlist does no good, once in a while; left out: it was not looked through, or all is well. */
  readonly hygiene?: readonly HygieneNote[] | undefined;
}

/** Whether an edition has nothing for the reader but its coverage. */
export function isQuiet(edition: Edition): boolean {
  return edition.developments.length + edition.updates.length + edition.alsoNew.length === 0 && feedNotices(edition).length === 0;
}

/** What an edition tells of its feeds. */
export function feedNotices({ warnings }: Edition): readonly FeedNotice[] {
  return warnings.filter((warning) => warning.kind !== 'no-baseline' && warning.kind !== 'old-baseline');
}
