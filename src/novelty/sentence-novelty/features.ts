import type { SentenceIndex, Nearness, NearSentence } from './sentence-index.ts';
import type { SentenceDigest } from './sentence-digest.ts';
import { polarityDistance } from '../text/polarity.ts';

/** How the known set as a whole looks, so that one model can serve dense and thin histories. */
export interface KnownShape {
  readonly size: number;
  /** Words of a known sentence, on average. */
  readonly meanLength: number;
  /** How much of a known sentence those before it covered, on average. */
  readonly redundancy: number;
}

/** Named features of one question against all that is known, in a fixed order. */
export function featuresOf(question: SentenceDigest, index: SentenceIndex, shape: KnownShape): Readonly<Record<string, number>> {
  const nearness = index.ask(question);
  const best = nearness.near[0];
  return {
    ...coverage(question, nearness, index),
    ...surface(question, nearness, index),
    ...apart(question, best, index),
    ...missing(question, best, index),
    ...manner(question, best),
    knownSize: Math.log1p(shape.size),
    knownLength: shape.meanLength,
    knownRedundancy: shape.redundancy,
  };
}

function coverage(question: SentenceDigest, { near, coveredByAll }: Nearness, index: SentenceIndex): Record<string, number> {
  const [first, second, third] = near;
  const dices = near.map(dice).toSorted((one, other) => other - one);
  const union = (count: number): number =>
    unionCover(
      question,
      near.slice(0, count).map(({ digest }) => digest),
      index,
    );
  return {
    best: first?.covered ?? 0,
    second: second?.covered ?? 0,
    third: third?.covered ?? 0,
    bestDice: dices[0] ?? 0,
    secondDice: dices[1] ?? 0,
    covering: first?.covering ?? 0,
    union2: union(2),
    union3: union(3),
    union5: union(5),
    union10: union(10),
    window3: windowCover(question, near, { index, reach: 1 }),
    window7: windowCover(question, near, { index, reach: 3 }),
    all: coveredByAll,
    plain: first === undefined ? 0 : share(question.stems, (stem) => first.digest.stems.has(stem)),
    nearMean: near.slice(0, 5).reduce((sum, { covered }) => sum + covered, 0) / 5,
    margin: (first?.covered ?? 0) - (near[4]?.covered ?? 0),
  };
}

function surface(question: SentenceDigest, { near }: Nearness, index: SentenceIndex): Record<string, number> {
  const top = near.slice(0, 8).map(({ digest }) => digest);
  const most = (of: (digest: SentenceDigest) => number): number => Math.max(0, ...top.map(of));
  return {
    cutBest: most((digest) => share(question.cuts, (cut) => digest.cuts.has(cut))),
    cutAll: share(question.cuts, (cut) => index.frequency(cut) > 0),
    pairBest: most((digest) => share(question.pairs, (pair) => digest.pairs.has(pair))),
    pairAll: share(question.pairs, (pair) => index.frequency(pair) > 0),
    gramBest: most((digest) => share(question.grams, (gram) => digest.grams.has(gram))),
    gramDice: most((digest) => jaccard(question.grams, digest.grams)),
    gramAll: share(question.grams, (gram) => index.frequency(gram) > 0),
    gramRare: share(question.grams, (gram) => index.frequency(gram) > 2),
  };
}

