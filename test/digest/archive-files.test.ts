import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../src/adapters/feeds/read-feed.ts';
import type { Site } from '../../src/digest/feed-entries.ts';
import { renderAtom } from '../../src/digest/render-atom.ts';
import { renderEditionPage, renderIndexPage } from '../../src/digest/render-edition-page.ts';
import { renderJsonFeed } from '../../src/digest/render-json-feed.ts';
import { FULL, HOSTILE, HUGE, QUIET } from './editions.ts';
import { expectHarmless, HIDDEN } from './harmless.ts';

const SITE: Site = { watch: 'harbour', title: FULL.watchTitle, address: 'https://news.example.org', language: 'en' };
const golden = (file: string): string => readFileSync(new URL(`../fixtures/digest/${file}`, import.meta.url), 'utf8');
const documentOf = (markup: string): Document => new JSDOM(markup).window.document;
interface Item {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly content_html: string;
}
const itemsOf = (json: string): readonly Item[] => (JSON.parse(json) as { readonly items: readonly Item[] }).items;

describe('golden feeds (node test/digest/update-golden.ts writes them anew)', () => {
  test('of two editions, the newest first', () => {
    expect(renderAtom([FULL, QUIET], SITE)).toBe(golden('feed.xml'));
    expect(renderJsonFeed([FULL, QUIET], SITE)).toBe(golden('feed.json'));
  });
});

describe.each([
  ['the full edition', FULL],
  ['the hostile edition', HOSTILE],
])('%s as feeds and pages', (_, edition) => {
  const site = { ...SITE, title: edition.watchTitle };
  const told = [...edition.developments, ...edition.updates];

  test('the Atom feed is well-formed XML, and our own reader and another read the same entries out of it', async () => {
    const atom = renderAtom([edition], site);
    const { document } = new JSDOM(atom, { contentType: 'application/xml' }).window;
    expect(document.querySelectorAll('entry').length).toBe(told.length);
    const reading = await readFeed(Buffer.from(atom), {
      contentType: 'application/atom+xml',
      url: 'https://news.example.org/public/harbour/feed.xml',
    });
    if (reading.kind !== 'feed') throw new Error('our own reader refuses it');
    expect(reading.document.entries.map(({ id }) => id)).toEqual(itemsOf(renderJsonFeed([edition], site)).map(({ id }) => id));
    const other = parseFeed(atom);
    expect(other.format).toBe('atom');
    for (const content of document.querySelectorAll('content')) expectHarmless(documentOf(content.textContent ?? ''));
    expect(Array.from(document.querySelectorAll('entry > link'), (link) => new URL(link.getAttribute('href') ?? '').protocol)).toEqual(
      Array.from(document.querySelectorAll('entry > link'), () => 'https:'),
    );
    expect(document.documentElement.textContent?.replaceAll('\n', '')).not.toMatch(HIDDEN);
  });

  test('the JSON feed is read by another reader, its ids are each one of their own, and nothing in it acts', () => {
    const json = renderJsonFeed([edition], site);
    expect(parseFeed(json).format).toBe('json');
    const items = itemsOf(json);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { title, url, content_html } of items) {
      expect(title).not.toMatch(HIDDEN);
      expect(url ?? 'https://').toMatch(/^https:\/\//);
      expectHarmless(documentOf(content_html));
    }
  });

  test('the page shows all of it, and nothing in it acts', () => {
    const document = documentOf(renderEditionPage(edition, site));
    expectHarmless(document, { relative: true });
    expect(document.querySelectorAll('h3').length).toBe(told.length);
    expect(document.body.textContent).toContain(told[5]?.evidence[0]?.sentence === undefined ? 'harbour' : 'END');
    expectHarmless(documentOf(renderIndexPage([edition], site)), { relative: true });
  });
});

test('500 developments are all on the page, and the feeds stay bearable', () => {
  expect(documentOf(renderEditionPage(HUGE, SITE)).querySelectorAll('h3').length).toBe(501);
  expect(itemsOf(renderJsonFeed([HUGE], SITE))).toHaveLength(100);
});

test('without a public address nothing claims one', () => {
  const site = { ...SITE, address: null };
  expect(renderAtom([FULL], site) + renderJsonFeed([FULL], site)).not.toContain('news.example.org');
});
