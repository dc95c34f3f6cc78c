import type { Article } from '../domain/article.ts';
import type { Memory } from './reader-memory.ts';
import type { Features } from './model.ts';
import type { Passage } from './passages.ts';
import type { Held } from './sentence-features.ts';
import { foldText as fold } from './text/fold-text.ts';

/** Below the middle, because an article that is wrongly called off-topic takes its developments with it. */
const ON_TOPIC_AT = 0.25;

export interface Relevance {
  readonly onTopic: boolean;
  readonly score: number;
  readonly why: readonly string[];
}

/** From this share on, a sentence that names the subject of the watch says what the reader knows; a section head or a dateline says nothing. */
const SAYS_KNOWN_AT = 0.7;
const LEAST_TERMS = 6;
/** Where nothing was heard of the topic but its names or its known facts stand there, it is this relevant: on topic, with a doubt. */
const AT_LEAST = 0.6;
/** Fewer known sentences than the nets ever learned with: little can come back, and names alone must do. */
const THIN_BASELINE = 20;

/**
 * An excluded word filters an article at once; otherwise what was heard of it decides. But one that names the subject in a sentence that is known is
 * on topic whatever was heard, since a bulletin may give it one line of ten; and so is one that names the watch's names in most of its sentences.
 * `features`: those of the article.
 */
export function relevanceOf(
  memory: Memory,
  read: { readonly article: Article; readonly held: readonly Held[]; readonly features: Features; readonly score: number },
): Relevance {
  const text = fold(`${read.article.title}\n${read.article.text}`);
  const excluded = memory.topic.exclusions.find((word) => word.trim() !== '' && text.includes(fold(word)));
  if (excluded !== undefined) return { onTopic: false, score: 0, why: [`exclusion: ${excluded}`] };
  const saysKnown = read.held.some(
    ({ passage, told, baseline }) =>
      passage.words.terms.length >= LEAST_TERMS &&
      passage.words.aliases.some((name) => memory.names.core.has(name)) &&
      Math.max(told.best, baseline.best) >= SAYS_KNOWN_AT,
  );
  const score = Math.max(read.score, saysKnown || isFullOfNames(memory, read.features) ? AT_LEAST : 0);
  const onTopic = score >= ON_TOPIC_AT;
  const passages = read.held.map(({ passage }) => passage);
  return { onTopic, score, why: inWords(memory, passages, { onTopic, score }) };
}

function isFullOfNames({ baseline }: Memory, features: Features): boolean {
  const [named, core] = [features['article-narrowShare'] ?? 0, features['article-coreShare'] ?? 0];
  return (named >= 0.6 && core >= 0.3) || (baseline.sentences.length < THIN_BASELINE && named >= 0.4 && core > 0);
}

/** Shares, not counts: a watch with two names must work like one with twenty. All between 0 and about 1. */
export function relevanceFeatures(memory: Memory, read: { readonly article: Article; readonly held: readonly Held[] }): Features {
  const signs = read.held.map((one) => signsOf(memory, one));
  const windows = signs.map((_, i) => signs.slice(Math.max(0, i - 1), i + 2));
  const text = fold(`${read.article.title}\n${read.article.text}`);
  const features: Features = {
    ...nameFeatures(memory, signs, windows),
    ...knownFeatures(signs, windows),
    ...topicFeatures(memory, signs, windows),
    terms: memory.terms.some((term) => text.includes(fold(term))) ? 1 : 0,
  };
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [`article-${name}`, value]));
}

/** What one sentence says for the topic. */
interface Signs {
  readonly passage: Passage;
  /** Names of the watch that are not countries and the like. */
  readonly narrow: readonly string[];
  readonly core: boolean;
  /** Other names that the baseline or what was told holds. */
  readonly familiar: readonly string[];
  /** How much of it the closest known sentence holds, in its language or across. */
  readonly known: number;
  readonly loose: number;
  readonly union: number;
  /** Words of the watch's title and description. */
  readonly described: readonly string[];
  readonly knownFigure: boolean;
}

