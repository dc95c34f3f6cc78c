import { stableId } from './stable-id.ts';

/** Names a run by its process and instant, so that two processes on one ledger never share a name. */
export function runId(now: string, processId: number): string {
  return `${now.slice(0, 19).replace(/[-:]/g, '')}-${stableId(now, String(processId)).slice(-6)}`;
}
