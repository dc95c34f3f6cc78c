import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/novelty/memory.ts';
import { readArticle, sentencesToEncode, withMeanings } from '../../src/novelty/read-article.ts';
import { WEIGHTS } from '../../src/novelty/weights.ts';
import { article, BASELINE, COST_RISES, TOPIC } from './stream.ts';

const OPEN = { ruling: { kind: 'open' }, weights: WEIGHTS } as const;
const memory = openMemory(TOPIC, [BASELINE]);

describe('reading an article', () => {
  it('gives every sentence its features, the words among them, and asks for the vectors of an English article on topic', () => {
    const reading = readArticle(memory, COST_RISES, OPEN);
    expect(reading.relevance.onTopic).toBe(true);
    expect(reading.rows).toHaveLength(reading.held.length);
    for (const row of reading.rows) expect(Math.abs(row['words'] ?? 0)).toBeGreaterThan(0);
    expect(sentencesToEncode(reading)).toContain(COST_RISES.title);
  });

  it('asks for none where the article is off topic, or not in English', () => {
    const puzzle = article('puzzle', { title: 'Seven across', text: 'The answer was a small bird. Nobody found it.' });
    expect(sentencesToEncode(readArticle(memory, puzzle, OPEN))).toEqual([]);
    const french = {
      ...COST_RISES,
      title: 'Le coût monte',
      text: 'Le coût du pont monte à 90 millions, a dit le conseil. Il sera voté jeudi.',
      lang: 'fr',
    };
    expect(sentencesToEncode(readArticle(memory, french, { ...OPEN, ruling: { kind: 'let in', by: ['a rule'] } }))).toEqual([]);
  });

  it('adds what the vectors say, of those sentences that have one', () => {
    const reading = readArticle(memory, COST_RISES, OPEN);
    const vector = new Float32Array(WEIGHTS.meaning.mean.length).fill(0.04);
    const heard = withMeanings(reading, new Map([[COST_RISES.title, vector]]), WEIGHTS);
    expect(heard.rows[0]).toMatchObject({ encoded: 1, nearTitle: 0 });
    expect(heard.rows[0]?.['meaning']).not.toBe(0);
    expect(heard.rows[1]).toEqual(reading.rows[1]);
    expect(withMeanings(reading, null, WEIGHTS)).toBe(reading);
  });
});
