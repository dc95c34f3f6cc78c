/** Expected trouble, as a value that reaches the run report and the digest's foot. Bugs and broken configuration throw instead. */
export interface Failure {
  /** The step that met it. */
  readonly step: 'configure' | 'collect' | 'read' | 'assess' | 'compose' | 'publish' | 'deliver';
  /** A URL, a file with line and column, or an address's masked form. */
  readonly where: string;
  /** What happened, in words that a reader of the digest understands, with the value that caused it. */
  readonly what: string;
  /** What the reader can do about it; empty where nothing is to be done. */
  readonly advice: string;
  /** Whether trying again later may help. */
  readonly temporary: boolean;
}
