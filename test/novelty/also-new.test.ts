import { describe, expect, it } from 'vitest';
import { isClaimed, mayBeListed } from '../../src/novelty/also-new.ts';
import { openMemory } from '../../src/novelty/memory.ts';
import { countWords } from '../../src/novelty/reader-memory.ts';
import { passagesOf } from '../../src/novelty/passages.ts';
import { holdAgainst } from '../../src/novelty/sentence-features.ts';
import { article, BASELINE, TOPIC } from './stream.ts';

const listable = (text: string): boolean => {
  const memory = openMemory(TOPIC, [BASELINE]);
  const held = holdAgainst(memory, passagesOf(article('one', { title: 'Notes', text }), memory.names));
  return held.filter(({ passage }) => passage.place === 'text').every(mayBeListed);
};

it.each(['The ferry will sail twice an hour from Monday.', '港務局宣布渡輪週一起每半小時一班。', '渡し船は月曜から30分ごとに出る。'])(
  'may list "%s"',
  (text) => {
    expect(listable(text)).toBe(true);
  },
);

it.each([
  ['is too short to stand alone', 'Not the ferry.'],
  ['is too short to stand alone', '不是渡輪。'],
  ['calls on readers', 'Subscribe to our harbour letter for more stories like this one.'],
  ['calls on readers', '訂閱電子報，每天早上掌握港口重點。'],
  ['stands in the baseline', 'The harbour board closed the Lantern Bridge on 27 February because of cracks in two of its pillars.'],
])('never lists what %s: "%s"', (_, text) => {
  expect(listable(text)).toBe(false);
});

describe('a sentence that the baseline says nearly word for word', () => {
  const claimed = (text: string): boolean => {
    const memory = openMemory(TOPIC, [BASELINE]);
    const held = holdAgainst(memory, passagesOf(article('one', { title: 'Notes', text }), memory.names));
    return held.filter(({ passage }) => passage.place === 'text').every(isClaimed);
  };

  it.each([
    ['in its words', 'The harbour board closed the Lantern Bridge on 27 February because of cracks in two of its pillars.', true],
    ['with another figure', 'The harbour board closed the Lantern Bridge on 27 February because of cracks in 12 of its pillars.', false],
    ['turned round', 'The harbour board has not closed the Lantern Bridge on 27 February because of cracks in two of its pillars.', false],
    [
      'with more beside it',
      'The harbour board closed the Lantern Bridge on 27 February because of cracks in two of its pillars, and the mayor resigned over it.',
      false,
    ],
  ])('%s', (_, text, is) => {
    expect(claimed(text)).toBe(is);
  });

  it('with another figure, one that many texts hold, so that it weighs next to nothing', () => {
    const spent = 'The harbour board bought 41 pilot boats, cranes, lamps, bollards, ropes, ladders and fenders for the northern mole.';
    const [claim] = BASELINE.claims;
    if (claim === undefined) throw new Error('no claim');
    const memory = openMemory(TOPIC, [{ ...BASELINE, claims: [{ ...claim, claim: spent }] }]);
    for (let read = 0; read < 300; read += 1) countWords(memory, ['#45', '#41']);
    const claimedIn = (text: string): boolean =>
      holdAgainst(memory, passagesOf(article('one', { title: '', text }), memory.names)).every(isClaimed);
    expect([claimedIn(spent), claimedIn(spent.replace('41', '45'))]).toEqual([true, false]);
  });
});
