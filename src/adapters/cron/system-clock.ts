import type { Clock } from '../../ports.ts';

/** The machine's clock. */
export function createSystemClock(): Clock {
  return { now: () => new Date().toISOString() };
}
