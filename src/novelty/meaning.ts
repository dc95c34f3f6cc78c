/**
 * Unit vectors of sentences, by their text: near vectors, near meaning. They come from outside (`ports.ts`, Encoder), in English only, and are never
 * needed: null where there is no encoder, and then words alone decide.
 */
export type Meanings = ReadonlyMap<string, Float32Array>;

/** How much a sentence reads like news, learned over vectors of meaning. */
export interface MeaningModel {
  readonly mean: readonly number[];
  readonly weights: readonly number[];
}

/** What the model says of a vector, on the logit scale, without a bias; 0 where there is no vector. */
export function meaningVoice(model: MeaningModel, vector: Float32Array | null): number {
  if (vector === null) return 0;
  let sum = 0;
  for (let i = 0; i < vector.length; i += 1) sum += ((vector[i] ?? 0) - (model.mean[i] ?? 0)) * (model.weights[i] ?? 0);
  return sum;
}

/** Cosine of two unit vectors; 0 where either is missing. */
export function nearness(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
