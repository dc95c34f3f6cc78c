import { writeFileSync } from 'node:fs';
import { SENSITIVITIES, type Sensitivity } from '../domain/watch.ts';
import { printExtraction } from './extraction.ts';
import { fitWeights, lessonsOf } from './fit.ts';
import { measureKinds } from './kinds.ts';
import { leaveOneOut, type StreamScore } from './leave-one-out.ts';
import { replayScenario } from './replay.ts';
import { readGold, scenarioFolders } from './scenario.ts';
import { score } from './score.ts';
import { answerStream } from './sentence-streams.ts';

const USAGE = `usage:
  npm run eval -- FOLDER [--leave-one-out] [--sensitivity more|normal|less] [--explain]
  npm run eval -- FOLDER --kinds
  npm run -s eval -- sentences FILE
  npm run -s eval -- extraction FOLDER
  npm run fit -- FOLDER`;
const WEIGHTS_FILE = new URL('../novelty/weights.json', import.meta.url);

// `eval sentences FILE | head` closes the pipe before the stream is answered: no error, nobody reads on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const args = process.argv.slice(2);
const named = args.filter((a) => !a.startsWith('--'));
if (named[0] === 'eval' && named[1] === 'extraction' && named[2] !== undefined) await printExtraction(named[2]);
else process.exitCode = run();

function run(): number {
  const [command, folder, file] = named;
  if (command === 'fit' && folder !== undefined) return fit(folder);
  if (command === 'eval' && folder === 'sentences' && file !== undefined) return answer(file);
  if (command === 'eval' && folder !== undefined) return measure(folder);
  process.stderr.write(`${USAGE}\n`);
  return 2;
}

function answer(file: string): number {
  for (const { score, verdict } of answerStream(file)) process.stdout.write(`${JSON.stringify({ score, verdict })}\n`);
  return 0;
}

function measure(folder: string): number {
  const folders = scenarioFolders(folder);
  if (folders.length === 0) {
    process.stderr.write(`${folder}: no labelled stream in it; a stream is a folder with items.jsonl, topic.json and baseline/\n`);
    return 1;
  }
  if (args.includes('--kinds')) {
    for (const row of measureKinds(folders)) process.stdout.write(`${row}\n`);
    return 0;
  }
  const at = args.indexOf('--sensitivity');
  const sensitivity = SENSITIVITIES.find((s) => s === args[at + 1] && at >= 0) ?? 'normal';
  process.stdout.write(`${heading()}\n`);
  const scores = args.includes('--leave-one-out') ? leaveOneOut(folders, { sensitivity }) : shipped(folders, sensitivity);
  for (const stream of scores) {
    process.stdout.write(`${line(stream)}\n`);
    if (args.includes('--explain')) for (const note of stream.whole.notes) process.stdout.write(`    ${note}\n`);
  }
  return 0;
}

function* shipped(folders: readonly string[], sensitivity: Sensitivity): Generator<StreamScore> {
  for (const folder of folders) {
    const predictions = [...replayScenario(folder, { sensitivity })];
    const gold = readGold(folder);
    const name = folder.split('/').at(-1) ?? folder;
    yield { name, whole: score(gold, predictions, { oneSentence: false }), oneSentence: score(gold, predictions, { oneSentence: true }) };
  }
}

function heading(): string {
  return `${'stream'.padEnd(18)} F1    recall prec. F1-one +also also/a rep. flags link. kind  triage`;
}

function line({ name, whole, oneSentence }: StreamScore): string {
  const shares = [whole.f1, whole.recall, whole.precision, oneSentence.f1, whole.recallWithAlsoNew, whole.alsoNewPerArticle];
  const rest = [whole.linkingF1, whole.kindAccuracy, whole.triageMacroF1];
  return `${name.padEnd(18)} ${shares.map((x) => x.toFixed(3)).join('  ')}  ${whole.repeats}  ${whole.flags}  ${rest.map((x) => x.toFixed(3)).join('  ')}`;
}

function fit(folder: string): number {
  const folders = scenarioFolders(folder);
  const lessons = folders.map(lessonsOf);
  const weights = fitWeights(lessons);
  const figures = [...leaveOneOut(folders, { sensitivity: 'normal', lessons })].map(({ name, whole, oneSentence }) => ({
    leftOut: name,
    f1: rounded(whole.f1),
    f1OneSentence: rounded(oneSentence.f1),
    recall: rounded(whole.recall),
    precision: rounded(whole.precision),
    recallWithAlsoNew: rounded(whole.recallWithAlsoNew),
    linkingF1: rounded(whole.linkingF1),
    kindAccuracy: rounded(whole.kindAccuracy),
    triageMacroF1: rounded(whole.triageMacroF1),
  }));
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ ...weights, madeFrom: { ...weights.madeFrom, leaveOneOut: figures } })}\n`);
  for (const row of figures) process.stdout.write(`${JSON.stringify(row)}\n`);
  return 0;
}

function rounded(x: number): number {
  return Number(x.toFixed(3));
}
