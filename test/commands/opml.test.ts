import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readOpml } from '../../src/adapters/feeds/read-opml.ts';
import { writeOpml } from '../../src/adapters/feeds/write-opml.ts';
import { runProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-opml-'));
const config = join(folder, 'watchlist.yaml');
cpSync(join(import.meta.dirname, '../fixtures/watch'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opml = (...words: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(['opml', ...words, '--config', config], { env: {} });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LIST = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>Mine</title></head><body>
  <outline text="Coast">
    <outline text="Dailies &amp; more" title="Dailies &amp; more">
      <outline type="rss" text="港湾新聞" title="港湾新聞" xmlUrl="https://minato.example.org/feed.xml?a=1&amp;b=2" htmlUrl="https://minato.example.org/" language="ja" frss:priority="10"/>
    </outline>
    <outline type="rss" text="Short" title="Long &quot;title&quot;" xmlUrl="https://long.example.org/rss"/>
  </outline>
  <outline text="bare" xmlUrl="https://bare.example.org/rss"/>
  <outline text="Known" xmlUrl="https://news.example.com/feed.xml"/>
  <outline text="Phone" xmlUrl="gopher://old.example.org/"/>
  <outline text="A link" type="link" url="https://example.org/"/>
</body></opml>`;

describe('opml import', () => {
  it('adds feeds with outlet, language and nested folders, comments kept, and names what it does not keep', async () => {
    writeFileSync(join(folder, 'list.opml'), LIST);
    const before = readFileSync(config, 'utf8');
    const shown = await opml('import', join(folder, 'list.opml'));
    expect(shown).toMatchObject({ code: 0, out: expect.stringMatching(/^--- [\s\S]*3 feeds added[\s\S]*Nothing is written yet/) });
    expect(shown.out.split('\n').filter((line) => line.startsWith('not kept: '))).toEqual([
      'not kept: https://minato.example.org/feed.xml?a=1&b=2: htmlurl="https://minato.example.org/"',
      'not kept: https://minato.example.org/feed.xml?a=1&b=2: frss:priority="10"',
      'not kept: https://long.example.org/rss: text="Short" beside the title',
      'not kept: "A link" is no feed (link)',
      'not kept: folder "A link": url="https://example.org/"',
      'not kept: https://news.example.com/feed.xml: the watch has it already',
      'not kept: Phone: "gopher://old.example.org/" starts with gopher: Feeds are fetched over http: and https: only.',
    ]);
    expect(readFileSync(config, 'utf8')).toBe(before);
    await opml('import', join(folder, 'list.opml'), '--write');
    const after = readFileSync(config, 'utf8');
    expect(after.startsWith(before.trimEnd())).toBe(true);
    expect((parse(after) as { watches: { feeds: unknown[] }[] }).watches[0]?.feeds.slice(1)).toEqual([
      { url: 'https://minato.example.org/feed.xml?a=1&b=2', outlet: '港湾新聞', lang: 'ja', folder: ['Coast', 'Dailies & more'] },
      { url: 'https://long.example.org/rss', outlet: 'Long "title"', folder: ['Coast'] },
      { url: 'https://bare.example.org/rss', outlet: 'bare' },
    ]);
    expect((await runProgram(['check', '--offline', '--config', config], { env: { NEWSDELTA_DATA: join(folder, 'data') } })).code).toBe(0);
  });

  it('refuses what is no list', async () => {
    writeFileSync(join(folder, 'page.html'), '<html><body>no</body></html>');
    expect(await opml('import', join(folder, 'page.html'))).toMatchObject({ code: 2, err: expect.stringContaining('it is no OPML') });
  });
});

describe('opml export', () => {
  it('comes back the same after an import into the empty watch', async () => {
    const file = join(folder, 'out.opml');
    expect(await opml('export', '--out', file)).toMatchObject({ code: 0, out: `written: ${file}, 4 feeds\n` });
    const full = readFileSync(config, 'utf8');
    const feeds = (text: string): unknown => (parse(text) as { watches: { feeds: unknown[] }[] }).watches[0]?.feeds;
    const [head = ''] = full.split('    feeds:\n');
    writeFileSync(config, `${head}    feeds:\n      - { url: "https://only.example.com/" }\n`);
    await opml('import', file, '--write');
    expect((feeds(readFileSync(config, 'utf8')) as unknown[]).slice(1)).toEqual(feeds(full));
    expect(await opml('export', '--out', file)).toMatchObject({ code: 2, err: expect.stringContaining('EEXIST') });
  });

  it('writes folders, quotes and scripts so that they are read again as they were', () => {
    const feeds = [
      { url: 'https://a.example.com/?x=1&y="2"', title: 'A & <b> "c"', lang: 'zh-Hant', folder: ['外', 'In "side"', '<deep>'] },
      { url: 'https://b.example.com/', title: '', lang: '', folder: [] },
      { url: 'https://c.example.com/', title: '港', lang: 'ja', folder: ['外'] },
    ];
    const reading = readOpml(bytes(writeOpml('All & more', feeds)));
    expect(reading).toMatchObject({ kind: 'read', notKept: [] });
    if (reading.kind === 'read') expect(reading.feeds.toSorted((a, b) => (a.url < b.url ? -1 : 1))).toEqual(feeds);
  });
});
