import type { Sensitivity } from '../domain/watch.ts';
import type { KindModels } from './kinds.ts';
import type { LinkModels } from './link.ts';
import type { MeaningModel } from './meaning.ts';
import type { Model } from './model.ts';
import type { SequenceModel } from './sequence-model.ts';
import type { WordModel } from './word-voice.ts';
import stored from './weights.json' with { type: 'json' };

/** All that was learned: numbers only, no word of the texts. `npm run fit -- FOLDER` rebuilds the file. */
export interface Weights {
  /** From what it was fitted and with which figures. */
  readonly madeFrom: Readonly<Record<string, unknown>>;
  /** Whether an article is on topic, and which of its sentences are first reports. */
  readonly hearing: SequenceModel;
  /** How much a sentence reads like news: by its words, and by its meaning. */
  readonly words: WordModel;
  readonly meaning: MeaningModel;
  readonly link: LinkModels;
  readonly pair: Model;
  readonly kinds: KindModels;
  /** From which score a sentence is flagged. */
  readonly flagAt: Readonly<Record<Sensitivity, number>>;
  /** From which probability a sentence counts as a repeat of a development. */
  readonly repeatAt: number;
  /** From which probability two flagged sentences are one development, and from which one that is not flagged is told by one that is. */
  readonly mergeAt: number;
  readonly shownAt: number;
  /** From which score a sentence may stand under "also new". */
  readonly listAt: number;
}

/** The weights that are shipped. */
export const WEIGHTS: Weights = stored as unknown as Weights;
