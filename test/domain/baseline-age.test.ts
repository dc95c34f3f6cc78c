import { expect, test } from 'vitest';
import { baselineWarnings } from '../../src/domain/baseline-age.ts';
import type { BaselineRecord } from '../../src/domain/baseline.ts';

const record = (published: string): BaselineRecord => ({
  id: 'courier',
  outlet: 'Harbour Courier',
  title: 'Three ports, one tariff',
  url: 'https://courier.example.com/three-ports',
  published,
  lang: 'en',
  claims: [],
  openQuestions: [],
});
const NOW = '2026-01-10T00:00:00.000Z';

test('a baseline is as old as its newest record', () => {
  const watch = { baseline: [record('2020-01-01'), record('2026-01-01')] };
  expect(baselineWarnings(watch, 9, NOW)).toEqual([]);
  expect(baselineWarnings(watch, 8, NOW)).toEqual([{ kind: 'old-baseline', days: 9 }]);
});

test('age 0 means that age does not matter, and no baseline is always told', () => {
  expect(baselineWarnings({ baseline: [record('1999')] }, 0, NOW)).toEqual([]);
  expect(baselineWarnings({ baseline: [] }, 0, NOW)).toEqual([{ kind: 'no-baseline' }]);
});
