import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, FeedDocument } from '../../src/domain/feed.ts';
import { localDay } from '../../src/domain/zone-time.ts';
import { runWatch, type World } from '../../src/pipeline.ts';
import { anArticle, aWatch } from '../builders.ts';
import { startPress } from './press.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-hygiene-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HARBOUR = 'https://harbour.example.com/feed';
const SAILING = 'https://sailing.example.org/feed';
const SILENT = 'https://silent.example.net/feed';
const watch = aWatch({
  terms: ['pilots', 'breakwater'],
  exclusions: ['crossword'],
  aliases: { Orlun: ['Port of Orlun'], 'Lena Aldos': ['Aldos'] },
  rules: { any: ['pilots', 'sailing', 'tariff war'], all: [], none: ['horoscope'], expression: null, threshold: 1 },
  feeds: [
    { url: HARBOUR, outlet: 'Harbour Post' },
    { url: SAILING, outlet: 'Sailing News' },
    { url: SILENT, outlet: 'Silent Gazette' },
  ],
});

/** What each feed of a month brings: one story on the topic every third day, and each day one of a sailing club in which nothing is new. */
function storiesOf(url: string, day: number): readonly Entry[] {
  const entry = (id: string, title: string, content: string): Entry => ({
    id,
    link: `https://example.org/${id}`,
    title,
    published: new Date(day * 86_400_000 + 3_600_000).toISOString(),
    updated: null,
    author: '',
    summary: '',
    content,
  });
  if (url === HARBOUR && day % 3 === 0)
    return [
      entry(
        `strike-${day}`,
        `Pilots at Orlun strike for ${day - 20_000} hours`,
        `Pilots at Orlun voted on Monday to strike for ${day - 20_000} hours, the union of the port said.`,
      ),
    ];
  if (url === SAILING) return [entry(`club-${day}`, 'Sailing club', 'Sailing.')];
  return [];
}

interface Day {
  readonly date: string;
  readonly hygiene: unknown;
  readonly text: string;
}

async function runMonth(): Promise<readonly Day[]> {
  const press = startPress(join(folder, 'ledger.sqlite'));
  const days: Day[] = [];
  for (let at = Date.parse('2026-03-02T07:00:00Z'); at <= Date.parse('2026-03-31T07:00:00Z'); at += 86_400_000) {
    const now = new Date(at).toISOString();
    press.setClock(now);
    const world: World = {
      ...press.world,
      settings: { ...press.world.settings, hygiene: { everyDays: 7, lookBackDays: 30 } },
      feeds: {
        ask: async (feed, state) => {
          const entries = storiesOf(feed.url, localDay(at, 'UTC'));
          const document: FeedDocument = { title: '', link: '', lang: 'en', ttlMinutes: null, entries, remarks: [] };
          return { kind: 'fetched', document, state };
        },
      },
      reader: {
        read: async ({ entry, feed }) => ({
          article: anArticle({
            id: entry.link,
            url: entry.link,
            outlet: feed.outlet,
            title: entry.title,
            text: entry.content,
            published: entry.published ?? now,
          }),
          failure: null,
        }),
        close: async () => {},
      },
    };
    await runWatch(watch, { occurrence: now, planned: true, next: null, now, run: `run-${now}` }, world);
    const edition = await press.world.ledger.latestEdition(watch.id);
    days.push({ date: now.slice(0, 10), hygiene: edition?.hygiene, text: press.mails.at(-1)?.text ?? '' });
  }
  await press.world.ledger.close();
  return days;
}

describe('a month of a watch that wants tidying', () => {
  let days: readonly Day[];
  beforeAll(async () => {
    days = await runMonth();
  }, 60_000);

  it('is looked through with the first edition of each week that has enough to look at', () => {
    expect(days.filter(({ hygiene }) => hygiene !== undefined).map(({ date }) => date)).toEqual(['2026-03-23', '2026-03-30']);
  });

  it('tells what no article held, the feeds of which nothing was shown, and the rule that makes the noise, each with its edit', () => {
    const never = { kind: 'never', articles: 38 };
    expect(days.find(({ date }) => date === '2026-03-30')?.hygiene).toEqual([
      { place: 'orlun > rules > any', edit: { out: 'tariff war', into: null }, finding: never },
      { place: 'orlun > rules > none', edit: { out: 'horoscope', into: null }, finding: never },
      { place: 'orlun > exclusions', edit: { out: 'crossword', into: null }, finding: never },
      { place: 'orlun > terms', edit: { out: 'breakwater', into: null }, finding: never },
      { place: 'orlun > aliases', edit: { out: 'Lena Aldos', into: null }, finding: never },
      {
        place: 'orlun > feeds',
        edit: { out: `url: ${SAILING}`, into: null },
        finding: { kind: 'idle feed', outlet: 'Sailing News', url: SAILING, read: 28 },
      },
      {
        place: 'orlun > feeds',
        edit: { out: `url: ${SILENT}`, into: null },
        finding: { kind: 'idle feed', outlet: 'Silent Gazette', url: SILENT, read: 0 },
      },
      {
        place: 'orlun > rules > any',
        edit: { out: 'sailing', into: "'title:sailing'" },
        finding: { kind: 'noisy rule', rule: 'sailing', noise: 28, all: 37, shown: 0 },
      },
    ]);
  });

  it('stands at the foot of that digest only, in words', () => {
    const said = days.find(({ date }) => date === '2026-03-30')?.text.replaceAll(/\s+/g, ' ') ?? '';
    expect(said).toContain('A LOOK AT THE WATCHLIST');
    expect(said).toContain('- Silent Gazette https://silent.example.net/feed nothing of this feed was read');
    expect(said).toContain('the rule sailing alone let in 28 of 37 articles that came to nothing, and 0 that were shown');
    expect(said).toContain("in watchlist.yaml, under orlun > rules > any, write 'title:sailing' instead of sailing");
    expect(days.find(({ date }) => date === '2026-03-31')?.text).not.toContain('A LOOK AT THE WATCHLIST');
  });
});
