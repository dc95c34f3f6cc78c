import type { Article } from '../domain/article.ts';
import type { BaselineRecord } from '../domain/baseline.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { dayOf } from './day.ts';
import { addKnown, emptyIndex, type KnownIndex, type KnownSentence, type Rarity } from './known-index.ts';
import { languageOf } from './text/guess-language.ts';
import { splitSentences } from './text/split-sentences.ts';
import { timesIn } from './times.ts';
import { watchNames, type WatchNames } from './watch-names.ts';
import { isCjk, wordsOf } from './words.ts';

/** A development that the reader was told, as far as it is known. */
export interface Story {
  readonly id: string;
  /** Only listed under "also new", never flagged. */
  readonly listed: boolean;
  readonly sentences: KnownSentence[];
  readonly dates: Set<string>;
  /** Day of the first and of the last telling. */
  readonly first: number;
  last: number;
}

/** An article that was read and on topic, for finding copies. */
export interface SeenArticle {
  readonly id: string;
  readonly shingles: number;
}

/**
 * What one watch knows: baseline and what was told (`told`), and statistics of what was merely read (word frequencies, shingles for copies).
 * Only `remember` changes it.
 */
export interface Memory {
  readonly topic: WatchTopic;
  readonly names: WatchNames;
  readonly baseline: KnownIndex;
  readonly told: KnownIndex;
  readonly stories: Map<string, Story>;
  readonly seen: SeenArticle[];
  /** A shingle's articles; most stand in one, and a list each would take most of the memory. */
  /** The newest of them with their shingles, oldest first. */
  readonly kept: { readonly at: number; readonly shingles: Float64Array }[];
  readonly byShingle: Map<number, number | number[]>;
  readonly frequency: Map<string, number>;
  readonly rarity: Rarity;
  /** Folded proper names of the baseline: what its articles are about besides the watch's own names. */
  readonly baselineNames: ReadonlySet<string>;
  readonly baselineIsCjk: boolean;
  readonly baselineLanguages: ReadonlySet<string>;
  /** What title and description say, in the form that survives a change of language. */
  readonly described: ReadonlySet<string>;
  /** Words that mark an article as on topic, found as text. */
  readonly terms: readonly string[];
  sentencesRead: number;
}

/** The memory of a reader who has read the baseline and nothing else. */
export function openMemory(topic: WatchTopic, baseline: readonly BaselineRecord[]): Memory {
  const names = watchNames(
    topic,
    [topic.description, ...baseline.flatMap((r) => [r.text ?? '', ...r.claims.map((c) => c.claim)])].join('\n'),
  );
  const known = baseline.flatMap((record) => knownSentences(record, names));
  const index = emptyIndex();
  const frequency = new Map<string, number>();
  for (const sentence of known) addKnown(index, sentence);
  const memory: Memory = {
    topic,
    names,
    baseline: index,
    told: emptyIndex(),
    stories: new Map(),
    seen: [],
    kept: [],
    byShingle: new Map(),
    frequency,
    rarity: (term) => Math.log(1 + (memory.sentencesRead + 1) / ((frequency.get(term) ?? 0) + 1)),
    baselineNames: new Set(known.flatMap(({ words }) => words.names)),
    baselineIsCjk: known.filter(({ text }) => isCjk(text)).length > known.length / 2,
    baselineLanguages: new Set(baseline.map(languageOfRecord)),
    described: new Set(
      wordsOf(`${topic.title}\n${topic.description}`, { names, lang: languageOf(topic.description, 'en') }).loose.filter(
        (token) => !token.startsWith('_'),
      ),
    ),
    terms: topic.terms,
    sentencesRead: 0,
  };
  for (const { words } of known) countWords(memory, [...words.terms, ...words.loose]);
  return memory;
}

/** Counts a sentence that was read: statistics only, it is not known by that. */
export function countWords(memory: Memory, terms: readonly string[]): void {
  memory.sentencesRead += 1;
  for (const term of new Set(terms)) memory.frequency.set(term, (memory.frequency.get(term) ?? 0) + 1);
}

function knownSentences(record: BaselineRecord, names: WatchNames): readonly KnownSentence[] {
  const day = dayOf(record.published);
  const lang = languageOfRecord(record);
  const words = (text: string): KnownSentence['words'] => wordsOf(text, { names, lang, times: timesIn(text, lang, record.published) });
  const claims = record.claims.map((claim): KnownSentence => ({
    text: claim.claim,
    source: { kind: 'claim', record: record.id, claim: claim.id },
    words: words([claim.actor, claim.claim, ...claim.terms, claim.quote ?? ''].join(' , ')),
    day,
  }));
  const sentences = splitSentences(record.text ?? '', lang);
  const report = [{ text: record.title, paragraph: 0 }, ...sentences].map((sentence): KnownSentence => ({
    text: sentence.text,
    source: { kind: 'report', record: record.id, paragraph: sentence.paragraph },
    words: words(sentence.text),
    day,
  }));
  return [...claims, ...report];
}

function languageOfRecord(record: BaselineRecord): string {
  return languageOf(record.text ?? record.claims.map(({ claim }) => claim).join(' '), record.lang);
}

/** The date of an article as a day number. */
export function articleDay(article: Article): number {
  return dayOf(article.published);
}
