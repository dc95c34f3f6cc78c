import type { Features } from './model.ts';

/** A probability on the scale on which evidence adds up, cut where it is sure either way. */
export function logitOf(probability: number): number {
  const p = Math.max(0.01, Math.min(0.99, probability));
  return Math.log(p / (1 - p));
}

/** What an article's relevance says of its sentences: doubt speaks against them, but on the topic is on the topic. */
export function relevanceVoice(score: number): number {
  return logitOf(Math.min(score, 0.6));
}

/**
 * What the first hearing of an article's sentences says of one of them: whether its neighbours, the headline and the rest sound like news,
 * and how many sound more like it. `voices` are logits in the order of the article.
 */
export function contextFeatures(voices: readonly number[], at: number): Features {
  const own = voices[at] ?? SILENT;
  const others = voices.filter((_, i) => i !== at);
  const loudest = [...voices].sort((a, b) => b - a);
  return {
    first: own,
    firstBefore: voices[at - 1] ?? SILENT,
    firstAfter: voices[at + 1] ?? SILENT,
    firstOfTitle: voices[0] ?? SILENT,
    firstMean: voices.reduce((a, b) => a + b, 0) / Math.max(1, voices.length),
    loudestOther: Math.max(SILENT, ...others),
    loudestThree: loudest.slice(0, 3).reduce((a, b) => a + b, 0) / Math.min(3, Math.max(1, voices.length)),
    louder: others.filter((voice) => voice > own).length,
    behindLoudest: own - (loudest[0] ?? own),
    loud: voices.filter((voice) => voice > 0).length,
  };
}

const SILENT = -5;
