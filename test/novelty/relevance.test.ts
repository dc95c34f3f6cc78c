import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/novelty/memory.ts';
import { passagesOf } from '../../src/novelty/passages.ts';
import { relevanceOf, type Relevance } from '../../src/novelty/relevance.ts';
import { holdAgainst } from '../../src/novelty/sentence-features.ts';
import { article, BASELINE, TOPIC } from './stream.ts';

const memory = openMemory(TOPIC, [BASELINE]);
const hardlyHeard = (text: string, features: Readonly<Record<string, number>> = {}): Relevance => {
  const one = article('bulletin', { title: 'Notices', text });
  return relevanceOf(memory, { article: one, held: holdAgainst(memory, passagesOf(one, memory.names)), features, score: 0.01 });
};

describe('an article of whose topic nothing was heard', () => {
  it('is off topic', () => {
    expect(hardlyHeard('A market opens on the quay on Saturday.').onTopic).toBe(false);
  });

  it('is on topic where one sentence names the subject and is known', () => {
    const known =
      'A market opens on Saturday. The harbour board closed the Lantern Bridge on 27 February because of cracks in two of its pillars.';
    expect(hardlyHeard(known)).toMatchObject({ onTopic: true, score: 0.6 });
  });

  it('is not for a name that stands alone, as in a section head, nor for the name in what is not known', () => {
    expect(hardlyHeard('Lantern Bridge.').onTopic).toBe(false);
    expect(hardlyHeard('A choir from the far side of the Lantern Bridge sang old carols for the mayor on Saturday.').onTopic).toBe(false);
  });

  it('is on topic where most of its sentences name the watch, and with a thin baseline where many do', () => {
    expect(hardlyHeard('It rained.', { 'article-narrowShare': 0.7, 'article-coreShare': 0.4 }).onTopic).toBe(true);
    expect(hardlyHeard('It rained.', { 'article-narrowShare': 0.45, 'article-coreShare': 0.1 }).onTopic).toBe(true);
    expect(hardlyHeard('It rained.', { 'article-narrowShare': 0.3, 'article-coreShare': 0.3 }).onTopic).toBe(false);
  });

  it('stays out where an exclusion stands in it', () => {
    expect(hardlyHeard('Our crossword.', { 'article-narrowShare': 1, 'article-coreShare': 1 })).toMatchObject({ onTopic: false, score: 0 });
  });
});
