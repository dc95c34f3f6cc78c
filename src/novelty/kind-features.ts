import { CHINESE } from './kind-cues/zh.ts';
import { ENGLISH } from './kind-cues/en.ts';
import { FRENCH } from './kind-cues/fr.ts';
import { GERMAN } from './kind-cues/de.ts';
import { JAPANESE } from './kind-cues/ja.ts';
import type { KindCueList, KindCueName } from './kind-cues/kind-cue-list.ts';
import { SPANISH } from './kind-cues/es.ts';
import type { Features } from './model.ts';
import type { Passage } from './passages.ts';

/** Another language joins here: its list, and its primary tag. */
const LISTS: Readonly<Record<string, KindCueList>> = { en: ENGLISH, es: SPANISH, fr: FRENCH, de: GERMAN, ja: JAPANESE, zh: CHINESE };
const PATTERNS = new Map(Object.entries(LISTS).map(([lang, list]) => [lang, compile(list)] as const));
const CLOCK = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/gu;
const QUOTE = /["“”„«»「『]/u;

/**
 * What tells of the kind of a development: the mean over its evidence of each sort of cue (at most 2 a sentence), of figures and of
 * days to come. Which sentence leads is left out: it was a habit of the stream it was fitted on.
 */
export function kindFeatures(evidence: readonly Passage[]): Features {
  const rows = evidence.map(sentenceSigns);
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] ?? 0), 0) / rows.length]));
}

function sentenceSigns(passage: Passage): Features {
  const { text, words, times, lang } = passage;
  const primary = lang.split('-')[0] ?? 'en';
  const plain = text.normalize('NFKC').replaceAll('’', "'");
  const signs: Record<string, number> = {};
  for (const [name, pattern] of PATTERNS.get(primary) ?? PATTERNS.get('en') ?? []) {
    signs[name] = Math.min(2, new Set(plain.toLowerCase().match(pattern)).size);
  }
  const figures = words.numbers.length + (plain.match(CLOCK)?.length ?? 0);
  const days = times.offsets.length;
  const revised = Math.min(1, signs['revised'] ?? 0);
  return {
    ...signs,
    figure: Math.min(1, figures),
    figures: Math.min(2, Math.max(0, figures - 1)),
    measured: Math.min(1, figures) * Math.min(1, signs['measure'] ?? 0),
    revisedValue: Math.min(1, figures + days) * revised,
    later: Number(times.offsets.some((offset) => offset > 0)),
    days: Math.min(2, days),
    quote: Number(QUOTE.test(plain)),
  };
}

function compile(list: KindCueList): readonly (readonly [KindCueName, RegExp])[] {
  return (Object.entries(list) as [KindCueName, readonly string[]][]).map(([name, words]) => [name, patternOf(words)] as const);
}

/** Letters of scripts without spaces are found anywhere; other words only whole. */
function patternOf(words: readonly string[]): RegExp {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const source = word
        .toLowerCase()
        .replaceAll(/[.+?^$(){}|[\]\\]/gu, String.raw`\$&`)
        .replaceAll('*', String.raw`\p{L}*`)
        .replaceAll(/ ?… ?/gu, '.{1,40}?');
      const [first, last] = [/^[\p{Script=Latin}]/u.test(word), /[\p{Script=Latin}*]$/u.test(word)];
      return `${first ? String.raw`(?<!\p{L})` : ''}${source}${last ? String.raw`(?!\p{L})` : ''}`;
    });
  return new RegExp(sources.join('|'), 'gu');
}
