import { describe, expect, it } from 'vitest';
import type { Lessons, SentenceExample } from '../../src/measure/fit.ts';
import { RECIPE } from '../../src/measure/fit.ts';
import { linkModels } from '../../src/measure/train-links.ts';
import { judge } from '../../src/novelty/model.ts';
import { withSound, withSounds } from '../../src/novelty/heard-features.ts';
import { amongFeatures } from '../../src/novelty/link-context.ts';

const LOUD = { first: 0, carries: 4, neutral: 0 };
const QUIET = { first: 0, carries: -4, neutral: 0 };

/** Only what the nets heard tells a repeat from background, and a sentence that goes on from one that begins anew: the words are the same in all. */
const LESSON: Lessons = {
  name: 'invented',
  kinds: [],
  articles: Array.from({ length: 60 }, (_, a) => ({
    onTopic: true,
    sentences: [0, 1].map(
      (at): SentenceExample =>
        ({
          features: {},
          label: 0,
          weight: 1,
          neutral: false,
          carries: at === a % 2,
          links: [{ story: 'lane', features: { strict: 0.4 }, label: at === a % 2 ? 1 : 0 }],
        }) as unknown as SentenceExample,
    ),
    pairs: [{ places: [0, 1], features: { forth: 0.5 }, label: a % 2 === 1 ? 1 : 0 }],
  })),
};
const HEARD = LESSON.articles.map((_, a) => (a % 2 === 0 ? [LOUD, QUIET] : [QUIET, LOUD]));

describe('the models that tell one development from another', () => {
  const { link, pair } = linkModels([LESSON], [HEARD], { ...RECIPE, link: { ...RECIPE.link, among: { ...RECIPE.link.among, trees: 40 } } });

  it('hear in a sentence what the nets hear, by the names under which it comes when they judge', () => {
    const belief = (logits: typeof LOUD): number => judge(link.alone, withSound({ strict: 0.4 }, logits));
    expect(belief(LOUD)).toBeGreaterThan(0.8);
    expect(belief(QUIET)).toBeLessThan(0.2);
    expect(link.alone.features).toEqual(Object.keys(withSound({ strict: 0 })).toSorted());
    const guess = { story: 'lane', features: withSound({ strict: 0 }), probability: 0.5 };
    expect(link.among.features).toEqual(Object.keys(amongFeatures([[guess]], { at: 0, which: 0 })).toSorted());
  });

  it('hear both sentences of a pair', () => {
    expect(judge(pair, withSounds({ forth: 0.5 }, QUIET, LOUD))).toBeGreaterThan(0.8);
    expect(judge(pair, withSounds({ forth: 0.5 }, LOUD, QUIET))).toBeLessThan(0.2);
    expect(pair.features).toEqual(Object.keys(withSounds({ forth: 0 })).toSorted());
  });
});
