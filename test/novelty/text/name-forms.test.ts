import { describe, expect, it } from 'vitest';

import { openAliasMatcher } from '../../../src/novelty/text/alias-matcher.ts';
import { nameForms } from '../../../src/novelty/text/name-forms.ts';

const matcher = openAliasMatcher({
  'Hamasaki Toko': ['Toko Hamasaki', 'Hamasaki', '浜崎灯子', '浜崎氏', '浜崎', 'ハマサキ・トウコ'],
  'Lo Wen-chi': ['Wen-chi Lo', '駱文琪'],
  'Ida Marsh': ['Ms. Marsh', 'Marsh'],
  China: ['中国', '中國'],
  'Yantai Strait': ['台海'],
  'Harbour Union': ['港湾連合'],
});
const namesIn = (text: string): readonly string[] => [...new Set(matcher.mentions(text).map(({ canonical }) => canonical))];

describe('one name in all its written forms', () => {
  it.each([
    ['as listed', 'Hamasaki Toko spoke'],
    ['the other order', 'so said Toko Hamasaki'],
    ['the family name in capitals', 'HAMASAKI Toko spoke'],
    ['a comma between', 'Hamasaki, Toko (born 1969)'],
    ['full width', 'Ｈａｍａｓａｋｉ　Ｔｏｋｏ'],
    ['an English honorific', 'then Ms. Hamasaki left'],
    ['a Japanese honorific in Latin letters', 'Hamasaki-san left'],
    ['an office before it', 'the answer of Prime Minister Hamasaki'],
    ['a possessive', 'Hamasaki’s answer'],
    ['Japanese', '浜崎灯子が述べた'],
    ['a blank inside', '浜崎 灯子が述べた'],
    ['a wide blank and an honorific', '浜崎　灯子氏が述べた'],
    ['traditional glyphs', '濱崎燈子表示'],
    ['simplified glyphs', '滨崎灯子表示'],
    ['variant glyphs', '濵﨑灯子が述べた'],
    ['another honorific than the listed one', '浜崎さんと話した'],
    ['an office behind it', '浜崎首相は答えた'],
    ['a former office behind it', '浜崎前担当相は答えた'],
    ['an office behind the bare name', '浜崎政権の方針'],
    ['katakana', 'ハマサキ・トウコさん'],
    ['half-width katakana', 'ﾊﾏｻｷ・ﾄｳｺ'],
    ['hiragana', 'はまさき とうこ'],
    ['katakana without the dot', 'ハマサキトウコ'],
    ['katakana in the other order', 'トウコ・ハマサキ'],
    ['another middle dot', 'ハマサキ·トウコ'],
    ['beside another name', '浜崎・森田両氏が会談した'],
    ['beside another name without a dot', '浜崎森田両氏が会談した'],
    ['in a headline with capitals', 'Rival Loses Badly To Hamasaki In Port Vote'],
    ['at the beginning of a sentence, behind a capital', 'Yesterday Hamasaki spoke'],
    ['in the name of a summit', 'the Hamasaki-Trellis summit'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual(['Hamasaki Toko']);
  });

  it.each(['Lo Wen-chi', 'Wen-chi Lo', 'Lo Wenchi', 'Lo Wen chi', 'LO, Wen-Chi', '駱文琪', '骆文琪女士', '駱 文琪'])('%s', (text) => {
    expect(namesIn(`so said ${text}.`)).toEqual(['Lo Wen-chi']);
  });

  it.each(['Ms. Marsh', 'Ms Marsh', 'Mr Marsh', 'Marsh, Ida', 'Ida Marsh', 'Speaker Marsh'])('%s', (text) => {
    expect(namesIn(`so said ${text} yesterday`)).toEqual(['Ida Marsh']);
  });
});

describe('its look-alikes', () => {
  it.each([
    ['a town', '浜崎町で火災'],
    ['its mayor', '浜崎町長が辞任'],
    ['a city hospital', '浜崎市立病院'],
    ['a station', '浜崎駅で事故'],
    ['the square before it', '浜崎駅前の再開発'],
    ['a river', '浜崎川が氾濫'],
    ['a longer word that contains it', '横浜崎陽軒の弁当'],
    ['a man of that family name', '浜崎三郎氏が当選'],
    ['a woman of that family name', '歌手の浜崎美穂さん'],
    ['somebody with an age', '会社員浜崎健一（45）を逮捕'],
    ['somebody with the given name before it', 'police questioned Kenji Hamasaki on Friday'],
    ['a longer Latin word', 'the Hamasakiya inn'],
    ['a double name', 'the pianist Toko Hamasaki-Weiss'],
    ['a street', 'a fire in Hamasaki Street'],
    ['a quarter in Latin letters', 'a fire in Hamasaki-cho'],
    ['the given name alone', 'Toko was born'],
    ['the given name as part of a longer one', 'トウコ・ハマサキヤ商店'.replace('ハマサキヤ', 'ハマダ')],
    ['another name with the same beginning', 'Hamasakino Toko'],
    ['another given name of the same sound', 'so said Lo Wen-chiang'],
    ['the family name of many', '駱先生'],
    ['a longer English name', 'so said Ida Marshall'],
    ['a longer English name behind a hyphen', 'so said Ida Marsh-Cole'],
    ['a common word', 'reeds in the marshes and marshland'],
    ['an institution', 'the students of Marsh College'],
    ['another bearer', 'so said Peter Marsh on Monday'],
    ['a word cut across (国民党)', '其中国民党得票最多'],
    ['a word cut across (海域)', '烟台海域封航'],
    ['a longer organization', '港湾連絡会'],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('finds the short name of two characters where it is not cut across', () => {
    expect(namesIn('対中国政策と台海情勢')).toEqual(['China', 'Yantai Strait']);
  });
});

describe('nameForms', () => {
  it('guards nothing where no person is seen', () => {
    expect(nameForms('Harbour Union', ['港湾連合', '港湾'])).toMatchObject({ surnames: new Set(), ownWords: new Set() });
  });

  it('takes no family name of one character from an office', () => {
    expect([...nameForms('Lai Shu-fen', ['賴總統', '賴淑芬']).surnames]).toEqual([]);
  });

  it('gives each form once', () => {
    const { written } = nameForms('Ida Marsh', ['IDA MARSH', 'Marsh Ida', 'Ida  Marsh']);
    expect(written.filter((form) => form.toLowerCase().replace(/\s+/, ' ') === 'ida marsh')).toHaveLength(1);
  });
});
