import type { MeaningModel } from '../novelty/meaning.ts';
import { sigmoid } from '../novelty/model.ts';
import { short } from './short.ts';

/** One labelled vector. */
export interface MeaningExample {
  readonly vector: Float32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

const PENALTY = 1;
const STEPS = 100;

/**
 * Logistic regression over vectors, by damped gradient steps: its L2 penalty holds 512 directions in check. The bias is left out of the
 * model, since its voice is one feature among others. Deterministic.
 */
export function trainMeaning(examples: readonly MeaningExample[]): MeaningModel {
  const d = examples[0]?.vector.length ?? 0;
  const mean = Float64Array.from({ length: d }, (_, j) => examples.reduce((sum, e) => sum + (e.vector[j] ?? 0), 0) / examples.length);
  const rows = examples.map((e) => Float64Array.from(e.vector, (x, j) => x - (mean[j] ?? 0)));
  const weights = new Float64Array(d);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(d);
    let [slope, curve] = [0, 1e-9];
    for (const [i, row] of rows.entries()) {
      const { label, weight } = examples[i] ?? { label: 0, weight: 0 };
      let logit = bias;
      for (let j = 0; j < d; j += 1) logit += (weights[j] ?? 0) * (row[j] ?? 0);
      const p = sigmoid(logit);
      const pull = weight * (label - p);
      slope += pull;
      curve += weight * p * (1 - p);
      for (let j = 0; j < d; j += 1) gradient[j] = (gradient[j] ?? 0) + pull * (row[j] ?? 0);
    }
    bias += slope / curve;
    const damping = curve * 0.3 + PENALTY;
    for (let j = 0; j < d; j += 1) weights[j] = (weights[j] ?? 0) + ((gradient[j] ?? 0) - PENALTY * (weights[j] ?? 0)) / damping;
  }
  return { mean: Array.from(mean, short), weights: Array.from(weights, short) };
}
