import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFeedSource } from '../../src/adapters/feeds/create-feed-source.ts';
import { createWeb } from '../../src/adapters/http/web.ts';
import { createArticleReader } from '../../src/adapters/readability/article-reader.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { runWatch } from '../../src/pipeline.ts';
import { aWatch, anOccasion } from '../builders.ts';

const PARAGRAPHS = [
  'Pilots of the Orlun Pilots Union voted on Monday to strike at the port of Orlun from 9 March, the union said after a long meeting.',
  'The Orlun Port Authority said it had offered the pilots a raise of 4 percent and called the vote a disappointment.',
  'Ship owners at the port of Orlun pay pilot fees of 900 crowns, and the Orlun Port Authority wants to raise them in April.',
];
const NEW_SENTENCE =
  'Transport minister Lena Aldos sent a mediator to the Orlun Pilots Union on Tuesday and gave both sides ten days to agree.';

const limits = {
  fetchSeconds: 5,
  fetchBytes: 500_000,
  readSeconds: 10,
  concurrency: 2,
  hostPauseMs: 0,
  articlesPerRun: 50,
  maxAgeDays: 14,
};
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const page = { updated: '2026-03-02T05:00:00Z', paragraphs: PARAGRAPHS, asked: 0, broken: false };
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const isFeed = request.url === '/feed';
    if (!isFeed) page.asked += 1;
    if (!isFeed && page.broken) response.statusCode = 503;
    response.setHeader('content-type', isFeed ? 'application/atom+xml' : 'text/html');
    response.end(isFeed ? feed() : `<html lang="en"><title>Pilots vote</title><article>${body()}</article></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('reads an article again that changed, tells its new sentence and nothing of it twice', async () => {
  const { day, close } = newsroom();
  try {
    const first = await day('02');
    expect(told(first)).toContain(PARAGRAPHS[0]);

    page.updated = '2026-03-03T05:00:00Z';
    page.paragraphs = [PARAGRAPHS[0] ?? '', NEW_SENTENCE, ...PARAGRAPHS.slice(1)];
    const second = await day('03');
    expect(told(second)).toEqual([NEW_SENTENCE]);

    page.updated = '2026-03-04T05:00:00Z';
    const third = await day('04');
    expect(page.asked).toBe(3);
    expect({ ...third.coverage, feeds: [] }).toMatchObject({ read: 0, shown: 0, heldBack: 0, pending: 0 });

    page.updated = '2026-03-08T05:00:00Z';
    await day('08');
    expect(page.asked).toBe(3);
  } finally {
    await close();
  }
}, 30_000);

it('sees a change that the feed does not tell, within the first days and once a day', async () => {
  Object.assign(page, { updated: '2026-03-02T05:00:00Z', paragraphs: PARAGRAPHS, asked: 0, broken: false });
  const { day, close } = newsroom();
  try {
    expect(told(await day('02'))).toContain(PARAGRAPHS[0]);
    page.paragraphs = [PARAGRAPHS[0] ?? '', NEW_SENTENCE, ...PARAGRAPHS.slice(1)];
    page.broken = true;
    const gone = await day('03');
    expect([told(gone), gone.failures, page.asked]).toEqual([[], [], 2]);
    page.broken = false;
    expect(told(await day('04'))).toEqual([NEW_SENTENCE]);
    expect([told(await day('05')), page.asked]).toEqual([[], 4]);
    await day('06');
    expect(page.asked).toBe(4);
  } finally {
    await close();
  }
}, 30_000);

function newsroom(): { readonly day: (date: string) => Promise<Edition>; readonly close: () => Promise<unknown> } {
  const ledger = createSqliteLedger({ file: ':memory:' });
  const web = createWeb({ ...limits, allowHosts: ['127.0.0.1'], allowPorts: [], userAgent: 'newsdelta-test' });
  const reader = createArticleReader({ web, readSeconds: 10, workers: 1 });
  const world = {
    settings: { sender: { name: 'N', address: 'n@example.com' }, watches: [], limits, allowHosts: [], allowPorts: [], warnings: [] },
    clock: { now: () => '2026-03-02T07:00:00.000Z' },
    ledger,
    feeds: createFeedSource({ web }),
    reader,
    encoder: WORDS_ALONE,
    messages: { build: async () => new Uint8Array() },
    links: { unsubscribe: () => null, readToken: () => null },
    archive: { write: async () => {}, read: async () => null },
    mailer: { send: async () => ({ kind: 'accepted', answer: '' }) as never, verify: async () => null, close: async () => {} },
    journal: silent,
  };
  const watch = aWatch({
    aliases: { Orlun: ['port of Orlun'], 'Orlun Pilots Union': ['pilots union'], 'Orlun Port Authority': [], 'Lena Aldos': [] },
    terms: ['pilots', 'strike', 'fees', 'port'],
    feeds: [{ url: `${base}/feed`, outlet: 'Harbour Post' }],
    recipients: [],
  });
  const day = async (date: string): Promise<Edition> => {
    const now = `2026-03-${date}T07:00:00.000Z`;
    const report = await runWatch(watch, anOccasion({ occurrence: now, now, run: `run-${date}` }), world);
    const edition = await ledger.edition(report.edition ?? '');
    if (edition === null) throw new Error(`no edition on ${date}`);
    return edition;
  };
  return { day, close: () => Promise.all([reader.close(), web.close(), ledger.close()]) };
}

/** Every sentence of an edition, wherever it stands in the digest. */
function told({ developments, updates, alsoNew }: Edition): readonly string[] {
  return [...developments, ...updates]
    .flatMap(({ evidence }) => evidence)
    .concat(alsoNew.map(({ evidence }) => evidence))
    .map(({ sentence }) => sentence);
}

function feed(): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><id>urn:example:pilots</id>
    <title>Pilots vote to strike at Orlun</title><link href="${base}/pilots"/><published>2026-03-02T05:00:00Z</published>
    <updated>${page.updated}</updated></entry></feed>`;
}

function body(): string {
  return `<h1>Pilots vote to strike at Orlun</h1>${page.paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
}
