import { cut } from './plain.ts';
import type { DateParts, FrameWords } from './words/frame-words.ts';

/** How an edition says its dates: in one zone, in one language. */
export interface When {
  /** "Tue 24 Nov 2026, 07:00 GMT+9" */
  readonly instant: (iso: string) => string;
  /** "24 Nov, 07:00", with the year where it is another than the edition's. */
  readonly moment: (iso: string) => string;
  /** "24 Nov 2026": a date alone as it stands (YYYY-MM-DD has no zone), an instant in the zone. */
  readonly day: (iso: string) => string;
}

/** What is no date is given back, made harmless; a zone that is unknown here counts as UTC. `now` (ISO 8601): the edition's own instant. */
export function whenIn(timeZone: string, words: FrameWords, now: string): When {
  const year = partsOf(now, timeZone)?.year;
  const said = (iso: string, zone: string, say: (parts: DateParts) => string): string => {
    const parts = partsOf(iso, zone);
    return parts === null ? cut(iso, 40) : say(parts);
  };
  return {
    instant: (iso) => said(iso, timeZone, words.instant),
    moment: (iso) => said(iso, timeZone, (parts) => words.moment(parts, parts.year === year)),
    day: (iso) => said(iso, /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? 'UTC' : timeZone, words.day),
  };
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function partsOf(iso: string, timeZone: string): DateParts | null {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return null;
  const parts = formatter(timeZone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return {
    year: Number(part('year')),
    month: Number(part('month')),
    day: Number(part('day')),
    weekday: WEEKDAYS.indexOf(part('weekday')),
    time: `${part('hour')}:${part('minute')}`,
    zone: part('timeZoneName'),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making one costs a tenth of a millisecond, and a digest formats hundreds of instants.
function formatter(timeZone: string): Intl.DateTimeFormat {
  const made = formatters.get(timeZone) ?? make(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function make(timeZone: string): Intl.DateTimeFormat {
  try {
    return inZone(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return inZone('UTC');
    throw error;
  }
}

function inZone(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}
