import { SENTENCE_WEIGHTS, voicesOf } from './sentence-novelty/voices.ts';
import type { Voice } from './sentence-novelty/voices.ts';
import { featuresOf } from './sentence-novelty/features.ts';
import { digestOf } from './sentence-novelty/sentence-digest.ts';
import { openSentenceIndex } from './sentence-novelty/sentence-index.ts';

/** The bare question, without dates, names of a watch or place in an article: does a sentence say more than the sentences known so far? */
export interface SentenceNovelty {
  /** Adds a sentence to what is known. */
  know(text: string): void;
  /** Asks about one, and adds nothing. `score` is 0 to 1, the higher the newer; `new` from 0.5. */
  ask(text: string): NoveltyAnswer;
  /** What `ask` judges by, for fitting and for explaining. */
  features(text: string): Readonly<Record<string, number>>;
}

export interface NoveltyAnswer {
  readonly score: number;
  readonly verdict: 'new' | 'known';
}

/**
 * Starts with nothing known. What counts as "the same" differs between a chronicle that says each thing once and a bundle of reports that
 * retell one event, so two models speak, each as loud as the size, the sentence length and the redundancy of what is known suggest
 * (`sentence-novelty/README.md`). The cost of a question hardly grows with what is known (`sentence-index.ts`). `voices` are the shipped
 * ones unless a fit brings its own.
 */
export function openSentenceNovelty(voices: readonly Voice[] = SENTENCE_WEIGHTS.voices): SentenceNovelty {
  const index = openSentenceIndex();
  let lengths = 0;
  let overlap = 0;
  const features = (text: string): Readonly<Record<string, number>> => {
    const size = Math.max(1, index.size);
    return featuresOf(digestOf(text), index, { size: index.size, meanLength: lengths / size, redundancy: overlap / size });
  };
  return {
    know(text): void {
      const digest = digestOf(text);
      overlap += index.ask(digest).near[0]?.covered ?? 0;
      lengths += digest.length;
      index.add(digest);
    },
    ask(text): NoveltyAnswer {
      if (index.size === 0) return { score: 1, verdict: 'new' };
      const score = voicesOf(voices, features(text));
      return { score, verdict: score >= 0.5 ? 'new' : 'known' };
    },
    features,
  };
}
