import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import { aFeed, type Press, startPress } from '../press.ts';
import { runProgram } from '../program.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-init-'));
const HOME = '<!doctype html><html><head><title>News</title>';
let press: Press;

beforeAll(async () => {
  press = await startPress(
    new Map([
      [
        'http://news.example.com/',
        {
          body: `${HOME}<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><link rel="alternate" type="application/rss+xml" href="/main.xml"></head><body>Hello</body></html>`,
        },
      ],
      ['http://news.example.com/main.xml', aFeed('Harbour Courier', [], 'en-GB')],
      ['http://news.example.com/comments.xml', aFeed('Comments on Harbour Courier', [])],
      ['http://minato.example.org/', { body: `${HOME}</head><body><a href="/about">About</a></body></html>` }],
      ['http://minato.example.org/feed.xml', aFeed('港湾新聞', [], 'ja')],
      ['http://moved.example.org/old', { status: 301, headers: { location: 'http://news.example.com/main.xml' } }],
    ]),
  );
});
afterAll(async () => {
  await press.close();
  rmSync(folder, { recursive: true, force: true });
});

const init = (...words: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram(['init', ...words], { env: { NEWSDELTA_PROXY: press.proxy } });

describe('newsdelta init in a pipe', () => {
  it('writes files that load as they are, with the feeds of a site in place of its address', async () => {
    const to = join(folder, 'ports');
    const { code, out } = await init(
      to,
      '--topic',
      'The harbour pact: "who pays?"',
      '--feed',
      'http://news.example.com/',
      '--feed',
      'http://minato.example.org/',
      '--feed',
      'http://moved.example.org/old',
      '--to',
      'desk@example.com',
      '--zone',
      'Asia/Tokyo',
    );
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('newsdelta check --config') });
    const loading = loadWatchlist(join(to, 'watchlist.yaml'), {});
    if (loading.kind === 'broken') throw new Error(JSON.stringify(loading.errors));
    expect(loading.settings).toMatchObject({
      sender: { address: 'newsdelta@example.com' },
      watches: [
        {
          id: 'the-harbour-pact-who-pays',
          title: 'The harbour pact: "who pays?"',
          schedule: { timeZone: 'Asia/Tokyo' },
          feeds: [
            { url: 'http://news.example.com/main.xml', outlet: 'Harbour Courier', lang: 'en-GB' },
            { url: 'http://minato.example.org/feed.xml', outlet: '港湾新聞', lang: 'ja' },
          ],
          baseline: [{ id: 'known-so-far' }],
        },
      ],
    });
    expect(readFileSync(join(to, 'watchlist.yaml'), 'utf8')).toContain(
      '# also found at http://news.example.com/: http://news.example.com/comments.xml',
    );
    for (const name of ['watchlist.schema.json', 'baseline.schema.json'])
      expect(readFileSync(join(to, name), 'utf8')).toBe(readFileSync(join(ROOT, 'config', name), 'utf8'));
    expect(
      await runProgram(['check', '--offline', '--config', join(to, 'watchlist.yaml')], { env: { NEWSDELTA_DATA: join(folder, 'data') } }),
    ).toMatchObject({ code: 0 });
  });

  it('drafts the baseline record out of a report that is known', async () => {
    const to = join(folder, 'report');
    expect(
      await init(
        to,
        '--topic',
        '港湾協定',
        '--feed',
        'http://news.example.com/main.xml',
        '--to',
        'a@example.com',
        '--report',
        join(ROOT, 'test/fixtures/reports/three-ports.html'),
      ),
    ).toMatchObject({ code: 0 });
    const loading = loadWatchlist(join(to, 'watchlist.yaml'), {});
    expect(loading).toMatchObject({
      kind: 'ok',
      settings: {
        watches: [
          {
            id: 'first-watch',
            title: '港湾協定',
            baseline: [{ id: 'harbour-courier-2026-03-02', outlet: 'Harbour Courier' }],
            aliases: { 港湾協定: [], 'Northern Harbour Authority': ['NHA'], 'Ida Marsh': [], Orlun: [] },
          },
        ],
      },
    });
  });

  it('writes a feed that could not be read all the same, says so, and ends with 4', async () => {
    const to = join(folder, 'dead');
    const { code, out } = await init(to, '--topic', 'Ports', '--feed', 'http://news.example.com/nowhere', '--to', 'a@example.com');
    expect({ code, out }).toMatchObject({
      code: 4,
      out: expect.stringContaining('look at: http://news.example.com/nowhere: not read: HTTP 404'),
    });
    expect(loadWatchlist(join(to, 'watchlist.yaml'), {})).toMatchObject({
      kind: 'ok',
      settings: { watches: [{ feeds: [{ url: 'http://news.example.com/nowhere' }] }] },
    });
  });

  it('asks nobody with --offline', async () => {
    const before = press.asked.length;
    expect(
      (
        await init(
          join(folder, 'offline'),
          '--offline',
          '--topic',
          'Ports',
          '--feed',
          'news.example.com',
          '--to',
          'a@example.com',
          '--json',
        )
      ).out,
    ).toContain('"trouble":[]');
    expect(press.asked.length).toBe(before);
  });

  it('never writes over a file, and says at once what is missing or wrong', async () => {
    writeFileSync(join(folder, 'watchlist.yaml'), 'mine');
    expect(await init(folder, '--topic', 'x', '--feed', 'http://a.example.com/', '--to', 'a@example.com')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
    expect(readFileSync(join(folder, 'watchlist.yaml'), 'utf8')).toBe('mine');
    expect(await init(join(folder, 'x'), '--topic', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('give --topic, --feed and --to'),
    });
    const wrong = await init(
      join(folder, 'x'),
      '--topic',
      'x',
      '--feed',
      'gopher://a.example.com/',
      '--to',
      'desk',
      '--zone',
      'Asia/Tokio',
    );
    expect(wrong.err.split('\n').length).toBe(4);
    expect(wrong.err).toContain('Did you mean "Asia/Tokyo"?');
  });
});

describe('the environment', () => {
  it('is completed from the .env beside the watchlist, and goes first', async () => {
    const to = join(folder, 'ports');
    writeFileSync(join(to, '.env'), 'NEWSDELTA_SMTP_URL="http://wrong.example.com"\n');
    const words = ['check', '--offline', `--config=${join(to, 'watchlist.yaml')}`];
    const env = { NEWSDELTA_DATA: join(folder, 'data') };
    expect(await runProgram(words, { env })).toMatchObject({
      code: 3,
      err: expect.stringContaining('NEWSDELTA_SMTP_URL is not the address of a mail server'),
    });
    expect(await runProgram(words, { env: { ...env, NEWSDELTA_SMTP_URL: 'smtp://mail.example.com' } })).toMatchObject({ code: 0 });
  });
});
