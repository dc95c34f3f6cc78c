import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/domain/recipient.ts';
import { nextSlot, planSlots, slotsBetween, slotInGap } from '../../src/domain/plan-slots.ts';

const at = (cron: string, timeZone: string, graceMinutes = 120): Schedule => ({
  crons: [cron],
  timeZone,
  graceMinutes,
});
const short = (slots: readonly string[]): string[] => slots.map((slot) => slot.slice(5, 16));

const days = (cron: string): string[] =>
  short(slotsBetween(at(cron, 'UTC'), '2026-02-01T00:00:00.000Z', '2026-02-16T00:00:00.000Z')).map((slot) => slot.slice(3));

describe('slots over the changes of the clock', () => {
  it.each([
    ['Europe/Berlin, spring: 02:30 runs at 03:00', '30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00Z', ['03-29T01:00', '03-30T00:30']],
    [
      'Europe/Berlin, autumn: 02:30 runs once, the first time',
      '30 2 * * *',
      'Europe/Berlin',
      '2026-10-24T12:00Z',
      ['10-25T00:30', '10-26T01:30'],
    ],
    ['New York, spring', '30 2 * * *', 'America/New_York', '2026-03-07T12:00Z', ['03-08T07:00', '03-09T06:30']],
    ['New York, autumn: 01:30 once', '30 1 * * *', 'America/New_York', '2026-10-31T12:00Z', ['11-01T05:30', '11-02T06:30']],
    [
      'Lord Howe, spring: half an hour, 02:15 runs at 02:30',
      '15 2 * * *',
      'Australia/Lord_Howe',
      '2026-10-03T12:00Z',
      ['10-03T15:30', '10-04T15:15'],
    ],
    ['Lord Howe, autumn: 01:45 once', '45 1 * * *', 'Australia/Lord_Howe', '2026-04-04T12:00Z', ['04-04T14:45', '04-05T15:15']],
    ['Tokyo never changes', '0 7 * * *', 'Asia/Tokyo', '2026-03-28T12:00Z', ['03-28T22:00', '03-29T22:00']],
  ])('%s', (_, cron, zone, from, expected) => {
    const after = new Date(from).toISOString();
    const until = new Date(Date.parse(after) + 2 * 86_400_000).toISOString();
    expect(short(slotsBetween(at(cron, zone), after, until))).toEqual(expected);
  });

  it('gives the instants of several expressions in order, and one that two of them name once', () => {
    const schedule = { crons: ['30 18 * * *', '0 7 * * *', '0 7,12 * * *'], timeZone: 'UTC', graceMinutes: 60 };
    const slots = slotsBetween(schedule, '2026-02-01T00:00:00.000Z', '2026-02-02T08:00:00.000Z');
    expect(short(slots)).toEqual(['02-01T07:00', '02-01T12:00', '02-01T18:30', '02-02T07:00']);
  });

  it('runs an hourly slot in both of the repeated hours, and in none twice in spring', () => {
    const autumn = slotsBetween(at('30 * * * *', 'Europe/Berlin'), '2026-10-24T23:00:00.000Z', '2026-10-25T03:00:00.000Z');
    expect(short(autumn)).toEqual(['10-24T23:30', '10-25T00:30', '10-25T01:30', '10-25T02:30']);
    const spring = slotsBetween(at('0 * * * *', 'Europe/Berlin'), '2026-03-29T00:00:00.000Z', '2026-03-29T03:00:00.000Z');
    expect(short(spring)).toEqual(['03-29T01:00', '03-29T02:00', '03-29T03:00']);
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo', 'Pacific/Apia'])(
    'gives a daily 02:15 once a day, all year, in %s',
    (zone) => {
      const slots = slotsBetween(at('15 2 * * *', zone), '2026-01-01T12:00:00.000Z', '2026-12-31T12:00:00.000Z');
      const days = slots.map((slot) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(slot)));
      expect([slots.length, new Set(days).size]).toEqual([364, 364]);
    },
  );
});

