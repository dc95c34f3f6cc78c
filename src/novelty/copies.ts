import type { Article } from '../domain/article.ts';
import type { Memory } from './reader-memory.ts';
import { shinglesOf } from './text/shingles.ts';

/** An earlier article that holds most of this one's text, or of which this one holds most. */
export interface Original {
  readonly article: string;
  /** Share of the shorter one's shingles that both hold. */
  readonly share: number;
  /** Whether a stretch of text stands in the original too. */
  readonly holds: (sentence: string) => boolean;
}

const LEAST_SHARE = 0.6;

/** Finds the article that this one copies; null where it is its own. Method: containment of word 5-grams (8 signs in Japanese and Chinese). */
export function findOriginal(memory: Memory, article: Article): Original | null {
  const shingles = shinglesOf(article.text);
  const shared = new Map<number, number>();
  for (const shingle of shingles) for (const at of holders(memory, shingle)) shared.set(at, (shared.get(at) ?? 0) + 1);
  let best: { readonly at: number; readonly share: number } | null = null;
  for (const [at, count] of shared) {
    const shorter = Math.min(shingles.size, memory.seen[at]?.shingles ?? 0);
    const share = count / Math.max(shorter, 1);
    if (shorter >= 4 && (best === null || share > best.share)) best = { at, share };
  }
  const original = best === null ? undefined : memory.seen[best.at];
  if (best === null || original === undefined || best.share < LEAST_SHARE) return null;
  const at = best.at;
  return { article: original.id, share: best.share, holds: (sentence) => held(memory, at, sentence) >= 0.5 };
}

/** A copy comes within days or weeks; what is older is found by its sentences, which were told. Bounds the memory of a long-lived watch. */
const MOST_KEPT = 2000;

/** Keeps an article's shingles, so that later copies are found. */
export function keepShingles(memory: Memory, article: Article): void {
  const shingles = shinglesOf(article.text);
  const at = memory.seen.push({ id: article.id, shingles: shingles.size }) - 1;
  memory.kept.push({ at, shingles: Float64Array.from(shingles) });
  if (memory.kept.length > MOST_KEPT) forget(memory, memory.kept.shift());
  for (const shingle of shingles) {
    const held = memory.byShingle.get(shingle);
    if (held === undefined) memory.byShingle.set(shingle, at);
    else if (typeof held === 'number') memory.byShingle.set(shingle, [held, at]);
    else if (held.length < 50) held.push(at);
  }
}

function forget(memory: Memory, oldest: Memory['kept'][number] | undefined): void {
  for (const shingle of oldest?.shingles ?? []) {
    const [first, ...others] = holders(memory, shingle).filter((at) => at !== oldest?.at);
    if (first === undefined) memory.byShingle.delete(shingle);
    else memory.byShingle.set(shingle, others.length === 0 ? first : [first, ...others]);
  }
}

function holders(memory: Memory, shingle: number): readonly number[] {
  const held = memory.byShingle.get(shingle) ?? [];
  return typeof held === 'number' ? [held] : held;
}

function held(memory: Memory, at: number, sentence: string): number {
  const own = shinglesOf(sentence);
  if (own.size === 0) return 1;
  let count = 0;
  for (const shingle of own) if (holders(memory, shingle).includes(at)) count += 1;
  return count / own.size;
}
