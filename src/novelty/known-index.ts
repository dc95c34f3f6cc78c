import type { KnownSource } from '../domain/assessment.ts';
import type { Words } from './words.ts';

/** One sentence that the reader knows. */
export interface KnownSentence {
  readonly text: string;
  readonly source: KnownSource;
  readonly words: Words;
  /** Days since 1970 of the report or article that holds it. */
  readonly day: number;
}

/** An inverted index of known sentences: a look-up costs what the sentence's rare terms cost, not what is remembered. */
export interface KnownIndex {
  readonly sentences: KnownSentence[];
  readonly byTerm: Map<string, number[]>;
  readonly byLoose: Map<string, number[]>;
  /** Each term once: a hundred thousand sentences share some ten thousand words. */
  readonly pool: Map<string, string>;
}

export function emptyIndex(): KnownIndex {
  return { sentences: [], byTerm: new Map(), byLoose: new Map(), pool: new Map() };
}

/** Takes a sentence in, and gives it as it is kept. */
export function addKnown(index: KnownIndex, given: KnownSentence): KnownSentence {
  const sentence = { ...given, words: pooled(index.pool, given.words) };
  const at = index.sentences.push(sentence) - 1;
  for (const term of sentence.words.terms) listOf(index.byTerm, term).push(at);
  for (const term of sentence.words.loose) listOf(index.byLoose, term).push(at);
  return sentence;
}

function pooled(pool: Map<string, string>, words: Words): Words {
  const one = (term: string): string => {
    const known = pool.get(term);
    if (known === undefined) pool.set(term, term);
    return known ?? term;
  };
  return {
    ...words,
    terms: words.terms.map(one),
    loose: words.loose.map(one),
    names: words.names.map(one),
    aliases: words.aliases.map(one),
  };
}

function listOf(lists: Map<string, number[]>, term: string): number[] {
  const list = lists.get(term);
  if (list !== undefined) return list;
  const made: number[] = [];
  lists.set(term, made);
  return made;
}

/** How rare a term is: its inverse document frequency over what was read. */
export type Rarity = (term: string) => number;

export interface Covered {
  /** Share of the sentence's weight that the single closest known sentence holds. */
  readonly best: number;
  readonly nearest: KnownSentence | null;
  /** The closest, the other way round: harmonic mean of both shares. */
  readonly bestBoth: number;
  /** Share that all known sentences hold together. */
  readonly union: number;
  /** The known sentences that share most, closest first. */
  readonly candidates: readonly { readonly sentence: KnownSentence; readonly at: number; readonly share: number }[];
}

/** Postings longer than this say nothing about one sentence; they count for the union only. */
const LONGEST_POSTING = 150;
const MOST_CANDIDATES = 24;

/** How much of a sentence an index holds. `view` is "terms" within a language, "loose" across languages. */
export function coverage(index: KnownIndex, words: Words, options: { readonly view: 'terms' | 'loose'; readonly rarity: Rarity }): Covered {
  const terms = words[options.view];
  const postings = options.view === 'terms' ? index.byTerm : index.byLoose;
  let total = 0;
  let held = 0;
  const shared = new Map<number, number>();
  for (const term of terms) {
    const weight = options.rarity(term);
    total += weight;
    const list = postings.get(term);
    if (list === undefined) continue;
    held += weight;
    // The newest are kept of a long list: what was told last is what is repeated.
    for (let i = Math.max(0, list.length - LONGEST_POSTING); i < list.length; i += 1) {
      const at = list[i] ?? 0;
      shared.set(at, (shared.get(at) ?? 0) + weight);
    }
  }
  const top = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST_CANDIDATES);
  const candidates = top.flatMap(([at, weight]) => {
    const sentence = index.sentences[at];
    return sentence === undefined ? [] : [{ sentence, at, share: weight / Math.max(total, 1e-9) }];
  });
  let bestBoth = 0;
  for (const { sentence, share } of candidates) {
    const other =
      (share * total) /
      Math.max(
        sentence.words[options.view].reduce((sum, term) => sum + options.rarity(term), 0),
        1e-9,
      );
    bestBoth = Math.max(bestBoth, (2 * share * other) / Math.max(share + other, 1e-9));
  }
  return {
    best: candidates[0]?.share ?? 0,
    nearest: candidates[0]?.sentence ?? null,
    bestBoth,
    union: total === 0 ? 0 : held / total,
    candidates,
  };
}