describe('cron expressions', () => {
  it.each([
    ['*/20 6-7 2 * *', ['02T06:00', '02T06:20', '02T06:40', '02T07:00', '02T07:20', '02T07:40']],
    ['5/30 6 3 2 *', ['03T06:05', '03T06:35']],
    ['0 6 * feb Mon-Tue', ['02T06:00', '03T06:00', '09T06:00', '10T06:00']],
    ['0 6 * * 0', ['01T06:00', '08T06:00', '15T06:00']],
    ['0 6 * * 7', ['01T06:00', '08T06:00', '15T06:00']],
    ['0 6 13 * mon', ['02T06:00', '09T06:00', '13T06:00']],
    ['0 6 */7 * *', ['01T06:00', '08T06:00', '15T06:00']],
    ['0 9,6 5 * *', ['05T06:00', '05T09:00']],
  ])('reads %s', (cron, expected) => expect(days(cron)).toEqual(expected));

  it('says that a schedule never fires', () => {
    expect(nextSlot(at('0 6 30 2 *', 'UTC'), '2026-01-01T00:00:00.000Z')).toBeNull();
    expect(nextSlot(at('0 6 29 2 *', 'UTC'), '2026-01-01T00:00:00.000Z')).toBe('2028-02-29T06:00:00.000Z');
  });

  it.each(['0 6 * *', '60 6 * * *', '0 6 * * 8', '0 6 * * mo', '0 8-6 * * *', '*/0 * * * *', '0 6 0 * *', 'x'])('refuses %s', (cron) => {
    expect(() => nextSlot(at(cron, 'UTC'), '2026-01-01T00:00:00.000Z')).toThrow(/cron "/);
  });

  it('refuses a zone that is not known', () => {
    expect(() => nextSlot(at('0 6 * * *', 'Europe/Atlantis'), '2026-01-01T00:00:00.000Z')).toThrow(/Europe\/Atlantis/);
  });
});

describe('planning', () => {
  const schedule = at('0 6 * * *', 'UTC');
  const plan = (now: string, lastOccurrence: string | null): object => planSlots({ schedule, now, lastOccurrence });
  const next = '2026-03-05T06:00:00.000Z';
  it('runs the slot that is due, once', () => {
    const due = '2026-03-04T06:00:00.000Z';
    expect(plan('2026-03-04T05:59:59.000Z', '2026-03-03T06:00:00.000Z')).toEqual({ run: null, missed: [], next: due });
    expect(plan(due, '2026-03-03T06:00:00.000Z')).toEqual({ run: due, missed: [], next });
    expect(plan('2026-03-04T06:01:00.000Z', due)).toEqual({ run: null, missed: [], next });
  });
  it('runs a slot at the edge of the grace and records one beyond it as missed', () => {
    const due = '2026-03-04T06:00:00.000Z';
    expect(plan('2026-03-04T08:00:00.000Z', '2026-03-03T06:00:00.000Z')).toEqual({ run: due, missed: [], next });
    expect(plan('2026-03-04T08:00:00.001Z', '2026-03-03T06:00:00.000Z')).toEqual({ run: null, missed: [due], next });
  });
  it('runs only the latest after a longer absence, and loses none', () => {
    const days = ['01', '02', '03', '04'].map((day) => `2026-03-${day}T06:00:00.000Z`);
    expect(plan('2026-03-04T07:00:00.000Z', '2026-02-28T06:00:00.000Z')).toEqual({ run: days[3], missed: days.slice(0, 3), next });
  });
  it('never looks back beyond the grace on its first start', () => {
    expect(plan('2026-03-04T07:00:00.000Z', null)).toEqual({ run: '2026-03-04T06:00:00.000Z', missed: [], next });
    expect(plan('2026-03-04T09:00:00.000Z', null)).toEqual({ run: null, missed: [], next });
  });
});

describe('slotInGap', () => {
  it.each([
    ['30 2 * * *', 'Europe/Berlin', 150],
    ['30 2 29 3 *', 'Europe/Berlin', 150],
    ['15 2 * * *', 'Australia/Lord_Howe', 135],
    ['0 0 * * *', 'Africa/Cairo', 0],
  ])('%s in %s falls into a gap', (cron, zone, minute) => {
    expect(slotInGap(cron, zone)?.minute).toBe(minute);
  });

  it.each([
    ['0 3 * * *', 'Europe/Berlin', 'the first time behind the gap'],
    ['59 1 * * *', 'Europe/Berlin', 'the last time before it'],
    ['30 2 * * mon-fri', 'Europe/Berlin', 'clocks go forward on a Sunday'],
    ['30 2 1 5 *', 'Europe/Berlin', 'another month'],
    ['45 2 * * *', 'Australia/Lord_Howe', 'half an hour only'],
    ['30 2 * * *', 'Asia/Tokyo', 'no summer time'],
    ['30 2 * * *', 'UTC', 'no zone at all'],
  ])('%s in %s does not: %s', (cron, zone) => {
    expect(slotInGap(cron, zone)).toBeNull();
  });
});
