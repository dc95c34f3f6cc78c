import { kanjiValue } from './kanji-numerals.ts';
import { relativeCjk, relativeLatin } from './relative-dates.ts';

/** What the words of a date say before it is held against a day of publication. */
export type PartialDate =
  | { readonly kind: 'offset'; readonly days: number; readonly precision: 'day' | 'week' | 'month' | 'year'; readonly length?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly future: boolean; readonly last: boolean }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | {
      readonly kind: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly yearShift?: number;
    };

export interface DatePattern {
  /** The languages in which it is looked for; null: all. */
  readonly langs: readonly string[] | null;
  readonly regex: RegExp;
  /** `near` is the match with up to 40 characters on both sides. */
  read(found: RegExpExecArray, near: string): PartialDate | null;
}

const MONTH_NAMES: readonly string[] = [
  'january|jan\\.?|januar|jänner|janvier|janv\\.|enero|ene\\.',
  'february|feb\\.?|februar|février|févr\\.|febrero',
  'march|mar\\.|märz|mars|marzo',
  'april|apr\\.?|avril|abril|abr\\.?',
  'may|mai|mayo',
  'june|jun\\.?|juni|juin|junio',
  'july|jul\\.?|juli|juillet|juil\\.|julio',
  'august|aug\\.?|août|agosto|ago\\.',
  'september|sept?\\.?|septembre|septiembre',
  'october|oct\\.?|oktober|okt\\.?|octobre|octubre',
  'november|nov\\.?|novembre|noviembre',
  'december|dec\\.?|dezember|dez\\.?|décembre|déc\\.|diciembre|dic\\.?',
];
const MONTH = `(?<![\\p{L}])(?:${MONTH_NAMES.join('|')})(?!\\p{L})`;
const WEEKDAYS: readonly string[] = [
  'sundays?|sonntags?|dimanche|domingo',
  'mondays?|montags?|lundi|lunes',
  'tuesdays?|dienstags?|mardi|martes',
  'wednesdays?|mittwochs?|mercredi|miércoles',
  'thursdays?|donnerstags?|jeudi|jueves',
  'fridays?|freitags?|vendredi|viernes',
  'saturdays?|samstags?|sonnabend|samedi|sábado',
];
const WEEKDAY = `(?<![\\p{L}])(?:${WEEKDAYS.map((names) => `(${names})`).join('|')})(?!\\p{L})`;
const LATIN_FUTURE =
  /\b(?:next|coming|will|would|shall|due|until|by|from|nächste[nr]?|kommende[nr]?|wird|werden|soll|sollen|ab|prochaine?|viendra|sera|seront|doit|próximo|próxima|será|serán|a partir)\b/iu;
const NUM = '(\\d{1,4}|[〇一二三四五六七八九十]{1,4})';

