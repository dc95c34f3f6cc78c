import { describe, expect, it } from 'vitest';
import { crossVoices } from '../../src/measure/cross-voices.ts';
import { trainWords, type WordExample } from '../../src/measure/train-words.ts';
import { randomFrom } from '../../src/measure/random-from.ts';
import { slotsOf, wordVoice } from '../../src/novelty/word-voice.ts';
import type { Words } from '../../src/novelty/words.ts';

const words = (...loose: readonly string[]): Words => ({ terms: [], loose, numbers: [], names: [], aliases: [] });
const EXAMPLES: readonly WordExample[] = Array.from({ length: 60 }, (_, i) => ({
  slots: [i % 2 === 0 ? 7 : 8, 20 + (i % 5)],
  label: i % 2 === 0 ? 1 : 0,
  weight: 1,
}));

describe('the voice of words', () => {
  it('learns which words speak for it and which against', () => {
    const model = trainWords(EXAMPLES);
    expect(wordVoice(model, [7])).toBeGreaterThan(1);
    expect(wordVoice(model, [8])).toBeLessThan(-1);
    expect(Math.abs(wordVoice(model, [20]))).toBeLessThan(0.5);
    expect(JSON.stringify(trainWords(EXAMPLES))).toBe(JSON.stringify(model));
  });

  it('stays within bounds where many bags share most of their words, and steps as long as their curve allows would run away', () => {
    const random = randomFrom(5);
    const examples = Array.from({ length: 1000 }, (): WordExample => {
      const slots = [...new Set(Array.from({ length: 20 }, () => Math.floor(30 * random() ** 2)))];
      return { slots, label: slots.includes(27) === random() < 0.3 ? 0 : 1, weight: 1 };
    });
    const { weights } = trainWords(examples);
    expect(Math.max(...weights.map(Math.abs))).toBeLessThan(10);
    expect(weights[27]).toBe(Math.max(...weights));
  });

  it('holds numbers only, and leaves out what is of one topic: names, days and figures', () => {
    const [slot, ...more] = slotsOf([words('~resign', '_harbour', '^vrlnd', '=2031-04-02', '#12')]);
    expect(slot).toBeTypeOf('number');
    expect(more).toEqual([]);
    expect(slotsOf([words('~resign'), words('~resign')])).toEqual([slot]);
  });

  it('lets each group be heard by a model that never saw it', () => {
    const heard: string[] = [];
    const voices = crossVoices([['a'], ['b'], ['c']], {
      train: (members) => members.join(''),
      voice: (model, member) => {
        heard.push(`${member} by ${model}`);
        return model.length;
      },
    });
    expect(heard).toEqual(['a by bc', 'b by ac', 'c by ab']);
    expect(voices).toEqual([[2], [2], [2]]);
  });
});
