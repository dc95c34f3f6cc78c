import { describe, expect, it } from 'vitest';
import { createEncoder } from '../../../src/adapters/encoder/create-encoder.ts';
import { nearness } from '../../../src/novelty/meaning.ts';

const encoder = createEncoder();
const vectorsOf = async (...texts: readonly string[]): Promise<readonly Float32Array[]> => (await encoder.encode(texts)) ?? [];

describe('the sentence encoder', () => {
  it('sets sentences of like meaning nearer than others, whatever their words', async () => {
    const [one, other, far] = await vectorsOf(
      'The mayor withdrew her objection to the bridge.',
      'Your mayor no longer stands in the way of the crossing.',
      'Squid was cheap at the market.',
    );
    expect(nearness(one ?? null, other ?? null)).toBeGreaterThan(nearness(one ?? null, far ?? null) + 0.2);
  });

  it('gives unit vectors, the same for the same text whatever stands beside it', async () => {
    const [alone] = await vectorsOf('The pilots voted to strike.');
    const [, beside] = await vectorsOf('The harbour was closed for a week.', 'The pilots voted to strike.');
    expect(alone).toEqual(beside);
    expect(Math.hypot(...(alone ?? []))).toBeCloseTo(1, 3);
  });

  it('is not held up by a sentence without end', async () => {
    const [long] = await vectorsOf('word '.repeat(200_000));
    expect(long?.length).toBe(512);
  });
});
