import { hashText } from './text/shingles.ts';
import type { Words } from './words.ts';

/**
 * What the words of a sentence say, in any language of the lexicon: a linear model over its concepts and stems, hashed into slots (Weinberger et al.
 * 2009, doi:10.1145/1553374.1553516), so that the weights hold no word of the texts that they were fitted on.
 */
export interface WordModel {
  readonly weights: readonly number[];
}

export const SLOTS = 4096;

/** The slots of sentences, each once; names, figures and days of the watch are left out: they are of one topic. */
export function slotsOf(sentences: readonly Words[]): readonly number[] {
  const terms = sentences.flatMap(({ terms, loose }) => [...loose, ...terms]).filter((term) => !/^[_^=#]/.test(term));
  return [...new Set(terms.map((term) => hashText(term) % SLOTS))];
}

/** What the model says of them, on the logit scale, without a bias. */
export function wordVoice({ weights }: { readonly weights: ArrayLike<number> }, slots: readonly number[]): number {
  return slots.reduce((sum, slot) => sum + (weights[slot] ?? 0), 0) / Math.sqrt(Math.max(1, slots.length));
}
