import { cut } from './plain.ts';

/** "Tue 24 Nov 2026, 07:00 GMT+9": an instant in a zone, with the zone's short name. What is no instant is given back, made harmless; a zone that
 * is unknown here counts as UTC. */
export function instant(iso: string, timeZone: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return cut(iso, 40);
  const part = partsOf(time, timeZone);
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

/** "24 Nov 2026": a date alone as it stands (YYYY-MM-DD has no zone), an instant in the zone. */
export function day(iso: string, timeZone: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return cut(iso, 40);
  const part = partsOf(time, /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? 'UTC' : timeZone);
  return `${part('day')} ${part('month')} ${part('year')}`;
}

function partsOf(time: Date, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = formatter(timeZone).formatToParts(time);
  return (type) => parts.find((part) => part.type === type)?.value ?? '';
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
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}