function signsOf(memory: Memory, held: Held): Signs {
  const { passage } = held;
  const { words } = passage;
  const { core, broad } = memory.names;
  const strict = [held.baseline, held.told];
  const loose = [held.baselineLoose, held.toldLoose];
  const most = (of: readonly number[]): number => Math.max(...of);
  return {
    passage,
    narrow: words.aliases.filter((name) => !broad.has(name)),
    core: words.aliases.some((name) => core.has(name)),
    familiar: [
      ...words.names.filter((name) => memory.baselineNames.has(name)),
      ...words.loose.filter((token) => token.startsWith('^') && (memory.baseline.byLoose.has(token) || memory.told.byLoose.has(token))),
    ],
    known: most([...strict, ...loose].map(({ best }) => best)),
    loose: most(loose.map(({ best }) => best)),
    union: most(loose.map(({ union }) => union)),
    described: words.loose.filter((token) => memory.described.has(token)),
    knownFigure: words.numbers.some((n) => n.length > 1 && isKnownNumber(memory, n)),
  };
}

type Windows = readonly (readonly Signs[])[];

function nameFeatures({ names }: Memory, signs: readonly Signs[], windows: Windows): Features {
  const share = (test: (one: Signs) => boolean): number => signs.filter(test).length / Math.max(1, signs.length);
  const distinct = (list: readonly Signs[], pick: (one: Signs) => readonly string[]): number => new Set(list.flatMap(pick)).size;
  const head = signs.filter(({ passage }) => passage.paragraph <= 0);
  const narrow = (one: Signs): readonly string[] => one.narrow;
  const familiar = (one: Signs): readonly string[] => one.familiar;
  return {
    core: signs.some(({ core }) => core) ? 1 : 0,
    coreHead: head.some(({ core }) => core) ? 1 : 0,
    coreShare: share(({ core }) => core),
    nameShare: share(({ passage }) => passage.words.aliases.length > 0),
    narrowShare: share((one) => one.narrow.length > 0),
    pairShare: share((one) => one.passage.words.aliases.length > 1 && one.narrow.length > 0),
    distinct: Math.min(1, distinct(signs, ({ passage }) => passage.words.aliases) / Math.min(6, Math.max(2, names.count))),
    narrowDistinct: Math.min(1, distinct(signs, narrow) / Math.min(4, Math.max(2, names.count - names.broad.size))),
    headNames: Math.min(2, distinct(head, narrow)) / 2,
    peak: Math.min(3, Math.max(0, ...windows.map((window) => distinct(window, narrow)))) / 3,
    peakMentions: Math.max(0, ...windows.map((window) => window.filter((one) => one.narrow.length > 0).length)) / 3,
    familiar: Math.min(6, distinct(signs, familiar)) / 6,
    familiarShare: share((one) => one.familiar.length > 0),
    familiarPeak: Math.min(4, Math.max(0, ...windows.map((window) => distinct(window, familiar)))) / 4,
    anyNamePeak: Math.min(4, Math.max(0, ...windows.map((window) => distinct(window, (one) => [...one.narrow, ...one.familiar])))) / 4,
  };
}

function knownFeatures(signs: readonly Signs[], windows: Windows): Features {
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
  const top = (values: readonly number[]): number =>
    [...values]
      .sort((a, b) => b - a)
      .slice(0, 3)
      .reduce((a, b) => a + b, 0) / 3;
  const isNamed = (one: Signs): boolean => one.narrow.length + one.familiar.length > 0;
  return {
    knownTop: top(signs.map(({ known }) => known)),
    knownMean: mean(signs.map(({ known }) => known)),
    looseTop: top(signs.map(({ loose }) => loose)),
    unionTop: top(signs.map(({ union }) => union)),
    unionMean: mean(signs.map(({ union }) => union)),
    knownPeak: Math.max(0, ...windows.map((window) => mean(window.map(({ known }) => known)))),
    namedKnown: Math.max(0, ...signs.filter(isNamed).map(({ known }) => known)),
    namedPeak: Math.max(0, ...windows.map((window) => (window.some(isNamed) ? mean(window.map(({ known }) => known)) : 0))),
    knownFigure: Math.min(2, signs.filter((one) => isNamed(one) && one.knownFigure).length) / 2,
  };
}

function topicFeatures(memory: Memory, signs: readonly Signs[], windows: Windows): Features {
  const size = Math.max(1, Math.min(12, memory.described.size));
  const distinct = (list: readonly Signs[]): number => new Set(list.flatMap(({ described }) => described)).size;
  return {
    described: Math.min(1, distinct(signs) / size),
    describedPeak: Math.min(1, Math.max(0, ...windows.map(distinct)) / Math.min(5, size)),
    describedShare: signs.filter(({ described }) => described.length > 1).length / Math.max(1, signs.length),
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
