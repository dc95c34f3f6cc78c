import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { readArticles, readDevelopments } from '../../samples/newsroom/articles.ts';
import { compareWithExpected, summarize } from '../../samples/newsroom/compare-with-expected.ts';
import { expectedDays } from '../../samples/newsroom/expected-days.ts';
import { renderSampleDigest } from '../../samples/render-sample-digest.ts';
import { stableEdition } from '../../samples/stable-edition.ts';
import { runThreeDays, type SampleDay } from '../../samples/three-days.ts';

/** Measured .67 and .39 with the shipped weights, which never saw this topic: see samples/README.md. */
const RECALL_FLOOR = 0.6;
const PRECISION_FLOOR = 0.37;

/** What a run by hand and a repeated run did, on the last day. */
interface After {
  readonly due: { code: number; out: string; asked: number };
  readonly again: { code: number; out: string; mails: number };
  readonly byHand: { code: number; out: string; mails: number; statuses: readonly number[] };
  readonly dry: { code: number; sameLedger: boolean; mails: number };
}

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-story-'));
const days: SampleDay[] = [];
let after: After;

beforeAll(async () => {
  await runThreeDays(folder, async (day) => {
    days.push(day);
    if (day.day === 3) after = await tryAgain(day);
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('three days of the sample newsroom', () => {
  it('shows what its labels expect, to the share that is measured, and every sum holds', () => {
    const expected = expectedDays(readArticles(), readDevelopments());
    const comparisons = days.map(({ day, edition }) => compareWithExpected(edition, expected.find((one) => one.day === day) ?? raise(day)));
    expect(comparisons.map(({ day, arithmetic, untoldFailures }) => ({ day, arithmetic, untoldFailures }))).toEqual(
      [1, 2, 3].map((day) => ({ day, arithmetic: [], untoldFailures: [] })),
    );
    // Floors a little under what was measured (samples/README.md): a fall is a change for the worse that must be looked at.
    const { recall, precision } = summarize(comparisons);
    expect(recall).toBeGreaterThan(RECALL_FLOOR);
    expect(precision).toBeGreaterThan(PRECISION_FLOOR);
  });

  it('mails every recipient one digest a day, whose text holds every link and quote of its developments', () => {
    for (const { mails, edition } of days) {
      expect(mails.map(({ to }) => to).sort()).toEqual(['desk@example.org', 'reader@example.com']);
      for (const { evidence } of edition.developments) {
        expect(mails[0]?.text).toContain(evidence[0]?.url);
        expect(flat(mails[0]?.text)).toContain(flat(evidence[0]?.sentence));
      }
    }
  });

  it('publishes a page a day, their list, and every development of them as feeds', () => {
    const published = join(folder, 'data/public/sarrow-array');
    const pages = days.map(({ edition }) => `${edition.id}.html`);
    const files = readdirSync(published);
    expect([...pages, 'feed.json', 'feed.xml', 'index.html'].filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => !/^[\w-]+\.(html|xml|json)$/.test(file))).toEqual([]);
    const index = readFileSync(join(published, 'index.html'), 'utf8');
    expect(pages.filter((page) => !index.includes(`href="${page}"`))).toEqual([]);
    const { items } = JSON.parse(readFileSync(join(published, 'feed.json'), 'utf8')) as { items: readonly unknown[] };
    expect(items).toHaveLength(days.flatMap(({ edition }) => [...edition.developments, ...edition.updates]).length);
  });

  it('never shows a development twice', () => {
    const ids = days.flatMap(({ edition }) => [...edition.developments, ...edition.updates].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the failing feeds and pages, and goes on', () => {
    expect(days.map(({ code }) => code)).toEqual([0, 4, 4]);
    expect(days[1]?.printed).toContain('HTTP 404');
    expect(days[2]?.printed).toContain('login page');
  });

  it("asks nothing with --due while nobody's time has come", () => {
    expect(after.due).toEqual({ code: 0, out: "Nobody's time has come.\n", asked: 0 });
  });

  it('does nothing for an occurrence that is done', () => {
    expect(after.again).toEqual({ code: 0, out: expect.stringContaining('already run'), mails: 0 });
  });

  it('fetches with 304 and sends nothing when it is run by hand and nothing is new', () => {
    const { code, mails, statuses, out } = after.byHand;
    expect({ mails, out }).toEqual({ mails: 0, out: expect.stringContaining('0 new entries') });
    expect(code === 0 || code === 4).toBe(true);
    expect(statuses.filter((status) => status === 304).length).toBe(9);
  });

  it('stores and sends nothing in a dry run', () => {
    expect(after.dry).toMatchObject({ sameLedger: true, mails: 0 });
  });

  it('is what samples/digest shows: else run `npm run digest`', async () => {
    const last = days[2] ?? raise(3);
    const current = JSON.parse(readFileSync(join(import.meta.dirname, '../../samples/digest/edition.json'), 'utf8')) as Edition;
    expect(stableEdition(last.edition, last.base)).toEqual(current);
    for (const [name, content] of Object.entries(await renderSampleDigest(current))) {
      expect(readFileSync(join(import.meta.dirname, '../../samples/digest', name), 'utf8')).toBe(content);
    }
  });
});

async function tryAgain({ newsdelta, asOf, takeMails, requestsSince }: SampleDay): Promise<After> {
  requestsSince();
  const due = await newsdelta('run', '--due', '--as-of', asOf.replace('T18', 'T19'));
  const askedWhenDue = requestsSince().length;
  const again = await newsdelta('run', '--as-of', asOf);
  const mailsAgain = (await takeMails()).length;
  const hash = (): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'data/ledger.sqlite')))
      .digest('hex');
  requestsSince();
  const before = hash();
  const dry = await newsdelta('run', '--dry-run', '--as-of', asOf.replace('T18', 'T20'));
  const sameLedger = hash() === before;
  const mailsDry = (await takeMails()).length;
  requestsSince();
  const byHand = await newsdelta('run', '--as-of', asOf.replace('T18', 'T21'));
  const statuses = requestsSince().map(({ status }) => status);
  return {
    due: { ...due, asked: askedWhenDue },
    again: { ...again, mails: mailsAgain },
    byHand: { ...byHand, mails: (await takeMails()).length, statuses },
    dry: { code: dry.code, sameLedger, mails: mailsDry },
  };
}

function flat(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, '');
}

function raise(day: number): never {
  throw new Error(`day ${day} is missing`);
}
