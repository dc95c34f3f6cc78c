/** Runs in a thread of its own: an untrusted PDF or mail in, plain text out. `run-worker.ts` ends it when it overruns. */
import { parentPort, workerData } from 'node:worker_threads';
import { readMail, type ReadMail } from './read-mail.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

export interface ReportJob {
  readonly kind: 'pdf' | 'mail';
  readonly bytes: Uint8Array;
}
export type WorkerAnswer =
  | { readonly kind: 'pdf'; readonly pdf: ReadPdf }
  | { readonly kind: 'mail'; readonly mail: ReadMail }
  | { readonly kind: 'failed'; readonly what: string };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
if (parentPort !== null) parentPort.postMessage(await answerTo(workerData as ReportJob));

async function answerTo({ kind, bytes }: ReportJob): Promise<WorkerAnswer> {
  try {
    return kind === 'pdf' ? { kind, pdf: await readPdf(bytes) } : { kind, mail: await readMail(bytes) };
  } catch (error) {
    return { kind: 'failed', what: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown' };
  }
}
