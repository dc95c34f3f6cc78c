import { Worker } from 'node:worker_threads';
import type { ReportJob, WorkerAnswer } from './worker.ts';

/** Reads one PDF or mail in a thread of its own, which is ended when it overruns its time or its memory. Never throws for what the bytes do. */
export function runWorker(job: ReportJob, limits: { readonly deadlineMs: number; readonly heapMb: number }): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 48 },
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (answer: WorkerAnswer): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ kind: 'failed', what: `it took longer than ${limits.deadlineMs / 1000} s` }), limits.deadlineMs);
    worker.once('message', end);
    worker.once('error', (error) => end({ kind: 'failed', what: error.message.slice(0, 200) }));
    worker.once('exit', () => end({ kind: 'failed', what: 'the reading worker ended' }));
  });
}
