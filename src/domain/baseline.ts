import type { DevelopmentKind } from './development-kind.ts';

/** One checkable statement of a known report, in our own words. */
export interface Claim {
  /** Unique within the record: "diplomat-2025-05#lost-run-off" is `record.id#claim.id` in print. */
  readonly id: string;
  readonly actor: string;
  readonly claim: string;
  readonly kind: DevelopmentKind;
  /** The date as of which it holds, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf: string;
  /** Where it stands in the report ("paragraph 2"). */
  readonly place: string;
  /** Words, names and other-script forms that identify it in a text. */
  readonly terms: readonly string[];
  /** A short quotation, where the record keeps one. */
  readonly quote?: string | undefined;
}

/** A question that the report leaves open: an answer to it is a development. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly terms: readonly string[];
}

/** A structured statement of what one known report says. */
export interface BaselineRecord {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  /** ISO 8601, date or instant. */
  readonly published: string;
  readonly lang: string;
  readonly claims: readonly Claim[];
  readonly openQuestions: readonly OpenQuestion[];
  /** The report's own text, where the reader has it; paragraphs separated by a blank line. */
  readonly text?: string | undefined;
}
