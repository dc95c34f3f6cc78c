import { afterAll, expect, it } from 'vitest';
import { createArticleReader } from '../../../src/adapters/readability/article-reader.ts';
import type { Entry } from '../../../src/domain/feed.ts';
import type { Web, WebAnswer, WebRequest } from '../../../src/ports.ts';

const NOW = '2026-03-04T05:06:07.000Z';
const PARAGRAPHS = [
  'The harbour board of Elmsworth voted on Tuesday to close its oldest quay, after engineers found that the piles had rotted below the water line.',
  'Fishing crews that land there were told to move to the northern basin by the end of April, where forty berths have been kept free for them.',
  'The board expects the work to take eighteen months and to cost nine million crowns, a third of which the county has promised to pay.',
  'Its chair, Maud Ferris, said that the quay would be rebuilt in stone, as it had been before the war, and that no berth would be lost for good.',
];
const STORY = `<html lang="en"><head><title>Old quay closes</title><link rel="canonical" href="https://news.example.org/quay">
<meta property="article:published_time" content="2026-03-01T10:00:00+01:00"><meta name="author" content="Ines Holm"></head>
<body><nav><a href="/">Home</a><a href="/sea">Sea</a></nav><article><h1>Old quay closes</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
<div class="share-box">Share this</div></article></body></html>`;

const answers = new Map<string, WebAnswer>();
const asked: WebRequest[] = [];
const web: Web = {
  get: async (request) => {
    asked.push(request);
    const { url } = request;
    return answers.get(url) ?? { kind: 'refused', what: `no such host: ${url}`, advice: 'check the link', temporary: true };
  },
  close: async () => {},
};
const reader = createArticleReader({ web, readSeconds: 2, workers: 1, heapMb: 96 });
afterAll(() => reader.close());

function page(html: string, more: { readonly status?: number; readonly type?: string; readonly url?: string } = {}): string {
  const url = more.url ?? `https://news.example.org/p${answers.size}?utm_source=feed`;
  const bytes = new TextEncoder().encode(html);
  const headers = { 'content-type': more.type ?? 'text/html; charset=utf-8' };
  answers.set(url, { kind: 'answered', status: more.status ?? 200, url, movedTo: null, headers, bytes });
  return url;
}

function read(link: string, entry: Partial<Entry> = {}) {
  const blank = { id: 'e1', title: '', published: null, updated: null, author: '', summary: '', content: '' };
  return reader.read({
    entry: { ...blank, link, ...entry },
    feed: { url: 'https://news.example.org/feed', outlet: 'Elmsworth Echo', lang: 'en' },
    now: NOW,
  });
}

it('gives the whole article with title, author, date, language and canonical address from the page', async () => {
  const { article, failure } = await read(page(STORY));
  expect(failure).toBeNull();
  expect(article).toEqual({
    id: 'https://news.example.org/quay',
    url: 'https://news.example.org/quay',
    outlet: 'Elmsworth Echo',
    lang: 'en',
    title: 'Old quay closes',
    author: 'Ines Holm',
    published: '2026-03-01T09:00:00.000Z',
    dateIsGuess: false,
    text: PARAGRAPHS.join('\n\n'),
    extraction: { outcome: 'full', reason: '', textFrom: 'page' },
  });
});

it('prefers the feed to the page for title, author and date', async () => {
  const { article } = await read(page(STORY), { title: 'Quay to close', author: 'Echo desk', published: '2026-03-01T08:00:00.000Z' });
  expect(article).toMatchObject({ title: 'Quay to close', author: 'Echo desk', published: '2026-03-01T08:00:00.000Z' });
});

it("reads the feed's own text where the entry has no link, under an id of its own", async () => {
  const { article, failure } = await read('', { content: '<p>One &amp; <b>two</b>.</p><script>alert(1)</script><p>Three.</p>' });
  expect(failure).toBeNull();
  expect(article.id).toMatch(/^urn:newsdelta:[0-9a-z]+$/);
  expect(article).toMatchObject({ url: 'https://news.example.org/feed', text: 'One & two.\n\nThree.', published: NOW, dateIsGuess: true });
  expect(article.extraction).toEqual({ outcome: 'feed-only', reason: 'the entry has no link', textFrom: 'feed' });
});

