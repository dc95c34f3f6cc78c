const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The local calendar day of an instant, as days since 1970-01-01. Throws for a zone that is not known. */
export function localDay(instant: number, timeZone: string): number {
  return Math.floor((instant + offsetAt(instant, timeZone)) / DAY_MS);
}

/**
 * The instants at which a wall clock shows the given minute of a local day, earliest first: one as a rule, two in a repeated hour. In a gap
 * none exists, and the first instant after the gap is given.
 */
export function instantsOf(day: number, minute: number, timeZone: string): readonly number[] {
  const wall = day * DAY_MS + minute * MINUTE_MS;
  // No zone is further than 15 hours from UTC, and no change is within a day of another.
  const offsets = [offsetAt(wall - DAY_MS, timeZone), offsetAt(wall + DAY_MS, timeZone)];
  const candidates = [...new Set(offsets.map((offset) => wall - offset))].sort((a, b) => a - b);
  const shown = candidates.filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  return shown.length > 0 ? shown : [afterGap(candidates, timeZone)];
}

/** A stretch of the wall clock that a zone leaves out when its clocks go forward. */
export interface ClockGap {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes of the day: the first that does not exist, and the one at which the clock goes on. */
  readonly from: number;
  readonly to: number;
}

/** The gaps of a zone on so many days from `firstDay` on. */
export function clockGaps(timeZone: string, firstDay: number, days: number): readonly ClockGap[] {
  const gaps: ClockGap[] = [];
  for (let day = firstDay; day < firstDay + days; day += 1) {
    const [before, after] = [(day - 0.5) * DAY_MS, (day + 0.5) * DAY_MS];
    const [old, fresh] = [offsetAt(before, timeZone), offsetAt(after, timeZone)];
    if (fresh <= old) continue;
    const wall = afterGap([before, after], timeZone) + old;
    const from = Math.round((wall % DAY_MS) / MINUTE_MS);
    gaps.push({ day: Math.floor(wall / DAY_MS), from, to: from + (fresh - old) / MINUTE_MS });
  }
  return gaps;
}

/** The change of offset between the two candidates, to the minute. */
function afterGap(candidates: readonly number[], timeZone: string): number {
  let [before = 0, after = before] = candidates;
  const old = offsetAt(before, timeZone);
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / MINUTE_MS / 2) * MINUTE_MS;
    if (offsetAt(middle, timeZone) === old) before = middle;
    else after = middle;
  }
  return after;
}

/** Local time minus UTC, in ms, at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const part = (name: string): number => parts[name] ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const numeric = 'numeric';
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formats.set(timeZone, made);
  return made;
}
