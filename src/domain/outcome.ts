export const EXTRACTION_OUTCOMES = [
  'full',
  'partial',
  'feed-only',
  'paywall',
  'consent',
  'login',
  'not-an-article',
  'empty',
  'refused',
] as const;

/**
 * What reading an article's page gave.
 * full: the whole article; partial: clearly not all of it; feed-only: the feed's own text, because the page gave less or failed;
 * paywall, consent, login: the page showed a wall; not-an-article: a list, a player, a home page; empty: no text at all;
 * refused: we did not or could not fetch it (address refused, HTTP error, time-out, too large).
 */
export type ExtractionOutcome = (typeof EXTRACTION_OUTCOMES)[number];

export interface Extraction {
  readonly outcome: ExtractionOutcome;
  /** In words: why this outcome ("HTTP 404", "the page holds 2 of the feed's 9 sentences", ...). Empty for `full`. */
  readonly reason: string;
  /** Where the text that is used came from. */
  readonly textFrom: 'page' | 'feed' | 'nothing';
}
