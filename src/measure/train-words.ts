import { sigmoid } from '../novelty/model.ts';
import { SLOTS, wordVoice, type WordModel } from '../novelty/word-voice.ts';
import { short } from './short.ts';

/** One labelled bag of slots. */
export interface WordExample {
  readonly slots: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
}

const PENALTY = 1;
const STEPS = 60;

/**
 * Logistic regression over slots, by gradient steps damped by each slot's own curve. The first of them waver; where one ends worse than knowing nothing it ran
 * away: back to the best so far, and on in steps half as long. Deterministic.
 */
export function trainWords(examples: readonly WordExample[]): WordModel {
  let weights = new Float64Array(SLOTS);
  let [bias, stride] = [0, 1];
  let best = { loss: Infinity, weights, bias };
  let ignorance = Infinity;
  for (let step = 0; step < STEPS; step += 1) {
    let slopes = slopesOf(examples, weights, bias);
    if (step === 0) ignorance = slopes.loss;
    if (slopes.loss > ignorance) {
      stride /= 2;
      ({ weights, bias } = best);
      slopes = slopesOf(examples, weights, bias);
    }
    if (slopes.loss < best.loss) best = { loss: slopes.loss, weights, bias };
    bias += (stride * slopes.slope) / slopes.curve;
    weights = weights.map((w, j) => w + (stride * ((slopes.gradient[j] ?? 0) - PENALTY * w)) / ((slopes.curves[j] ?? 0) + PENALTY));
  }
  return { weights: Array.from(weights, short) };
}

function slopesOf(
  examples: readonly WordExample[],
  weights: Float64Array,
  bias: number,
): {
  readonly loss: number;
  readonly gradient: Float64Array;
  readonly curves: Float64Array;
  /** Of the bias. */
  readonly slope: number;
  readonly curve: number;
} {
  const gradient = new Float64Array(SLOTS);
  const curves = new Float64Array(SLOTS);
  let [slope, curve] = [0, 1e-9];
  let loss = weights.reduce((sum, w) => sum + (PENALTY / 2) * w ** 2, 0);
  for (const { slots, label, weight } of examples) {
    const logit = bias + wordVoice({ weights }, slots);
    const p = sigmoid(logit);
    const share = 1 / Math.sqrt(Math.max(1, slots.length));
    const pull = weight * (label - p);
    const bend = weight * p * (1 - p);
    // The logarithm of one plus e to the power of the logit of what is wrong, without overflow.
    const wrong = label === 1 ? -logit : logit;
    loss += weight * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
    slope += pull;
    curve += bend;
    for (const slot of slots) {
      gradient[slot] = (gradient[slot] ?? 0) + pull * share;
      // The others of its bag move with it: a step as long as its own curve allows would overshoot.
      curves[slot] = (curves[slot] ?? 0) + bend;
    }
  }
  return { loss, gradient, curves, slope, curve };
}
