import type { BaselineRecord, Claim } from '../domain/baseline.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { foldText } from './text/fold-text.ts';
import { languageOf } from './text/guess-language.ts';
import { polarityDistance, polarityOf } from './text/polarity.ts';
import { watchNames, type WatchNames } from './watch-names.ts';
import { wordsOf, type Words } from './words.ts';

/** A statement as a bag of words, for comparing it with others of the same language. */
export interface Stated {
  readonly text: string;
  readonly words: Words;
}

/** Reads statements with the names of a watch, so that two spellings of one name are one; null: without. */
export function statementReader(topic: WatchTopic | null): (text: string, lang: string) => Stated {
  const names: WatchNames = watchNames(topic ?? { title: '', description: '', aliases: {}, terms: [], exclusions: [] }, '');
  return (text, lang) => ({ text, words: wordsOf(text, { names, lang: languageOf(text, lang) }) });
}

/** What a claim states: `terms` are left out, for two claims on one matter share them. */
export function statedBy(claim: Claim, record: BaselineRecord, read: ReturnType<typeof statementReader>): Stated {
  return read(claim.claim, record.lang);
}

/** Of the words of two statements: how many stand in both, at least, for them to be one. */
const SAME_FROM = 0.8;

/** Whether two statements say the same: nearly the same words, the same figures, neither negating the other. */
export function sayTheSame(one: Stated, other: Stated): boolean {
  if (foldText(one.text) === foldText(other.text)) return true;
  if (one.words.numbers.toSorted().join() !== other.words.numbers.toSorted().join()) return false;
  const [left, right] = [polarityOf(one.text), polarityOf(other.text)];
  if (left.negations !== right.negations || polarityDistance(left, right) > 0) return false;
  const shared = sharedTerms(one, other);
  const all = one.words.terms.length + other.words.terms.length;
  return shared >= 2 && (2 * shared) / all >= SAME_FROM;
}

/** How many terms of the one stand in the other too. */
export function sharedTerms(one: Stated, other: Stated): number {
  return one.words.terms.filter((term) => other.words.terms.includes(term)).length;
}
