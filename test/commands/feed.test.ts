import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFeed, type Page, type Press, startPress } from '../press.ts';
import { runProgram } from '../program.ts';

const today = new Date().toUTCString();
const article = readFileSync(join(import.meta.dirname, '../fixtures/reports/three-ports.html'));
const feed = aFeed('Harbour Courier', [
  { title: 'Three ports, one tariff', link: 'http://news.example.com/three-ports', date: today },
  { title: 'Built by scripts', link: 'http://news.example.com/empty', date: today },
]);
let press: Press;

beforeAll(async () => {
  const pages = new Map<string, Page>([
    ['http://news.example.com/feed.xml', { ...feed, headers: { etag: '"1"' } }],
    ['http://news.example.com/three-ports', { body: article }],
    ['http://news.example.com/empty', { body: '<!doctype html><html><body><div id="app"></div></body></html>' }],
    ['http://old.example.com/rss', { status: 301, headers: { location: 'http://news.example.com/feed.xml' } }],
    [
      'http://site.example.com/',
      {
        body: '<!doctype html><html><head><link rel="alternate" type="application/atom+xml" href="http://news.example.com/feed.xml"></head></html>',
      },
    ],
    ['http://gone.example.com/rss', { status: 404, body: 'no' }],
    ['http://gone.example.com/', { body: '<!doctype html><html><body><a href="/new/feed.xml">RSS</a></body></html>' }],
    ['http://gone.example.com/new/feed.xml', feed],
  ]);
  press = await startPress(pages, (url, { headers }) => {
    if (url === 'http://agent.example.com/rss') return headers['user-agent']?.startsWith('Mozilla') === true ? feed : { status: 403 };
    if (url === 'http://login.example.com/rss') return headers.authorization === 'Bearer secret' ? feed : { status: 401 };
    return undefined;
  });
});
afterAll(() => press.close());

const ask = (...words: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(['feed', ...words], { env: { NEWSDELTA_PROXY: press.proxy } });

describe('newsdelta feed with an address', () => {
  it('shows how the site answers, the entries, and what reading their pages gives', async () => {
    const { code, out } = await ask('http://news.example.com/feed.xml');
    expect(code).toBe(0);
    expect(out).toMatch(
      /answer {4}HTTP 200, application\/rss\+xml, \d+ bytes, with etag\n {2}feed {6}Harbour Courier \(http:\/\/news\.example\.com\/\), 2 entries\n/,
    );
    expect(out).toMatch(
      /its first pages\n {4}full +\d+ characters from the page {2}Three ports, one tariff\n {4}empty +no text {2}Built by scripts\n/,
    );
    expect(out).not.toContain('advice');
  });

  it('suggests what would mend it: a new address, the feed of the page, a header', async () => {
    const sources = [
      'http://old.example.com/rss',
      'http://site.example.com/',
      'http://gone.example.com/rss',
      'http://agent.example.com/rss',
      'http://login.example.com/rss',
    ];
    const { code, out } = await ask(...sources, '--entries', '0', '--json');
    expect(code).toBe(4);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly file: string; readonly advice: readonly string[] });
    expect(lines.map(({ file }) => file)).toEqual(sources);
    expect(lines.map(({ advice }) => advice)).toEqual([
      ['moved for good: write url: http://news.example.com/feed.xml'],
      ['not a feed, but there is one: write url: http://news.example.com/feed.xml (Harbour Courier)'],
      ['not a feed, but there is one: write url: http://gone.example.com/new/feed.xml (Harbour Courier)'],
      ['needs a header: write headers: { User-Agent: "Mozilla/5.0 (compatible; newsdelta)" }'],
      [expect.stringContaining('needs a login')],
    ]);
  });

  it('asks with a header that is given, and refuses one that is none', async () => {
    expect((await ask('http://login.example.com/rss', '--entries', '0', '--header', 'Authorization: Bearer secret')).code).toBe(0);
    expect(await ask('http://login.example.com/rss', '--header', 'secret')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no header'),
    });
  });
});
