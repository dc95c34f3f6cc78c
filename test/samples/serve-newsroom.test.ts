import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticles } from '../../samples/newsroom/articles.ts';
import { OUTLETS } from '../../samples/newsroom/outlets.ts';
import { escapeMarkup, pagePath } from '../../samples/newsroom/render-feed.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import type { Newsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { encodeShiftJis } from '../../samples/newsroom/shift-jis.ts';

const articles = readArticles();
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ day: 3, faultless: true });
});
afterAll(() => newsroom.close());

async function read(path: string, charset: string): Promise<string> {
  const response = await fetch(newsroom.url + path);
  expect(response.status, path).toBe(200);
  return new TextDecoder(charset, { fatal: true }).decode(await response.arrayBuffer());
}

describe('the newsroom server', () => {
  it.each(OUTLETS.map((outlet) => [outlet.name, outlet] as const))(
    'gives a feed of %s that parses and holds each article',
    async (_name, outlet) => {
      const text = await read(`/${outlet.id}/${outlet.feedPath}`, outlet.charset);
      const titles = articles.filter((article) => article.outlet.id === outlet.id).map((article) => article.title);
      const parsed = parseFeed(text);
      expect({ rss2: 'rss', atom: 'atom', rss1: 'rdf', json: 'json' }[outlet.feed]).toBe(parsed.format);
      const list = parsed.format === 'atom' ? parsed.feed.entries : parsed.feed.items;
      const found = (list ?? []).map((entry) => (typeof entry.title === 'string' ? entry.title : entry.title?.value));
      expect(found.toSorted()).toEqual(titles.toSorted());
      if (outlet.feed === 'json') return;
      const feed = await new Parser().parseString(text);
      expect(feed.items.map((entry) => entry.title).toSorted()).toEqual(titles.toSorted());
    },
  );

  it('covers RSS 2.0, Atom, RSS 1.0 and JSON Feed, full texts and summaries, shells, stubs and Shift_JIS', () => {
    expect(new Set(OUTLETS.map((outlet) => outlet.feed))).toEqual(new Set(['rss2', 'atom', 'rss1', 'json']));
    expect(new Set(OUTLETS.map((outlet) => outlet.gives))).toEqual(new Set(['full', 'summary']));
    expect(OUTLETS.map((outlet) => outlet.page)).toEqual(expect.arrayContaining(['shell', 'stub', 'official', 'magazine']));
    expect(OUTLETS.some((outlet) => outlet.charset === 'shift_jis')).toBe(true);
    expect(OUTLETS.some((outlet) => outlet.xmlBase)).toBe(true);
    expect(OUTLETS.some((outlet) => outlet.contentType === 'text/html')).toBe(true);
  });

  it('serves every page, with the evidence of its labels on it unless the outlet keeps it back', async () => {
    for (const article of articles) {
      const html = await read(pagePath(article), article.outlet.charset);
      const { page } = article.outlet;
      expect(html.includes(escapeMarkup(article.title))).toBe(page !== 'shell');
      expect(html.includes(escapeMarkup(article.paragraphs.at(-1) ?? ''))).toBe(page !== 'shell' && page !== 'stub');
      if (page === 'shell') continue;
      expect(html).toContain('cookie-banner');
      expect(html).toContain('<nav>');
    }
  });

  it.each(['if-none-match', 'if-modified-since'])('answers 304 to %s while nothing changed, and 200 on the next day', async (name) => {
    newsroom.setDay(1);
    const address = `${newsroom.url}/meridian-wire/world/atom.xml`;
    const first = await fetch(address);
    const value = first.headers.get(name === 'if-none-match' ? 'etag' : 'last-modified') ?? '';
    expect(value).not.toBe('');
    const again = await fetch(address, { headers: { [name]: value } });
    expect(again.status).toBe(304);
    expect(newsroom.requests().at(-1)).toEqual({ path: '/meridian-wire/world/atom.xml', status: 304, conditional: true });
    newsroom.setDay(2);
    expect((await fetch(address, { headers: { [name]: value } })).status).toBe(200);
    newsroom.setDay(3);
  });

  it('shows no article before its day', async () => {
    const late = articles.find((article) => article.day === 3);
    newsroom.setDay(2);
    expect((await fetch(newsroom.url + (late === undefined ? '' : pagePath(late)))).status).toBe(404);
    newsroom.setDay(3);
  });

  it('fails as told: a feed missing on day 2 and back on day 3, a login page for a feed on day 3, a page that hangs on day 2', async () => {
    const faulty = await startNewsroom({ day: 2, slow: 60_000 });
    try {
      const missing = `${faulty.url}/yuanwang/feeds/all.json`;
      expect((await fetch(missing)).status).toBe(404);
      const hanging = fetch(`${faulty.url}/harbour-post/news/fleet-offer.html`, { signal: AbortSignal.timeout(150) });
      await expect(hanging).rejects.toThrow();
      faulty.setDay(3);
      expect((await fetch(missing)).status).toBe(200);
      const login = await fetch(`${faulty.url}/retto/atom.xml`);
      expect([login.status, await login.text()]).toEqual([200, expect.stringContaining('type="password"')]);
    } finally {
      await faulty.close();
    }
  });

  it('answers a page that hangs once its time is over', async () => {
    const slow = await startNewsroom({ day: 2, slow: 1 });
    try {
      expect((await fetch(`${slow.url}/harbour-post/news/fleet-offer.html`)).status).toBe(200);
    } finally {
      await slow.close();
    }
  });

  it('serves a multiple of its articles for measuring', async () => {
    const large = await startNewsroom({ day: 3, times: 3, faultless: true });
    try {
      const feed = parseFeed(await (await fetch(`${large.url}/yuanwang/feeds/all.json`)).text());
      const one = articles.filter((article) => article.outlet.id === 'yuanwang').length;
      expect(feed.format === 'json' ? feed.feed.items?.length : 0).toBe(3 * one);
    } finally {
      await large.close();
    }
  });

  it('writes Shift_JIS that reads back, and refuses what it cannot hold', () => {
    const text = 'サロー山の望遠鏡「四基」、皆瀬香織 100% ｶﾅ';
    expect(new TextDecoder('shift_jis').decode(encodeShiftJis(text))).toBe(text);
    expect(() => encodeShiftJis('🌌')).toThrow('Shift_JIS has no 🌌 (U+1f30c)');
  });
});
