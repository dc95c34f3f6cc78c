import { describe, expect, it } from 'vitest';

import { aliasToken, openAliasMatcher } from '../../../src/novelty/text/alias-matcher.ts';

const matcher = openAliasMatcher({
  'Ida Marsh': ['Ms. Marsh', 'マーシュ', '沼田愛', '沼田氏'],
  'Pier Board': ['the board', 'the pier board', '桟橋委員会', '港務局'],
  Norland: ['北', 'ノル', 'NL'],
  'Zoë Grün': ['Grün'],
});
const canonicals = (text: string): readonly string[] => matcher.mentions(text).map(({ canonical }) => canonical);

describe('openAliasMatcher', () => {
  it.each([
    ['Marsh Ida spoke', ['Ida Marsh']],
    ["IDA MARSH's pier and the Pier Boards", ['Ida Marsh', 'Pier Board']],
    ['the pier board met', ['Pier Board']],
    ['Zoe Gruen and Zoe Grun', ['Zoë Grün']],
    ['港务局與沼田愛', ['Pier Board', 'Ida Marsh']],
    ['ﾏｰｼｭ氏', ['Ida Marsh']],
    ['北の港', ['Norland']],
    ['水先人組合のマーシュ氏', ['Ida Marsh']],
    ['きのうノルは', ['Norland']],
  ])('finds in %s', (text, expected) => {
    expect(canonicals(text)).toEqual(expected);
  });

  it.each([
    'Norlander',
    'ONL and NLX',
    '北京と東北',
    'ノルマ',
    'デマーシュ',
    'Ida Marshall',
    'The Board Game club',
    'aboard the boardwalk',
  ])('leaves %s alone', (text) => {
    expect(canonicals(text)).toEqual([]);
  });

  it('gives the text as written with its offset, behind folded and widened characters', () => {
    const text = 'Ｏ﹒﹒  è ﬁ Ida   Marsh';
    const [mention] = matcher.mentions(text);
    expect(text.slice(mention?.offset)).toBe('Ida   Marsh');
    expect(mention?.text).toBe('Ida   Marsh');
  });

  it('puts one token for all spellings', () => {
    expect(matcher.replace('沼田氏 met Ms. Marsh').split(aliasToken('Ida Marsh'))).toHaveLength(3);
  });
});
