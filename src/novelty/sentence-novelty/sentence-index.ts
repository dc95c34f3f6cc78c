import type { SentenceDigest } from './sentence-digest.ts';

/** One known sentence that shares words with a question. */
export interface NearSentence {
  /** In the order of adding, from 0. */
  readonly index: number;
  readonly digest: SentenceDigest;
  /** Share (0 to 1, by IDF) of the question's words that this sentence has. */
  readonly covered: number;
  /** Share of this sentence's words that the question has. */
  readonly covering: number;
}

/** How a question stands to all that is known. */
export interface Nearness {
  /** The nearest first, at most `NEAR`. */
  readonly near: readonly NearSentence[];
  /** Share of the question's words that any known sentence has. */
  readonly coveredByAll: number;
}

/** What is known, sentence by sentence, with an inverted index: the cost of a question hardly depends on how much is known. */
export interface SentenceIndex {
  /** Gives its place, counted from 0. */
  add(digest: SentenceDigest): number;
  ask(question: SentenceDigest): Nearness;
  /** Inverse document frequency of a stem among the known sentences; the highest for one never seen. */
  idf(stem: string): number;
  /** In how many known sentences a stem, a name or a figure stands. */
  frequency(key: string): number;
  digest(index: number): SentenceDigest | undefined;
  readonly size: number;
}

/** How many neighbours are scored exactly. */
const NEAR = 24;
/** Postings read for one question: rare words first, so that common words of a long history cost nothing. */
const POSTING_BUDGET = 6000;

export function openSentenceIndex(): SentenceIndex {
  const digests: SentenceDigest[] = [];
  const postings = new Map<string, number[]>();
  const frequencies = new Map<string, number>();
  const idf = (stem: string): number => Math.log(1 + (digests.length + 1) / ((postings.get(stem)?.length ?? 0) + 0.5));
  return {
    add(digest): number {
      for (const stem of digest.stems) {
        const list = postings.get(stem);
        if (list === undefined) postings.set(stem, [digests.length]);
        else list.push(digests.length);
      }
      for (const key of [...digest.cuts, ...digest.figures, ...digest.names, ...digest.pairs, ...digest.grams]) {
        frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
      }
      digests.push(digest);
      return digests.length - 1;
    },
    ask(question): Nearness {
      const weights = new Map([...question.stems].map((stem) => [stem, idf(stem)] as const));
      const total = sum(weights.values());
      const shared = candidates(weights, postings);
      const near = [...shared]
        .toSorted((one, other) => other[1] - one[1] || other[0] - one[0])
        .slice(0, NEAR)
        .map(([index]) => nearSentence(index, { digests, weights, total, idf }))
        .filter((found): found is NearSentence => found !== null)
        .toSorted((one, other) => other.covered - one.covered || other.covering - one.covering || other.index - one.index);
      const seen = sum([...weights].filter(([stem]) => postings.has(stem)).map(([, weight]) => weight));
      return { near, coveredByAll: total === 0 ? 0 : seen / total };
    },
    idf,
    frequency: (key) => postings.get(key)?.length ?? frequencies.get(key) ?? 0,
    digest: (index) => digests[index],
    get size() {
      return digests.length;
    },
  };
}

/** Sums the weights of shared stems a sentence, rare stems first, until the budget is spent. */
function candidates(weights: ReadonlyMap<string, number>, postings: ReadonlyMap<string, readonly number[]>): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  const lists = [...weights]
    .map(([stem, weight]) => ({ weight, list: postings.get(stem) ?? [] }))
    .toSorted((one, other) => one.list.length - other.list.length);
  let left = POSTING_BUDGET;
  for (const { weight, list } of lists) {
    // Of a list that is too long the latest: what is known lately is what is reported again.
    for (const index of list.length > left ? list.slice(list.length - left) : list) shared.set(index, (shared.get(index) ?? 0) + weight);
    left -= list.length;
    if (left <= 0) break;
  }
  return shared;
}

interface Scale {
  readonly digests: readonly SentenceDigest[];
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  idf(stem: string): number;
}

function nearSentence(index: number, scale: Scale): NearSentence | null {
  const digest = scale.digests[index];
  if (digest === undefined) return null;
  let shared = 0;
  let own = 0;
  for (const stem of digest.stems) {
    const weight = scale.weights.get(stem);
    own += weight ?? scale.idf(stem);
    shared += weight ?? 0;
  }
  return { index, digest, covered: scale.total === 0 ? 0 : shared / scale.total, covering: own === 0 ? 0 : shared / own };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
