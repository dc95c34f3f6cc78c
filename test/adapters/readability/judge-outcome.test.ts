import { expect, test } from 'vitest';
import type { ExtractedPage } from '../../../src/adapters/readability/extract-page.ts';
import { judgeOutcome } from '../../../src/adapters/readability/judge-outcome.ts';
import { NO_SIGNALS } from '../../../src/adapters/readability/page-signals.ts';

const TEXT =
  'The pilots of Orlun went back to work on Thursday after four days, the port said, and eleven ships left within the hour. '.repeat(9);

function pageWith(signals: Partial<ExtractedPage['signals']>, kinds: readonly string[]): ExtractedPage {
  const facts = { title: '', author: '', published: '', lang: 'en', canonical: '', kinds, paywalled: false, articleBody: '' };
  return { text: TEXT, facts, signals: { ...NO_SIGNALS, prose: 950, ...signals }, refused: '' };
}

const outcomeOf = (page: ExtractedPage): string => judgeOutcome({ page, feedText: '' }).extraction.outcome;

test('teasers between the paragraphs make a list, unless the page calls itself an article and has more paragraphs', () => {
  const some = { ownTeasers: 7, paragraphs: 9 };
  expect(outcomeOf(pageWith(some, []))).toBe('not-an-article');
  expect(outcomeOf(pageWith(some, ['NewsArticle']))).toBe('full');
  expect(outcomeOf(pageWith({ ownTeasers: 9, paragraphs: 9 }, ['NewsArticle']))).toBe('not-an-article');
});
