import { judge } from '../model.ts';
import type { Features, Model } from '../model.ts';
import stored from './weights.json' with { type: 'json' };

/** A model that was fitted on one sort of source, and how much it has to say about a history like the present one. */
export interface Voice {
  /** The stream from which both were fitted. */
  readonly fittedOn: string;
  /** From `known...` features alone: how much the known set looks like that stream's. */
  readonly gate: Model;
  readonly model: Model;
}

/** Numbers only, no word of the texts. Rebuilt by `node src/measure/fit-sentences.ts FOLDER`. */
export interface SentenceWeights {
  /** From what it was fitted and with which figures. */
  readonly madeFrom: Readonly<Record<string, unknown>>;
  readonly voices: readonly Voice[];
}

/** The weights that are shipped. */
export const SENTENCE_WEIGHTS: SentenceWeights = stored as unknown as SentenceWeights;

/** The mean (0 to 1) of what the voices say, each by its gate; 1 where there is none. */
export function voicesOf(voices: readonly Voice[], features: Features): number {
  let loudness = 0;
  let sum = 0;
  for (const { gate, model } of voices) {
    const share = Math.max(1e-6, judge(gate, features));
    loudness += share;
    sum += share * judge(model, features);
  }
  return loudness === 0 ? 1 : sum / loudness;
}
