import { describe, expect, it } from 'vitest';
import { contextFeatures, logitOf } from '../../src/novelty/context-features.ts';

describe('what an article says of one of its sentences', () => {
  it('sets it beside its neighbours, the headline and the loudest', () => {
    expect(contextFeatures([2, -1, 3, -4], 1)).toMatchObject({
      first: -1,
      firstBefore: 2,
      firstAfter: 3,
      firstOfTitle: 2,
      loudestOther: 3,
      louder: 2,
      behindLoudest: -4,
      loud: 2,
    });
  });

  it('hears silence beyond both ends', () => {
    expect(contextFeatures([1], 0)).toMatchObject({ firstBefore: -5, firstAfter: -5, loudestOther: -5, louder: 0, behindLoudest: 0 });
  });

  it('is never endlessly sure', () => {
    expect(logitOf(0)).toBeCloseTo(-4.595, 2);
    expect(logitOf(1)).toBeCloseTo(4.595, 2);
    expect(logitOf(0.5)).toBe(0);
  });
});
