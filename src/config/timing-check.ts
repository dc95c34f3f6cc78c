import { slotInGap } from '../domain/plan-slots.ts';
import type { ConfigError } from './config-error.ts';
import { checkCron } from './cron-check.ts';
import { valueAt } from './check-source.ts';
import { nearestWord } from './nearest-word.ts';
import { checkTimeOfDay, checkTimeZone } from './value-check.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** One group of times: says once when, says it where it is needed, and no time that the clocks leave out. */
export function checkTiming(source: YamlSource, path: Path, needed: boolean): readonly ConfigError[] {
  return [...checkWords(source, path, needed), ...checkGaps(source, path)];
}

function checkWords(source: YamlSource, path: Path, needed: boolean): readonly ConfigError[] {
  const schedule = valueAt(source.value, path);
  if (typeof schedule !== 'object' || schedule === null || Array.isArray(schedule)) return [];
  const has = (key: string): boolean => Object.hasOwn(schedule, key);
  if (has('at') && has('cron')) {
    return [source.error({ path: [...path, 'cron'], at: 'key' }, { what: 'Both "at" and "cron" say when.', advice: 'Keep one of them.' })];
  }
  if (has('cron') && has('days')) {
    return [
      source.error(
        { path: [...path, 'days'], at: 'key' },
        { what: '"days" counts with "at" only.', advice: 'Write the days into cron\'s fifth field: "0 7 * * mon-fri".' },
      ),
    ];
  }
  if (!needed && has('days') && !has('at') && valueAt(source.value, ['schedule', 'cron']) !== undefined) {
    const what = 'The common schedule is a cron expression, and "days" doesn\'t change that.';
    return [
      source.error({ path: [...path, 'days'], at: 'key' }, { what, advice: 'Write at: "07:00" beside "days", or a cron expression here.' }),
    ];
  }
  const mistyped = Object.keys(schedule).some((key) => nearestWord(key, ['cron', 'at']) !== null);
  if (!needed || has('at') || has('cron') || mistyped) return [];
  return [
    source.error(
      { path, at: 'key' },
      { what: 'The schedule says no time.', advice: 'Write at: "07:00", or a cron expression: "0 7 * * mon-fri".' },
    ),
  ];
}

/** Times that don't exist on a day on which they are meant, because the clocks go forward over them. */
function checkGaps(source: YamlSource, path: Path): readonly ConfigError[] {
  const zone = valueAt(source.value, [...path, 'timeZone']) ?? valueAt(source.value, ['schedule', 'timeZone']);
  if (typeof zone !== 'string' || checkTimeZone(zone) !== null) return [];
  const own = namedTimes(source, path);
  const times = own.length > 0 || valueAt(source.value, [...path, 'timeZone']) === undefined ? own : namedTimes(source, ['schedule']);
  return times.flatMap(({ cron, place }) => {
    const found = slotInGap(cron, zone);
    if (found === null) return [];
    const { gap, minute } = found;
    const day = new Date(gap.day * 86_400_000).toISOString().slice(0, 10);
    return [
      source.error(
        { path: own.length > 0 ? place : [...path, 'timeZone'], at: 'value' },
        {
          what: `On ${day} there is no ${clock(minute)} in ${zone}: the clocks go from ${clock(gap.from)} to ${clock(gap.to)}.`,
          advice: `Write a time ${gap.from === 0 ? '' : `before ${clock(gap.from)}, or `}from ${clock(gap.to)} on.`,
        },
      ),
    ];
  });
}

/** Each time that is named to the minute, as cron, with its place. A cron expression of ranges or steps names none. */
function namedTimes(source: YamlSource, path: Path): readonly { readonly cron: string; readonly place: Path }[] {
  const cron = valueAt(source.value, [...path, 'cron']);
  if (typeof cron === 'string') {
    const named = /^\s*\d+(?:,\d+)*\s+\d+(?:,\d+)*\s/.test(cron) && checkCron(cron) === null;
    return named ? [{ cron, place: [...path, 'cron'] }] : [];
  }
  const at = valueAt(source.value, [...path, 'at']);
  const days = valueAt(source.value, [...path, 'days']);
  const onDays = Array.isArray(days) ? days.join(',') : '*';
  const times = Array.isArray(at)
    ? at.map((time, index) => ({ time, place: [...path, 'at', index] }))
    : [{ time: at, place: [...path, 'at'] }];
  return times.flatMap(({ time, place }) => {
    if (typeof time !== 'string' || checkTimeOfDay(time) !== null) return [];
    const [hour, minute] = time.split(':').map(Number);
    const expression = `${minute} ${hour} * * ${onDays}`;
    return checkCron(expression) === null ? [{ cron: expression, place }] : [];
  });
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
