/**
 * Pages per second of two workers with all the rules against a plain loop of `new JSDOM(html)` + Readability over the same pages in the
 * same run, and the memory of ten rounds: `node src/measure/bench-extraction.ts [FOLDER]`, a folder of .html or .html.gz files, looked
 * for at any depth; the project's own page fixtures without one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { createWorkerPool } from '../adapters/readability/worker-pool.ts';
import { decodeText } from '../domain/decode-text.ts';

const ROUNDS = 10;
const TURNS = 3;

export interface ExtractionBench {
  readonly pages: number;
  /** Pages per second. */
  readonly plain: number;
  readonly workers: number;
  readonly ratio: number;
  /** Resident memory of the process after each round, in MB. */
  readonly rssMb: readonly number[];
  readonly peakMb: number;
}

/** Runs the comparison; about half a minute for a hundred pages. */
export async function benchExtraction(folder: string): Promise<ExtractionBench> {
  const pages = pagesOf(folder);
  if (pages.length === 0) throw new Error(`${folder}: holds no .html or .html.gz file; name a folder that does`);
  const pool = createWorkerPool({ workers: 2, deadlineMs: 60_000 });
  const rssMb: number[] = [];
  let peak = 0;
  const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  try {
    await Promise.all(pages.slice(0, 8).map((html) => pool.run({ html, url: 'https://page.example.com/' })));
    const rates: { readonly workers: number[]; readonly plain: number[] } = { workers: [], plain: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      await Promise.all(pages.map((html) => pool.run({ html, url: 'https://page.example.com/' })));
      rates.workers.push((pages.length * 1000) / (performance.now() - from));
      rssMb.push(megabytes(process.memoryUsage.rss()));
    }
    clearInterval(watching);
    const peakMb = Math.max(megabytes(peak), ...rssMb);
    // Side by side in turns, because other work on the machine would fall on one of them only.
    for (let turn = 0; turn < TURNS; turn += 1) {
      rates.plain.push(await plainRate(pages));
      const from = performance.now();
      await Promise.all(pages.map((html) => pool.run({ html, url: 'https://page.example.com/' })));
      rates.workers.push((pages.length * 1000) / (performance.now() - from));
    }
    const [workers, plain] = [median(rates.workers.slice(ROUNDS)), median(rates.plain)];
    return { pages: pages.length, plain, workers, ratio: workers / plain, rssMb, peakMb };
  } finally {
    clearInterval(watching);
    await pool.close();
  }
}

function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(?:\.gz)?$/u.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return decodeText(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, { contentType: '', kind: 'html' }).text;
    });
}

async function plainRate(pages: readonly string[]): Promise<number> {
  let spent = 0;
  for (const html of pages) {
    const from = performance.now();
    new Readability(new JSDOM(html, { url: 'https://page.example.com/' }).window.document).parse();
    spent += performance.now() - from;
    // A synchronous loop never frees its windows; the pause is not counted.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return (pages.length * 1000) / spent;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}

if (import.meta.main) {
  const result = await benchExtraction(process.argv[2] ?? join(import.meta.dirname, '../../test/fixtures/pages'));
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
