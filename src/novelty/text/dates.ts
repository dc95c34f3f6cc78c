import { foldWidth } from './fold-text.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import type { PartialDate } from './date-patterns.ts';

/** A date as a text gives it, held against the instant of publication. */
export interface TextDate {
  /** Days from publication, negative in the past; of a span (a month, a year) the nearest day of it, 0 where publication lies within. */
  readonly days: number;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  readonly direction: 'past' | 'present' | 'future';
  /** First day of it, ISO 8601, for comparing: equal dates have equal `iso` and `precision`. */
  readonly iso: string;
  readonly text: string;
  readonly offset: number;
}

/**
 * The dates of a text in English, German, French, Spanish, Japanese and Chinese: full and partial dates, weekdays (the latest past one
 * unless a word for "next" or a future verb stands near), relative words, bare CJK days ("23日"). A day and month without a year is the
 * one nearest to publication. `published` is ISO 8601; days are counted in UTC.
 */
export function datesOf(text: string, lang: string, published: string): readonly TextDate[] {
  const now = Math.floor(Date.parse(published) / DAY);
  if (!Number.isFinite(now)) return [];
  const wide = foldWidth(text);
  const dates: TextDate[] = [];
  const covered = new Uint8Array(wide.length);
  for (const pattern of DATE_PATTERNS) {
    if (pattern.langs !== null && !pattern.langs.includes(lang)) continue;
    for (const found of wide.matchAll(pattern.regex)) {
      const end = found.index + found[0].length;
      if (covered[found.index] === 1 || covered[end - 1] === 1) continue;
      const partial = pattern.read(found, wide.slice(Math.max(0, found.index - 40), end + 40));
      const date = partial === null ? null : resolve(partial, now);
      if (date === null) continue;
      covered.fill(1, found.index, end);
      dates.push({ ...date, text: found[0], offset: found.index });
    }
  }
  return dates.toSorted((one, other) => one.offset - other.offset);
}

const DAY = 86_400_000;

type Resolved = Omit<TextDate, 'text' | 'offset'>;

function resolve(partial: PartialDate, now: number): Resolved | null {
  switch (partial.kind) {
    case 'offset':
      return spanOf(now + partial.days, now + partial.days + (partial.length ?? 1) - 1, { now, precision: partial.precision });
    case 'weekday':
      return weekday(partial, now);
    case 'day-of-month':
      return dayOfMonth(partial, now);
    case 'calendar':
      return calendar(partial, now);
  }
}

function weekday(partial: Extract<PartialDate, { kind: 'weekday' }>, now: number): Resolved | null {
  const today = new Date(now * DAY).getUTCDay();
  const back = (today - partial.weekday + 7) % 7;
  const days = partial.future ? (back === 0 ? 7 : 7 - back) : partial.last && back === 0 ? -7 : -back;
  return spanOf(now + days, now + days, { now, precision: 'day' });
}

/** "23日": of the months around publication the nearest one. */
function dayOfMonth(partial: Extract<PartialDate, { kind: 'day-of-month' }>, now: number): Resolved | null {
  const date = new Date(now * DAY);
  const near = [-1, 0, 1].map((shift) => dayNumber(date.getUTCFullYear(), date.getUTCMonth() + shift, partial.day));
  const days = closest(
    near.filter((day): day is number => day !== null),
    now,
  );
  return days === null ? null : spanOf(days, days, { now, precision: 'day' });
}

function calendar(partial: Extract<PartialDate, { kind: 'calendar' }>, now: number): Resolved | null {
  const thisYear = new Date(now * DAY).getUTCFullYear();
  const { month, day } = partial;
  const year = partial.yearShift === undefined ? partial.year : thisYear + partial.yearShift;
  if (month === null) {
    return spanOf(Date.UTC(year ?? thisYear, 0, 1) / DAY, Date.UTC(year ?? thisYear, 11, 31) / DAY, { now, precision: 'year' });
  }
  const years = year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year];
  if (day === null) {
    const starts = years.map((year) => Date.UTC(year, month - 1, 1) / DAY);
    const start = closest(starts, now - 15) ?? now;
    const next = new Date(start * DAY);
    return spanOf(start, Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0) / DAY, { now, precision: 'month' });
  }
  const candidates = years.map((year) => dayNumber(year, month - 1, day)).filter((found): found is number => found !== null);
  const found = closest(candidates, now);
  return found === null ? null : spanOf(found, found, { now, precision: 'day' });
}

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month, day));
  return day >= 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

function closest(days: readonly number[], now: number): number | null {
  let best: number | null = null;
  for (const day of days) if (best === null || Math.abs(day - now) < Math.abs(best - now)) best = day;
  return best;
}

function spanOf(start: number, end: number, at: { readonly now: number; readonly precision: TextDate['precision'] }): Resolved | null {
  const first = new Date(start * DAY);
  if (!Number.isFinite(first.getTime())) return null;
  const days = at.now < start ? start - at.now : at.now > end ? end - at.now : 0;
  const direction = days < 0 ? 'past' : days > 0 ? 'future' : 'present';
  return { days, precision: at.precision, direction, iso: first.toISOString().slice(0, 10) };
}
