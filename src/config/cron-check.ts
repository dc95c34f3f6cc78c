import { nextSlot } from '../domain/plan-slots.ts';
import { nearestWord } from './nearest-word.ts';
import type { Complaint } from './value-check.ts';

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS: readonly Field[] = [
  { name: 'minute', from: 0, to: 59, names: [] },
  { name: 'hour', from: 0, to: 23, names: [] },
  { name: 'day of the month', from: 1, to: 31, names: [] },
  { name: 'month', from: 1, to: 12, names: MONTHS },
  { name: 'day of the week', from: 0, to: 7, names: DAYS },
];
const SHAPE = 'Five fields: minute, hour, day of the month, month, day of the week. "0 7 * * mon-fri" is 07:00 on working days.';
/** What can never fire doesn't after any instant: no clock is needed. */
const ANY_START = '2025-01-01T00:00:00.000Z';

/** A five-field cron expression (numbers, names, `*`, lists, ranges, steps) that fires at all (29 February does, 30 February doesn't). */
export function checkCron(value: string): Complaint | null {
  const fields = value.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) {
    return { what: `"${value}" has ${fields.length === 1 ? 'one field' : `${fields.length} fields`}.`, advice: SHAPE };
  }
  for (const [index, field] of FIELDS.entries()) {
    const complaint = checkField(fields[index] ?? '', field);
    if (complaint !== null) return complaint;
  }
  return checkEverFires(value);
}

function checkField(written: string, field: Field): Complaint | null {
  for (const part of written.split(',')) {
    const [range = '', step, ...rest] = part.split('/');
    const [first = '', last, ...more] = range.split('-');
    const wellFormed = rest.length === 0 && more.length === 0 && part !== '' && (step === undefined || /^[1-9]\d*$/.test(step));
    if (!wellFormed) return { what: `"${part}" can't stand in the field ${field.name}.`, advice: SHAPE };
    if (range === '*') continue;
    for (const end of last === undefined ? [first] : [first, last]) {
      if (numberOf(end, field) === null) return outOfField(end, field);
    }
    if (last !== undefined && (numberOf(first, field) ?? 0) > (numberOf(last, field) ?? 0)) {
      return {
        what: `"${range}" runs backwards in the field ${field.name}.`,
        advice: 'Write the smaller end first, or a list: "fri,sat,sun".',
      };
    }
  }
  return null;
}

function outOfField(end: string, field: Field): Complaint {
  const nearest = nearestWord(end, field.names);
  const names = field.names.length === 0 ? '' : `, or ${field.names[0]} to ${field.names.at(-1)}`;
  return {
    what: `"${end}" can't stand in the field ${field.name}.`,
    advice: `${nearest === null ? '' : `Did you mean "${nearest}"? `}Allowed there: ${field.from} to ${field.to}${names}.`,
  };
}

function numberOf(end: string, field: Field): number | null {
  const named = field.names.indexOf(end.toLowerCase());
  if (named >= 0) return named + field.from;
  const number = /^\d{1,2}$/.test(end) ? Number(end) : Number.NaN;
  return number >= field.from && number <= field.to ? number : null;
}

function checkEverFires(value: string): Complaint | null {
  if (nextSlot({ crons: [value], timeZone: 'UTC', graceMinutes: 0 }, ANY_START) !== null) return null;
  return { what: `"${value}" never fires: no month that it names has such a day.`, advice: 'Name a day that the month has.' };
}
