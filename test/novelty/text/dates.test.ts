import { expect, it } from 'vitest';

import { datesOf } from '../../../src/novelty/text/dates.ts';

/** A Wednesday. */
const PUBLISHED = '2026-05-20T09:00:00Z';

it.each([
  ['en', 'met on Monday', [['day', -2]]],
  ['en', 'will meet on Monday', [['day', 5]]],
  ['en', 'met on Wednesday', [['day', 0]]],
  ['en', 'signed on May 3', [['day', -17]]],
  ['en', 'signed on 3 May 2025', [['day', -382]]],
  ['en', 'due on January 10', [['day', -130]]],
  [
    'en',
    'said yesterday, three weeks ago and last year',
    [
      ['day', -1],
      ['week', -18],
      ['year', -176],
    ],
  ],
  ['en', 'in office since 2014', [['year', -4158]]],
  ['en', 'They may march in June', [['month', 12]]],
  [
    'de',
    'am 3. Mai und am Dienstag, gestern',
    [
      ['day', -17],
      ['day', -1],
      ['day', -1],
    ],
  ],
  [
    'fr',
    'le 1er mai, hier et jeudi prochain',
    [
      ['day', -19],
      ['day', -1],
      ['day', 1],
    ],
  ],
  [
    'es',
    'el 3 de mayo de 2026 y la semana pasada',
    [
      ['day', -17],
      ['week', -3],
    ],
  ],
  [
    'ja',
    '５月３日、23日、先週、昨年',
    [
      ['day', -17],
      ['day', 3],
      ['week', -3],
      ['year', -176],
    ],
  ],
  [
    'zh',
    '五月三日、週二、明年一月',
    [
      ['day', -17],
      ['day', -1],
      ['month', 226],
    ],
  ],
  ['en', 'no date at all, section 4 of the act', []],
] as const)('%s: %s', (lang, text, dates) => {
  expect(datesOf(text, lang, PUBLISHED).map(({ precision, days }) => [precision, days])).toEqual(dates);
});

const iso = (text: string, lang: string): string | undefined => datesOf(text, lang, PUBLISHED)[0]?.iso;

it('gives equal dates equal names, in whatever language', () => {
  expect(iso('on Monday', 'en')).toBe('2026-05-18');
  expect(iso('18日', 'ja')).toBe('2026-05-18');
});

it('gives nothing for an unreadable day of publication or an impossible date', () => {
  expect(datesOf('on Monday', 'en', 'soon')).toEqual([]);
  expect(datesOf('2026-13-40', 'en', PUBLISHED)).toEqual([]);
});
