import { expect, it } from 'vitest';

import { kanjiValue } from '../../../src/novelty/text/kanji-numerals.ts';
import { figureKey, numbersOf } from '../../../src/novelty/text/numbers.ts';

it.each([
  ['en', 'paid 1,250.5 tonnes', [['count', 1250.5]]],
  ['de', 'zahlte 1.250,5 Tonnen', [['count', 1250.5]]],
  ['fr', 'a payé 1 250 tonnes', [['count', 1250]]],
  ['en', 'worth $2.5bn', [['money', 2.5e9]]],
  ['de', '1,5 Millionen Euro', [['money', 1.5e6]]],
  ['es', '3 mil millones de coronas', [['money', 3e9]]],
  ['es', 'tres billones', [['count', 3e12]]],
  ['ja', '３８００万ドルを支払う', [['money', 3.8e7]]],
  [
    'zh',
    '一百四十八票對一百三十九票',
    [
      ['count', 148],
      ['count', 139],
    ],
  ],
  ['zh', '一億二千萬美元', [['money', 1.2e8]]],
  [
    'en',
    'fell by 6 per cent to 26%',
    [
      ['percent', 6],
      ['percent', 26],
    ],
  ],
  [
    'en',
    'on 3 May 2026 and March 14',
    [
      ['day', 3],
      ['year', 2026],
      ['day', 14],
    ],
  ],
  [
    'ja',
    '2026年5月3日、第41号',
    [
      ['year', 2026],
      ['day', 5],
      ['day', 3],
      ['rank', 41],
    ],
  ],
  [
    'en',
    'the 41st meeting at 14:20',
    [
      ['rank', 41],
      ['time', 860],
    ],
  ],
  [
    'en',
    'twenty-six boats and two hundred men',
    [
      ['count', 26],
      ['count', 200],
    ],
  ],
  ['de', 'sechsundzwanzig Boote', [['count', 26]]],
  ['fr', 'quatre navires', [['count', 4]]],
  ['zh', '一定會統一', []],
  ['en', 'the Alpha-2 cable', []],
] as const)('%s: %s', (lang, text, figures) => {
  expect(numbersOf(text, lang).map(({ kind, value }) => [kind, value])).toEqual(figures);
});

it('reads kanji numerals by position and by unit', () => {
  expect(kanjiValue('二〇二六')).toBe(2026);
  expect(kanjiValue('三億五千万')).toBe(350_000_000);
  expect(kanjiValue('十二')).toBe(12);
});

const key = (text: string, lang: string): readonly (string | null)[] => numbersOf(text, lang).map(figureKey);

it('compares figures whatever their notation', () => {
  expect(key('38 million dollars', 'en')).toEqual(key('3800万ドル', 'ja'));
  expect(key('four ships', 'en')).toEqual(key('4 navires', 'fr'));
});
