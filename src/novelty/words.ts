import { conceptsOf } from './concepts.ts';
import { aliasToken } from './text/alias-matcher.ts';
import { foldText } from './text/fold-text.ts';
import { nameSkeleton } from './text/name-skeleton.ts';
import { namesOf } from './text/names.ts';
import { figureKey, numbersOf } from './text/numbers.ts';
import { tokensOf } from './text/tokens.ts';
import type { Times } from './times.ts';
import type { WatchNames } from './watch-names.ts';

/** A sentence as a bag of what can be compared: stems, pairs of CJK signs, figures, names of the watch. */
export interface Words {
  /** Distinct terms: stems, "#value" for figures, "_name" for the watch's names, CJK pairs. */
  readonly terms: readonly string[];
  /** Terms that survive a change of language: names, figures, days, five-letter beginnings, pairs of Han signs. */
  readonly loose: readonly string[];
  /** Figures that are not part of a date or a clock time. */
  readonly numbers: readonly string[];
  /** Keys of the proper names in it, the watch's own left out. */
  readonly names: readonly string[];
  /** Canonical names of the watch. */
  readonly aliases: readonly string[];
}

/** The words of a sentence; `times` are its dates, already resolved. */
export function wordsOf(text: string, read: { readonly names: WatchNames; readonly lang: string; readonly times?: Times }): Words {
  const aliases = [...new Set(read.names.find(text))];
  const rest = read.names.strip(text);
  const figures = numbersOf(rest, read.lang).flatMap((figure) => figureKey(figure) ?? []);
  // "26" and "26 %" must meet where a text leaves the sign away.
  const numbers = [...new Set(figures.map((key) => key.slice(key.indexOf(':') + 1)))];
  const tokens = tokensOf(rest, read.lang).filter((token) => !/^\d/.test(token));
  const concepts = conceptsOf(rest, read.lang);
  const unknown = tokensOf(concepts.rest, read.lang).filter((token) => !/^\d/.test(token));
  const names = [...new Set(namesOf(rest, read.lang).map(({ key }) => key))];
  const sounds = [...names.flatMap((name) => name.split(' ')), ...unknown.filter((token) => KATAKANA.test(token))].flatMap(soundOf);
  const days = (read.times?.dates ?? []).map((date) => `=${date}`);
  const shared = [...aliases.map(aliasToken), ...numbers.map((n) => `#${n}`), ...days];
  return {
    terms: [...new Set([...shared, ...tokens])],
    loose: [...new Set([...shared, ...concepts.ids.map((id) => `~${id}`), ...unknown.flatMap(acrossLanguages), ...sounds])],
    numbers,
    names,
    aliases,
  };
}

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Names and katakana words meet by their consonants. */
function soundOf(word: string): readonly string[] {
  const skeleton = nameSkeleton(word);
  return skeleton === null ? [] : [`^${skeleton}`];
}

function acrossLanguages(token: string): readonly string[] {
  if (/^[\p{Script=Han}\p{Script=Katakana}ー・]{2,}$/u.test(token)) return [token];
  return /^\p{Script=Latin}{5,}$/u.test(token) ? [foldText(token).slice(0, 5)] : [];
}

/** Whether a text holds Han or kana. */
export function isCjk(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text);
}
