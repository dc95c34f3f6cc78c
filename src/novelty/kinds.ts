import { DEVELOPMENT_KINDS, type DevelopmentKind } from '../domain/development-kind.ts';
import { kindFeatures } from './kind-features.ts';
import { judge, type Features, type Model } from './model.ts';
import type { Passage } from './passages.ts';

/** A model for each kind: it against the others. */
export type KindModels = Readonly<Record<DevelopmentKind, Model>>;

/** Names the kind of a development from all its evidence, the surest sentence first. */
export function kindOf(evidence: readonly Passage[], models: KindModels): DevelopmentKind {
  return evidence.length === 0 ? 'event' : likeliestKind(models, kindFeatures(evidence));
}

/** The kind whose model is surest; of equals the first in the order of `DEVELOPMENT_KINDS`. */
export function likeliestKind(models: KindModels, features: Features): DevelopmentKind {
  let best: DevelopmentKind = 'event';
  let most = -1;
  for (const kind of DEVELOPMENT_KINDS) {
    const probability = judge(models[kind], features);
    if (probability > most) [best, most] = [kind, probability];
  }
  return best;
}
