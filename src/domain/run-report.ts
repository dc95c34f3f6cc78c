import type { Coverage } from './edition.ts';
import type { Failure } from './failure.ts';

/** What one run did, for the journal, `--json` and the exit code. */
export interface RunReport {
  readonly run: string;
  readonly watch: string;
  readonly occurrence: string;
  readonly started: string;
  /** `done`; `already`: this occurrence was run before; `running`: another run has it, or died with it a short while ago; `dry`: nothing was stored or sent. */
  readonly result: 'done' | 'already' | 'running' | 'dry';
  readonly edition: string | null;
  readonly coverage: Coverage;
  readonly developments: number;
  readonly updates: number;
  readonly alsoNew: number;
  readonly deliveries: { readonly sent: number; readonly waiting: number; readonly failed: number; readonly unknown: number };
  readonly quiet: boolean;
  readonly failures: readonly Failure[];
}
