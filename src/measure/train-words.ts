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

/** Logistic regression over slots, by gradient steps damped by each slot's own curve. Deterministic. */
export function trainWords(examples: readonly WordExample[]): WordModel {
  const weights = new Float64Array(SLOTS);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(SLOTS);
    const curves = new Float64Array(SLOTS);
    let [slope, curve] = [0, 1e-9];
    const model = { weights: weights as unknown as readonly number[] };
    for (const { slots, label, weight } of examples) {
      const p = sigmoid(bias + wordVoice(model, slots));
      const share = 1 / Math.sqrt(Math.max(1, slots.length));
      const pull = weight * (label - p);
      const bend = weight * p * (1 - p);
      slope += pull;
      curve += bend;
      for (const slot of slots) {
        gradient[slot] = (gradient[slot] ?? 0) + pull * share;
        // The others of its bag move with it: a step as long as its own curve allows would overshoot.
        curves[slot] = (curves[slot] ?? 0) + bend;
      }
    }
    bias += slope / curve;
    for (let j = 0; j < SLOTS; j += 1) {
      const w = weights[j] ?? 0;
      weights[j] = w + ((gradient[j] ?? 0) - PENALTY * w) / ((curves[j] ?? 0) + PENALTY);
    }
  }
  return { weights: Array.from(weights, short) };
}
