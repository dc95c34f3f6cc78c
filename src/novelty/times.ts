import { dayOf } from './day.ts';

/** When a sentence says that something happened, seen from the day of publication. */
export interface Times {
  /** Days before (negative) or after publication, one for each expression found. */
  readonly offsets: readonly number[];
  /** The days themselves, YYYY-MM-DD, for comparing across articles. */
  readonly dates: readonly string[];
  /** A bare year or month that is past. */
  readonly old: boolean;
}

const MONTHS = new Map<string, number>(
  Object.entries({
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
    janvier: 1,
    février: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
    januar: 1,
    februar: 2,
    märz: 3,
    juni: 6,
    juli: 7,
    oktober: 10,
    dezember: 12,
  }),
);
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const WEEKDAYS: readonly RegExp[] = [
  /\b(?:sunday|domingo|dimanche|sonntag)\b|日曜|週日|周日/iu,
  /\b(?:monday|lunes|lundi|montag)\b|月曜|週一|周一/iu,
  /\b(?:tuesday|martes|mardi|dienstag)\b|火曜|週二|周二/iu,
  /\b(?:wednesday|miércoles|mercredi|mittwoch)\b|水曜|週三|周三/iu,
  /\b(?:thursday|jueves|jeudi|donnerstag)\b|木曜|週四|周四/iu,
  /\b(?:friday|viernes|vendredi|freitag)\b|金曜|週五|周五/iu,
  /\b(?:saturday|sábado|samedi|samstag)\b|土曜|週六|周六/iu,
];
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:today|this (?:morning|afternoon|evening)|tonight|an hour ago|hoy|esta (?:mañana|tarde)|aujourd'hui|ce (?:matin|soir)|heute)\b|今日|本日|今天|同日/iu,
    0,
  ],
  [/\b(?:yesterday|last night|ayer|hier|gestern)\b|昨日|昨天|前日/iu, -1],
  [/\b(?:tomorrow|mañana por|demain|morgen)\b|明日|明天/iu, 1],
  [/\b(?:this week|esta semana|cette semaine|diese woche)\b|今週|本週|這一週/iu, -2],
  [/\b(?:last week|la semana pasada|la semaine dernière|letzte woche|vergangene woche)\b|先週|上週/iu, -7],
  [/\b(?:last month|el mes pasado|le mois dernier|letzten monat|at the end of)\b|先月|上個?月/iu, -30],
  [/\b(?:next (?:week|month|year)|próxim[oa]|prochaine?|nächste[nr]?)\b|来週|来月|来年|下週|下個?月|明年/iu, 14],
  [/\b(?:last year|el año pasado|l'an dernier|voriges jahr)\b|昨年|去年/iu, -365],
];

/** Resolves the expressions of time in a sentence against the day of publication (ISO 8601). */
export function timesIn(text: string, published: string): Times {
  const today = dayOf(published);
  const days: number[] = [];
  const year = new Date(today * 86_400_000).getUTCFullYear();
  const add = (month: number, day: number, given: number | null): void => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return;
    const at = (y: number): number => Math.floor(Date.UTC(y, month - 1, day) / 86_400_000);
    if (given !== null) days.push(at(given));
    else days.push([year - 1, year, year + 1].map(at).reduce((a, b) => (Math.abs(a - today) <= Math.abs(b - today) ? a : b)));
  };
  const western = new RegExp(
    String.raw`\b(?:(${MONTH})\.? (\d{1,2})(?!\d)|(\d{1,2})(?:er|st|nd|rd|th|\.)? (?:de |of )?(${MONTH})\b)(?:,? (?:de )?(\d{4}))?`,
    'giu',
  );
  for (const match of text.matchAll(western)) {
    const month = MONTHS.get((match[1] ?? match[4] ?? '').toLowerCase()) ?? 0;
    add(month, Number(match[2] ?? match[3] ?? 0), match[5] === undefined ? null : Number(match[5]));
  }
  for (const match of text.normalize('NFKC').matchAll(/(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu))
    add(Number(match[2]), Number(match[3]), match[1] === undefined ? null : Number(match[1]));
  const thisMonth = new Date(today * 86_400_000).getUTCMonth() + 1;
  for (const match of text.normalize('NFKC').matchAll(/(?<![月\d])(\d{1,2})日(?!間)/gu)) add(thisMonth, Number(match[1]), null);
  const weekday = (((today + 4) % 7) + 7) % 7;
  for (const [index, form] of WEEKDAYS.entries()) {
    if (!form.test(text)) continue;
    const back = (weekday - index + 7) % 7;
    days.push(
      /\b(?:will|would|next|is to|are to|on the coming|próximo|prochain|nächsten)\b/iu.test(text) ? today + ((7 - back) % 7) : today - back,
    );
  }
  for (const [form, offset] of RELATIVE) if (form.test(text)) days.push(today + offset);
  const years = [...text.matchAll(/(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/g)].map((m) => Number(m[1]));
  return { offsets: days.map((day) => day - today), dates: days.map(isoDay), old: years.some((y) => y < year) };
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
