import type { Article } from '../domain/article.ts';
import type { Ruling } from '../domain/watch-rules.ts';
import { applyRuling, isOrdered } from './apply-ruling.ts';
import { findOriginal, type Original } from './copies.ts';
import { meaningVoice, nearness, type Meanings } from './meaning.ts';
import type { Features } from './model.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { Memory } from './reader-memory.ts';
import { relevanceFeatures, relevanceOf, type Relevance } from './relevance.ts';
import { holdAgainst, sentenceFeatures, type Held } from './sentence-features.ts';
import { hear, type Heard } from './sequence-model.ts';
import type { Weights } from './weights.ts';
import { slotsOf, wordVoice } from './word-voice.ts';

/** An article that was read and held against what is known, before its sentences are judged. */
export interface Reading {
  readonly article: Article;
  readonly held: readonly Held[];
  /** What is known of each sentence. */
  readonly rows: readonly Features[];
  readonly heard: Heard;
  readonly relevance: Relevance;
  /** Whether a rule let it in or kept it out, and not what was heard of it. */
  readonly ruled: boolean;
  readonly original: Original | null;
}

/** Reads an article; `ruling`: what the rules of the watch say of it. */
export function readArticle(memory: Memory, article: Article, given: { readonly ruling: Ruling; readonly weights: Weights }): Reading {
  const { ruling, weights } = given;
  const held = holdAgainst(memory, passagesOf(article, memory.names));
  const features = featuresOf(memory, article, held);
  const rows = held.map(({ passage }, at) => ({ ...features[at], words: wordVoice(weights.words, slotsOf([passage.words])) }));
  const heard = hear(weights.hearing, rows);
  const relevance = applyRuling(relevanceOf(memory, { article, held, features: features[0] ?? {}, score: heard.relevance }), ruling);
  return {
    article,
    held,
    rows,
    heard,
    relevance,
    ruled: ruling.kind !== 'open',
    original: isOrdered(relevance, ruling) ? null : findOriginal(memory, article),
  };
}

/** The features of every sentence, those of the whole article among them, without what other models say of it. */
export function featuresOf(memory: Memory, article: Article, held: readonly Held[]): readonly Features[] {
  const whole = relevanceFeatures(memory, { article, held });
  return held.map((_, at) => ({ ...sentenceFeatures(memory, held, at), ...whole }));
}

/** The sentences whose vectors help to judge it: those of an English article that will be looked into. A choice of cost only. */
export function sentencesToEncode({ held, relevance, original }: Reading): readonly string[] {
  if (held[0]?.passage.lang.startsWith('en') !== true || (!relevance.onTopic && original === null)) return [];
  return [...new Set(held.map(({ passage }) => passage.text))];
}

/** The same reading, heard once more with the vectors of its sentences; null where there are none. Its relevance stays as it was heard without. */
export function withMeanings(reading: Reading, meanings: Meanings | null, weights: Pick<Weights, 'meaning' | 'hearing'>): Reading {
  if (meanings === null) return reading;
  const held = reading.held.map((one) => ({ ...one, passage: { ...one.passage, meaning: meanings.get(one.passage.text) ?? null } }));
  const title = held[0]?.passage;
  const rows = reading.rows.map((row, at) => {
    const passage = held[at]?.passage;
    return passage === undefined ? row : { ...row, ...meaningFeatures(passage, title, meaningVoice(weights.meaning, passage.meaning)) };
  });
  return { ...reading, held, rows, heard: hear(weights.hearing, rows) };
}

/** What a sentence's vector says of it; nothing where it has none. `voice`: how much it reads like news. */
export function meaningFeatures(passage: Passage, title: Passage | undefined, voice: number): Features {
  if (passage.meaning === null) return {};
  return { encoded: 1, meaning: voice, nearTitle: passage.place === 'title' ? 0 : nearness(title?.meaning ?? null, passage.meaning) };
}
