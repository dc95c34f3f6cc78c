import { Converter } from 'opencc-js';

/**
 * One form for what is written in several: NFKC (full and half width, ligatures), lower case, typographic quotes and dashes, Latin accents
 * kept, variant and traditional Han glyphs to the simplified one (髙 高; 賴 頼 赖). Keeps word order; the length may change.
 */
export function foldText(text: string): string {
  return foldHan(text.normalize('NFKC'))
    .toLowerCase()
    .replace(MARKS, (mark) => MARK_FOLDS.get(mark) ?? mark);
}

/** Full-width digits, Latin letters and signs to half width, unit by unit: offsets stay. */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/gu, (glyph) => String.fromCharCode(glyph.charCodeAt(0) - 0xfee0));
}

/** `foldText` without Latin accents, for comparing names ("Agnès" and "Agnes"). Kana keep their voicing marks. */
export function foldAccents(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/gu, 'ss');
}

/** Hiragana to katakana, for names that papers write either way (もがみ, モガミ). */
export function foldKana(text: string): string {
  return text.replace(/[ぁ-ゖ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60));
}

/** Each Han character to its simplified form; everything else as it is. */
export function foldHan(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  let folded = '';
  for (const glyph of text) folded += foldGlyph(glyph);
  return folded;
}

const MARKS = /[’‘‛`´“”„«»‹›–—‐‑−]/gu;
const MARK_FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'’‘‛`´‹›'].map((mark) => [mark, "'"] as const),
  ...[...'“”„«»'].map((mark) => [mark, '"'] as const),
  ...[...'–—‐‑−'].map((mark) => [mark, '-'] as const),
]);

/** Variants that neither NFKC nor OpenCC folds: the "ladder" taka, the "standing" saki and such, from names of persons. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    髙: '高',
    﨑: '崎',
    嵜: '崎',
    碕: '崎',
    邉: '边',
    邊: '边',
    辺: '边',
    濵: '滨',
    濱: '滨',
    浜: '滨',
    齋: '斋',
    斎: '斋',
    齊: '齐',
    斉: '齐',
    擧: '举',
    挙: '举',
    嶋: '岛',
    嶌: '岛',
    圀: '国',
    冨: '富',
    曽: '曾',
    桒: '桑',
    槇: '槙',
    惠: '恵',
    眞: '真',
    啟: '启',
    啓: '启',
  }),
);

const glyphs = new Map<string, string>();
let convert: ((text: string) => string) | null = null;

/** Memo of a pure mapping: at most one entry a Han character. */
function foldGlyph(glyph: string): string {
  if (glyph < '\u2e80') return glyph;
  const known = glyphs.get(glyph);
  if (known !== undefined) return known;
  const folded = /\p{Script=Han}/u.test(glyph) ? (VARIANTS.get(glyph) ?? simplify(glyph)) : glyph;
  glyphs.set(glyph, folded);
  return folded;
}

/** Through Japanese to traditional to simplified, so that 図, 圖 and 图 meet. */
function simplify(glyph: string): string {
  if (convert === null) {
    const fromJapanese = Converter({ from: 'jp', to: 't' });
    const fromTraditional = Converter({ from: 't', to: 'cn' });
    convert = (text) => fromTraditional(fromJapanese(text));
  }
  return convert(glyph);
}
