import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../src/config/nearest-word.ts';

describe('the nearest right word', () => {
  test.each([
    ['recipents', 'recipients'],
    ['reicpients', 'recipients'],
    ['time_zone', 'timeZone'],
    ['shcedule', 'schedule'],
    ['feed', 'feeds'],
    ['language', 'lang'],
    ['monday', 'mon'],
  ])('%s is meant as %s', (typed, meant) => {
    expect(nearestWord(typed, ['recipients', 'timeZone', 'schedule', 'feeds', 'lang', 'mon'])).toBe(meant);
  });

  test('counts swapped neighbours as one slip, so that the nearer word wins', () => {
    expect(nearestWord('abdc', ['axdcy', 'abcd'])).toBe('abcd');
    expect(nearestWord('ba', ['ab'])).toBe('ab');
  });

  test('suggests nothing where nothing is near', () => {
    expect(nearestWord('harbour', ['feeds', 'lang'])).toBeNull();
  });
});
