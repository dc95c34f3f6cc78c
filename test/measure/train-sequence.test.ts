import { describe, expect, it } from 'vitest';
import { trainSequence, type Lesson } from '../../src/measure/train-sequence.ts';
import { hear } from '../../src/novelty/sequence-model.ts';
import { randomFrom } from '../../src/measure/random-from.ts';

const TRAINING = {
  hidden: 8,
  state: 6,
  nets: 2,
  epochs: 40,
  rate: 0.02,
  dropInput: 0,
  drop: 0.1,
  shares: { first: 1, carries: 0.5, neutral: 0.25 },
  wholeShare: 0.3,
  optional: ['meaning'],
} as const;

const yes = (label: boolean) => ({ label: label ? 1 : 0, weight: 1 }) as const;

/** A sentence is news when the one after it is quoted: only a model that hears the article from its end can know. */
const random = randomFrom(3);
const LESSONS: readonly Lesson[] = Array.from({ length: 48 }, (_, at) => {
  const quoted = Array.from({ length: 6 }, () => (random() < 0.4 ? 1 : 0));
  const onTopic = at % 4 !== 0;
  return {
    onTopic,
    weight: 1,
    sentences: quoted.map((quote, i) => ({
      features: { quote, named: onTopic && i === 2 ? 1 : 0, meaning: random(), term: 0 },
      answers: { first: yes(quoted[i + 1] === 1), carries: yes(quote === 1) },
    })),
  };
});
const ARTICLE = [0, 0, 1, 0, 1].map((quote, i) => ({ quote, named: i === 2 ? 1 : 0 }));

describe('training a model over the sentences of articles', () => {
  const { model, unseen } = trainSequence([LESSONS], TRAINING);

  it('learns what only the neighbours tell', () => {
    const { probabilities } = hear(model, ARTICLE);
    for (const at of [1, 3]) expect(probabilities[at]).toBeGreaterThan(0.7);
    for (const at of [0, 2, 4]) expect(probabilities[at]).toBeLessThan(0.3);
  });

  it('learns of the whole article what one of its sentences tells', () => {
    expect(hear(model, ARTICLE).relevance).toBeGreaterThan(0.8);
    expect(
      hear(
        model,
        ARTICLE.map((row) => ({ ...row, named: 0 })),
      ).relevance,
    ).toBeLessThan(0.3);
  });

  it('names the features that decided, with their direction', () => {
    const heard = hear(model, [{ quote: 1, named: 1, meaning: 0.5 }]);
    const voices = heard.loudest(0, 3);
    expect(voices.map(({ name }) => name).toSorted()).toEqual(['meaning', 'named', 'quote']);
    expect(Math.abs(voices[0]?.voice ?? 0)).toBeGreaterThanOrEqual(Math.abs(voices[2]?.voice ?? 0));
    expect(heard.loudest(0, 1)).toHaveLength(1);
  });

  it('gives each feature of a sentence amid its article the voice that a small move of it shows', () => {
    const row = { quote: 0.4, named: 0.3, meaning: 0.5 };
    const logit = (moved: object): number => {
      const p = hear(model, ARTICLE.with(2, { ...row, ...moved })).probabilities[2] ?? 0;
      return Math.log(p / (1 - p));
    };
    for (const { name, voice } of hear(model, ARTICLE.with(2, row)).loudest(2, 3)) {
      const value = row[name as keyof typeof row];
      const slope = (logit({ [name]: value + 1e-4 }) - logit({ [name]: value - 1e-4 })) / 2e-4;
      expect(voice).toBeCloseTo((value - (model.mean[model.features.indexOf(name)] ?? 0)) * slope, 4);
    }
  });

  it('gives the same bytes for the same lessons, and other nets from other beginnings', () => {
    expect(JSON.stringify(trainSequence([LESSONS], TRAINING).model)).toBe(JSON.stringify(model));
    expect(model.nets[0]).not.toEqual(model.nets[1]);
  });

  it('learns nothing from what weighs nothing', () => {
    const turned = LESSONS.map((lesson) => ({
      ...lesson,
      sentences: [
        ...lesson.sentences,
        ...lesson.sentences.map((e) => ({ ...e, answers: { first: { ...yes(e.answers.first?.label !== 1), weight: 0 } } })),
      ],
    }));
    expect(hear(trainSequence([turned], { ...TRAINING, nets: 1 }).model, ARTICLE).probabilities[1]).toBeGreaterThan(0.5);
  });

  it('answers each question of its own', () => {
    const { logits } = hear(model, ARTICLE);
    expect(logits[1]?.first).toBeGreaterThan(1);
    expect(logits[1]?.carries).toBeLessThan(-1);
    expect(logits[4]?.first).toBeLessThan(-1);
    expect(logits[4]?.carries).toBeGreaterThan(1);
  });

  it('teaches each net all groups but its own hand, and lets each group be heard by a net that never saw it', () => {
    const opposite = LESSONS.map((lesson) => ({
      ...lesson,
      sentences: lesson.sentences.map((e) => ({ ...e, answers: { first: yes(e.answers.first?.label !== 1) } })),
    }));
    const dealt = trainSequence([LESSONS, opposite], TRAINING);
    const [plain, turned] = dealt.unseen.map((heard) => heard[0]?.map(({ first }) => first > 0));
    const right = LESSONS[0]?.sentences.map(({ answers }) => answers.first?.label === 1);
    expect(plain).toEqual(right?.map((label) => !label));
    expect(turned).toEqual(right);
    // A single group is learned by all.
    const [lesson] = LESSONS;
    const rows = lesson?.sentences.map((e) => e.features) ?? [];
    expect(unseen[0]?.[0]).toEqual(hear(model, rows).logits);
  });

  it('hears nothing in a feature that never varied', () => {
    expect(
      hear(
        model,
        ARTICLE.map((row) => ({ ...row, term: 1 })),
      ).probabilities,
    ).toEqual(hear(model, ARTICLE).probabilities);
  });

  it('hears an article without a sentence', () => {
    expect(hear(model, [])).toMatchObject({ relevance: 0, probabilities: [] });
  });
});
