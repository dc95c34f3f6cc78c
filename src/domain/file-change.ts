/** A file as it is and as it shall be, for people to look at before it counts. */
export interface FileChange {
  readonly file: string;
  /** Null: there is none yet. */
  readonly before: string | null;
  readonly after: string;
}
