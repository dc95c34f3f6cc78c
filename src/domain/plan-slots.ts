import { parseCron } from './parse-cron.ts';
import type { Cron } from './parse-cron.ts';
import type { Schedule } from './recipient.ts';
import { type ClockGap, clockGaps, instantsOf, localDay } from './zone-time.ts';

/** Days looked ahead for a slot: a 29 February is at most eight years away (1896-1904, 2096-2104). */
const HORIZON_DAYS = 366 * 8 + 2;
/** Missed slots recorded one by one; of a longer absence the latest ones. */
const MOST_MISSED = 500;

export interface SlotPlan {
  /** The occurrence to run now, else null. */
  readonly run: string | null;
  /** Slots that passed and are not run any more, oldest first: to be recorded as missed. */
  readonly missed: readonly string[];
  /** The next planned instant after now, null where the schedule never fires. */
  readonly next: string | null;
}

/**
 * What to do now. Of the slots since the last occurrence only the latest is run, and only within the grace; the others are missed: three
 * digests at once after a week-end would tell the same news that one tells. `since`: where nothing ever ran, the start of the count
 * (the program's first start); without it only a slot within the grace counts.
 */
export function planSlots(state: {
  readonly schedule: Schedule;
  readonly lastOccurrence: string | null;
  readonly now: string;
  readonly since?: string | undefined;
}): SlotPlan {
  const { schedule, now } = state;
  const next = nextSlot(schedule, now);
  const grace = new Date(Date.parse(now) - schedule.graceMinutes * 60_000).toISOString();
  // Open at its start: a slot exactly at the edge of the grace is still run.
  const from = state.lastOccurrence ?? state.since ?? new Date(Date.parse(grace) - 1).toISOString();
  const passed = slotsBetween(schedule, from, now).slice(-MOST_MISSED);
  const latest = passed.at(-1);
  if (latest === undefined) return { run: null, missed: [], next };
  if (latest < grace) return { run: null, missed: passed, next };
  return { run: latest, missed: passed.slice(0, -1), next };
}

/** Slots after `after` up to and including `until`, oldest first: ISO 8601 in UTC. Throws for a cron expression or zone it cannot read. */
export function slotsBetween(schedule: Schedule, after: string, until: string): readonly string[] {
  const slots: string[] = [];
  for (const slot of slotsAfter(schedule, after)) {
    if (slot > Date.parse(until)) break;
    slots.push(new Date(slot).toISOString());
  }
  return slots;
}

/** The first slot after `after`; null where the schedule never fires (30 February). */
export function nextSlot(schedule: Schedule, after: string): string | null {
  for (const slot of slotsAfter(schedule, after)) return new Date(slot).toISOString();
  return null;
}

function* slotsAfter({ crons: expressions, timeZone }: Schedule, after: string): Generator<number> {
  const crons = expressions.map(parseCron);
  const start = Date.parse(after);
  const first = localDay(start, timeZone);
  let last = start;
  let quietDays = 0;
  // From the day before: a zone that changes its date line may repeat or skip a day.
  for (let day = first - 1; quietDays < HORIZON_DAYS; day++) {
    quietDays++;
    const onThisDay = crons.filter((cron) => isDay(cron, day));
    if (onThisDay.length === 0) continue;
    for (const slot of daySlots(onThisDay, day, timeZone)) {
      if (slot <= last) continue;
      quietDays = 0;
      last = slot;
      yield slot;
    }
  }
}

/** Cron's oldest rule: where both day fields are restricted, either one is enough. */
function isDay(cron: Cron, day: number): boolean {
  const date = new Date(day * 86_400_000);
  if (!cron.months.has(date.getUTCMonth() + 1)) return false;
  const byMonth = cron.monthDays.has(date.getUTCDate());
  const byWeek = cron.weekDays.has(date.getUTCDay());
  return cron.eitherDay ? byMonth || byWeek : byMonth && byWeek;
}

/** The gap in which a schedule of named times falls, in the years from 2026 to 2030; null where none of its times is ever left out. */
export function slotInGap(expression: string, timeZone: string): { readonly gap: ClockGap; readonly minute: number } | null {
  const cron = parseCron(expression);
  for (const gap of clockGaps(timeZone, DAY_OF_2026, 5 * 365)) {
    if (!isDay(cron, gap.day)) continue;
    for (const hour of cron.hours) {
      for (const minute of cron.minutes) {
        const time = hour * 60 + minute;
        if (time >= gap.from && time < gap.to) return { gap, minute: time };
      }
    }
  }
  return null;
}

/** 1 January 2026. */
const DAY_OF_2026 = 20_454;

/**
 * Wall-clock times of one day as instants, in order. In the gap of spring the time does not exist: it runs at the first instant after the
 * gap. In the repeated hour of autumn a time runs once, the first time, unless the hours are all (`*`): then the clock's hours count.
 */
function daySlots(crons: readonly Cron[], day: number, timeZone: string): readonly number[] {
  const slots = new Set<number>();
  for (const { hours, minutes, everyHour } of crons) {
    for (const minute of [...hours].flatMap((hour) => [...minutes].map((past) => hour * 60 + past))) {
      const instants = instantsOf(day, minute, timeZone);
      for (const slot of everyHour ? instants : instants.slice(0, 1)) slots.add(slot);
    }
  }
  return [...slots].sort((a, b) => a - b);
}
