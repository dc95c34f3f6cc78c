/** A rule as it was understood. */
export type RuleQuery =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly RuleQuery[] }
  | { readonly kind: 'not'; readonly part: RuleQuery }
  | { readonly kind: 'near'; readonly one: RuleQuery; readonly other: RuleQuery; readonly words: number }
  | { readonly kind: 'lang'; readonly tag: string }
  | Sought;

/** What is looked for in a text. */
export type Sought =
  | { readonly kind: 'phrase'; readonly text: string; readonly field: Field | null }
  | { readonly kind: 'pattern'; readonly source: string; readonly field: Field | null };

/** Where it is looked for; null stands for title and text. */
export type Field = 'title' | 'outlet';

/** Something wrong in a rule. `from` and `to` are UTF-16 offsets in it. */
export interface RuleTrouble {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly advice: string;
  /** A word that isn't known, and those that are. */
  readonly unknown?: { readonly word: string; readonly allowed: readonly string[] };
}

/** Ends the reading of a rule; caught where the reading began. */
export class RuleError extends Error {
  readonly trouble: RuleTrouble;
  constructor(trouble: RuleTrouble) {
    super(trouble.what);
    this.trouble = trouble;
  }
}
