import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../src/domain/compose-edition.ts';
import type { Ruling } from '../../src/domain/watch-rules.ts';
import { assessArticle } from '../../src/novelty/assess-article.ts';
import { openMemory, remember } from '../../src/novelty/memory.ts';
import { anOccasion, aWatch } from '../builders.ts';
import { article, BASELINE, COST_RISES, TOPIC } from './stream.ts';

const assess = (ruling: Ruling | undefined, one = COST_RISES, topic = TOPIC) =>
  assessArticle(openMemory(topic, [BASELINE]), one, { sensitivity: 'normal', ...(ruling === undefined ? {} : { ruling }) });
const CAKE = article('cake', { title: 'How to bake a plum cake', text: 'Stone the plums. Beat four eggs with sugar. Bake for an hour.' });
const KEPT_OUT: Ruling = { kind: 'kept out', by: ['rule none: pillar'] };

describe('rules before the learned gate', () => {
  it('filter what the gate lets in, named with the rule, and count it', () => {
    expect(assess(undefined).verdict).toBe('new');
    const assessment = assess(KEPT_OUT);
    expect(assessment).toMatchObject({ verdict: 'off-topic', relevance: { why: ['rule none: pillar'] }, developments: [] });
    const edition = composeEdition({
      watch: aWatch(),
      occasion: anOccasion(),
      assessed: [{ article: COST_RISES, assessment }],
      sent: new Map(),
      told: new Map(),
      coverage: { feeds: [], entries: 1, pending: 0, tooOld: 0 },
      failures: [],
      warnings: [],
    });
    expect(edition.filtered).toMatchObject([{ by: { kind: 'ruled', rules: 'rule none: pillar' } }]);
    expect(edition.coverage).toMatchObject({ read: 1, shown: 0, heldBack: 0, filtered: 1 });
  });

  it('let in what the gate filters, and say through what', () => {
    expect(assess(undefined, CAKE).verdict).toBe('off-topic');
    const assessment = assess({ kind: 'let in', by: ['rule any: plum'] }, CAKE);
    expect(assessment.verdict).not.toBe('off-topic');
    expect(assessment.relevance.why[0]).toBe('rule any: plum');
  });

  it('leave the decision to the gate where they say nothing', () => {
    expect(assess({ kind: 'open' })).toEqual(assess(undefined));
  });

  it('stand behind an exclusion', () => {
    const assessment = assess({ kind: 'let in', by: ['rule any: pillar'] }, COST_RISES, { ...TOPIC, exclusions: ['statement'] });
    expect(assessment.relevance.why).toEqual(['exclusion: statement']);
  });

  it('filter also a copy of what was told', () => {
    const memory = openMemory(TOPIC, [BASELINE]);
    remember(memory, COST_RISES, assess(undefined));
    const copy = { ...COST_RISES, id: 'https://other.example.org/1' };
    const again = (ruling: Ruling) => assessArticle(memory, copy, { sensitivity: 'normal', ruling }).verdict;
    expect(again({ kind: 'open' })).toBe('copy');
    expect(again(KEPT_OUT)).toBe('off-topic');
  });
});
