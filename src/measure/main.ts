import { writeFileSync } from 'node:fs';
import { SENSITIVITIES } from '../domain/watch.ts';
import { createEncoder } from '../adapters/encoder/create-encoder.ts';
import type { Meanings } from '../novelty/meaning.ts';
import { WEIGHTS } from '../novelty/weights.ts';
import { printExtraction } from './extraction.ts';
import { fitLeaving, NONE } from './fit-leaving.ts';
import { measureKinds } from './kinds.ts';
import { meaningsOf } from './meanings.ts';
import { readScenario, scenarioFolders } from './scenario.ts';
import { scoreStream, type StreamScore } from './score-stream.ts';
import { answerStream } from './sentence-streams.ts';

const USAGE = `usage:
  npm run eval -- FOLDER [FOLDER...] [--leave-one-out] [--sensitivity more|normal|less] [--explain]
  npm run eval -- FOLDER [FOLDER...] --kinds
  npm run -s eval -- sentences FILE
  npm run -s eval -- extraction FOLDER
  npm run fit -- FOLDER [FOLDER...]
Every stream of every folder is fitted on; those of the first folder are measured.`;
const WEIGHTS_FILE = new URL('../novelty/weights.json', import.meta.url);

// `eval sentences FILE | head` closes the pipe before the stream is answered: no error, nobody reads on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const args = process.argv.slice(2);
const named = args.filter((a) => !a.startsWith('--'));
if (named[0] === 'eval' && named[1] === 'extraction' && named[2] !== undefined) await printExtraction(named[2]);
else process.exitCode = await run();

async function run(): Promise<number> {
  const [command, folder, file] = named;
  if (command === 'eval' && folder === 'sentences' && file !== undefined) return answer(file);
  if ((command === 'fit' || command === 'eval') && folder !== undefined) {
    const streams = streamsOf(named.slice(1));
    if (streams === null) return 1;
    return command === 'fit' ? fit(streams) : measure(streams);
  }
  process.stderr.write(`${USAGE}\n`);
  return 2;
}

interface Streams {
  readonly all: readonly string[];
  /** Those of the first folder. */
  readonly measured: readonly string[];
}

/** Null, and words on standard error, where a folder holds none. */
function streamsOf(folders: readonly string[]): Streams | null {
  const found = folders.map((folder) => [folder, scenarioFolders(folder)] as const);
  const empty = found.find(([, streams]) => streams.length === 0);
  if (empty !== undefined) {
    process.stderr.write(
      `${empty[0]}: no labelled stream in it; a stream is a folder with items.jsonl, topic.json and baseline/, or a marked .txt file\n`,
    );
    return null;
  }
  return { all: found.flatMap(([, streams]) => streams), measured: found[0]?.[1] ?? [] };
}

function answer(file: string): number {
  for (const { score, verdict } of answerStream(file)) process.stdout.write(`${JSON.stringify({ score, verdict })}\n`);
  return 0;
}

function meaningsIn(folders: readonly string[]): Promise<Meanings | null> {
  return meaningsOf(
    folders.flatMap((folder) => readScenario(folder).articles),
    createEncoder(),
  );
}

async function measure(streams: Streams): Promise<number> {
  const meanings = await meaningsIn(streams.all);
  if (args.includes('--kinds')) {
    for (const row of measureKinds(streams.all, meanings)) process.stdout.write(`${row}\n`);
    return 0;
  }
  const at = args.indexOf('--sensitivity');
  const sensitivity = SENSITIVITIES.find((s) => s === args[at + 1] && at >= 0) ?? 'normal';
  process.stdout.write(`${heading()}\n`);
  const fitted = args.includes('--leave-one-out') ? await fitLeaving(streams.all, [...streams.measured.keys()], meanings) : null;
  for (const [at, folder] of streams.measured.entries()) {
    const stream = scoreStream(folder, { sensitivity, weights: fitted?.[at] ?? WEIGHTS, meanings });
    process.stdout.write(`${line(stream)}\n`);
    if (args.includes('--explain')) for (const note of stream.whole.notes) process.stdout.write(`    ${note}\n`);
  }
  return 0;
}

function heading(): string {
  return `${'stream'.padEnd(18)} F1    recall prec. F1-one +also also/a rep. flags link. kind  triage`;
}

function line({ name, whole, oneSentence }: StreamScore): string {
  const shares = [whole.f1, whole.recall, whole.precision, oneSentence.f1, whole.recallWithAlsoNew, whole.alsoNewPerArticle];
  const rest = [whole.linkingF1, whole.kindAccuracy, whole.triageMacroF1];
  return `${name.padEnd(18)} ${shares.map((x) => x.toFixed(3)).join('  ')}  ${whole.repeats}  ${whole.flags}  ${rest.map((x) => x.toFixed(3)).join('  ')}`;
}

async function fit({ all, measured }: Streams): Promise<number> {
  const meanings = await meaningsIn(all);
  if (meanings === null) throw new Error('the weights are fitted with vectors of meaning: install the optional packages (npm ci)');
  // Those that are measured stand first.
  const [weights = WEIGHTS, ...left] = await fitLeaving(all, [NONE, ...measured.keys()], meanings);
  const figures = measured
    .map((folder, at) => scoreStream(folder, { sensitivity: 'normal', weights: left[at] ?? WEIGHTS, meanings }))
    .map(({ name, whole, oneSentence, bySensitivity }) => ({
      leftOut: name,
      f1: rounded(whole.f1),
      f1OneSentence: rounded(oneSentence.f1),
      recall: rounded(whole.recall),
      precision: rounded(whole.precision),
      recallWithAlsoNew: rounded(whole.recallWithAlsoNew),
      linkingF1: rounded(whole.linkingF1),
      kindAccuracy: rounded(whole.kindAccuracy),
      alsoNewPerArticle: rounded(whole.alsoNewPerArticle),
      repeatsOfFlags: [whole.repeats, whole.flags],
      triageMacroF1: rounded(whole.triageMacroF1),
      more: [rounded(bySensitivity.more.recall), rounded(bySensitivity.more.precision)],
      less: [rounded(bySensitivity.less.recall), rounded(bySensitivity.less.precision)],
    }));
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ ...weights, madeFrom: { ...weights.madeFrom, leaveOneOut: figures } })}\n`);
  for (const row of figures) process.stdout.write(`${JSON.stringify(row)}\n`);
  return 0;
}

function rounded(x: number): number {
  return Number(x.toFixed(3));
}
