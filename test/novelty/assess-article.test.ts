import { describe, expect, it } from 'vitest';
import { assessArticle } from '../../src/novelty/assess-article.ts';
import { openMemory, remember, type Memory } from '../../src/novelty/memory.ts';
import { article, BASELINE, COST_RISES, TOPIC } from './stream.ts';

const NORMAL = { sensitivity: 'normal' } as const;
const tell = (memory: Memory, one: ReturnType<typeof article>): ReturnType<typeof assessArticle> => {
  const assessment = assessArticle(memory, one, NORMAL);
  remember(memory, one, assessment);
  return assessment;
};

describe('assessing an article', () => {
  it('flags what is new and holds it against the closest claim', () => {
    const { verdict, developments } = assessArticle(openMemory(TOPIC, [BASELINE]), COST_RISES, NORMAL);
    expect(verdict).toBe('new');
    const lead = developments[0]?.evidence[0];
    expect(`${lead?.text}`).toMatch(/25 million|resigned/);
    expect(lead?.heldAgainst?.source).toMatchObject({ kind: 'claim', record: 'morrowick-mail' });
    expect(lead?.why.length).toBeGreaterThan(0);
  });

  it('gives every sentence to the letter at its offset', () => {
    const { sentences } = assessArticle(openMemory(TOPIC, [BASELINE]), COST_RISES, NORMAL);
    expect(sentences.length).toBeGreaterThan(3);
    for (const { text, place, offset } of sentences) {
      expect((place === 'title' ? COST_RISES.title : COST_RISES.text).slice(offset, offset + text.length)).toBe(text);
    }
  });

  it('never flags the sentence that the baseline says in the same words', () => {
    const { sentences, developments } = assessArticle(openMemory(TOPIC, [BASELINE]), COST_RISES, NORMAL);
    const known = sentences.find(({ text }) => text.startsWith('The harbour board closed'));
    expect(known?.verdict).toBe('repeat');
    expect(developments.flatMap(({ evidence }) => evidence.map(({ text }) => text))).not.toContain(known?.text);
  });

  it('calls an article with an excluded word off-topic and says which', () => {
    const puzzle = article('puzzle', { title: 'Lantern Bridge crossword', text: COST_RISES.text });
    const { verdict, relevance } = assessArticle(openMemory(TOPIC, [BASELINE]), puzzle, NORMAL);
    expect(verdict).toBe('off-topic');
    expect(relevance.why).toEqual(['exclusion: crossword']);
  });

  it('calls an article about something else off-topic', () => {
    const other = article('cake', {
      title: 'How to bake a plum cake',
      text: 'Stone the plums. Beat four eggs with sugar. Bake for an hour.',
    });
    expect(assessArticle(openMemory(TOPIC, [BASELINE]), other, NORMAL).verdict).toBe('off-topic');
  });

  it('calls the same text elsewhere a copy and names its original', () => {
    const memory = openMemory(TOPIC, [BASELINE]);
    tell(memory, COST_RISES);
    const copy = article('copy', { title: 'Bridge bill doubles', text: COST_RISES.text, published: '2031-03-05T12:00:00Z' });
    expect(assessArticle(memory, copy, NORMAL)).toMatchObject({ verdict: 'copy', copyOf: 'cost-rises', developments: [] });
  });

  it('does not tell again what was told, but names the development', () => {
    const memory = openMemory(TOPIC, [BASELINE]);
    tell(memory, COST_RISES);
    const later = article('later', {
      title: 'Bridge news in brief',
      published: '2031-03-07T09:00:00Z',
      text: 'A market with forty stalls opens on the quay on Saturday.\n\nAs the harbour board has said, the Lantern Bridge repair will cost 25 million crowns instead of 12 million because divers discovered a third cracked pillar.\n\nThe ferry was full on both days of the regatta, its captain says, and the cafe on the pier ran out of ice.',
    });
    const again = assessArticle(memory, later, NORMAL);
    expect(again.developments.filter(({ first }) => first)).toEqual([]);
    expect([...memory.stories.keys()]).toContain(again.developments[0]?.id);
  });

  it('holds back nothing because of a sentence that was read but never told', () => {
    const memory = openMemory(TOPIC, [BASELINE]);
    const quiet = assessArticle(memory, COST_RISES, NORMAL);
    // The reader was told nothing of it: an edition that was emptied by hand.
    remember(memory, COST_RISES, { ...quiet, developments: [], alsoNew: [] });
    expect(memory.told.sentences).toEqual([]);
    const later = article('retold', { ...COST_RISES, id: 'retold', text: `Once more. ${COST_RISES.text.split('\n\n')[0]}` });
    for (const { heldAgainst } of assessArticle(memory, later, NORMAL).sentences) expect(heldAgainst?.source.kind).not.toBe('development');
  });

  it('leaves the memory as it was, and gives the same answer twice', () => {
    const memory = openMemory(TOPIC, [BASELINE]);
    const first = JSON.stringify(assessArticle(memory, COST_RISES, NORMAL));
    expect(JSON.stringify(assessArticle(memory, COST_RISES, NORMAL))).toBe(first);
    expect(memory.stories.size).toBe(0);
  });

  it('flags no less at a higher sensitivity', () => {
    const count = (sensitivity: 'more' | 'normal' | 'less'): number =>
      assessArticle(openMemory(TOPIC, [BASELINE]), COST_RISES, { sensitivity }).sentences.filter(
        ({ verdict }) => verdict !== 'background' && verdict !== 'repeat',
      ).length;
    expect(count('more')).toBeGreaterThanOrEqual(count('normal'));
    expect(count('normal')).toBeGreaterThanOrEqual(count('less'));
  });
});
