import { expect, it } from 'vitest';

import { namesOf } from '../../../src/novelty/text/names.ts';
import { polarityDistance, polarityOf } from '../../../src/novelty/text/polarity.ts';

it.each([
  ['en', 'The mayor, Ida Marsh, left Elm on Monday. Marsh said no.', ['ida marsh', 'elm', 'ida marsh']],
  [
    'en',
    'Prime Minister Tom Oduya met the Northern Pier Board. The NPB agreed.',
    ['tom oduya', 'northern pier board', 'northern pier board'],
  ],
  ['en', 'Nobody knew. Boats came.', []],
  ['de', 'Der Hafen und die Fähre warten auf Ida Marsh. Marsh schweigt.', ['ida marsh', 'ida marsh']],
  ['ja', '沼田氏はゴムラ港で話した。', ['沼田', 'ゴムラ']],
])('%s: %s', (lang, text, keys) => {
  expect(namesOf(text, lang).map(({ key }) => key)).toEqual(keys);
});

it.each([
  ['The board approved the plan.', 'The board rejected the plan.'],
  ['Prices rose by 3 per cent.', 'Prices fell by 3 per cent.'],
  ['委員会は計画を承認した。', '委員会は計画を撤回した。'],
])('%s and %s differ in polarity', (one, other) => {
  expect(polarityDistance(polarityOf(one), polarityOf(other))).toBe(1);
  expect(polarityDistance(polarityOf(one), polarityOf(one))).toBe(0);
});
