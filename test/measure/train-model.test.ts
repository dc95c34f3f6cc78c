import { describe, expect, it } from 'vitest';
import { trainModel, type Example } from '../../src/measure/train-model.ts';
import { judge } from '../../src/novelty/model.ts';

const TRAINING = { penalty: 1, trees: 20, depth: 2, rate: 0.1, treeShare: 0.5, balanced: false } as const;
const EXAMPLES: readonly Example[] = Array.from({ length: 80 }, (_, i) => ({
  features: { told: i % 2, noise: (i * 7) % 5, depth: i % 10 },
  label: i % 2 === 1 && i % 10 < 8 ? 1 : 0,
  weight: 1,
}));

describe('training a model', () => {
  it('learns the feature that decides', () => {
    const model = trainModel(EXAMPLES, TRAINING);
    expect(judge(model, { told: 1, depth: 3 })).toBeGreaterThan(0.6);
    expect(judge(model, { told: 0, depth: 3 })).toBeLessThan(0.4);
  });

  it('gives the same bytes for the same examples', () => {
    expect(JSON.stringify(trainModel(EXAMPLES, TRAINING))).toBe(JSON.stringify(trainModel(EXAMPLES, TRAINING)));
  });
});
