import { foldWidth } from './fold-text.ts';
import { KANJI_NUMERALS, kanjiValue } from './kanji-numerals.ts';
import { scaleOf, SMALL_NUMBERS } from './number-words.ts';

/** One figure of a text. */
export interface TextNumber {
  readonly value: number;
  /**
   * percent and money bear their mark; year and day belong to a date ("2026", "3 May", "七日"); rank is an ordinal ("third", "第41", "41st");
   * time is a clock time in minutes since midnight; count is everything else.
   */
  readonly kind: 'count' | 'percent' | 'money' | 'year' | 'day' | 'rank' | 'time';
  /** As written, with its scale word. */
  readonly text: string;
  /** UTF-16 offset in the text folded to half width, which is that of the text itself unless it holds ligatures or half-width kana. */
  readonly offset: number;
}

/**
 * The figures of a text: digits with the separators of the language ("1.5" is 1.5 in English and "1,5" in German, French, Spanish), scale
 * words (million, Mio, mil millones, 万, 億), kanji numerals, number words of en, de, fr and es. Dates, ranks and clock times are told apart.
 */
export function numbersOf(text: string, lang: string): readonly TextNumber[] {
  const wide = foldWidth(text);
  const found: TextNumber[] = [];
  for (const piece of wide.matchAll(FIGURE)) found.push(readFigure(wide, piece, lang));
  if (lang === 'ja' || lang === 'zh' || KANJI.test(wide)) pushKanji(found, wide);
  pushWords(found, wide, lang);
  return found.toSorted((one, other) => one.offset - other.offset);
}

/** `value` and kind as one string, for comparing sets: "percent:26". Ranks of dates and times are left out with `null`. */
export function figureKey(figure: TextNumber): string | null {
  if (figure.kind === 'day' || figure.kind === 'time') return null;
  const kind = figure.kind === 'percent' || figure.kind === 'rank' || figure.kind === 'year' ? figure.kind : 'count';
  return `${kind}:${String(Number(figure.value.toPrecision(6)))}`;
}

const FIGURE = /(?<![\p{Script=Latin}\d.,]|\p{Script=Latin}-)\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,:]\d+)?/gu;
const KANJI = new RegExp(`[${KANJI_NUMERALS}]`, 'u');

function readFigure(text: string, piece: RegExpExecArray, lang: string): TextNumber {
  const raw = piece[0];
  const before = text.slice(Math.max(0, piece.index - 12), piece.index);
  const after = text.slice(piece.index + raw.length, piece.index + raw.length + 24);
  const clock = clockOf(raw, after);
  if (clock !== null) return { value: clock, kind: 'time', text: raw, offset: piece.index };
  const { scale, length } = scalesBehind(after, lang);
  const value = digitsValue(raw, lang) * scale;
  const rest = after.slice(length);
  const kind = scale === 1 ? kindBy({ value, raw, before, rest }) : kindByMark(before, rest);
  return { value, kind, text: raw + after.slice(0, length), offset: piece.index };
}

/** "14:20", "14.20 Uhr", "9.30am". */
function clockOf(raw: string, after: string): number | null {
  const parts = /^(\d{1,2})([:.])([0-5]\d)$/u.exec(raw);
  if (parts === null || Number(parts[1]) > 24) return null;
  const marked = /^\s*(?:uhr|h\b|am\b|pm\b|a\.m|p\.m)/iu.exec(after);
  if (parts[2] === '.' && marked === null) return null;
  const afternoon = /^\s*p\.?m/iu.test(after) && Number(parts[1]) < 12 ? 720 : 0;
  return Number(parts[1]) * 60 + Number(parts[3]) + afternoon;
}

