import { describe, expect, it } from 'vitest';
import { isHygieneDue } from '../../src/domain/hygiene.ts';

const day = (date: string): number => Date.parse(`${date}T00:00Z`) / 86_400_000;
const WEEKLY = { everyDays: 7, lookBackDays: 30 };

describe('isHygieneDue', () => {
  it.each([
    ['the first edition of a week', '2026-03-06', '2026-03-09', true],
    ['a Monday that was missed', '2026-03-06', '2026-03-11', true],
    ['a second edition on the Monday', '2026-03-09', '2026-03-09', false],
    ['later in the week', '2026-03-09', '2026-03-13', false],
    ['the Sunday', '2026-03-09', '2026-03-15', false],
  ])('%s', (_, last, today, due) => {
    expect(isHygieneDue(day(last), day(today), WEEKLY)).toBe(due);
  });

  it('has nothing to look at in the first edition, and is never due where it is turned off', () => {
    expect(isHygieneDue(null, day('2026-03-09'), WEEKLY)).toBe(false);
    expect(isHygieneDue(day('2026-03-01'), day('2026-03-09'), { ...WEEKLY, everyDays: 0 })).toBe(false);
  });
});
