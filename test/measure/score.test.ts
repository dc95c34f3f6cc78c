import { describe, expect, it } from 'vitest';
import type { Prediction } from '../../src/measure/replay.ts';
import { sameSentence } from '../../src/measure/same-sentence.ts';
import type { Gold } from '../../src/measure/scenario.ts';
import { score } from '../../src/measure/score.ts';

const GOLD: Gold = {
  lines: [
    {
      id: 'one',
      verdict: 'new',
      copyOf: null,
      developments: [
        { development: 'rise', evidence: ['The cost rose to 25 million.'] },
        { development: 'exit', evidence: ['The chair resigned on Tuesday.'] },
      ],
      neutral: ['It rained.'],
    },
    {
      id: 'two',
      verdict: 'known',
      copyOf: null,
      developments: [{ development: 'rise', evidence: ['It now costs 25 million, as reported.'] }],
    },
    { id: 'three', verdict: 'off-topic', copyOf: null },
  ],
  developments: [
    { development: 'rise', kind: 'quantity', summary: '', firstItem: 'one' },
    { development: 'exit', kind: 'status', summary: '', firstItem: 'one' },
  ],
};
const flag = (development: string, evidence: readonly string[], first = true, kind = 'quantity'): Prediction['developments'][number] => ({
  development,
  kind,
  first,
  score: 1,
  evidence,
  baseline: [],
});
const said = (
  item: string,
  verdict: Prediction['verdict'],
  developments: Prediction['developments'] = [],
  alsoNew: readonly string[] = [],
): Prediction => ({ item, verdict, copyOf: null, developments, alsoNew });

describe('the scorer', () => {
  it('counts a development caught, a repeat as a false flag, and a neutral flag as nothing', () => {
    const result = score(
      GOLD,
      [
        said('one', 'new', [flag('a', ['The cost rose to 25 million.']), flag('b', ['It rained.'])]),
        said('two', 'new', [flag('c', ['It now costs 25 million, as reported.'])]),
        said('three', 'off-topic'),
      ],
      { oneSentence: false },
    );
    expect(result).toMatchObject({ recall: 0.5, precision: 0.5, f1: 0.5, repeats: 1, neutral: 1, flags: 2, kindAccuracy: 1, linkingF1: 0 });
  });

  it('counts only the first evidence sentence in the strict form', () => {
    const predictions = [
      said('one', 'new', [flag('a', ['The weather was fine.', 'The chair resigned on Tuesday.'])]),
      said('two', 'known'),
      said('three', 'off-topic'),
    ];
    expect(score(GOLD, predictions, { oneSentence: false }).recall).toBe(0.5);
    expect(score(GOLD, predictions, { oneSentence: true }).recall).toBe(0);
  });

  it('counts the second list for recall only', () => {
    const predictions = [said('one', 'new', [], ['The chair resigned on Tuesday.']), said('two', 'known'), said('three', 'off-topic')];
    expect(score(GOLD, predictions, { oneSentence: false })).toMatchObject({ recall: 0, recallWithAlsoNew: 0.5, triageMacroF1: 1 });
  });

  it('links mentions of one development that bear one id', () => {
    const predictions = [
      said('one', 'new', [flag('a', ['The cost rose to 25 million.'])]),
      said('two', 'known', [flag('a', ['It now costs 25 million, as reported.'], false)]),
      said('three', 'off-topic'),
    ];
    expect(score(GOLD, predictions, { oneSentence: false }).linkingF1).toBe(1);
  });
});

describe('the same sentence', () => {
  it('forgives a dateline and punctuation, and tells other sentences apart', () => {
    expect(sameSentence('PORT, May 3 - The chair resigned on Tuesday evening.', 'The chair resigned on Tuesday evening')).toBe(true);
    expect(sameSentence('The chair resigned on Tuesday.', 'The cost rose to 25 million.')).toBe(false);
  });
});