export const DATE_PATTERNS: readonly DatePattern[] = [
  { langs: null, regex: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu, read: ([, year, month, day]) => ymd(year, month, day) },
  { langs: null, regex: /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/gu, read: ([, year, month, day]) => ymd(year, month, day) },
  {
    langs: ['de', 'fr', 'es'],
    regex: /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/gu,
    read: ([, day, month, year]) => ymd(year, month, day),
  },
  // 明年一月, 去年5月3日
  {
    langs: ['ja', 'zh'],
    regex: new RegExp(`(今|本|明|来|去|昨)年${NUM}月(?:${NUM}[日號号])?`, 'gu'),
    read: ([, year, month, day]) => shifted(ymd(undefined, month, day), year ?? ''),
  },
  // 2026年5月3日, 5月3日, 5月
  {
    langs: null,
    regex: new RegExp(`(?:${NUM}年)?${NUM}月(?:${NUM}[日號号])?`, 'gu'),
    read: ([, year, month, day]) => ymd(year, month, day),
  },
  {
    langs: ['ja', 'zh'],
    regex: new RegExp(`(?<![\\d〇一二三四五六七八九十])(\\d{4}|[〇一二三四五六七八九]{4})年(?!間|度)`, 'gu'),
    read: ([, year]) => ymd(year),
  },
  ...relativeCjk(),
  { langs: ['ja', 'zh'], regex: new RegExp(`(?<![\\d〇一二三四五六七八九十第])${NUM}日(?!間|目|本|数|連続|程)`, 'gu'), read: bareDay },
  { langs: ['ja', 'zh'], regex: /(下)?(?:週|周|星期|禮拜|礼拜)([一二三四五六日天])/gu, read: cjkWeekday },
  {
    langs: ['ja'],
    regex: /([日月火水木金土])曜/gu,
    read: ([, day], near) => ({
      kind: 'weekday',
      weekday: '日月火水木金土'.indexOf(day ?? ''),
      future: /来週|予定|次の/u.test(near),
      last: false,
    }),
  },
  // 3 May 2026, 3. Mai, 1er mai, 3 de mayo de 2026
  {
    langs: null,
    regex: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(${MONTH})(?:,?\\s+(?:de\\s+|del\\s+)?(\\d{4}))?`,
      'giu',
    ),
    read: ([, day, month, year]) => ymd(year, monthNumber(month), day),
  },
  // May 3, 2026
  {
    langs: null,
    regex: new RegExp(`(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,]\\d)(?:,?\\s+(\\d{4}))?`, 'giu'),
    read: ([, month, day, year]) => ymd(year, monthNumber(month), day),
  },
  {
    langs: null,
    regex: new RegExp(`(${MONTH})(?:\\s+(?:de\\s+|del\\s+)?(\\d{4}))`, 'giu'),
    read: ([, month, year]) => ymd(year, monthNumber(month)),
  },
  {
    langs: null,
    regex: new RegExp(
      `(?:\\b(?:in|im|since|by|until|from|last|next|of|early|late|mid|seit|ab|bis|ende|anfang|mitte|en|depuis|dès|fin|début|desde|hasta|finales de|de|this)[ -])(${MONTH})`,
      'giu',
    ),
    read: ([, month]) => ymd(undefined, monthNumber(month)),
  },
  ...relativeLatin(),
  { langs: null, regex: new RegExp(WEEKDAY, 'giu'), read: latinWeekday },
  {
    langs: ['en', 'de', 'fr', 'es', 'und'],
    regex: /\b(?:in|since|from|until|by|of|seit|bis|jahr|en|depuis|desde|hasta|de|for|año|année|a)\s+(1[89]\d\d|20\d\d)\b/giu,
    read: ([, year]) => ymd(year),
  },
];

function ymd(year?: string, month?: string, day?: string): PartialDate | null {
  const [y, m, d] = [value(year), value(month), value(day)];
  if ((m !== null && (m < 1 || m > 12)) || (d !== null && (d < 1 || d > 31))) return null;
  if (y !== null && (y < 1000 || y > 2999)) return null;
  return { kind: 'calendar', year: y, month: m, day: d };
}

function shifted(partial: PartialDate | null, year: string): PartialDate | null {
  if (partial?.kind !== 'calendar') return partial;
  return { ...partial, yearShift: /[明来]/u.test(year) ? 1 : /[去昨]/u.test(year) ? -1 : 0 };
}

function value(part?: string): number | null {
  if (part === undefined) return null;
  return /^\d+$/u.test(part) ? Number(part) : kanjiValue(part);
}

function monthNumber(name?: string): string {
  const at = MONTH_NAMES.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(name ?? ''));
  return String(at + 1);
}

function bareDay([, day]: RegExpExecArray): PartialDate | null {
  const value = /^\d+$/u.test(day ?? '') ? Number(day) : kanjiValue(day ?? '');
  return value === null || value < 1 || value > 31 ? null : { kind: 'day-of-month', day: value };
}

function cjkWeekday([, next, day]: RegExpExecArray, near: string): PartialDate {
  const weekday = Math.max(0, '日一二三四五六'.indexOf(day === '天' ? '日' : (day ?? '日')));
  return { kind: 'weekday', weekday, future: next !== undefined || /將於|将于|預定|预定/u.test(near), last: near.includes('上') };
}

function latinWeekday(found: RegExpExecArray, near: string): PartialDate {
  const weekday = found.slice(1).findIndex((name) => name !== undefined);
  const before = near.slice(0, near.toLowerCase().indexOf(found[0].toLowerCase()));
  const words = before.split(/\s+/u).slice(-4).join(' ');
  return {
    kind: 'weekday',
    weekday,
    future: LATIN_FUTURE.test(words) || /^\s+(?:prochain|próximo|que viene)/u.test(near.slice(before.length + found[0].length)),
    last: /\b(?:last|letzten|vergangenen|dernier|pasado)\b/iu.test(near),
  };
}
