/** A report as it was read from a page, a PDF, a mail or a text file: what a baseline record is drafted from. Plain text only. */
export interface Report {
  readonly title: string;
  /** Who published it; empty where the source doesn't say. */
  readonly outlet: string;
  /** Empty where the source names none. */
  readonly url: string;
  /** ISO 8601 in UTC; null where the source doesn't say. */
  readonly published: string | null;
  /** BCP 47 primary tag, "und" where unknown. */
  readonly lang: string;
  /** Paragraphs are separated by a blank line. */
  readonly text: string;
  /** Offsets in `text` at which the pages of a PDF begin; empty where there are none. */
  readonly pages: readonly number[];
  /** What the reader of the draft should know: only a part could be read, the date is missing. */
  readonly remarks: readonly string[];
}

export type ReportReading =
  | { readonly kind: 'read'; readonly report: Report }
  | { readonly kind: 'unreadable'; readonly what: string; readonly advice: string };
