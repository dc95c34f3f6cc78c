import { expect, it } from 'vitest';
import { holdingSentence } from '../../src/domain/holding-sentence.ts';
import { aSentence } from '../builders.ts';

const against = { text: 'Pilots voted.', similarity: 0.3, source: { kind: 'claim', record: 'post', claim: 'vote' } } as const;

it('shows a repeat before a sentence that came nearer to being told, and nothing that was held against nothing', () => {
  const repeat = aSentence({ verdict: 'repeat', score: 0.1, heldAgainst: against });
  const background = aSentence({ verdict: 'background', score: 0.2, heldAgainst: against });
  const nearest = aSentence({ verdict: 'background', score: 0.24, heldAgainst: against });
  const free = aSentence({ verdict: 'background', score: 0.9 });
  expect(holdingSentence([free, background, repeat, nearest])).toBe(repeat);
  expect(holdingSentence([free, background, nearest])).toBe(nearest);
  expect(holdingSentence([free])).toBeUndefined();
});
