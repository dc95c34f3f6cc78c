import { describe, expect, it } from 'vitest';

import { openSentenceNovelty } from '../../src/novelty/sentence-novelty.ts';
import { digestOf } from '../../src/novelty/sentence-novelty/sentence-digest.ts';
import { openSentenceIndex } from '../../src/novelty/sentence-novelty/sentence-index.ts';

const KNOWN = [
  'The harbour board closed the northern pier on Monday after cracks were found in two pillars.',
  'Ferries to the island leave from the southern pier until further notice.',
  'Ida Marsh, who chairs the board, said that repairs would cost 4 million crowns.',
  'Fishermen complained that they had not been told of the closure in time.',
  'The pier was built in 1931 and was last repaired twenty years ago.',
];

function knowing(sentences: readonly string[]): ReturnType<typeof openSentenceNovelty> {
  const known = openSentenceNovelty();
  for (const sentence of sentences) known.know(sentence);
  return known;
}

describe('openSentenceNovelty', () => {
  it('calls everything new while nothing is known', () => {
    expect(openSentenceNovelty().ask('The pier closed.')).toEqual({ score: 1, verdict: 'new' });
  });

  it('knows what it was told, in the same words and in others', () => {
    const known = knowing(KNOWN);
    expect(known.ask(KNOWN[0] ?? '').verdict).toBe('known');
    expect(known.ask('The northern pier was closed by the harbour board when cracks were found in two of its pillars.').verdict).toBe(
      'known',
    );
  });

  it('finds new what shares no content with it, and newer than a retelling', () => {
    const known = knowing(KNOWN);
    const fresh = known.ask('A court in the capital has fined the shipyard for dumping paint into the estuary.');
    expect(fresh.verdict).toBe('new');
    expect(fresh.score).toBeGreaterThan(known.ask('Repairs would cost 4 million crowns, said Ida Marsh, the chair of the board.').score);
  });

  it('gives the same answers to the same history, and adds nothing by asking', () => {
    const known = knowing(KNOWN);
    const question = 'The southern pier will close as well.';
    expect(known.ask(question)).toEqual(known.ask(question));
    expect(known.ask(question)).toEqual(knowing(KNOWN).ask(question));
  });

  it('answers for empty, foreign and very long sentences', () => {
    const known = knowing(KNOWN);
    for (const text of ['', '。', '桟橋は閉鎖された。', 'pier '.repeat(5000)]) expect(known.ask(text).score).toBeGreaterThanOrEqual(0);
  });
});

describe('openSentenceIndex', () => {
  it('finds the nearest sentence among many that share common words', () => {
    const index = openSentenceIndex();
    for (let at = 0; at < 3000; at += 1) index.add(digestOf(`The board met on matter ${String(at + 5000)} again.`));
    const place = index.add(digestOf('The board closed the quay of Elmport.'));
    expect(index.ask(digestOf('Elmport: board closes quay')).near[0]?.index).toBe(place);
  });

  it('counts what any known sentence covers', () => {
    const index = openSentenceIndex();
    index.add(digestOf('Cracks in the pier'));
    index.add(digestOf('Ferries leave early'));
    expect(index.ask(digestOf('pier ferries')).coveredByAll).toBe(1);
    expect(index.ask(digestOf('pier ferries')).near[0]?.covered).toBeLessThan(1);
  });
});
