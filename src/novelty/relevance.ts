import type { Article } from '../domain/article.ts';
import { coverage } from './known-index.ts';
import type { Memory } from './reader-memory.ts';
import { judge, type Features, type Model } from './model.ts';
import type { Passage } from './passages.ts';
import { languageOf } from './text/guess-language.ts';
import { foldText as fold } from './text/fold-text.ts';

/** Below the middle, because an article that is wrongly called off-topic takes its developments with it. */
const ON_TOPIC_AT = 0.3;

export interface Relevance {
  readonly onTopic: boolean;
  readonly score: number;
  readonly why: readonly string[];
}

/** Whether an article is about the watch's topic. */
export function relevanceOf(
  memory: Memory,
  read: { readonly article: Article; readonly passages: readonly Passage[] },
  model: Model,
): Relevance {
  const text = fold(`${read.article.title}\n${read.article.text}`);
  const excluded = memory.topic.exclusions.find((word) => word.trim() !== '' && text.includes(fold(word)));
  if (excluded !== undefined) return { onTopic: false, score: 0, why: [`exclusion: ${excluded}`] };
  const features = relevanceFeatures(memory, read);
  const score = judge(model, features);
  const onTopic = score >= ON_TOPIC_AT;
  return { onTopic, score, why: inWords(memory, read.passages, { onTopic, score }) };
}

/** Shares, not counts: a watch with two names must work like one with twenty. All between 0 and about 1. */
export function relevanceFeatures(memory: Memory, read: { readonly article: Article; readonly passages: readonly Passage[] }): Features {
  const { passages } = read;
  const { core, broad, count } = memory.names;
  const narrow = (p: Passage): readonly string[] => p.words.aliases.filter((name) => !broad.has(name));
  const share = (test: (p: Passage) => boolean): number => passages.filter(test).length / Math.max(1, passages.length);
  const distinct = (pick: (p: Passage) => readonly string[]): number => new Set(passages.flatMap(pick)).size;
  const head = passages.filter((p) => p.paragraph <= 0);
  const held = passages.map((p) => coverage(memory.baseline, p.words, { view: 'terms', rarity: memory.rarity }));
  const loose = passages.map((p) => coverage(memory.baseline, p.words, { view: 'loose', rarity: memory.rarity }));
  const told = passages.map((p) => coverage(memory.told, p.words, { view: 'loose', rarity: memory.rarity }));
  const top = (values: readonly number[]): number =>
    [...values]
      .sort((a, b) => b - a)
      .slice(0, 3)
      .reduce((a, b) => a + b, 0) / 3;
  const text = fold(`${read.article.title}\n${read.article.text}`);
  const names = new Set(passages.flatMap((p) => p.words.names));
  const familiar = [...names].filter((name) => memory.baselineNames.has(name)).length;
  const all = new Set(passages.flatMap((p) => p.words.terms));
  const foreign = passages.filter((p) => p.cjk).length > passages.length / 2 && !memory.baselineIsCjk;
  const other = foreign || !memory.baselineLanguages.has(languageOf(read.article.text, read.article.lang));
  // Where article and baseline share no script, words can't tell: neither for nor against.
  const word = (value: number, unknown: number): number => (foreign ? unknown : value);
  const sameTongue = (value: number, unknown: number): number => (other ? Math.max(value, unknown) : value);
  const near = passages.map((_, i) => passages.slice(Math.max(0, i - 1), i + 2));
  const coreIn = (list: readonly Passage[]): number => (list.some((p) => p.words.aliases.some((name) => core.has(name))) ? 1 : 0);
  return {
    core: coreIn(passages),
    coreHead: coreIn(head),
    coreShare: share((p) => p.words.aliases.some((name) => core.has(name))),
    nameShare: share((p) => p.words.aliases.length > 0),
    narrowShare: share((p) => narrow(p).length > 0),
    pairShare: share((p) => p.words.aliases.length > 1 && narrow(p).length > 0),
    distinct: Math.min(1, distinct((p) => p.words.aliases) / Math.min(6, Math.max(2, count))),
    narrowDistinct: Math.min(1, distinct(narrow) / Math.min(4, Math.max(2, count - broad.size))),
    headNames: Math.min(2, new Set(head.flatMap(narrow)).size) / 2,
    baselineTop: sameTongue(top(held.map((c) => c.best)), 0.3),
    peak: Math.min(3, Math.max(0, ...near.map((window) => new Set(window.flatMap(narrow)).size))) / 3,
    peakMentions: Math.max(0, ...near.map((window) => window.filter((p) => narrow(p).length > 0).length)) / 3,
    knownNumber:
      Math.min(
        2,
        passages.filter((p) => narrow(p).length > 0 && p.words.numbers.some((n) => n.length > 1 && isKnownNumber(memory, n))).length,
      ) / 2,
    baselineLoose: word(top(loose.map((c) => c.best)), 0.3),
    baselineUnion: sameTongue(top(held.map((c) => c.union)), 0.4),
    toldTop: top(told.map((c) => c.best)),
    toldMax: Math.max(0, ...told.map((c) => c.bestBoth)),
    headUnion: top(head.flatMap((p) => coverage(memory.baseline, p.words, { view: 'terms', rarity: memory.rarity }).union)),
    familiarNames: word(familiar / Math.max(3, names.size), 0.2),
    familiarCount: word(Math.min(1, familiar / 5), 0.3),
    description: sameTongue(Math.min(1, [...all].filter((term) => memory.description.has(term)).length / 12), 0.5),
    terms: memory.terms.some((term) => text.includes(fold(term))) ? 1 : 0,
  };
}

function isKnownNumber(memory: Memory, number: string): boolean {
  return memory.baseline.byTerm.has(`#${number}`) || memory.told.byTerm.has(`#${number}`);
}

function inWords(
  memory: Memory,
  passages: readonly Passage[],
  result: { readonly onTopic: boolean; readonly score: number },
): readonly string[] {
  const score = result.score.toFixed(2);
  const found = new Map<string, number>();
  for (const passage of passages) for (const name of passage.words.aliases) found.set(name, (found.get(name) ?? 0) + 1);
  const named = [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4)
    .map(([name, times]) => `${name} in ${times} of ${passages.length} sentences`);
  if (!result.onTopic)
    return [
      `score ${score}: ${named.length === 0 ? `none of the watch's ${memory.names.count} names stands in it` : `only ${named.join(', ')}`}`,
    ];
  return [`score ${score}`, ...named];
}
