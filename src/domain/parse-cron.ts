/** A five-field cron expression, each field as the set of its values. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly monthDays: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** Sunday is 0. */
  readonly weekDays: ReadonlySet<number>;
  /** Both day fields are restricted: either one is enough. */
  readonly eitherDay: boolean;
  /** The hours are all: nobody named a time of day. */
  readonly everyHour: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEK_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
}
const MINUTE: Field = { name: 'minute', min: 0, max: 59, names: [] };
const HOUR: Field = { name: 'hour', min: 0, max: 23, names: [] };
const MONTH_DAY: Field = { name: 'day of month', min: 1, max: 31, names: [] };
const MONTH: Field = { name: 'month', min: 1, max: 12, names: MONTHS };
const WEEK_DAY: Field = { name: 'day of week', min: 0, max: 7, names: WEEK_DAYS };

/** Reads "minute hour day-of-month month day-of-week": `*`, lists, ranges, steps, English names, Sunday as 0 or 7. Throws with the field and its value. */
export function parseCron(expression: string): Cron {
  const fields = expression.trim().toLowerCase().split(/\s+/u);
  const [minute = '', hour = '', monthDay = '', month = '', weekDay = ''] = fields;
  if (fields.length !== 5) {
    throw new Error(`cron "${expression}" has ${fields.length} fields; it needs 5: minute hour day-of-month month day-of-week.`);
  }
  const read = (field: Field, text: string): ReadonlySet<number> => parseField(field, text, expression);
  return {
    minutes: read(MINUTE, minute),
    hours: read(HOUR, hour),
    monthDays: read(MONTH_DAY, monthDay),
    months: read(MONTH, month),
    weekDays: new Set([...read(WEEK_DAY, weekDay)].map((day) => day % 7)),
    eitherDay: !monthDay.startsWith('*') && !weekDay.startsWith('*'),
    everyHour: hour.startsWith('*'),
  };
}

function parseField(field: Field, text: string, expression: string): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const { from, to, step } = parsePart(field, part, expression);
    for (let value = from; value <= to; value += step) values.add(value);
  }
  return values;
}

function parsePart(field: Field, part: string, expression: string): { readonly from: number; readonly to: number; readonly step: number } {
  const [, range = '', low = '', high, stepText] = /^(\*|([a-z0-9]+)(?:-([a-z0-9]+))?)(?:\/(\d+))?$/u.exec(part) ?? [];
  const step = stepText === undefined ? 1 : Number(stepText);
  const from = range === '*' ? field.min : valueOf(field, low);
  // "5/15" is 5 and every 15 after it.
  const end = stepText === undefined ? from : field.max;
  const to = range === '*' ? field.max : high === undefined ? end : valueOf(field, high);
  const valid = range !== '' && step > 0 && from >= field.min && to <= field.max && from <= to;
  if (valid) return { from, to, step };
  throw new Error(
    `cron "${expression}": the ${field.name} "${part}" is not understood; allowed are ${field.min} to ${field.max}, lists, ranges and steps ("*/5").`,
  );
}

function valueOf(field: Field, text: string): number {
  const named = field.names.indexOf(text);
  if (named >= 0) return named + field.min;
  return /^\d+$/u.test(text) ? Number(text) : Number.NaN;
}
