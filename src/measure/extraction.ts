import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createWorkerPool } from '../adapters/readability/worker-pool.ts';
import { decodeText } from '../domain/decode-text.ts';

/**
 * Prints `{id: {articleBody}}` for a folder with `pages/ID.html.gz` and `truth.json` (of which only ids and urls are read), from the
 * reader's own workers. A page that could not be read has an empty body and a line on stderr.
 */
export async function printExtraction(folder: string): Promise<void> {
  const pool = createWorkerPool({ workers: 2, deadlineMs: 30_000 });
  const results: Record<string, { readonly articleBody: string }> = {};
  try {
    await Promise.all(
      pageIds(folder).map(async ({ id, url }) => {
        const bytes = gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`)));
        const html = decodeText(bytes, { contentType: '', kind: 'html' }).text;
        const answer = await pool.run({ html, url });
        if (answer.kind !== 'extracted') process.stderr.write(`${id}: ${answer.what}\n`);
        results[id] = { articleBody: answer.kind === 'extracted' ? answer.page.text : '' };
      }),
    );
  } finally {
    await pool.close();
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
}

function pageIds(folder: string): readonly { readonly id: string; readonly url: string }[] {
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  if (typeof truth !== 'object' || truth === null) throw new Error(`${join(folder, 'truth.json')}: not an object of pages by id`);
  return Object.entries(truth).map(([id, page]: [string, unknown]) => ({ id, url: urlOf(page) }));
}

function urlOf(page: unknown): string {
  const url = typeof page === 'object' && page !== null && 'url' in page ? page.url : '';
  return typeof url === 'string' ? url : '';
}
