import snowball from 'snowball-stemmers';

import { foldKana, foldText } from './fold-text.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One word of a text. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** UTF-16 offset. */
  readonly offset: number;
  readonly kind: 'word' | 'number' | 'han' | 'kana';
}

/**
 * The content tokens of a text, in order, doubles kept: stems of Latin words without function words, numbers without their separators,
 * katakana words whole, runs of Han and hiragana as bigrams (each character alone where a run has one). Folded, so that spellings,
 * widths and glyph variants meet. `lang` chooses stemmer and stop words (en where there is none).
 */
export function tokensOf(text: string, lang: string): readonly string[] {
  const tokens: string[] = [];
  for (const word of wordsOf(foldText(text))) {
    switch (word.kind) {
      case 'word':
        pushStem(tokens, word.text, lang);
        break;
      case 'number':
        tokens.push(word.text.replace(/[.,'’](?=\d{3}(?!\d))/gu, ''));
        break;
      case 'kana':
        tokens.push(word.text);
        break;
      case 'han':
        pushBigrams(tokens, word.text);
        break;
    }
  }
  return tokens;
}

/** The words of a text, function words included, as written: Latin words, numbers, katakana words, runs of Han with hiragana. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    words.push({ text: found[0], offset: found.index, kind: kindOf(found[0]) });
  }
  return words;
}

/** The stem of one folded Latin word. */
export function stemOf(word: string, lang: string): string {
  const key = `${STEMMERS.has(lang) ? lang : 'en'}:${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = stemmerOf(lang).stem(word);
  // Bounded, since feeds bring ever new words: a memo, not a memory.
  if (stems.size > 50_000) stems.clear();
  stems.set(key, stem);
  return stem;
}

/** Whether a folded word carries no meaning of its own. */
export function isStopWord(word: string, lang: string): boolean {
  return stopWordsOf(lang).has(word);
}

const WORD =
  /\d+(?:[.,'’]\d+)*|[\p{Script=Katakana}ー]{2,}(?:・[\p{Script=Katakana}ー]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+?(?=[\p{Script=Katakana}ー]{2}|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]|$)|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

function kindOf(word: string): Word['kind'] {
  if (/^\d/u.test(word)) return 'number';
  if (/^[\p{Script=Katakana}ー・]{2,}$/u.test(word)) return 'kana';
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆]/u.test(word) ? 'han' : 'word';
}

function pushStem(tokens: string[], word: string, lang: string): void {
  for (const part of splitApostrophe(word, lang)) {
    if (part.length > 40) tokens.push(part.slice(0, 40));
    else if (part.length > 0 && !isStopWord(part, lang)) tokens.push(stemOf(part, lang));
  }
}

/** "l'accord" is two words, "Ostler's" is one, "don't" stays. */
function splitApostrophe(word: string, lang: string): readonly string[] {
  const at = word.indexOf("'");
  if (at < 0) return [word];
  if (lang === 'fr' || at <= 2) return [word.slice(at + 1)];
  return [word.replace(/'s?$/u, '').replace(/'/gu, '')];
}

function pushBigrams(tokens: string[], run: string): void {
  const glyphs = [...foldKana(run)];
  if (glyphs.length === 1 && /\p{Script=Han}/u.test(run)) tokens.push(run);
  for (let at = 0; at + 1 < glyphs.length; at += 1) {
    const pair = `${glyphs[at] ?? ''}${glyphs[at + 1] ?? ''}`;
    // Two kana in a row inside a run are endings and particles.
    if (!/^[\p{Script=Katakana}ー]{2}$/u.test(pair)) tokens.push(pair);
  }
}

const STEMMERS: ReadonlyMap<string, string> = new Map([
  ['en', 'english'],
  ['de', 'german'],
  ['fr', 'french'],
  ['es', 'spanish'],
]);
const made = new Map<string, { stem(word: string): string }>();
const stems = new Map<string, string>();

function stemmerOf(lang: string): { stem(word: string): string } {
  const name = STEMMERS.get(lang) ?? 'english';
  const stemmer = made.get(name) ?? snowball.newStemmer(name);
  made.set(name, stemmer);
  return stemmer;
}

function stopWordsOf(lang: string): ReadonlySet<string> {
  return lang === 'de' || lang === 'fr' || lang === 'es' ? STOP_WORDS[lang] : STOP_WORDS.en;
}
