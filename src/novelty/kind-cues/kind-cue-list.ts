/**
 * Words of one language that point to the kind of a development. General newsroom vocabulary, never a topic's words. A word stands for
 * itself; `*` is any ending or inner part of a word, `…` a gap of up to 40 signs. Case and the form of apostrophes do not matter.
 */
export interface KindCueList {
  /** Somebody takes, leaves or loses an office, a seat, a majority, a membership. */
  readonly office: readonly string[];
  /** A state begins, ends or returns: in force, lapsed, lifted, frozen, back in service, no longer. */
  readonly standing: readonly string[];
  /** A plan is given up, put off or brought forward. */
  readonly shelved: readonly string[];
  /** Something is proposed, drafted, offered, prepared. */
  readonly proposed: readonly string[];
  /** Something is set down for later. */
  readonly scheduled: readonly string[];
  /** A value in place of another one. */
  readonly revised: readonly string[];
  /** Names of quantities and their units. */
  readonly measure: readonly string[];
  /** Somebody takes a stance. */
  readonly stance: readonly string[];
  /** A stance or claim is taken back or taken up again. */
  readonly retracted: readonly string[];
  /** Institutions and people act. */
  readonly act: readonly string[];
  /** Something happened or was found. */
  readonly happened: readonly string[];
}

export type KindCueName = keyof KindCueList;
