import { foldAccents } from './fold-text.ts';

/**
 * The consonants of a name as they survive being written in katakana, for meeting across scripts: "Verland" and ヴェルランド both give
 * "brnt". Null where fewer than three are left, or where the word is neither Latin nor katakana. Method: romanise, merge what katakana does
 * not tell apart (l r, b v, h f, s th sh, k c g q, t d), drop vowels and doubles.
 */
export function nameSkeleton(word: string): string | null {
  const latin = /^[\p{Script=Katakana}ー]+$/u.test(word) ? romanise(word) : foldAccents(word).replace(/[^a-z]/gu, '');
  if (latin === '') return null;
  const merged = MERGED.reduce((text, [from, to]) => text.replaceAll(from, to), latin);
  const consonants = merged.replace(/[aeiouyw]/gu, '').replace(/(.)\1+/gu, '$1');
  return consonants.length < 3 ? null : consonants;
}

const MERGED: readonly (readonly [RegExp, string])[] = [
  [/(?:tch|tsch|ch|sch|sh|th|ts|z|j|x|c(?=[eiy]))/gu, 's'],
  [/(?:ck|qu|c|q|g)/gu, 'k'],
  [/v/gu, 'b'],
  [/ph|f/gu, 'h'],
  [/l/gu, 'r'],
  [/m(?=[bp])/gu, 'n'],
  [/d/gu, 't'],
  [/h(?=[^aeiouy]|$)/gu, ''],
];

function romanise(katakana: string): string {
  let latin = '';
  for (const sign of katakana.normalize('NFC')) {
    const small = SMALL.get(sign);
    if (small !== undefined) latin = `${latin.replace(/[aeiou]$/u, '')}${small}`;
    else latin += ROWS.get(sign) ?? '';
  }
  return latin;
}

const SMALL: ReadonlyMap<string, string> = new Map(
  [...'ァィゥェォャュョ'].map((sign, at) => [sign, ['a', 'i', 'u', 'e', 'o', 'a', 'u', 'o'][at] ?? '']),
);

const ROWS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'アイウエオ',
    k: 'カキクケコ',
    g: 'ガギグゲゴ',
    s: 'サシスセソ',
    z: 'ザジズゼゾ',
    t: 'タチツテト',
    d: 'ダヂヅデド',
    n: 'ナニヌネノ',
    h: 'ハヒフヘホ',
    b: 'バビブベボ',
    p: 'パピプペポ',
    m: 'マミムメモ',
    r: 'ラリルレロ',
  })
    .flatMap(([consonant, signs]) => [...signs].map((sign, at) => [sign, `${irregular(sign) ?? consonant}${'aiueo'[at] ?? ''}`] as const))
    .concat([
      ['ヤ', 'ya'],
      ['ユ', 'yu'],
      ['ヨ', 'yo'],
      ['ワ', 'wa'],
      ['ヲ', 'o'],
      ['ン', 'n'],
      ['ヴ', 'vu'],
      ['ッ', ''],
      ['ー', ''],
    ]),
);

function irregular(sign: string): string | undefined {
  return { シ: 'sh', チ: 'ch', ツ: 'ts', ジ: 'j', ヂ: 'j', フ: 'f' }[sign];
}
