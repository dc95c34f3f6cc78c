import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Meanings } from '../novelty/meaning.ts';
import type { Weights } from '../novelty/weights.ts';

/** Each has all lessons in its memory. */
const MOST_THREADS = 8;

/** Leaves no stream out. */
export const NONE = -1;

/**
 * Fits on all streams but one, for each of `leaving` (places in `folders`, or NONE), in as many threads as there are cores, at most eight. The answers stand in the order of
 * `leaving` and are the same for any number of threads.
 */
export async function fitLeaving(
  folders: readonly string[],
  leaving: readonly number[],
  meanings: Meanings | null,
): Promise<readonly Weights[]> {
  const fitted: Weights[] = [];
  const queue = [...leaving.entries()];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('fit-worker.ts', import.meta.url), { workerData: { folders, meanings } });
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [at, left] = next;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage({ left });
        const [{ weights }] = (await once(worker, 'message')) as [{ readonly weights: Weights }];
        fitted[at] = weights;
      }
    } catch (error) {
      queue.length = 0;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), leaving.length, MOST_THREADS) }, work));
  return fitted;
}
