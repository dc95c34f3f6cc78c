import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { FRAME_LANGUAGES } from '../../src/domain/frame-language.ts';
import { MOST_BYTES, renderDigest } from '../../src/digest/render-digest.ts';
import { renderEditionText } from '../../src/digest/render-edition-text.ts';
import { expectHarmless, HIDDEN } from './harmless.ts';
import { FAILING, FRAME, FULL, GOLDEN, HOSTILE, HUGE, QUIET } from './editions.ts';

const golden = (file: string) => readFileSync(new URL(`../fixtures/digest/${file}`, import.meta.url), 'utf8');
const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]+/gu, '');
const cases = Object.entries({ ...GOLDEN, huge: { edition: HUGE, language: 'en' } as const });

describe('golden digests (node test/digest/update-golden.ts writes them anew)', () => {
  test.each(Object.entries(GOLDEN))('the %s edition gives its golden HTML and text', (name, { edition, language }) => {
    const digest = renderDigest(edition, FRAME, language);
    expect(digest.html).toBe(golden(`${name}.html`));
    expect(`Subject: ${digest.subject}\n\n${digest.text}`).toBe(golden(`${name}.txt`));
  });
  test.each(['full', 'quiet', 'failing'] as const)('the whole %s edition for the terminal is its golden text', (name) => {
    expect(renderEditionText(GOLDEN[name]?.edition ?? QUIET)).toBe(golden(`${name}.edition.txt`));
  });
});

describe.each(cases)('the %s edition', (_name, { edition, language }) => {
  const digest = renderDigest(edition, FRAME, language);
  const { document } = new JSDOM(digest.html).window;

  test('stays below the bytes at which mail is clipped', () => {
    expect(Buffer.byteLength(digest.html)).toBeLessThan(MOST_BYTES);
  });
  test('has every link, sentence and claim of the HTML in its text', () => {
    const text = bare(digest.text);
    const links = Array.from(document.querySelectorAll('a'), (anchor) => anchor.getAttribute('href') ?? '');
    const words = Array.from(document.querySelectorAll('span[dir], h1, a:not([href^="mailto:"])'), (element) => element.textContent);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((address) => !text.includes(bare(address)))).toEqual([]);
    expect(words.filter((said) => said !== 'compare' && !text.includes(bare(said)))).toEqual([]);
  });
  test('links nowhere but to the web and to mail, and loads and does nothing', () => {
    expectHarmless(document);
  });
  test('has one h1, presentation tables and underlined links', () => {
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('table:not([role="presentation"])').length).toBe(0);
    expect(document.querySelectorAll('a:not([style*="underline"])').length).toBe(0);
  });
  test('has nothing in subject, HTML and text that could forge a header or reorder words', () => {
    expect(digest.subject).not.toMatch(HIDDEN);
    expect(digest.subject).not.toBe('');
    expect(digest.html.replaceAll('\n', '')).not.toMatch(HIDDEN);
    expect(digest.text.replaceAll('\n', '')).not.toMatch(HIDDEN);
  });
});

test('the subject says the count, the watch and the first development', () => {
  expect(renderDigest(FULL, FRAME, 'en').subject).toMatch(
    /^3 new developments, 1 update · Westmere harbour and its bridge: The harbour authority/u,
  );
  expect(renderDigest(QUIET, FRAME, 'en').subject).toBe('Nothing new · Westmere harbour and its bridge');
});

test('an edition of dead feeds does not claim that there is nothing new', () => {
  const digest = renderDigest(FAILING, FRAME, 'en');
  expect(digest.subject).toBe('No feed could be read · Westmere harbour and its bridge');
  expect(digest.html + digest.text).not.toContain('Nothing new');
});

