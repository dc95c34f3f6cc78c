/** Why a run happens and as what it is counted. */
export interface Occasion {
  /** ISO 8601: the planned instant, or the instant of a run by hand. It is the identity of the work. */
  readonly occurrence: string;
  /** A planned instant of the watch's schedule; a run by hand that finds nothing new sends nothing. */
  readonly planned: boolean;
  /** The next planned instant, null where nothing is scheduled. */
  readonly next: string | null;
  /** ISO 8601: the one `now` of the run. */
  readonly now: string;
  readonly run: string;
}
