/** Cue words of one language, as sources of regular expressions. General newsroom vocabulary, never a topic's words. */
export interface CueList {
  /** Who said it. */
  readonly reporting: string;
  /** Something became other than it was. */
  readonly change: string;
  /** An act of an institution. */
  readonly act: string;
  readonly negation: string;
  readonly hedge: string;
  /** It was so before, and long. */
  readonly history: string;
  readonly future: string;
  /** Old against new in one sentence. */
  readonly contrast: string;
  /** Offices taken and left. */
  readonly office: string;
  /** Stances. */
  readonly stance: string;
  /** Things set down for later. */
  readonly plan: string;
  /** Plans given up or moved. */
  readonly shelved: string;
  readonly since: string;
  /** Kept as it was. */
  readonly still: string;
  /** Words of opinion and of the first person. */
  readonly opinion: string;
}
