import { CHINESE } from './cues/zh.ts';
import type { CueList } from './cues/cue-list.ts';
import { ENGLISH } from './cues/en.ts';
import { FRENCH } from './cues/fr.ts';
import { GERMAN } from './cues/de.ts';
import { JAPANESE } from './cues/ja.ts';
import { SPANISH } from './cues/es.ts';

/** Another language joins here: its list, and its primary tag. */
const LISTS: Readonly<Record<string, CueList>> = { en: ENGLISH, es: SPANISH, fr: FRENCH, de: GERMAN, ja: JAPANESE, zh: CHINESE };
const PATTERNS = new Map(Object.entries(LISTS).map(([lang, list]) => [lang, compile(list)] as const));

export type CueName = keyof CueList;
export type CueCounts = Readonly<Record<CueName, number>>;

/** How many cues of each sort a sentence holds; `lang` is the article's BCP 47 tag, English where it has no list. */
export function cuesIn(text: string, lang: string): CueCounts {
  const patterns = PATTERNS.get(lang.split('-')[0] ?? 'en') ?? PATTERNS.get('en') ?? [];
  const counts: Partial<Record<CueName, number>> = {};
  for (const [name, pattern] of patterns) counts[name] = Math.min(2, text.match(pattern)?.length ?? 0);
  return counts as CueCounts;
}

function compile(list: CueList): readonly (readonly [CueName, RegExp])[] {
  return (Object.entries(list) as [CueName, string][]).map(([name, source]) => [name, new RegExp(source, 'giu')] as const);
}
