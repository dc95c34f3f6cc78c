import { describe, expect, it } from 'vitest';
import { carryBack, hearRows, sizeOf, type Dropped } from '../../src/novelty/sequence-net.ts';
import { randomFrom } from '../../src/measure/random-from.ts';

const SHAPE = { inputs: 4, hidden: 5, state: 3, heads: 2 };
const random = randomFrom(7);
const vectorOf = (length: number): Float64Array => Float64Array.from({ length }, () => random() - 0.5);
const keeping = (length: number): Float64Array => Float64Array.from({ length }, (_, i) => (i % 3 === 0 ? 0 : 1.5));

describe('a recurrent net over sentences', () => {
  const vector = vectorOf(sizeOf(SHAPE));
  const rows = [1, 2, 3, 4].map(() => vectorOf(SHAPE.inputs));
  const dropped = rows.map((): Dropped => ({ input: keeping(4), hidden: keeping(5), out: keeping(11) }));
  const wanted = rows.map(() => vectorOf(SHAPE.heads));
  const wholeSlope = 0.7;
  const lossOf = (of: Float64Array, article: readonly Float64Array[], drop: readonly Dropped[] | null): number => {
    const { logits, whole } = hearRows(of, SHAPE, { rows: article, dropped: drop });
    const heard = logits.flatMap((heads, t) => Array.from(heads, (logit, h) => logit * (wanted[t]?.[h] ?? 0)));
    return heard.reduce((sum, part) => sum + part, 0) + whole * wholeSlope;
  };
  const slopeAt = (of: Float64Array, j: number, loss: (moved: Float64Array) => number): number => {
    const moved = (by: number): Float64Array => of.map((value, i) => (i === j ? value + by : value));
    return (loss(moved(1e-5)) - loss(moved(-1e-5))) / 2e-5;
  };

  it.each([
    ['with dropout', dropped],
    ['without', null],
  ])('carries back the slope that small moves of each parameter show, %s', (_, drop) => {
    const gradient = new Float64Array(vector.length);
    const hearing = hearRows(vector, SHAPE, { rows, dropped: drop });
    carryBack(vector, SHAPE, { hearing, slopes: wanted, wholeSlope, gradient });
    for (const [j, slope] of gradient.entries())
      expect(slope).toBeCloseTo(
        slopeAt(vector, j, (moved) => lossOf(moved, rows, drop)),
        6,
      );
    expect(gradient.some((slope) => Math.abs(slope) > 0.01)).toBe(true);
  });

  it('carries it back to each feature of each sentence', () => {
    const hearing = hearRows(vector, SHAPE, { rows, dropped: null });
    const back = carryBack(vector, SHAPE, { hearing, slopes: wanted, wholeSlope, gradient: null });
    for (const [t, row] of rows.entries()) {
      for (const j of row.keys()) {
        const slope = slopeAt(row, j, (moved) => lossOf(vector, rows.with(t, moved), null));
        expect(back[t]?.[j]).toBeCloseTo(slope, 6);
      }
    }
  });

  it('hears the first sentence otherwise when the last one changes, and the last when the first does', () => {
    const plain = hearRows(vector, SHAPE, { rows, dropped: null }).logits;
    const end = hearRows(vector, SHAPE, { rows: rows.with(3, vectorOf(4)), dropped: null }).logits;
    const start = hearRows(vector, SHAPE, { rows: rows.with(0, vectorOf(4)), dropped: null }).logits;
    expect(end[0]).not.toEqual(plain[0]);
    expect(start[3]).not.toEqual(plain[3]);
  });
});
