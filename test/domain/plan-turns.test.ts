import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMail } from '../../src/domain/plan-mail.ts';
import { slotsBetween } from '../../src/domain/plan-slots.ts';
import { countFrom, planOccasion, planTurns } from '../../src/domain/plan-turns.ts';
import type { QuietDay, RecipientState } from '../../src/domain/recipient.ts';
import { anEdition, aRecipient } from '../builders.ts';

const daily = (address: string, hour: number, timeZone = 'UTC') =>
  aRecipient({ address, schedule: { crons: [`0 ${hour} * * *`], timeZone, graceMinutes: 60 } });
const state = (address: string, lastSlot: string | null, part: Partial<RecipientState> = {}): RecipientState => ({
  address,
  countFrom: '2026-03-01T00:00:00.000Z',
  lastSlot,
  toldUpTo: 0,
  lastMail: '2026-03-01T00:00:00.000Z',
  ...part,
});
const [ann, ben] = [daily('ann@example.org', 7), daily('ben@example.org', 18)];
const plan = (now: string, annLast: string | null, benLast: string | null) =>
  planTurns([ann, ben], [state('ann@example.org', annLast), state('ben@example.org', benLast)], now);

describe('whose turn it is', () => {
  it("is each recipient's own question", () => {
    const morning = plan('2026-03-02T07:00:20.000Z', '2026-03-01T07:00:00.000Z', '2026-03-01T18:00:00.000Z');
    expect(morning.turns.map(({ recipient, slot }) => [recipient.address, slot])).toEqual([
      ['ann@example.org', '2026-03-02T07:00:00.000Z'],
    ]);
    expect([morning.due, morning.next]).toEqual(['2026-03-02T07:00:00.000Z', '2026-03-02T18:00:00.000Z']);
  });

  it("misses one recipient's slot and serves the other's, after a long absence", () => {
    const late = plan('2026-03-02T18:30:00.000Z', '2026-03-01T07:00:00.000Z', '2026-03-01T18:00:00.000Z');
    expect(late.turns.map(({ recipient }) => recipient.address)).toEqual(['ben@example.org']);
    expect(late.missed).toEqual([{ address: 'ann@example.org', slots: ['2026-03-02T07:00:00.000Z'] }]);
  });

  it('begins with the first slot after the recipient joined; of a new watch, also with one inside its grace', () => {
    const joined = '2026-03-02T07:30:00.000Z';
    expect(countFrom(ann, { now: joined, watchIsNew: false })).toBe(joined);
    const first = countFrom(ann, { now: joined, watchIsNew: true });
    expect(planTurns([ann], [state('ann@example.org', null, { countFrom: first })], joined).due).toBe('2026-03-02T07:00:00.000Z');
    expect(planTurns([ann], [state('ann@example.org', null, { countFrom: joined })], joined)).toMatchObject({ due: null, missed: [] });
  });
});

describe('the occurrence of a run', () => {
  const moment = { now: '2026-03-02T07:10:05.300Z', run: 'r' };
  it.each([
    ['the slot that is due', '2026-03-02T07:00:00.000Z', '2026-03-01T18:00:00.000Z', '2026-03-02T07:00:00.000Z', true],
    ['its own second, by hand', null, '2026-03-01T18:00:00.000Z', '2026-03-02T07:10:05.000Z', false],
    [
      'its own, where the slot is not after the last one',
      '2026-03-02T07:00:00.000Z',
      '2026-03-02T07:00:00.000Z',
      '2026-03-02T07:10:05.000Z',
      true,
    ],
  ])('is %s', (_, due, lastOccurrence, occurrence, planned) => {
    expect(planOccasion({ due, next: null }, { ...moment, lastOccurrence })).toMatchObject({ occurrence, planned });
  });
});

describe('a turn with nothing new', () => {
  const quiet = anEdition({ made: '2026-03-09T07:00:00.000Z' });
  const turn = (quietDay: QuietDay, lastMail: string, slot: string | null = '2026-03-09T07:00:00.000Z') => {
    const recipient = { ...ann, quietDay };
    return planMail(quiet, { recipient, state: state(recipient.address, null, { lastMail }), slot });
  };
  it.each([
    ['send', '2026-03-08T07:00:00.000Z', 'mail'],
    ['skip', '2026-01-01T07:00:00.000Z', 'skip'],
    ['weekly', '2026-03-03T07:00:00.000Z', 'keep'],
    ['weekly', '2026-03-02T07:00:30.000Z', 'mail'],
  ] as const)('of a recipient with %s whose last mail was made on %s comes to: %s', (quietDay, lastMail, what) => {
    expect(turn(quietDay, lastMail)).toBe(what);
  });

  it('sends nothing in a run by hand, and leaves it to the next digest', () => {
    expect(turn('send', '2026-01-01T07:00:00.000Z', null)).toBe('keep');
  });
});

/** Ticks at odd moments, some of which end in a crash before anything is stored; then nothing for long enough that nothing is due any more. */
const life = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'),
  crons: fc.uniqueArray(fc.constantFrom('30 2 * * *', '15 2 * * *', '0 * * * *', '45 1 * * sun', '0 7,18 * * mon-fri'), { minLength: 1 }),
  start: fc.constantFrom(
    '2026-03-07T20:00:00Z',
    '2026-03-28T20:00:00Z',
    '2026-04-04T06:00:00Z',
    '2026-10-03T06:00:00Z',
    '2026-10-24T20:00:00Z',
  ),
  ticks: fc.array(fc.record({ minutes: fc.constantFrom(-60, 0, 1, 14, 45, 130, 1500), dies: fc.boolean() }), { maxLength: 40 }),
});

describe('the slots of a recipient, whatever happens', () => {
  it('are each served or missed, once, none is passed over, and none is served later than its grace or before its time', () => {
    fc.assert(
      fc.property(life, ({ zone, crons, start, ticks }) => {
        const recipient = aRecipient({ schedule: { crons, timeZone: zone, graceMinutes: 40 } });
        const begin = Date.parse(start);
        const rows = new Map<string, 'served' | 'missed'>();
        const tick = (now: number, dies: boolean): void => {
          const lastSlot = [...rows.keys()].toSorted().at(-1) ?? null;
          const states = [state(recipient.address, lastSlot, { countFrom: new Date(begin).toISOString() })];
          const { turns, missed } = planTurns([recipient], states, new Date(now).toISOString());
          for (const slot of missed.flatMap(({ slots }) => slots)) {
            expect(rows.has(slot)).toBe(false);
            rows.set(slot, 'missed');
          }
          for (const { slot } of turns) {
            if (dies || slot === null) continue;
            expect(rows.has(slot)).toBe(false);
            expect(now - Date.parse(slot)).toBeGreaterThanOrEqual(0);
            expect(now - Date.parse(slot)).toBeLessThanOrEqual(40 * 60_000);
            rows.set(slot, 'served');
          }
        };
        let now = begin;
        for (const { minutes, dies } of ticks) {
          now = Math.max(begin, now + minutes * 60_000);
          tick(now, dies);
        }
        const end = Math.max(now, begin) + 86_400_000 * 3;
        tick(end, false);
        const all = slotsBetween(recipient.schedule, new Date(begin).toISOString(), new Date(end).toISOString());
        expect([...rows.keys()].toSorted()).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
