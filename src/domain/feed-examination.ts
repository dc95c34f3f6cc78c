import type { ExtractionOutcome } from './outcome.ts';

/** How a site answers for a feed, and what reading its first entries gave. */
export interface FeedExamination {
  readonly answer: SiteAnswer | null;
  /** Reading the pages of its first entries. */
  readonly articles: readonly ExaminedArticle[];
  /** What to change in the watchlist, or what to know; the surest first. */
  readonly advice: readonly string[];
}

export interface SiteAnswer {
  readonly status: number;
  /** Where the redirects ended. */
  readonly url: string;
  /** Where permanent redirects led; null without any. */
  readonly movedTo: string | null;
  readonly contentType: string;
  /** After unpacking. */
  readonly bytes: number;
  /** ETag, Last-Modified: with one of them an unchanged feed costs a few bytes. */
  readonly validators: readonly string[];
}

export interface ExaminedArticle {
  readonly title: string;
  readonly url: string;
  readonly outcome: ExtractionOutcome;
  /** In words; empty for `full`. */
  readonly reason: string;
  readonly textFrom: 'page' | 'feed' | 'nothing';
  /** Of the text that is used. */
  readonly characters: number;
}
