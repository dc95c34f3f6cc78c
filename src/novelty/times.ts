import { datesOf } from './text/dates.ts';

/** When a sentence says that something happened, seen from the day of publication. */
export interface Times {
  /** Days before (negative) or after publication, one for each expression that is at least as fine as a month. */
  readonly offsets: readonly number[];
  /** The days themselves, YYYY-MM-DD, for comparing across articles. */
  readonly dates: readonly string[];
  /** A bare year that is past. */
  readonly old: boolean;
}

/** Resolves the expressions of time in a sentence against the day of publication (ISO 8601). */
export function timesIn(text: string, lang: string, published: string): Times {
  const found = datesOf(text, lang, published);
  return {
    offsets: found.filter((date) => date.precision !== 'year').map((date) => date.days),
    dates: found.filter((date) => date.precision === 'day').map((date) => date.iso),
    old: found.some((date) => date.precision === 'year' && date.direction === 'past'),
  };
}
