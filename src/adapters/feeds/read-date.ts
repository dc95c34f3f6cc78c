import { offsetOf } from './zone-offset.ts';

/**
 * A feed's date as ISO 8601 in UTC, null for what is no date. Read strictly, never by the machine's locale or zone: RFC 822 and 2822 with their
 * named zones, W3CDTF and ISO 8601, asctime, and the broken forms that are common. A date without a time is its midnight in UTC; without a
 * zone it is UTC.
 */
export function readDate(text: string): string | null {
  const trimmed = text.trim().replace(/\s+/g, ' ').slice(0, 100);
  const parts = isoParts(trimmed) ?? ordinalParts(trimmed) ?? mailParts(trimmed) ?? asctimeParts(trimmed) ?? cjkParts(trimmed);
  return parts === null ? null : instantOf(parts);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milli: number;
  /** Minutes east of UTC; null: no known zone. */
  readonly offset: number | null;
}

/** W3CDTF and ISO 8601, extended or basic; a blank for the T, a comma for the point, two-digit years. */
function isoParts(text: string): Parts | null {
  const found =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:(?:T| T?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i.exec(
      text,
    ) ??
    /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)? ?([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i.exec(
      text,
    ) ??
    /^(\d{2})-(\d{2})-(\d{2})()()()()()$/.exec(text);
  if (found === null) return null;
  const [, year = '', month = '1', day = '1', hour, minute, second, fraction, zone] = found;
  return {
    year: fullYear(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    milli: Math.floor(Number(`0.${fraction === undefined || fraction === '' ? '0' : fraction}`) * 1000),
    offset: offsetOf(zone ?? ''),
  };
}

/** ISO 8601 ordinal date: year and day of the year. */
function ordinalParts(text: string): Parts | null {
  const found = /^(\d{4})-?(\d{3})$/.exec(text);
  const day = Number(found?.[2]);
  if (found === null || day < 1 || day > 366) return null;
  const date = new Date(Date.UTC(Number(found[1]), 0, day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: 0,
    minute: 0,
    second: 0,
    milli: 0,
    offset: 0,
  };
}

/** RFC 822 and 2822; the weekday, the comma, seconds, zone or whole time may be missing, the month may be written out or come first. */
function mailParts(text: string): Parts | null {
  const bare = text.replace(/^[A-Za-z]{2,9}(?:[.,]+ ?| )(?=\S)/, (day) => (monthOf(day) === 0 ? '' : day)).replace(/ ?\([^)]*\)$/, '');
  const time = '(?:,? (?:at )?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?(?: ?([ap]\\.?m\\.?))?)?';
  const zone = '(?: ?([A-Za-z]{1,5}|(?:GMT|UTC|UT)[+-]\\d{1,2}|(?:GMT|UTC|UT)?[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2}))?';
  const dayFirst = new RegExp(`^(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})${time}${zone}$`, 'i').exec(bare);
  const monthFirst = dayFirst === null ? new RegExp(`^([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})${time}${zone}$`, 'i').exec(bare) : null;
  const found = dayFirst ?? monthFirst;
  if (found === null) return null;
  const [, first = '', second = '', year = '', hour, minute, seconds, half, zoneText] = found;
  const month = monthOf(dayFirst === null ? first : second);
  if (month === 0) return null;
  return {
    year: fullYear(year),
    month,
    day: Number(dayFirst === null ? second : first),
    hour: hourOf(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(seconds ?? 0),
    milli: 0,
    offset: offsetOf(zoneText ?? ''),
  };
}

/** C's asctime: "Thu Jan  1 19:48:21 2026", with or without a zone before the year. */
function asctimeParts(text: string): Parts | null {
  const found = /^[A-Za-z]{3,9} ([A-Za-z]{3,9}) (\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})(?: ([A-Za-z]{1,5}|[+-]\d{4}))? (\d{4})$/.exec(text);
  if (found === null) return null;
  const [, month = '', day, hour, minute, second, zone, year = ''] = found;
  const number = monthOf(month);
  if (number === 0) return null;
  return {
    year: Number(year),
    month: number,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    milli: 0,
    offset: offsetOf(zone ?? ''),
  };
}

/** 2026年3月4日 15:30 and 2026년 3월 4일; read as UTC, because the zone of the writer is not said. */
function cjkParts(text: string): Parts | null {
  const found =
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: ?\(?[^\d\s)]{1,3}\)?)?(?: ?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    milli: 0,
    offset: 0,
  };
}

function instantOf(parts: Parts): string | null {
  const { year, month, day, hour, minute, second, milli, offset } = parts;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (offset === null || year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > days) return null;
  // 24:00 is the end of the day (ISO 8601), second 60 a leap second.
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, Math.min(second, 59), milli)).toISOString();
}

/** RFC 2822, 4.3: two digits below 50 are this century's. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function monthOf(text: string): number {
  const name = text.trim().replace(/[.,]/g, '').toLowerCase();
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september')) + 1;
}
