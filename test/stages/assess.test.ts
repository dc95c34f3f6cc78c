import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { describe, expect, it, vi } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { assess } from '../../src/stages/assess.ts';
import { anArticle, aWatch, NOW } from '../builders.ts';

vi.mock('../../src/novelty/read-article.ts', () => ({
  readArticle: () => {
    throw new Error('the index is broken');
  },
}));

const journal = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };

describe('assess', () => {
  it('keeps an article that cannot be compared, shows it as not compared, and tells the failure', async () => {
    const ledger = createSqliteLedger({ file: ':memory:' });
    const feed = { url: 'https://harbour.example.com/feed', outlet: 'Harbour Post', lang: 'en' };
    const entry = { id: 'e1', link: anArticle().url, title: '', published: null, updated: null, author: '', summary: '', content: '' };
    await ledger.recordArticle({
      watch: 'orlun',
      pending: { entry, feed, firstSeen: NOW, attempts: 0 },
      article: anArticle(),
      again: false,
    });

    const { assessed, failures } = await assess(aWatch(), { ledger, journal, encoder: WORDS_ALONE });

    expect(assessed.map(({ assessment }) => [assessment.verdict, assessment.notCompared, assessment.alsoNew.length])).toEqual([
      ['new', 'not compared: the index is broken', 1],
    ]);
    expect(failures).toMatchObject([{ step: 'assess', where: anArticle().url, what: 'not compared: the index is broken' }]);
    await ledger.close();
  });
});
