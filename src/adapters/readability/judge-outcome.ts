import type { Extraction } from '../../domain/outcome.ts';
import type { ExtractedPage } from './extract-page.ts';
import { weigh } from './weigh-text.ts';

/** What is known of a page when its outcome is judged. */
export interface PageEvidence {
  readonly page: ExtractedPage;
  /** The feed's own text, plain; empty where it has none. */
  readonly feedText: string;
}

export interface Judgement {
  readonly text: string;
  readonly extraction: Extraction;
}

/** Below this a page's text is a stub: a teaser, a caption, an error message. */
const STUB = 350;
const SOFT_WALL = 2500;
/** Guards say a few sentences about why. */
const GUARD_SIZE = 700;
/** A brief has a paragraph at least; a page of teasers has none. */
const BRIEF = 150;

/** Names what a page gave and chooses between its text and the feed's. A wall is named before its text is compared. */
export function judgeOutcome({ page, feedText }: PageEvidence): Judgement {
  const [size, feedSize] = [weigh(page.text), weigh(feedText)];
  if (page.refused !== '') return fromFeed('refused', page.refused, feedText);
  const wall = wallOf(page, size);
  if (wall !== null) {
    const keeps = wall.outcome === 'paywall' && size >= feedSize && size > 0;
    return keeps ? { text: page.text, extraction: { ...wall, textFrom: 'page' } } : fromFeed(wall.outcome, wall.reason, feedText);
  }
  if (size === 0)
    return feedSize > 0
      ? fromFeed('feed-only', 'the page holds no text', feedText)
      : fromFeed('empty', 'neither page nor feed holds text', '');
  const list = listOf(page, size);
  if (list !== '') return fromFeed('not-an-article', list, feedText);
  const less = lessThanFeed(page.text, feedText);
  if (less !== '') return fromFeed('feed-only', less, feedText);
  const cut = cutOf(page, size);
  return { text: page.text, extraction: { outcome: cut === '' ? 'full' : 'partial', reason: cut, textFrom: 'page' } };
}

/** The feed's text, or none, under an outcome that the page earned. */
export function fromFeed(outcome: Extraction['outcome'], reason: string, feedText: string): Judgement {
  return { text: feedText, extraction: { outcome, reason, textFrom: feedText === '' ? 'nothing' : 'feed' } };
}

function wallOf(
  page: ExtractedPage,
  size: number,
): { readonly outcome: 'refused' | 'paywall' | 'consent' | 'login'; readonly reason: string } | null {
  const { signals } = page;
  if (size < GUARD_SIZE && signals.guard) return { outcome: 'refused', reason: 'the site takes us for a robot, or lets nobody in' };
  if (size < SOFT_WALL && (signals.consentShare > 0.4 || (signals.consentShare > 0.15 && signals.acceptButton)))
    return { outcome: 'consent', reason: 'the page shows a consent notice instead of its text' };
  if (size < STUB && signals.consentWall) return { outcome: 'consent', reason: 'the page shows a consent notice and hardly any text' };
  if (size < SOFT_WALL && signals.paywallWords)
    return { outcome: 'paywall', reason: 'the page asks for a subscription after its first lines' };
  if (size < STUB * 2 && signals.subscriberWords)
    return { outcome: 'paywall', reason: 'the page speaks to subscribers and has hardly any text' };
  if (size < STUB * 4 && signals.paywallMarked) return { outcome: 'paywall', reason: 'the page says that it is not free' };
  if (size < STUB * 2 && signals.password) return { outcome: 'login', reason: 'the page asks for a password' };
  if (size < STUB * 2 && signals.loginWords) return { outcome: 'login', reason: 'the page asks to log in' };
  return null;
}

function listOf(page: ExtractedPage, size: number): string {
  const { signals } = page;
  if (signals.errorTitle && size < STUB * 2) return 'the page says that it was not found';
  // A page that calls itself an article may have teasers between its paragraphs, as long as the paragraphs are more.
  const claimed = signals.prose > STUB * 2 && page.facts.kinds.some((kind) => /article|report|posting/iu.test(kind));
  if (signals.ownTeasers >= 5 && signals.ownTeasers * (claimed ? 1 : 2) >= signals.paragraphs)
    return `the page is a list of ${signals.ownTeasers} teasers`;
  // Navigation and teasers surround every article: they tell only where there is hardly any prose between them.
  if (signals.prose < BRIEF && signals.teasers >= 5) return `the page is a list of ${signals.teasers} teasers`;
  if (signals.prose < BRIEF && signals.linkedShare > 0.6) return 'most of the page is links';
  if (size < STUB && signals.player) return 'the page is a player with a caption';
  if (size < 60) return 'the page holds no more than a line of text';
  return '';
}

/**
 * Held against the feed: a page that lacks most of a long feed text shows something else (a banner, another article), one that is
 * clearly shorter is a teaser. Summaries are often written anew, so a short feed text proves nothing.
 */
function lessThanFeed(pageText: string, feedText: string): string {
  const [size, feedSize] = [weigh(pageText), weigh(feedText)];
  if (feedSize < STUB) return '';
  const sentences = feedText.split(/(?<=[.!?。！？…])\s*|\n+/u).filter((sentence) => weigh(sentence) > 25);
  const page = squeezed(pageText);
  const found = sentences.filter((sentence) => page.includes(squeezed(sentence))).length;
  if (feedSize > STUB * 2 && found * 4 < sentences.length) return `the page holds ${found} of the feed's ${sentences.length} sentences`;
  if (size < feedSize * 0.8) return `the page gives less text than the feed (${pageText.length} against ${feedText.length} characters)`;
  return '';
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function cutOf(page: ExtractedPage, size: number): string {
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(page.text) && size < SOFT_WALL) return 'its text ends in the middle of a sentence';
  if (page.signals.continues) return 'the page goes on elsewhere';
  if (size < STUB / 2 && !/[.!?。！？」』”"]\s*$/u.test(page.text)) return 'only a few words were found';
  return '';
}
