import { expect, it } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { type Entry, unaskedFeed } from '../../src/domain/feed.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { ArticleReader } from '../../src/ports.ts';
import { read } from '../../src/stages/read.ts';
import { anArticle, aWatch, NOW } from '../builders.ts';

const journal = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };
const limits = { fetchSeconds: 1, fetchBytes: 1, readSeconds: 1, concurrency: 2, hostPauseMs: 0, articlesPerRun: 10, maxAgeDays: 14 };
const FEED = { url: 'https://harbour.example.com/feed', outlet: 'Harbour Post', lang: 'en' };
const LINK = 'https://harbour.example.com/pilots';

/** Reads one entry of a ledger with what the page gave; gives the stored ids that wait to be assessed, and the failures. */
async function readings(link: string, ...pages: readonly (readonly [text: string, trouble: Failure | null])[]) {
  const ledger = createSqliteLedger({ file: ':memory:' });
  const failures: Failure[] = [];
  for (const [at, [text, failure]] of pages.entries()) {
    const entry: Entry = { id: '1', link, title: 'T', published: NOW, updated: `${at}`, author: '', summary: '', content: '' };
    await ledger.recordFeed({ watch: 'orlun', feed: FEED, state: unaskedFeed(FEED.url), entries: [entry], now: NOW });
    const reader: ArticleReader = { read: async () => ({ article: anArticle({ text }), failure }), close: async () => {} };
    failures.push(...(await read(aWatch(), NOW, { reader, ledger, journal, limits })).failures);
  }
  const ids = (await ledger.unassessed('orlun')).map(({ id }) => id);
  await ledger.close();
  return { ids, failures };
}

function trouble(temporary: boolean): Failure {
  return { step: 'read', where: LINK, what: 'HTTP 503', advice: '', temporary };
}

it('stores a repeated reading as a text of its own, and none that says the same', async () => {
  const { ids } = await readings(LINK, ['One.', null], ['One.', null], ['One. Two.', null], ['One.', null]);
  expect(ids).toEqual([LINK, `${LINK}#reading-3`]);
});

it('does not take the few lines of the feed for a newer text while the page may come back', async () => {
  const { ids } = await readings(LINK, ['The whole page.', null], ['A teaser.', trouble(true)]);
  expect(ids).toEqual([LINK]);
});

it('takes the newer lines of a feed whose page is not to be had', async () => {
  const { ids } = await readings(LINK, ['A teaser.', trouble(false)], ['A newer teaser.', trouble(false)]);
  expect(ids).toEqual([LINK, `${LINK}#reading-2`]);
});
