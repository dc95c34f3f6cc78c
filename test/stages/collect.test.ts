import { describe, expect, it } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { CUT_OFF, type Entry, unaskedFeed } from '../../src/domain/feed.ts';
import type { FeedAnswer } from '../../src/ports.ts';
import { collect } from '../../src/stages/collect.ts';
import { aWatch, NOW } from '../builders.ts';

const journal = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };
const limits = { fetchSeconds: 1, fetchBytes: 1, readSeconds: 1, concurrency: 2, hostPauseMs: 0, articlesPerRun: 10, maxAgeDays: 14 };
const GOOD = 'https://good.example.com/feed';
const DEAD = 'https://dead.example.com/feed';

function anEntry(id: string, published: string | null): Entry {
  return { id, link: `https://good.example.com/${id}`, title: id, published, updated: null, author: '', summary: '', content: '' };
}

async function ask({ url }: { url: string }): Promise<FeedAnswer> {
  if (url === DEAD) {
    const failure = { step: 'collect', where: url, what: 'HTTP 404', advice: '', temporary: true } as const;
    return { kind: 'failed', failure, state: { ...unaskedFeed(url), failures: 1, failingSince: NOW } };
  }
  const entries = [anEntry('new', NOW), anEntry('undated', null), anEntry('old', '2025-01-01T00:00:00.000Z')];
  return {
    kind: 'fetched',
    state: unaskedFeed(url),
    document: { title: 'Good', link: '', lang: 'en', ttlMinutes: null, entries, remarks: [] },
  };
}

describe('collect', () => {
  it('goes on when one feed fails, and tells which and why', async () => {
    const ledger = createSqliteLedger({ file: ':memory:' });
    const watch = aWatch({ feeds: [{ url: DEAD }, { url: GOOD }] });
    const collected = await collect(watch, NOW, { feeds: { ask }, ledger, journal, limits });
    expect(collected.feeds.map(({ state, outlet }) => [state, outlet])).toEqual([
      ['failing', 'dead.example.com'],
      ['read', 'Good'],
    ]);
    expect(collected.failures.map(({ what }) => what)).toEqual(['HTTP 404']);
    await ledger.close();
  });

  it('tells a feed that was cut off, and keeps what was whole', async () => {
    const ledger = createSqliteLedger({ file: ':memory:' });
    const cutOff = async (feed: { url: string }): Promise<FeedAnswer> => {
      const answer = await ask(feed);
      return answer.kind === 'fetched' ? { ...answer, document: { ...answer.document, remarks: [CUT_OFF] } } : answer;
    };
    const collected = await collect(aWatch({ feeds: [{ url: GOOD }] }), NOW, { feeds: { ask: cutOff }, ledger, journal, limits });
    expect(collected.entries).toBe(2);
    expect(collected.failures).toMatchObject([{ where: GOOD, what: 'the XML ends too early; 3 whole entries read', temporary: true }]);
    await ledger.close();
  });

  it('keeps entries without a date, and counts those that are too old instead of dropping them in silence', async () => {
    const ledger = createSqliteLedger({ file: ':memory:' });
    const collected = await collect(aWatch({ feeds: [{ url: GOOD }] }), NOW, { feeds: { ask }, ledger, journal, limits });
    expect([collected.entries, collected.tooOld, await ledger.countPending('orlun')]).toEqual([2, 1, 2]);
    await ledger.close();
  });
});
