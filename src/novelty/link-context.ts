import type { Features } from './model.ts';

/** What a first look says of a sentence and a development that it may repeat. */
export interface Guess {
  readonly story: string;
  readonly features: Features;
  readonly probability: number;
}

/**
 * The features of one guess amid those of its article (`guesses`: a list a sentence, in their order): a development comes back in runs, in headline and lead, and a
 * sentence tells one of its candidates, hardly two. Shares of belief are on the logit scale, NOTHING where there is no guess.
 */
export function amongFeatures(
  guesses: readonly (readonly Guess[])[],
  { at, which }: { readonly at: number; readonly which: number },
): Features {
  const own = guesses[at]?.[which];
  if (own === undefined) return {};
  const beliefIn = (place: number): number => Math.max(NOTHING, ...(guesses[place] ?? []).filter((g) => g.story === own.story).map(belief));
  const surest = (list: readonly Guess[]): number => Math.max(NOTHING, ...list.map(belief));
  const others = guesses.flatMap((list, place) => (place === at ? [] : list.filter((g) => g.story === own.story).map(belief)));
  return {
    ...own.features,
    belief: belief(own),
    beliefBefore: beliefIn(at - 1),
    beliefAfter: beliefIn(at + 1),
    beliefElsewhere: Math.max(NOTHING, ...others),
    beliefInTitle: beliefIn(0),
    believers: others.filter((other) => other > LIKELY).length,
    rival: surest((guesses[at] ?? []).filter((_, i) => i !== which)),
    anyBefore: surest(guesses[at - 1] ?? []),
    anyAfter: surest(guesses[at + 1] ?? []),
  };
}

const NOTHING = -6;
const LIKELY = -1;

function belief({ probability }: Guess): number {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  return Math.max(NOTHING, Math.log(p / (1 - p)));
}
