import { DEVELOPMENT_KINDS, type DevelopmentKind } from '../domain/development-kind.ts';
import { kindFeatures } from './kind-features.ts';
import { meaningVoice, type MeaningModel } from './meaning.ts';
import { judge, type Features, type Model } from './model.ts';
import type { Passage } from './passages.ts';
import { slotsOf, wordVoice, type WordModel } from './word-voice.ts';

/** For each kind: it against the others, by cues and by what its evidence says and sounds like. */
export type KindModels = Readonly<
  Record<DevelopmentKind, { readonly model: Model; readonly meaning: MeaningModel; readonly words: WordModel }>
>;

/** Names the kind of a development from all its evidence, the surest sentence first. */
export function kindOf(evidence: readonly Passage[], models: KindModels): DevelopmentKind {
  return evidence.length === 0
    ? 'event'
    : likeliestKind(models, {
        features: kindFeatures(evidence),
        vector: meanVector(evidence),
        slots: slotsOf(evidence.map(({ words }) => words)),
      });
}

/** The kind whose model is surest; of equals the first in the order of `DEVELOPMENT_KINDS`. */
export function likeliestKind(
  models: KindModels,
  evidence: { readonly features: Features; readonly vector: Float32Array | null; readonly slots: readonly number[] },
): DevelopmentKind {
  const voices = DEVELOPMENT_KINDS.flatMap((kind) => [
    [`sounds-${kind}`, meaningVoice(models[kind].meaning, evidence.vector)] as const,
    [`says-${kind}`, wordVoice(models[kind].words, evidence.slots)] as const,
  ]);
  const features = { ...evidence.features, ...Object.fromEntries(voices) };
  let best: DevelopmentKind = 'event';
  let most = -1;
  for (const kind of DEVELOPMENT_KINDS) {
    const probability = judge(models[kind].model, features);
    if (probability > most) [best, most] = [kind, probability];
  }
  return best;
}

/** The mean vector of the evidence that was encoded; null where none was. */
export function meanVector(evidence: readonly Passage[]): Float32Array | null {
  const vectors = evidence.flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
  const [first] = vectors;
  if (first === undefined) return null;
  return first.map((_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0) / vectors.length);
}
