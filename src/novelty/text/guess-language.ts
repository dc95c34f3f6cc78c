import { foldText } from './fold-text.ts';
import { STOP_WORDS } from './stop-words.ts';

export type GuessedLanguage = 'en' | 'de' | 'fr' | 'es' | 'ja' | 'zh' | 'und';

/**
 * The language of a text, from its scripts and function words (the first 4,000 characters). `und` where nothing speaks for one: a bare
 * name, a table of figures, another language. Kana means Japanese; Han without kana Chinese.
 */
export function guessLanguage(text: string): GuessedLanguage {
  const sample = text.slice(0, 4000);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (kana + han > latin / 3 && kana + han > 1) return kana > (kana + han) / 20 ? 'ja' : 'zh';
  return latin > 0 ? fromFunctionWords(foldText(sample)) : 'und';
}

/** The language of a text, trusting a declared tag where it is one that we know ("zh-Hant" is zh), else guessed. */
export function languageOf(text: string, declared: string): GuessedLanguage {
  const tag = (declared.split('-')[0] ?? '').toLowerCase();
  const known = KNOWN.find((lang) => lang === tag);
  return known ?? guessLanguage(text);
}

const KNOWN = ['en', 'de', 'fr', 'es', 'ja', 'zh'] as const;

function fromFunctionWords(sample: string): GuessedLanguage {
  const counts = { en: 0, de: 0, fr: 0, es: 0 };
  for (const word of sample.match(/\p{L}+/gu) ?? []) {
    for (const lang of LATIN) if (STOP_WORDS[lang].has(word)) counts[lang] += 1;
  }
  const marks = { en: 0, de: count(sample, /[äöüß]/gu), fr: count(sample, /[çèêëîïœù]/gu), es: count(sample, /[ñ¿¡áíóú]/gu) };
  let best: GuessedLanguage = 'und';
  let most = 0;
  for (const lang of LATIN) {
    const score = counts[lang] + marks[lang] / 2;
    if (score > most) [best, most] = [lang, score];
  }
  return best;
}

const LATIN = ['en', 'de', 'fr', 'es'] as const;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
