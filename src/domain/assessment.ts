import type { DevelopmentKind } from './development-kind.ts';

export const ARTICLE_VERDICTS = ['off-topic', 'copy', 'known', 'new'] as const;
export type ArticleVerdict = (typeof ARTICLE_VERDICTS)[number];

/**
 * new: not known; update: new, about a development sent before; contradicts: a claim or a sent development no longer holds;
 * repeat: known already; background: old or not worth a reader's time.
 */
export type SentenceVerdict = 'new' | 'update' | 'contradicts' | 'repeat' | 'background';

/** What a sentence was held against. */
export type KnownSource =
  | { readonly kind: 'claim'; readonly record: string; readonly claim: string }
  | { readonly kind: 'report'; readonly record: string; readonly paragraph: number }
  | { readonly kind: 'development'; readonly development: string; readonly article: string };

/** The closest thing known. */
export interface Neighbour {
  readonly text: string;
  readonly source: KnownSource;
  /** Share (0 to 1) of the sentence that this one neighbour covers. */
  readonly similarity: number;
}

export interface SentenceAssessment {
  /** To the letter as it stands in `place`. */
  readonly text: string;
  readonly place: 'title' | 'text';
  /** UTF-16 offset in the article's title or text. */
  readonly offset: number;
  readonly paragraph: number;
  readonly verdict: SentenceVerdict;
  /** 0 to 1: the model's confidence that a reader would call it a development. */
  readonly score: number;
  /** Share (0 to 1) of it that all that is known covers. */
  readonly shareKnown: number;
  readonly heldAgainst: Neighbour | null;
  /** What decided, in few words each, strongest first. */
  readonly why: readonly string[];
}

/** One development as one article carries it. */
export interface DevelopmentFinding {
  /** The same across articles and runs. */
  readonly id: string;
  readonly kind: DevelopmentKind;
  /** True: this is news. False: the article repeats (corroborates) a development found before. */
  readonly first: boolean;
  /** An earlier development that this one changes or continues, else null. */
  readonly updates: string | null;
  readonly score: number;
  /** The sentence that says it best first, at most three. */
  readonly evidence: readonly SentenceAssessment[];
}

/** Everything decided about one article for one watch, with its reasons. */
export interface ArticleAssessment {
  readonly article: string;
  readonly verdict: ArticleVerdict;
  /** The article that this one copies, else null. */
  readonly copyOf: string | null;
  /** Of the verdict off-topic: what filtered it ("exclusion: crossword", "score 0.12: ..."); of the others: through what it is on topic. */
  readonly relevance: { readonly score: number; readonly why: readonly string[] };
  readonly sentences: readonly SentenceAssessment[];
  readonly developments: readonly DevelopmentFinding[];
  /** At most two further sentences that may be new, not flagged. */
  readonly alsoNew: readonly SentenceAssessment[];
  /** Not null: comparing failed, and the article is kept and shown as not compared. */
  readonly notCompared: string | null;
}
