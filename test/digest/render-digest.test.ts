import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, renderDigest } from '../../src/digest/render-digest.ts';
import { renderEditionText } from '../../src/digest/render-edition-text.ts';
import { FAILING, FRAME, FULL, GOLDEN, HOSTILE, HUGE, QUIET } from './editions.ts';

const golden = (file: string) => readFileSync(new URL(`../fixtures/digest/${file}`, import.meta.url), 'utf8');
const bare = (text: string) => text.replaceAll(/[\s\u2066-\u2069]+/gu, '');
const cases = Object.entries({ ...GOLDEN, huge: HUGE });

describe('golden digests (node test/digest/update-golden.ts writes them anew)', () => {
  test.each(Object.entries(GOLDEN))('the %s edition gives its golden HTML and text', (name, edition) => {
    const digest = renderDigest(edition, FRAME);
    expect(digest.html).toBe(golden(`${name}.html`));
    expect(`Subject: ${digest.subject}\n\n${digest.text}`).toBe(golden(`${name}.txt`));
  });
  test.each(['full', 'quiet', 'failing'] as const)('the whole %s edition for the terminal is its golden text', (name) => {
    expect(renderEditionText(GOLDEN[name])).toBe(golden(`${name}.edition.txt`));
  });
});

describe.each(cases)('the %s edition', (_name, edition) => {
  const digest = renderDigest(edition, FRAME);
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
  test('links nowhere but to http, https and mailto, and loads nothing', () => {
    const links = Array.from(document.querySelectorAll('a'), (anchor) => new URL(anchor.href).protocol);
    expect(links.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
    expect(document.querySelectorAll('script, img, link, iframe, object, form, input, [src], [background]').length).toBe(0);
    expect(digest.html).not.toMatch(/url\(|@import|@font-face/u);
    const attributes = new Set(Array.from(document.querySelectorAll('*'), (element) => element.getAttributeNames()).flat());
    expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
  });
  test('has one h1, presentation tables and underlined links', () => {
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('table:not([role="presentation"])').length).toBe(0);
    expect(document.querySelectorAll('a:not([style*="underline"])').length).toBe(0);
  });
  test('has nothing in subject, HTML and text that could forge a header or reorder words', () => {
    const hidden = /[\p{Cc}\u200E\u200F\u202A-\u202E]|\p{Cs}/u;
    expect(digest.subject).not.toMatch(hidden);
    expect(digest.subject).not.toBe('');
    expect(digest.html.replaceAll('\n', '')).not.toMatch(hidden);
    expect(digest.text.replaceAll('\n', '')).not.toMatch(hidden);
  });
});

test('the subject says the count, the watch and the first development', () => {
  expect(renderDigest(FULL, FRAME).subject).toMatch(
    /^3 new developments, 1 update · Westmere harbour and its bridge: The harbour authority/u,
  );
  expect(renderDigest(QUIET, FRAME).subject).toBe('Nothing new · Westmere harbour and its bridge');
});

test('an edition of dead feeds does not claim that there is nothing new', () => {
  const digest = renderDigest(FAILING, FRAME);
  expect(digest.subject).toBe('No feed could be read · Westmere harbour and its bridge');
  expect(digest.html + digest.text).not.toContain('Nothing new');
});

test('500 developments say how many more there are and what shows them', () => {
  const { html, text } = renderDigest(HUGE, FRAME);
  const more = /and (\d+) more: newsdelta edition/u.exec(text.replaceAll('\n', ' '))?.[1];
  const shown = new JSDOM(html).window.document.querySelectorAll('h3').length;
  expect(shown).toBeGreaterThan(20);
  // The golden's one update is kept where it can be: developments are cut last.
  expect(Number(more) > 0 && text.includes('shows the rest')).toBe(true);
  expect(html).toContain('shows the rest');
});

test('the terminal shows all that the mail had to cut', () => {
  const text = renderEditionText(HOSTILE);
  expect(text).toContain('END');
  expect(renderDigest(HOSTILE, FRAME).text).not.toContain('END');
  expect(renderEditionText(HUGE)).toContain('(499)');
  expect(renderEditionText(FULL)).toContain('exclusion: crossword');
});

test('a sentence in another language says so, and a guessed date or a partly read article too', () => {
  const { document } = new JSDOM(renderDigest(FULL, FRAME).html).window;
  expect(document.querySelector('h3 [lang="ja"]')?.textContent).toContain('北港市');
  expect(document.querySelector('h3 [lang="zh-Hant"]')?.textContent).toContain('東灣');
  expect(document.body.textContent).toContain('date is a guess: first seen then; read from the feed only');
});
