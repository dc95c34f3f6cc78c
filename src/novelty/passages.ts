import type { Article } from '../domain/article.ts';
import type { Meanings } from './meaning.ts';
import { cuesIn, type CueCounts } from './cues.ts';
import { languageOf } from './text/guess-language.ts';
import { polarityOf, type Polarity } from './text/polarity.ts';
import { splitSentences } from './text/split-sentences.ts';
import { timesIn, type Times } from './times.ts';
import type { WatchNames } from './watch-names.ts';
import { isCjk, wordsOf, type Words } from './words.ts';

/** A sentence of an article, read once: what every later step asks of it. */
export interface Passage {
  readonly text: string;
  /** BCP 47 tag of the article's language, guessed where the feed's is wrong. */
  readonly lang: string;
  readonly place: 'title' | 'text';
  readonly offset: number;
  /** -1 for the title. */
  readonly paragraph: number;
  /** Place in the article, the title being 0. */
  readonly index: number;
  readonly words: Words;
  readonly cues: CueCounts;
  readonly times: Times;
  readonly polarity: Polarity;
  readonly cjk: boolean;
  /** Where the article was encoded. */
  readonly meaning: Float32Array | null;
}

/** Reads title and text of an article into passages, title first. */
export function passagesOf(article: Article, names: WatchNames, meanings: Meanings | null = null): readonly Passage[] {
  const lang = languageOf(article.text === '' ? article.title : article.text, article.lang);
  const title = article.title.trim();
  const sentences = splitSentences(article.text, lang);
  const all = [...(title === '' ? [] : [{ text: title, offset: article.title.indexOf(title), paragraph: -1 }]), ...sentences];
  return all.map((sentence, index) => {
    const times = timesIn(sentence.text, lang, article.published);
    return {
      ...sentence,
      lang,
      place: sentence.paragraph < 0 ? 'title' : 'text',
      index,
      words: wordsOf(sentence.text, { names, lang, times }),
      cues: cuesIn(sentence.text, lang),
      times,
      polarity: polarityOf(sentence.text),
      cjk: isCjk(sentence.text),
      meaning: meanings?.get(sentence.text) ?? null,
    };
  });
}
