import { expect, it } from 'vitest';

import { foldAccents, foldKana, foldText } from '../../../src/novelty/text/fold-text.ts';

it.each([
  ['full and half width', 'ＡＢＣ１２ ｶﾅ', 'abc12 カナ'],
  ['traditional, simplified and Japanese glyphs', '圖 賴', '图 赖'],
  ['variant glyphs of names', '髙﨑', '高崎'],
  ['quotes and dashes', '“a”–‘b’', '"a"-\'b\''],
])('folds %s', (_what, text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(foldText(text))).toBe(folded);
});

it('writes Japanese and Chinese forms of a word alike', () => {
  expect(foldText('関係')).toBe(foldText('關係'));
  expect(foldText('台湾')).toBe(foldText('臺灣'));
});

it('drops Latin accents only where asked, and never the voicing of kana', () => {
  expect(foldText('Zoë')).toBe('zoë');
  expect(foldAccents('Zoë Größe ガ')).toBe('zoe grosse ガ');
});

it('writes hiragana as katakana', () => {
  expect(foldKana('さくら丸')).toBe('サクラ丸');
});
