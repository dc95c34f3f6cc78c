import { describe, expect, it } from 'vitest';
import { amongFeatures, type Guess } from '../../src/novelty/link-context.ts';

const guess = (story: string, probability: number): Guess => ({ story, probability, features: { shared: probability } });

describe('a guess amid those of its article', () => {
  const guesses = [[guess('lane', 0.9)], [], [guess('lane', 0.6), guess('toll', 0.2)], [guess('toll', 0.7)]];

  it('keeps its own features and says what is believed of its development in the other sentences', () => {
    const of = amongFeatures(guesses, { at: 2, which: 0 });
    expect(of).toMatchObject({ shared: 0.6, beliefBefore: -6, beliefAfter: -6, believers: 1 });
    expect(of['belief']).toBeCloseTo(Math.log(0.6 / 0.4), 9);
    expect(of['beliefInTitle']).toBeCloseTo(Math.log(9), 9);
    expect(of['beliefElsewhere']).toBeCloseTo(Math.log(9), 9);
    expect(of['rival']).toBeCloseTo(Math.log(0.2 / 0.8), 9);
  });

  it('knows its rival in the same sentence, and what stands beside it', () => {
    const of = amongFeatures(guesses, { at: 2, which: 1 });
    expect(of['rival']).toBeCloseTo(Math.log(0.6 / 0.4), 9);
    expect(of['beliefAfter']).toBeCloseTo(Math.log(0.7 / 0.3), 9);
    expect(of).toMatchObject({ anyBefore: -6, anyAfter: of['beliefAfter'], beliefInTitle: -6 });
  });

  it('stays within bounds where the first model is certain', () => {
    const certain = amongFeatures([[guess('lane', 1)], [guess('lane', 0)]], { at: 0, which: 0 });
    expect(certain['belief']).toBeLessThan(10);
    expect(certain['beliefAfter']).toBe(-6);
  });
});
