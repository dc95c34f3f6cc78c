import type { Extent, Place, Sentence } from './briefing.ts';
import { href } from './html.ts';
import { cut } from './plain.ts';
import type { When } from './when.ts';
import type { FrameWords } from './words/frame-words.ts';

/** How an edition is told: in which words, how much of it, how its dates are said. */
export interface Telling {
  readonly words: FrameWords;
  readonly extent: Extent;
  readonly when: When;
}

/** A name with its address, which becomes a link only where a mail may hold one. */
export function placeOf(name: string, address: string, { words, extent }: Telling): Place {
  const safe = href(address);
  return {
    words: cut(name, extent.short) || cut(address, extent.short) || words.unnamed,
    href: safe,
    address: safe ?? cut(address, extent.short),
  };
}

/** Words of the outside, harmless and cut. `lang`: BCP 47, 'und' where it is not known. */
export function sentenceOf(text: string, lang: string, { words, extent }: Telling, size: 'sentence' | 'short' = 'sentence'): Sentence {
  const said = cut(text, extent[size]);
  return said === '' ? { text: words.noWords, lang: null } : { text: said, lang: langOf(said, lang, words.lang) };
}

function langOf(text: string, lang: string, frame: string): string | null {
  const known = lang !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(lang) ? lang : scriptLanguage(text);
  if (known === null) return frame === 'en' ? null : '';
  return known.toLowerCase() === frame.toLowerCase() ? null : known;
}

function scriptLanguage(text: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}
