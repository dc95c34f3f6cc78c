import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { describe, expect, it } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { assess } from '../../src/stages/assess.ts';
import { anArticle, aWatch } from '../builders.ts';

const journal = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };

describe('assess', () => {
  it('keeps an article that cannot be compared, shows it as not compared, and tells the failure', async () => {
    const ledger = createSqliteLedger({ file: ':memory:' });
    const broken = Object.defineProperty(anArticle(), 'text', {
      get: () => {
        throw new Error('the index is broken');
      },
    });

    const { assessed, failures } = await assess(aWatch(), {
      ledger: { ...ledger, unassessed: async () => [broken] },
      journal,
      encoder: WORDS_ALONE,
    });

    expect(assessed.map(({ assessment }) => [assessment.verdict, assessment.notCompared, assessment.alsoNew.length])).toEqual([
      ['new', 'not compared: the index is broken', 1],
    ]);
    expect(failures).toMatchObject([{ step: 'assess', where: anArticle().url, what: 'not compared: the index is broken' }]);
    await ledger.close();
  });
});