it('tells a temporary failure as temporary and a lasting one as lasting, with the feed text in place', async () => {
  const summary = '<p>The board voted.</p>';
  const [gone, busy, unknown] = await Promise.all([
    read(page('', { status: 404 }), { summary }),
    read(page('', { status: 503 }), { summary }),
    read('https://nowhere.example.org/', { summary }),
  ]);
  expect(gone.article).toMatchObject({
    text: 'The board voted.',
    extraction: { outcome: 'refused', reason: 'HTTP 404', textFrom: 'feed' },
  });
  expect([gone, busy, unknown].map(({ failure }) => failure?.temporary)).toEqual([false, true, true]);
  expect(unknown.failure).toMatchObject({ step: 'read', where: 'https://nowhere.example.org/', advice: 'check the link' });
});

it.each([
  ['application/pdf', '%PDF-1.7'],
  ['text/html', '%PDF-1.7'],
  ['application/json', '{}'],
  ['image/png', 'x'],
])('names a page of type %s that begins with %s not an article', async (type, body) => {
  const { article, failure } = await read(page(body, { type }), { summary: 'Short.' });
  expect(article.extraction).toMatchObject({ outcome: 'not-an-article', textFrom: 'feed' });
  expect(failure?.temporary).toBe(false);
});

it("uses the feed's text where the page shows something else, and says how much of it the page holds", async () => {
  const cookies = page(
    `<html><body><article>${'<p>A page about the weather on the coast, of no use to anybody who wanted to read about quays.</p>'.repeat(12)}</article></body></html>`,
  );
  const { article, failure } = await read(cookies, {
    content: PARAGRAPHS.concat(PARAGRAPHS)
      .map((text) => `<p>${text}</p>`)
      .join(''),
  });
  expect(article.extraction).toEqual({ outcome: 'feed-only', reason: "the page holds 0 of the feed's 8 sentences", textFrom: 'feed' });
  expect(failure?.what).toContain("the feed's own text is used");
});

it('keeps a canonical link to another site or to the home page from renaming the article', async () => {
  const elsewhere = await read(
    page(STORY.replace('https://news.example.org/quay', 'https://evil.example.com/quay'), { url: 'https://news.example.org/a' }),
  );
  const home = await read(
    page(STORY.replace('https://news.example.org/quay', 'https://news.example.org/'), { url: 'https://news.example.org/b' }),
  );
  expect([elsewhere.article.id, home.article.id]).toEqual(['https://news.example.org/a', 'https://news.example.org/b']);
});

it('never throws for a link that is no URL', async () => {
  const { article, failure } = await read('http://[', { summary: 'Text.' });
  expect(article).toMatchObject({ url: 'https://news.example.org/feed', text: 'Text.', extraction: { outcome: 'refused' } });
  expect(failure).not.toBeNull();
});

it("asks for pages on the feed's own server with the feed's headers, elsewhere without secrets, and all through the feed's proxy", async () => {
  const own = { url: 'https://news.example.org/feed', outlet: 'Echo', lang: 'en', proxy: 'http://proxy.example.org:3128' };
  const feed = { ...own, headers: { Cookie: 'session=1', 'User-Agent': 'Echo reader' } };
  const entry = { id: 'e', title: '', published: null, updated: null, author: '', summary: 'Text.', content: '' };
  for (const link of ['https://news.example.org/members', 'https://other.example.com/a', 'http://news.example.org/plain'])
    await reader.read({ entry: { ...entry, link }, feed, now: NOW });
  expect(asked.slice(-3).map(({ headers, proxy }) => [headers?.['Cookie'], headers?.['User-Agent'], proxy])).toEqual([
    ['session=1', 'Echo reader', own.proxy],
    [undefined, 'Echo reader', own.proxy],
    [undefined, 'Echo reader', own.proxy],
  ]);
});

it('names the outlet that a gathering feed names, and cuts it from the title; a feed that names itself is called as configured', async () => {
  const gathered = await read(page(STORY, { url: 'https://other.example.com/a' }), {
    title: 'Quay to close - The Other',
    outlet: 'The Other',
  });
  expect(gathered.article).toMatchObject({ outlet: 'The Other', title: 'Quay to close' });
  const own = await read(page(STORY, { url: 'https://news.example.org/own' }), { title: 'Quay to close', outlet: 'Echo (all news)' });
  expect(own.article).toMatchObject({ outlet: 'Elmsworth Echo', title: 'Quay to close' });
});
