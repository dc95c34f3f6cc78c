import { expect, test } from 'vitest';
import { saysMore } from '../../src/domain/says-more.ts';

const BEFORE = 'The pilots of Orlun voted to strike. The port called the vote a disappointment.\n\nFees rise in April.';
const JAPANESE = 'オルルンの水先人がストを決めた。港湾局は投票結果に失望したと述べた。';

test.each([
  ['the same', BEFORE, false],
  ['the same, reordered and set otherwise', 'Fees rise in April. THE PORT called the vote — a disappointment.', false],
  ['less', 'The pilots of Orlun voted to strike.', false],
  ['a clock that moved', `${BEFORE}\n\nUpdated 5 minutes ago`, false],
  ['one more sentence', `${BEFORE} A mediator was sent to both sides on Tuesday.`, true],
  ['another figure in a sentence', BEFORE.replace('in April', 'by 12 percent, and not before the end of April'), true],
])('%s', (_name, text, more) => {
  expect(saysMore(text, [BEFORE])).toBe(more);
});

test('a sentence of any earlier reading is known, in scripts without spaces too', () => {
  expect(
    saysMore('A mediator was sent to both sides on Tuesday.', [BEFORE, 'A mediator was sent to both sides on Tuesday. It rained.']),
  ).toBe(false);
  expect(saysMore(JAPANESE, [JAPANESE])).toBe(false);
  expect(saysMore(`${JAPANESE}国土交通相は仲裁人を派遣した。`, [JAPANESE])).toBe(true);
});
