/** What an article must hold, may hold and must not hold to be on the topic of a watch: rules as they are written in the watchlist. */
export interface WatchRules {
  /** The points of those that hold must reach the threshold; `^2` behind a rule gives it two points, `^-1` counts against. */
  readonly any: readonly string[];
  /** Each of these must hold. */
  readonly all: readonly string[];
  /** None of these may hold. */
  readonly none: readonly string[];
  readonly expression: string | null;
  readonly threshold: number;
}

/** What the rules of a watch say of an article, with the rules that say it. `open`: nothing, so that the learned gate decides. */
export type Ruling =
  | { readonly kind: 'open' }
  | { readonly kind: 'let in'; readonly by: readonly string[] }
  | { readonly kind: 'kept out'; readonly by: readonly string[] };
