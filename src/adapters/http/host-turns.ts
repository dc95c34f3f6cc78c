import { setTimeout as pause } from 'node:timers/promises';

/** Runs work one at a time for each host, with a pause after each, and at most `concurrency` at once over all hosts. */
export function hostTurns(limits: { readonly concurrency: number; readonly hostPauseMs: number }): {
  take<T>(host: string, work: () => Promise<T>): Promise<T>;
} {
  const last = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let free = Math.max(1, limits.concurrency);

  async function inSlot<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }

  return {
    take(host, work) {
      // The host's turn before a slot: many waiting for one slow host must not hold up the others.
      const turn = (last.get(host) ?? Promise.resolve()).then(() => inSlot(work));
      const over = turn.then(rest, rest);
      last.set(host, over);
      void forget(host, over);
      return turn;
    },
  };

  async function forget(host: string, over: Promise<void>): Promise<void> {
    await over;
    if (last.get(host) === over) last.delete(host);
  }

  async function rest(): Promise<void> {
    if (limits.hostPauseMs > 0) await pause(limits.hostPauseMs);
  }
}