function apart(question: SentenceDigest, best: NearSentence | undefined, index: SentenceIndex): Record<string, number> {
  const digest = best?.digest;
  const figuresNew = count(question.figures, (key) => index.frequency(key) === 0);
  const figuresShared = count(question.figures, (key) => digest?.figures.has(key) ?? false);
  const proper = new Set([...question.names].map((name) => name.slice(1)));
  const words = new Set([...question.stems].filter((stem) => !proper.has(stem) && /^\p{L}/u.test(stem)));
  const nameBest = share(question.names, (name) => digest?.names.has(name) ?? false);
  const wordBest = share(words, (stem) => digest?.stems.has(stem) ?? false);
  return {
    figures: question.figures.size,
    figuresNew,
    figuresNotBest: question.figures.size - figuresShared,
    figureConflict: figuresShared < question.figures.size && (digest?.figures.size ?? 0) > figuresShared ? 1 : 0,
    names: question.names.size,
    namesNew: count(question.names, (name) => index.frequency(name) === 0),
    namesNotBest: count(question.names, (name) => !(digest?.names.has(name) ?? false)),
    nameBest,
    wordBest,
    wordAll: share(words, (stem) => index.frequency(stem) > 0),
    signature: Math.min(nameBest, wordBest),
    polarity: digest === undefined ? 0 : polarityDistance(question.polarity, digest.polarity),
  };
}

function missing(question: SentenceDigest, best: NearSentence | undefined, index: SentenceIndex): Record<string, number> {
  const top = Math.log(1 + (index.size + 1) / 0.5);
  const weights = [...question.stems].map((stem) => ({
    inBest: best?.digest.stems.has(stem) ?? false,
    known: index.frequency(stem) > 0,
    weight: index.idf(stem) / top,
  }));
  const lacking = weights.filter(({ inBest }) => !inBest).map(({ weight }) => weight);
  return {
    missingMost: Math.max(0, ...lacking),
    missingMass: lacking.reduce((sum, weight) => sum + weight, 0),
    missingCount: lacking.length,
    unseenCount: weights.filter(({ known }) => !known).length,
    seenMass: weights.filter(({ known }) => known).reduce((sum, { weight }) => sum + weight, 0),
    sharedMass: weights.filter(({ inBest }) => inBest).reduce((sum, { weight }) => sum + weight, 0),
    meanIdf: weights.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, weights.length),
    length: question.length,
    stems: question.stems.size,
    bestLength: best?.digest.length ?? 0,
    lengthRatio: Math.log((question.length + 1) / ((best?.digest.length ?? 0) + 1)),
  };
}

function manner({ tense }: SentenceDigest, best: NearSentence | undefined): Record<string, number> {
  const other = best?.digest.tense;
  return {
    before: tense.before,
    past: tense.past,
    present: tense.present,
    future: tense.future,
    pastAgainstBest: tense.past - (other?.past ?? 0),
    presentAgainstBest: tense.present - (other?.present ?? 0),
    beforeAgainstBest: tense.before - (other?.before ?? 0),
  };
}

function dice({ covered, covering }: NearSentence): number {
  return covered + covering === 0 ? 0 : (2 * covered * covering) / (covered + covering);
}

function unionCover(question: SentenceDigest, digests: readonly SentenceDigest[], index: SentenceIndex): number {
  let seen = 0;
  let total = 0;
  for (const stem of question.stems) {
    const weight = index.idf(stem);
    total += weight;
    if (digests.some(({ stems }) => stems.has(stem))) seen += weight;
  }
  return total === 0 ? 0 : seen / total;
}

function windowCover(
  question: SentenceDigest,
  near: readonly NearSentence[],
  at: { readonly index: SentenceIndex; readonly reach: number },
): number {
  let most = 0;
  for (const { index } of near.slice(0, 8)) {
    const window: SentenceDigest[] = [];
    for (let place = index - at.reach; place <= index + at.reach; place += 1) {
      const digest = at.index.digest(place);
      if (digest !== undefined) window.push(digest);
    }
    most = Math.max(most, unionCover(question, window, at.index));
  }
  return most;
}

function share<T>(set: ReadonlySet<T>, test: (member: T) => boolean): number {
  return set.size === 0 ? 0 : count(set, test) / set.size;
}

function count<T>(set: ReadonlySet<T>, test: (member: T) => boolean): number {
  let found = 0;
  for (const member of set) if (test(member)) found += 1;
  return found;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = count(one, (member) => other.has(member));
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}