function digitsValue(raw: string, lang: string): number {
  const bare = raw.replace(/[\s'’]/gu, '');
  const marks = bare.match(/[.,]/gu) ?? [];
  if (marks.length === 0) return Number(bare);
  const last = marks.at(-1) ?? '.';
  const tail = bare.slice(bare.lastIndexOf(last) + 1);
  const same = marks.every((mark) => mark === last);
  const comma = lang === 'de' || lang === 'fr' || lang === 'es';
  // One mark with three digits behind it groups thousands, but for the language's own decimal mark with a leading zero.
  const groups = same && tail.length === 3 && (marks.length > 1 || !bare.startsWith('0')) && (comma ? last === '.' : last === ',');
  if (groups) return Number(bare.replaceAll(last, ''));
  if (same && marks.length > 1) return Number(bare.replaceAll(last, ''));
  const other = last === '.' ? ',' : '.';
  return Number(bare.replaceAll(other, '').replace(last, '.'));
}

/** "mil millones" multiplies twice. */
function scalesBehind(after: string, lang: string): { readonly scale: number; readonly length: number } {
  let scale = 1;
  let length = 0;
  for (let round = 0; round < 2; round += 1) {
    const next = /^(?:[\s\u00a0-]?(\p{Script=Latin}+)\.?(?!\p{Script=Latin})|([万萬億亿兆]))/u.exec(after.slice(length));
    const word = (next?.[1] ?? next?.[2] ?? '').toLowerCase();
    const factor = word === '' ? null : scaleOf(word, lang);
    // "5 m" is five metres more often than millions, unless it is glued on.
    if (next === null || factor === null || (word.length === 1 && /^[\s-]/u.test(next[0]))) break;
    scale *= factor;
    length += next[0].length;
  }
  return { scale, length };
}

interface Surroundings {
  readonly value: number;
  readonly raw: string;
  readonly before: string;
  readonly rest: string;
}

function kindBy(near: Surroundings): TextNumber['kind'] {
  const marked = kindByMark(near.before, near.rest);
  if (marked !== 'count') return marked;
  if (/^(?:st|nd|rd|th|er|re|ème|e|º|ª|o|a)\b/iu.test(near.rest) || /(?:第|no\.?\s|nr\.?\s|n[.º°]\s?)$/iu.test(near.before)) {
    return new RegExp(`^\\S{0,4}\\s+(?:of\\s+)?(?:${MONTH})`, 'iu').test(near.rest) ? 'day' : 'rank';
  }
  if (near.rest.startsWith('年') && near.value > 31) return 'year';
  if (/^[月日号號]/u.test(near.rest)) return 'day';
  if (/^\d{4}$/u.test(near.raw) && near.value >= 1800 && near.value <= 2100 && !/^\s*\p{Ll}{3,}s\b/u.test(near.rest)) return 'year';
  if (/^\d{1,2}$/u.test(near.raw) && near.value <= 31 && besideMonth(near)) return 'day';
  return 'count';
}

const MONTH = 'jan|feb|mar(?:ch|s|zo)|mär|apr|avr|abr|ma[iy]|mayo|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene';

function besideMonth(near: Surroundings): boolean {
  return (
    new RegExp(`^\\.?\\s+(?:de\\s+|of\\s+)?(?:${MONTH})`, 'iu').test(near.rest) ||
    new RegExp(`(?:^|\\P{L})(?:${MONTH})\\p{L}{0,6}\\.?\\s$`, 'iu').test(near.before)
  );
}

function kindByMark(before: string, rest: string): TextNumber['kind'] {
  if (/^\s?(?:%|‰|percent|per cent|prozent|pour cent|por ciento|パーセント|ポイント)/iu.test(rest)) return 'percent';
  if (/(?:[$€£¥₩]|\b(?:USD|EUR|GBP|JPY)|US\$)\s?$/u.test(before)) return 'money';
  const unit =
    /^(?:[\s\u00a0]*(?:de\s|d['’])?\s?)(?:dollars?|euros?|pounds?|yen|yuan|crowns?|francs?|pesos?|coronas?|dólares|livres|kronen|[$€£¥]|円|ドル|ユーロ|元|美元|歐元|欧元)/iu;
  return unit.test(rest) ? 'money' : 'count';
}

function pushKanji(found: TextNumber[], text: string): void {
  for (const piece of text.matchAll(new RegExp(`[${KANJI_NUMERALS}]+`, 'gu'))) {
    const before = text.slice(Math.max(0, piece.index - 6), piece.index);
    const rest = text.slice(piece.index + piece[0].length, piece.index + piece[0].length + 6);
    const value = kanjiValue(piece[0]);
    if (value === null || /\d$/u.test(before) || !countsSomething(piece[0], rest, before)) continue;
    const kind = kindBy({ value, raw: piece[0], before, rest });
    found.push({ value, kind: kind === 'year' && value < 1000 ? 'count' : kind, text: piece[0], offset: piece.index });
  }
}

/** A single 一 or 千 is a word part more often than a figure: it needs a counter behind it. */
function countsSomething(numeral: string, rest: string, before: string): boolean {
  if ([...numeral].length > 1 && !/^[万萬億亿兆千百]+$/u.test(numeral)) return true;
  return (
    /^(?:[年月日号號人名個个件回度票歳岁歲円元％%割倍次位天週周艘隻本台社国國点條条項]|ドル|か月|カ月|か国|カ国|時間|小時|公里|公尺|メートル|キロ|トン|噸|美元)/u.test(
      rest,
    ) && !/[統第唯同萬万]$/u.test(before)
  );
}

function pushWords(found: TextNumber[], text: string, lang: string): void {
  let last: { value: number; end: number; index: number } | null = null;
  for (const piece of text.toLowerCase().matchAll(/\p{Script=Latin}+/gu)) {
    const small = smallValue(piece[0]);
    const scale = scaleOf(piece[0], lang);
    const joined: boolean = last !== null && /^(?:[\s-]{1,2}|-?and-?|\s+and\s+|\s+y\s+|\s+et\s+)$/u.test(text.slice(last.end, piece.index));
    if (small !== null && last !== null && joined && fitsBehind(last.value, small))
      last = growing(found, last, { value: last.value + small, piece });
    else if (small !== null) last = opening(found, small, piece);
    else if (scale !== null && scale >= 12 && last !== null && joined) last = growing(found, last, { value: last.value * scale, piece });
    else last = null;
  }
}

function smallValue(word: string): number | null {
  const known = SMALL_NUMBERS.get(word);
  if (known !== undefined) return known;
  const german = /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}+zig|dreißig)$/u.exec(word);
  if (german === null) return null;
  const tens = SMALL_NUMBERS.get(german[2] ?? '');
  const ones = german[1] === 'ein' ? 1 : SMALL_NUMBERS.get(german[1] ?? '');
  return tens === undefined || ones === undefined ? null : tens + ones;
}

/** "twenty" + "six", "hundred" + "five". */
function fitsBehind(value: number, small: number): boolean {
  return (value >= 20 && value < 100 && value % 10 === 0 && small < 10) || (value >= 100 && value % 100 === 0 && small < 100);
}

interface Grown {
  readonly value: number;
  readonly piece: RegExpExecArray;
}

function opening(found: TextNumber[], value: number, piece: RegExpExecArray): { value: number; end: number; index: number } {
  found.push({ value, kind: 'count', text: piece[0], offset: piece.index });
  return { value, end: piece.index + piece[0].length, index: found.length - 1 };
}

function growing(
  found: TextNumber[],
  last: { readonly value: number; readonly end: number; readonly index: number },
  { value, piece }: Grown,
): { value: number; end: number; index: number } {
  const before = found[last.index];
  if (before !== undefined) found[last.index] = { ...before, value, text: `${before.text} ${piece[0]}` };
  return { value, end: piece.index + piece[0].length, index: last.index };
}
