import type { Article } from '../domain/article.ts';
import { cuesIn, type CueCounts } from './cues.ts';
import type { Names } from './names.ts';
import { splitSentences } from './sentences.ts';
import { timesIn, type Times } from './times.ts';
import { isCjk, wordsOf, type Words } from './words.ts';

/** A sentence of an article, read once: what every later step asks of it. */
export interface Passage {
  readonly text: string;
  readonly place: 'title' | 'text';
  readonly offset: number;
  /** -1 for the title. */
  readonly paragraph: number;
  /** Place in the article, the title being 0. */
  readonly index: number;
  readonly words: Words;
  readonly cues: CueCounts;
  readonly times: Times;
  readonly cjk: boolean;
}

/** Reads title and text of an article into passages, title first. */
export function passagesOf(article: Article, names: Names): readonly Passage[] {
  const title = article.title.trim();
  const sentences = splitSentences(article.text);
  const all = [...(title === '' ? [] : [{ text: title, offset: article.title.indexOf(title), paragraph: -1 }]), ...sentences];
  return all.map((sentence, index) => ({
    ...sentence,
    place: sentence.paragraph < 0 ? 'title' : 'text',
    index,
    words: wordsOf(withoutDateline(sentence.text), names.find),
    cues: cuesIn(sentence.text, article.lang),
    times: timesIn(withoutDateline(sentence.text), article.published),
    cjk: isCjk(sentence.text),
  }));
}

/** "(Agency) CITY, March 3 - " and 【…】 are about the article, not of it. */
function withoutDateline(text: string): string {
  return text
    .replace(/^(?:\([^)]{2,40}\)\s*)?(?:\p{Lu}[\p{Lu}\s.'-]{2,40}(?:,\s*[^-–—]{3,20})?\s+[-–—]\s+)/u, '')
    .replace(/^[【［][^】］]{1,20}[】］]/u, '');
}
