import { describe, expect, it } from 'vitest';

import { ENGLISH } from '../../src/novelty/kind-cues/en.ts';
import { kindFeatures } from '../../src/novelty/kind-features.ts';
import { kindOf, likeliestKind } from '../../src/novelty/kinds.ts';
import { passagesOf, type Passage } from '../../src/novelty/passages.ts';
import { openMemory } from '../../src/novelty/reader-memory.ts';
import { WEIGHTS } from '../../src/novelty/weights.ts';
import { article, TOPIC } from './stream.ts';

const { names } = openMemory(TOPIC, []);

function read(text: string, lang = 'en'): readonly Passage[] {
  return passagesOf(article('k1', { text, lang }), names);
}

describe('kindOf', () => {
  it.each([
    ['event', 'en', 'The harbour board and the ferry company signed the contract on Monday.'],
    ['position', 'en', 'The mayor rejects the toll and urges the board to apologise, a spokesperson said.'],
    ['plan', 'en', 'The board plans to build a second ramp and will start work next month.'],
    ['quantity', 'en', 'The bill for the repair has risen to 15 million euros, up from 12 million.'],
    ['status', 'en', 'Ida Marsh has resigned as chief executive; her successor takes over on Friday.'],
    ['plan', 'de', 'Der Vorschlag: Die zweite Rampe soll ab dem Frühjahr gebaut werden, so plant es der Hafen.'],
    ['status', 'fr', 'La directrice générale a démissionné, son successeur est nommé.'],
    ['position', 'ja', '市長は通行料に反対し、撤回を求めた。'],
    ['quantity', 'zh', '修復費用由一千二百萬元增至一千五百萬元。'],
  ])('calls it a %s (%s): %s', (kind, lang, text) => {
    expect(kindOf(read(text, lang), WEIGHTS.kinds)).toBe(kind);
  });

  it('hears all the evidence, not only the surest sentence', () => {
    const [vague] = read('It came as a surprise to many on the quay.');
    const [telling] = read('The ferry was cancelled and postponed; a new draft is scheduled for next month.');
    if (vague === undefined || telling === undefined) throw new Error('no sentence');
    expect(kindOf([vague, telling], WEIGHTS.kinds)).toBe('plan');
  });

  it('calls a development without evidence an event', () => {
    expect(kindOf([], WEIGHTS.kinds)).toBe('event');
  });
});

describe('likeliestKind', () => {
  it('takes the surest of the models', () => {
    const flat = { features: ['x'], mean: [0], scale: [1], weights: [0], bias: 0, trees: [], treeBias: 0, treeShare: 0 };
    const mute = { model: flat, meaning: { mean: [0], weights: [0] }, words: { weights: [] } };
    const models = { event: mute, position: mute, plan: { ...mute, model: { ...flat, weights: [1] } }, quantity: mute, status: mute };
    expect(likeliestKind(models, { features: { x: 1 }, vector: null, slots: [] })).toBe('plan');
    expect(likeliestKind(models, { features: { x: -1 }, vector: null, slots: [] })).toBe('event');
  });

  it('hears what the evidence sounds like, where it was encoded', () => {
    const listening = { features: ['sounds-plan'], mean: [0], scale: [1], weights: [0], bias: 0, trees: [], treeBias: 0, treeShare: 0 };
    const mute = { model: listening, meaning: { mean: [0], weights: [1] }, words: { weights: [] } };
    const models = { event: mute, position: mute, plan: { ...mute, model: { ...listening, weights: [1] } }, quantity: mute, status: mute };
    expect(likeliestKind(models, { features: {}, vector: Float32Array.of(1), slots: [] })).toBe('plan');
    expect(likeliestKind(models, { features: {}, vector: Float32Array.of(-1), slots: [] })).toBe('event');
  });
});

describe('likeliestKind, of words', () => {
  it('hears what the words of the evidence say, in languages that are not encoded too', () => {
    const listening = { features: ['says-plan'], mean: [0], scale: [1], weights: [0], bias: 0, trees: [], treeBias: 0, treeShare: 0 };
    const mute = { model: listening, meaning: { mean: [0], weights: [0] }, words: { weights: [0, 1, -1] } };
    const models = { event: mute, position: mute, plan: { ...mute, model: { ...listening, weights: [1] } }, quantity: mute, status: mute };
    expect(likeliestKind(models, { features: {}, vector: null, slots: [1] })).toBe('plan');
    expect(likeliestKind(models, { features: {}, vector: null, slots: [2] })).toBe('event');
  });
});

describe('kindFeatures', () => {
  it('finds whole words only, any ending where a star allows it, and a gap', () => {
    expect(kindFeatures(read('She resigned.'))['office']).toBe(1);
    expect(kindFeatures(read('The court may acquit the planar surveyor.'))).toMatchObject({ office: 0, proposed: 0 });
    expect(kindFeatures(read('He was named, to general surprise, as keeper.'))['office']).toBe(1);
  });

  it('counts a clock time as a figure', () => {
    expect(kindFeatures(read('It broke at 02:22.'))['figure']).toBe(1);
  });

  it('gives every language the same sorts of cues', async () => {
    for (const lang of ['de', 'es', 'fr', 'ja', 'zh']) {
      const [list] = Object.values((await import(`../../src/novelty/kind-cues/${lang}.ts`)) as Record<string, object>);
      expect(Object.keys(list ?? {})).toEqual(Object.keys(ENGLISH));
    }
  });
});
