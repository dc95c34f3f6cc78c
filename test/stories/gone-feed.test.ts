import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { expect, it } from 'vitest';
import { createFeedSource } from '../../src/adapters/feeds/create-feed-source.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { runWatch, type World } from '../../src/pipeline.ts';
import { digestOf } from '../../src/stages/tell.ts';
import { aWatch, anOccasion } from '../builders.ts';

it('tells in the digest that a feed is gone for good, asks it never again, and goes on counting it as gone', async () => {
  let asked = 0;
  const get = async ({ url }: { readonly url: string }) => {
    asked += 1;
    return { kind: 'answered', status: 410, url, movedTo: null, headers: {}, bytes: new Uint8Array() } as const;
  };
  const ledger = createSqliteLedger({ file: ':memory:' });
  const world = aWorld(ledger, createFeedSource({ web: { get, close: async () => {} } }));
  const watch = aWatch({ recipients: [] });
  const digest = async (date: string): Promise<{ readonly text: string; readonly html: string }> => {
    const now = `2026-03-${date}T07:00:00.000Z`;
    const report = await runWatch(watch, anOccasion({ occurrence: now, now, run: `run-${date}` }), world);
    const edition = await ledger.edition(report.edition ?? '');
    if (edition === null) throw new Error('no edition');
    return digestOf(edition, world.settings);
  };
  const first = await digest('02');
  for (const shown of [first.text.replaceAll(/\s+/g, ' '), first.html]) {
    expect(shown).toContain('HTTP 410: the feed is gone for good and is not asked again');
    expect(shown).toContain('https://harbour.example.com/feed');
  }
  const second = await digest('03');
  expect(second.text).toContain('1 gone');
  expect(asked).toBe(1);
  await ledger.close();
});

function aWorld(ledger: World['ledger'], feeds: World['feeds']): World {
  const limits = {
    fetchSeconds: 5,
    fetchBytes: 500_000,
    readSeconds: 5,
    concurrency: 2,
    hostPauseMs: 0,
    articlesPerRun: 50,
    maxAgeDays: 14,
  };
  return {
    settings: { sender: { name: 'N', address: 'n@example.com' }, watches: [], limits, allowHosts: [], allowPorts: [], warnings: [] },
    clock: { now: () => '2026-03-02T07:00:00.000Z' },
    ledger,
    feeds,
    encoder: WORDS_ALONE,
    reader: { read: () => Promise.reject(new Error('nothing is to be read')), close: async () => {} },
    messages: { build: async () => new Uint8Array() },
    links: { unsubscribe: () => null, readToken: () => null },
    archive: { write: async () => {}, read: async () => null },
    mailer: { send: () => Promise.reject(new Error('nothing is to be sent')), verify: async () => null, close: async () => {} },
    journal: { info: () => {}, warn: () => {}, error: () => {} },
  };
}
