import type { DatePattern, PartialDate } from './date-patterns.ts';

interface Relative {
  readonly words: string;
  readonly days: number;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  readonly length?: number;
}

/** Relative words of en, de, fr and es: yesterday, last week, three months ago. Days are the first day of the span. */
export function relativeLatin(): readonly DatePattern[] {
  const relatives: readonly Relative[] = [
    { words: 'the day before yesterday|vorgestern|avant-hier|anteayer', days: -2, precision: 'day' },
    { words: 'yesterday|gestern|hier(?! ist| sind| in| im| am)|ayer|last night|gestern abend|anoche', days: -1, precision: 'day' },
    {
      words:
        "today|tonight|heute|aujourd'hui|aujourd’hui|hoy|this (?:morning|afternoon|evening)|esta (?:mañana|tarde|noche)|ce (?:matin|soir)",
      days: 0,
      precision: 'day',
    },
    { words: 'the day after tomorrow|übermorgen|après-demain|pasado mañana', days: 2, precision: 'day' },
    { words: 'tomorrow|demain', days: 1, precision: 'day' },
    { words: 'this week|diese woche|dieser woche|cette semaine|esta semana', days: -3, precision: 'week', length: 7 },
    {
      words: 'last week|vergangene woche|letzte woche|vorige woche|la semaine dernière|la semana pasada|a week ago',
      days: -9,
      precision: 'week',
      length: 7,
    },
    {
      words: 'next week|nächste woche|kommende woche|la semaine prochaine|la próxima semana|la semana que viene',
      days: 4,
      precision: 'week',
      length: 7,
    },
    { words: 'this month|diesen monat|ce mois|este mes', days: -15, precision: 'month', length: 30 },
    {
      words: 'last month|vergangenen monat|letzten monat|le mois dernier|el mes pasado|a month ago',
      days: -45,
      precision: 'month',
      length: 30,
    },
    {
      words: 'next month|nächsten monat|kommenden monat|le mois prochain|el próximo mes|el mes que viene',
      days: 16,
      precision: 'month',
      length: 30,
    },
    {
      words: "last year|vergangenes jahr|letztes jahr|im vorjahr|l'an dernier|l'année dernière|el año pasado|a year ago",
      days: -540,
      precision: 'year',
      length: 365,
    },
    {
      words: "next year|nächstes jahr|kommendes jahr|l'an prochain|l'année prochaine|el próximo año|el año que viene",
      days: 180,
      precision: 'year',
      length: 365,
    },
  ];
  const fixed = relatives.map((relative) => ({
    langs: ['en', 'de', 'fr', 'es', 'und'],
    regex: new RegExp(`(?<!\\p{L})(?:${relative.words})(?!\\p{L})`, 'giu'),
    read: (): PartialDate => offsetOf(relative),
  }));
  return [
    ...fixed,
    ago(/(?<!\p{L})(\d{1,3}|two|three|four|five|six|seven|ten) (days?|weeks?|months?|years?) ago\b/giu),
    ago(/\bvor (\d{1,3}|zwei|drei|vier|fünf|sechs|zehn) (tagen|wochen|monaten|jahren)\b/giu),
    ago(/\bil y a (\d{1,3}|deux|trois|quatre|cinq|dix) (jours|semaines|mois|ans)\b/giu),
    ago(/\bhace (\d{1,3}|dos|tres|cuatro|cinco|diez) (días|semanas|meses|años)\b/giu),
  ];
}

/** Relative words of ja and zh. */
export function relativeCjk(): readonly DatePattern[] {
  const relatives: readonly Relative[] = [
    { words: '一昨日|おととい|前天', days: -2, precision: 'day' },
    { words: '昨日|昨夜|昨晩|昨天|昨晚|前日', days: -1, precision: 'day' },
    { words: '今日|本日|今朝|今晩|今夜|今天|今早|今晚', days: 0, precision: 'day' },
    { words: '明日|明天', days: 1, precision: 'day' },
    { words: '後天|后天|明後日', days: 2, precision: 'day' },
    { words: '今週|本週|本周|這週|这周', days: -3, precision: 'week', length: 7 },
    { words: '先週|上週|上周', days: -9, precision: 'week', length: 7 },
    { words: '来週|下週(?![一二三四五六日])|下周(?![一二三四五六日])', days: 4, precision: 'week', length: 7 },
    { words: '今月|本月|這個月', days: -15, precision: 'month', length: 30 },
    { words: '先月|上個月|上个月|上月', days: -45, precision: 'month', length: 30 },
    { words: '来月|下個月|下个月|下月', days: 16, precision: 'month', length: 30 },
    { words: '昨年|去年', days: -540, precision: 'year', length: 365 },
    { words: '来年|明年', days: 180, precision: 'year', length: 365 },
  ];
  return relatives.map((relative) => ({
    langs: ['ja', 'zh'],
    regex: new RegExp(relative.words, 'gu'),
    read: (): PartialDate => offsetOf(relative),
  }));
}

function offsetOf(relative: Relative): PartialDate {
  return relative.length === undefined
    ? { kind: 'offset', days: relative.days, precision: relative.precision }
    : { kind: 'offset', days: relative.days, precision: relative.precision, length: relative.length };
}

const FEW: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
};

function ago(regex: RegExp): DatePattern {
  return {
    langs: null,
    regex,
    read: ([, count, unit]): PartialDate | null => {
      const many = FEW[(count ?? '').toLowerCase()] ?? Number(count);
      const name = (unit ?? '').toLowerCase();
      if (!Number.isFinite(many)) return null;
      if (/^(?:d|tag|jour|día)/u.test(name)) return { kind: 'offset', days: -many, precision: 'day' };
      if (/^(?:w|sem)/u.test(name)) return { kind: 'offset', days: -7 * many - 3, precision: 'week', length: 7 };
      if (name.startsWith('m')) return { kind: 'offset', days: -30 * many - 15, precision: 'month', length: 30 };
      return { kind: 'offset', days: -365 * many - 180, precision: 'year', length: 365 };
    },
  };
}