test.each(FRAME_LANGUAGES)('500 developments stay below the limit in %s, say how many more there are and what shows them', (language) => {
  const { html, text } = renderDigest(HUGE, FRAME, language);
  expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
  const { document } = new JSDOM(html).window;
  const shown = document.querySelectorAll('h3').length;
  const more = Array.from(document.querySelectorAll('p'), (line) => line.textContent ?? '')
    .filter((line) => line.includes(`newsdelta edition ${HUGE.id}`))
    .map((line) => Number(/\d+/.exec(line)?.[0]));
  expect(shown).toBeGreaterThan(20);
  // 500 developments, and one update, which is cut before them.
  expect(more.map((count) => shown + count)).toContain(500);
  expect(more).toContain(1);
  expect(text.replaceAll(/\s/g, '')).toContain(`newsdeltaedition${HUGE.id}`);
});

test('the terminal shows all that the mail had to cut', () => {
  const text = renderEditionText(HOSTILE);
  expect(text).toContain('END');
  expect(renderDigest(HOSTILE, FRAME, 'en').text).not.toContain('END');
  expect(renderEditionText(HUGE)).toContain('(499)');
  expect(renderEditionText(FULL)).toContain('Holds your exclusion "crossword"');
});

test('a sentence in another language says so, and a guessed date or a partly read article too', () => {
  const { document } = new JSDOM(renderDigest(FULL, FRAME, 'en').html).window;
  expect(document.querySelector('h3 [lang="ja"]')?.textContent).toContain('北港市');
  expect(document.querySelector('h3 [lang="zh-Hant"]')?.textContent).toContain('東灣');
  expect(document.body.textContent).toContain('date is a guess: first seen then; read from the feed only');
  const japanese = new JSDOM(renderDigest(FULL, FRAME, 'ja').html).window.document;
  expect(japanese.documentElement.lang).toBe('ja');
  expect(Array.from(japanese.querySelectorAll('h3 > span'), (one) => one.getAttribute('lang'))).toEqual(['en', null, 'zh-Hant', 'en']);
});

test('each development says, in this order, its kind, the sentence, who carries it, what it is held against, why', () => {
  const { text } = renderDigest(FULL, FRAME, 'en');
  const story = text.slice(text.indexOf('1. New · event'), text.indexOf('2. Contradicts'));
  const places = [
    '1. New · event',
    'The harbour authority of Westmere signed',
    'The Westmere Courier, 24 Nov, 06:30',
    'Copies:',
    'You know:',
    'Bay Review, 5 May 2026',
    'Why: ',
  ];
  expect(places.map((words) => story.indexOf(words))).toEqual(places.map((words) => story.indexOf(words)).toSorted((a, b) => a - b));
  expect(places.filter((words) => !story.includes(words))).toEqual([]);
});

test('an update says when its development was first sent, and a sentence that stands for both is told once', () => {
  const [update] = FULL.updates;
  if (update?.updates === undefined || update.updates === null) throw new Error('the fixture has no update');
  const { sentence } = update.updates;
  const heldAgainst = {
    text: sentence,
    kind: 'sent',
    source: 'Island Gazette',
    url: 'https://gazette.example.org/0',
    date: '2026-11-10T22:00:00.000Z',
    similarity: 0.6,
    id: 'dev-0',
  } as const;
  const { text } = renderDigest({ ...FULL, updates: [{ ...update, heldAgainst }] }, FRAME, 'en');
  expect(text).toContain('First sent 11 Nov 2026:\n   > The council puts the night ferry to a vote in December.\n     Island Gazette\n');
  expect(text.split(sentence)).toHaveLength(2);
});

test('a failing feed is told once, with what to do', () => {
  const { html, text } = renderDigest(FAILING, FRAME, 'en');
  for (const shown of [html, text]) {
    expect(shown.split('certificate expired')).toHaveLength(2);
    expect(shown.split('https://courier.example.com/feed')).toHaveLength(2);
    expect(shown).toContain('Tell the outlet.');
    expect(shown).not.toContain('What went wrong');
  }
});

test('where there is an archive, the foot links to its page and its feed', () => {
  const archive = { page: 'https://news.example.org/public/harbour/h-1.html', feed: 'https://news.example.org/public/harbour/feed.xml' };
  const { html, text } = renderDigest(FULL, { ...FRAME, archive }, 'en');
  for (const address of Object.values(archive)) {
    expect(html).toContain(`href="${address}"`);
    expect(text).toContain(`\n${address}\n`);
  }
});
