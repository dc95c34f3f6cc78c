/**
 * Mutates the page fixtures and reads them through the worker pool: `node src/measure/fuzz-pages.ts [MINUTES] [SEED]`. Prints one JSON
 * line: how many were read, refused, overran or broke, the slowest answer and the memory. Exit code 1 when an answer came later than the
 * deadline allows or when a worker threw.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkerPool } from '../adapters/readability/worker-pool.ts';
import { mutator } from './mutate.ts';

const DEADLINE_MS = 3000;
/** Over the deadline: starting a worker anew, and a machine that is busy. */
const GRACE_MS = 3000;
const MARKUP = [
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<b>',
  '<i class=a>',
  '<a href="x">',
  '<p>',
  '<!--',
  '-->',
  '<svg>',
  '<script>',
  '</script>',
  '<style>',
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#x',
  '\u0000',
  '\ud800',
  '<template>',
  '<select>',
  '<math>',
  '<plaintext>',
  '<frameset>',
  '<body class=x>',
  '<html>',
  '<form>',
  '<h1>',
  '<title>',
  '<textarea>',
  '<noscript>',
];

async function fuzz(minutes: number, seed: number): Promise<boolean> {
  const folder = join(import.meta.dirname, '../../test/fixtures/pages');
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'page.html'), 'utf8'));
  const pool = createWorkerPool({ workers: 1, deadlineMs: DEADLINE_MS });
  const mutated = mutator(pages, MARKUP, seed);
  const counts = { extracted: 0, refused: 0, overrun: 0, broken: 0, closed: 0 };
  const rssMb: number[] = [];
  let [slowest, runs] = [0, 0];
  const until = performance.now() + minutes * 60_000;
  while (performance.now() < until) {
    const html = mutated();
    const from = performance.now();
    const answer = await pool.run({ html, url: 'https://fuzz.example.org/' });
    slowest = Math.max(slowest, performance.now() - from);
    if (answer.kind === 'extracted' && answer.page.refused !== '') counts.refused += 1;
    else counts[answer.kind] += 1;
    if (answer.kind === 'broken') process.stderr.write(`seed ${seed}, run ${runs}: ${answer.what}\n`);
    if (runs % 200 === 0) rssMb.push(Math.round(process.memoryUsage.rss() / 1_048_576));
    runs += 1;
  }
  await pool.close();
  process.stdout.write(
    `${JSON.stringify({ seed, runs, ...counts, slowestMs: Math.round(slowest), workersStarted: pool.started(), rssMb })}\n`,
  );
  return counts.broken === 0 && slowest < DEADLINE_MS + GRACE_MS;
}

const passed = await fuzz(Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 1));
process.exitCode = passed ? 0 : 1;
