import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { runProgram, writeSmallConfig } from '../program.ts';

const AS_OF = '2026-03-10T18:00:00Z';
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-know-'));
let newsroom: Newsroom;
let config: string;
let article: string;
/** What the day shows while the article is not known. */
let before: Edition;

beforeAll(async () => {
  newsroom = await startNewsroom({ day: 1, faultless: true });
  config = writeSmallConfig(newsroom.port, join(folder, 'config'), { outlet: 'harbour-post' });
  article = `${newsroom.url}/harbour-post/news/rockslide.html`;
  before = await editionOf('before');
}, 60_000);
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (data: string, ...words: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram([...words, '--config', config], { env: { NEWSDELTA_DATA: join(folder, data) } });

async function editionOf(data: string): Promise<Edition> {
  expect((await run(data, 'run', '--as-of', AS_OF)).code).toBe(5);
  return JSON.parse((await run(data, 'edition', 'latest', '--json')).out) as Edition;
}

const ofArticle = ({ developments }: Edition): Edition['developments'] =>
  developments.filter(({ evidence }) => evidence[0]?.url === article);

describe('newsdelta know', () => {
  it('proposes the claims of an article as a change of files, and after it the same story is a repeat', { timeout: 60_000 }, async () => {
    expect(ofArticle(before).length).toBeGreaterThan(0);
    const watchlist = readFileSync(config, 'utf8');

    const shown = await run('empty', 'know', article);
    expect(shown).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^--- \/dev\/null\n\+\+\+ .*\/baseline\/the-quill-harbour-post-2026-03-10\.yaml\n/),
    });
    expect(shown.out).toContain('+    baseline: [meridian-2026-01, quarterly-2026-02, the-quill-harbour-post-2026-03-10]');
    expect(shown.out).toContain('Nothing is written yet: --write does it.');
    expect(readFileSync(config, 'utf8')).toBe(watchlist);

    expect(await run('empty', 'know', article, '--write')).toMatchObject({ code: 0, out: expect.stringMatching(/Written: \d+ claims/) });
    const changed = readFileSync(config, 'utf8')
      .split('\n')
      .filter((line) => !watchlist.includes(line));
    expect(changed).toEqual([expect.stringContaining('the-quill-harbour-post-2026-03-10')]);

    expect(ofArticle(await editionOf('after'))).toEqual([]);
    expect((await run('after', 'explain', article)).out).toMatch(/verdict {5}known; no development[\s\S]*the baseline says it/);
    expect(await run('empty', 'know', article)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing of it is new') });
  });

  it('takes a development by its id, and says where ids are to be found', async () => {
    const other = before.developments.find(({ evidence }) => evidence[0]?.url !== article);
    const shown = await run('before', 'know', other?.id ?? '', '--json');
    const quotes = (JSON.parse(shown.out) as { readonly claims: readonly { readonly quote: string }[] }).claims.map(({ quote }) => quote);
    expect(quotes).toContain(other?.evidence[0]?.sentence);
    expect(JSON.parse(shown.out)).toMatchObject({
      watch: 'sarrow-array',
      diff: expect.stringContaining('+claims:'),
    });
    expect(await run('before', 'know', 'd000')).toMatchObject({ code: 2, err: expect.stringContaining('newsdelta edition latest --json') });
  });
});
