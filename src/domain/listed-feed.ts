/** A feed as a subscription list (OPML) has it. */
export interface ListedFeed {
  readonly url: string;
  /** Empty where the list gives none. */
  readonly title: string;
  /** BCP 47, or what the list has in its place; empty where it gives none. */
  readonly lang: string;
  /** Names of the folders, outermost first. */
  readonly folder: readonly string[];
}
