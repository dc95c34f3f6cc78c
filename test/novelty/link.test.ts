import { describe, expect, it } from 'vitest';
import type { SentenceAssessment } from '../../src/domain/assessment.ts';
import { linksOf } from '../../src/novelty/link.ts';
import { openMemory, remember, type Memory } from '../../src/novelty/memory.ts';
import type { Model } from '../../src/novelty/model.ts';
import { passagesOf } from '../../src/novelty/passages.ts';
import { holdAgainst } from '../../src/novelty/sentence-features.ts';
import { article, BASELINE, TOPIC } from './stream.ts';

/** Calls any two sentences the same, as surely. */
const GULLIBLE: Model = { features: [], mean: [], scale: [], weights: [], bias: 2, trees: [], treeBias: 0, treeShare: 0 };
const UNHEARD = { relevance: 1, probabilities: [], logits: [], loudest: () => [] };
const BY = { models: { alone: GULLIBLE, among: GULLIBLE }, heard: UNHEARD, day: 22_344 };
const FLAGGED = 'The harbour board will reopen the northern lane of the Lantern Bridge on Thursday.';
const LISTED = 'The northern lane of the Lantern Bridge is to be reopened by the harbour board on Thursday at noon.';
const AGAIN = 'The northern lane of the Lantern Bridge will be reopened by the harbour board on Thursday at noon, a notice says.';

function toldBoth(): Memory {
  const memory = openMemory(TOPIC, [BASELINE]);
  const first = article('first', { title: 'Lane to reopen', text: `${FLAGGED}\n\n${LISTED}` });
  const sentences = passagesOf(first, memory.names);
  const assessed = (text: string): SentenceAssessment => {
    const passage = sentences.find((one) => one.text === text);
    if (passage === undefined) throw new Error('no such sentence');
    const { place, offset, paragraph } = passage;
    return { text, place, offset, paragraph, verdict: 'new', score: 1, shareKnown: 0, heldAgainst: null, why: [] };
  };
  remember(memory, first, {
    article: 'first',
    verdict: 'new',
    copyOf: null,
    relevance: { score: 1, why: [] },
    sentences: [],
    developments: [{ id: 'lane', kind: 'plan', first: true, updates: null, score: 1, evidence: [assessed(FLAGGED)] }],
    alsoNew: [assessed(LISTED)],
    notCompared: null,
  });
  return memory;
}

describe('the development that a sentence repeats', () => {
  it('is the one that was told, not a sentence that was only listed beside it, though that one is nearer', () => {
    const memory = toldBoth();
    const [held] = holdAgainst(memory, passagesOf(article('later', { text: AGAIN }), memory.names));
    if (held === undefined) throw new Error('no sentence');
    expect(held.told.nearest?.text).toBe(LISTED);
    const [link] = linksOf(memory, [held], BY);
    expect(link?.story.id).toBe('lane');
  });

  it('is none where nothing is shared', () => {
    const memory = toldBoth();
    const [held] = holdAgainst(memory, passagesOf(article('later', { text: 'A choir sang in the rain.' }), memory.names));
    expect(held === undefined ? [] : linksOf(memory, [held], BY)).toEqual([null]);
  });
});
