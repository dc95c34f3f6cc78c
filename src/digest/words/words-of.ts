import type { FrameLanguage } from '../../domain/frame-language.ts';
import { en } from './en.ts';
import type { FrameWords } from './frame-words.ts';
import { ja } from './ja.ts';
import { zhHant } from './zh-hant.ts';

const WORDS: Readonly<Record<FrameLanguage, FrameWords>> = { en, ja, 'zh-Hant': zhHant };

/** The digest's own words in a language. */
export function wordsOf(language: FrameLanguage): FrameWords {
  return WORDS[language];
}
