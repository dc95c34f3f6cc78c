const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((glyph, value) => [glyph, value] as const)
    .concat([
      ['零', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/** What a kanji numeral may be made of, for a character class. */
export const KANJI_NUMERALS = '〇零一二三四五六七八九十百千万萬億亿兆两兩';

/** The value of a kanji numeral ("一百四十八" 148, "二〇二六" 2026, "三億五千万" 350,000,000); null where it is none. */
export function kanjiValue(text: string): number | null {
  const glyphs = [...text];
  if (glyphs.length === 0 || glyphs.length > 20) return null;
  if (glyphs.every((glyph) => DIGITS.has(glyph))) return Number(glyphs.map((glyph) => String(DIGITS.get(glyph))).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const glyph of glyphs) {
    const unit = UNITS.get(glyph);
    const myriad = MYRIADS.get(glyph);
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (myriad !== undefined) {
      total += (section + digit === 0 ? 1 : section + digit) * myriad;
      section = 0;
      digit = 0;
    } else digit = DIGITS.get(glyph) ?? Number.NaN;
  }
  const value = total + section + digit;
  return Number.isFinite(value) ? value : null;
}
