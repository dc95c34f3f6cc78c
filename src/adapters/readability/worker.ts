/** Runs in a thread of its own: untrusted HTML in, plain text and facts out. The pool ends it when it overruns. */
import { parentPort } from 'node:worker_threads';
import { extractPage } from './extract-page.ts';
import type { ExtractedPage } from './extract-page.ts';

export interface PageJob {
  readonly html: string;
  readonly url: string;
}
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'extracted'; readonly page: ExtractedPage }
  | { readonly kind: 'failed'; readonly what: string };

const port = parentPort;
if (port !== null) {
  const answer = (message: WorkerAnswer) => port.postMessage(message);
  port.on('message', (job: PageJob) => {
    try {
      answer({ kind: 'extracted', page: extractPage(job.html, job.url) });
    } catch (error) {
      answer({ kind: 'failed', what: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : 'unknown' });
    }
  });
  answer({ kind: 'ready' });
}
