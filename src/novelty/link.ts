import { withSound } from './heard-features.ts';
import { linkCandidates, type LinkCandidate } from './link-candidates.ts';
import { amongFeatures, type Guess } from './link-context.ts';
import { judge, type Features, type Model } from './model.ts';
import type { Memory, Story } from './reader-memory.ts';
import type { Held } from './sentence-features.ts';
import type { Heard } from './sequence-model.ts';

/** How surely a sentence tells a development again that was told before. */
export interface Link {
  readonly story: Story;
  readonly probability: number;
  readonly neighbour: LinkCandidate['neighbour'];
}

/** The first model looks at a sentence and a development alone, the second also at what the first says of the rest of the article. */
export interface LinkModels {
  readonly alone: Model;
  readonly among: Model;
}

/** For each sentence of an article the development that it most likely repeats; null where none comes near. `day`: that of the article. */
export function linksOf(
  memory: Memory,
  held: readonly Held[],
  by: { readonly models: LinkModels; readonly heard: Heard; readonly day: number },
): readonly (Link | null)[] {
  const candidates = held.map((one) => linkCandidates(memory, one, by.day));
  const guesses = candidates.map((list, at) =>
    list.map(({ story, features }): Guess => {
      const heard = withSound(features, by.heard.logits[at]);
      return { story: story.id, features: heard, probability: judge(by.models.alone, heard) };
    }),
  );
  return held.map((one, at) => {
    const same = sameWords(memory, one);
    if (same !== null) return same;
    const links = (candidates[at] ?? []).flatMap(({ story, neighbour, features }, which): Link[] =>
      sharesSomething(features, neighbour.share)
        ? [{ story, neighbour, probability: judge(by.models.among, amongFeatures(guesses, { at, which })) }]
        : [],
    );
    return links.toSorted((a, b) => standing(b) - standing(a))[0] ?? null;
  });
}

const SAME_WORDS = 0.85;
const LEAST_SHARE = 0.15;
const LISTED_BEHIND = 0.3;
const TOLD_OFTEN = 0.08;

/** Which development it is: the likelier, but rather one that was flagged than one that was only listed, and rather one that was told more often. */
function standing({ story, probability }: Link): number {
  return probability - (story.listed ? LISTED_BEHIND : 0) + TOLD_OFTEN * Math.log(story.sentences.length);
}

/** A sentence that was told nearly word for word needs no model; what made it a repeat is what is shown. */
function sameWords(memory: Memory, { told }: Held): Link | null {
  if (told.best < SAME_WORDS || told.nearest?.source.kind !== 'development') return null;
  const { text, source } = told.nearest;
  const story = memory.stories.get(source.development);
  return story === undefined ? null : { story, probability: told.best, neighbour: { text, share: told.best, article: source.article } };
}

/** Common words alone link nothing: a reader who is shown the two sentences must see why. */
function sharesSomething(features: Features, share: number): boolean {
  const { sharedNumbers = 0, sharedDate = 0, sharedNames = 0, sharedAlias = 0 } = features;
  return share >= LEAST_SHARE || sharedNumbers + sharedDate + sharedNames + sharedAlias > 0;
}
