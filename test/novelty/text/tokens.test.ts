import { describe, expect, it } from 'vitest';

import { guessLanguage, languageOf } from '../../../src/novelty/text/guess-language.ts';
import { containedIn, containment, shinglesOf } from '../../../src/novelty/text/shingles.ts';
import { tokensOf, wordsOf } from '../../../src/novelty/text/tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['en', "The ministers' vote cut 1,200 jobs", ['minist', 'vote', 'cut', '1200', 'job']],
    ['fr', "L'accord a été signé", ['accord', 'sign']],
    ['de', 'Die Verträge wurden nicht unterzeichnet', ['vertrag', 'unterzeichnet']],
    ['es', 'Los hospitales del norte', ['hospital', 'nort']],
    ['zh', '港務局', ['港务', '务局']],
    ['ja', 'ダム協定', ['ダム', '协定']],
  ])('%s: %s', (lang, text, tokens) => {
    expect(tokensOf(text, lang)).toEqual(tokens);
  });

  it('gives the same tokens for simplified and traditional, full and half width', () => {
    expect(tokensOf('臺灣總統', 'zh')).toEqual(tokensOf('台湾总统', 'zh'));
    expect(tokensOf('ﾀﾞﾑ１２', 'ja')).toEqual(tokensOf('ダム12', 'ja'));
  });

  it('keeps offsets of words', () => {
    expect(wordsOf('a 港 ダム').map(({ text, offset, kind }) => [text, offset, kind])).toEqual([
      ['a', 0, 'word'],
      ['港', 2, 'han'],
      ['ダム', 4, 'kana'],
    ]);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['The council has decided to close the pier.', 'en'],
    ['Der Rat hat beschlossen, die Brücke zu schließen.', 'de'],
    ['Le conseil a décidé de fermer le quai.', 'fr'],
    ['El consejo ha decidido cerrar el muelle.', 'es'],
    ['市議会は桟橋の閉鎖を決めた。', 'ja'],
    ['市議會決定關閉碼頭。', 'zh'],
    ['09:30', 'und'],
  ])('%s is %s', (text, lang) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it('trusts a declared language that it knows', () => {
    expect(languageOf('Outlook', 'de-AT')).toBe('de');
    expect(languageOf('市議會決定關閉碼頭。', 'und')).toBe('zh');
  });
});

describe('shingles', () => {
  const text = 'The harbour council decided on Monday to close the northern pier until the spring of next year.';

  it('finds a text in a longer one', () => {
    expect(containment(shinglesOf(text), shinglesOf(`Something else came first. ${text} And more.`))).toBe(1);
    expect(containedIn(shinglesOf(`${text} And then very much more was said by all.`), shinglesOf(text))).toBeLessThan(0.7);
  });

  it('sees no copy in the same words in another order, nor in nothing', () => {
    expect(containment(shinglesOf(text), shinglesOf(text.split(' ').reverse().join(' ')))).toBe(0);
    expect(containment(shinglesOf(''), shinglesOf(text))).toBe(0);
  });

  it('takes 8 characters in Chinese and Japanese', () => {
    expect(containment(shinglesOf('港務局宣布北碼頭關閉'), shinglesOf('昨天港務局宣布北碼頭關閉了'))).toBe(1);
  });
});
