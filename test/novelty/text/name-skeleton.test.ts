import { describe, expect, it } from 'vitest';
import { nameSkeleton } from '../../../src/novelty/text/name-skeleton.ts';

describe('the consonants of a name', () => {
  it.each([
    ['Verland', 'ヴェルランド'],
    ['Zenver', 'ゼンヴェール'],
    ['Brennick', 'ブレニック'],
    ['Orlunsk', 'オルルンスク'],
    ['Quillon', 'キロン'],
  ])('%s meets %s', (latin, katakana) => {
    expect(nameSkeleton(latin)).not.toBeNull();
    expect(nameSkeleton(katakana)).toBe(nameSkeleton(latin));
  });

  it('tells names apart that only share vowels or a beginning', () => {
    expect(nameSkeleton('Verland')).not.toBe(nameSkeleton('Verona'));
    expect(nameSkeleton('Marsden')).not.toBe(nameSkeleton('ヴェルランド'));
  });

  it('says nothing of what has too few consonants, or is in another script', () => {
    expect(nameSkeleton('Rowe')).toBeNull();
    expect(nameSkeleton('高市')).toBeNull();
  });
});
