/** Something in the watchlist that does no good, with the edit that would mend it. */
export interface HygieneNote {
  /** Where it stands in the watchlist: "harbour-pact > rules > any". */
  readonly place: string;
  /** What to take out there, as it may stand in YAML, and what to write instead; null: nothing. */
  readonly edit: { readonly out: string; readonly into: string | null };
  readonly finding: HygieneFinding;
}

export type HygieneFinding =
  /** No article of so many held any of these words or names. */
  | { readonly kind: 'never'; readonly articles: number }
  /** Nothing of this feed was shown; `read`: how many of its articles were read. */
  | { readonly kind: 'idle feed'; readonly outlet: string; readonly url: string; readonly read: number }
  /** This rule alone let in `noise` of all those articles that came to nothing, beside `shown` that it brought. */
  | { readonly kind: 'noisy rule'; readonly rule: string; readonly noise: number; readonly all: number; readonly shown: number };

/** When and over what the watchlist is looked through. */
export interface HygieneTimes {
  /** 0: never. */
  readonly everyDays: number;
  readonly lookBackDays: number;
}

/**
 * Whether the edition made on `today` is the first of its period: then the watchlist is looked through. Periods of seven days begin on
 * Monday. Days since 1970-01-01, a Thursday. The first edition of all has nothing to look at.
 */
export function isHygieneDue(lastEdition: number | null, today: number, { everyDays }: HygieneTimes): boolean {
  if (everyDays === 0 || lastEdition === null) return false;
  const period = (day: number): number => Math.floor((day + 3) / everyDays);
  return period(today) > period(lastEdition);
}
