import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Meanings } from '../novelty/meaning.ts';
import { fitWeights, lessonsOf } from './fit.ts';

/** Runs in a thread of its own: which stream is left out goes in, the weights fitted on the others come out. */
const { folders, meanings } = workerData as { readonly folders: readonly string[]; readonly meanings: Meanings | null };
const lessons = folders.map((folder) => lessonsOf(folder, meanings));
if (parentPort !== null) {
  for await (const [{ left }] of on(parentPort, 'message') as AsyncIterable<[{ readonly left: number }]>) {
    const weights = fitWeights(lessons.filter((_, i) => i !== left));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort.postMessage({ weights });
  }
}
