import { withSound, withSounds } from '../novelty/heard-features.ts';
import { amongFeatures, type Guess } from '../novelty/link-context.ts';
import { judge } from '../novelty/model.ts';
import type { Heard } from '../novelty/sequence-model.ts';
import type { Weights } from '../novelty/weights.ts';
import { evenShares } from './even-shares.ts';
import type { Lessons, PairExample, Recipe } from './fit.ts';
import { trainModel, type Example } from './train-model.ts';

/**
 * Fits what tells one development from another: a sentence and a told development, alone and amid the article, and two sentences of one article. `heard`: each
 * article of each stream as nets hear it that did not learn from it. The first model judges what it learned from: a regression over so many pairs hardly knows one of
 * them better than a new one.
 */
export function linkModels(
  streams: readonly Lessons[],
  heard: readonly (readonly Heard['logits'][])[],
  recipe: Pick<Recipe, 'link' | 'pair'>,
): Pick<Weights, 'link' | 'pair'> {
  const articles = streams.map((stream, i) => stream.articles.map((article, a) => ({ ...article, logits: heard[i]?.[a] ?? [] })));
  const sounding = articles.map((list) =>
    list.map(({ sentences, logits }) =>
      sentences.map(({ links }, at) => links.map((link) => ({ ...link, features: withSound(link.features, logits[at]) }))),
    ),
  );
  const alone = trainModel(sameVoice(sounding.map((list) => list.flat(2).map(weighed))), recipe.link.alone);
  const amid = sounding.map((list) =>
    list.flatMap((sentences) => {
      const guesses = sentences.map((links) =>
        links.map(({ story, features }): Guess => ({ story, features, probability: judge(alone, features) })),
      );
      return sentences.flatMap((links, at) =>
        links.map(({ label }, which) => weighed({ label, features: amongFeatures(guesses, { at, which }) })),
      );
    }),
  );
  const pairs = articles.map((list) =>
    list.flatMap(({ pairs: own, logits }) =>
      own.map(({ places: [a, b], features, label }) => weighed({ label, features: withSounds(features, logits[a], logits[b]) })),
    ),
  );
  return {
    link: { alone, among: trainModel(sameVoice(amid), recipe.link.among) },
    pair: trainModel(sameVoice(pairs), recipe.pair),
  };
}

function weighed({ features, label }: Pick<PairExample, 'features' | 'label'>): Example {
  return { features, label, weight: 1 };
}

function sameVoice(groups: readonly (readonly Example[])[]): readonly Example[] {
  const shares = evenShares(groups);
  return groups.flatMap((group, i) => group.map((e) => ({ ...e, weight: e.weight * (shares[i] ?? 1) })));
}
