import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../novelty/model.ts';
import { voicesOf } from '../novelty/sentence-novelty/voices.ts';
import type { Voice } from '../novelty/sentence-novelty/voices.ts';
import { questionsOf } from './sentence-streams.ts';
import type { StreamQuestion } from './sentence-streams.ts';
import { trainModel } from './train-model.ts';

/**
 * Fits the sentence models from every `*.jsonl` stream of a folder and writes the weights file with its figures, each stream with whole
 * events left out (at most 9 folds): `shipped`, by all voices through their gates; `own voice`, by the model of that stream alone; `other voices`, by
 * models that never saw it. `write: false` only measures; `without` leaves features out (regular expressions). Prints one JSON line a figure.
 */
function fitSentences(folder: string, { write, without = [] }: { readonly write: boolean; readonly without?: readonly string[] }): void {
  const streams = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => ({ name: file.replace(/\.jsonl$/u, ''), questions: questionsOf(join(folder, file)) }));
  if (streams.length === 0) throw new Error(`${folder}: no *.jsonl sentence stream in it`);
  const voices = streams.map((stream) => voiceOf(stream, streams, without));
  const figures = streams.flatMap((stream) => figuresFor(stream, { streams, voices, without }));
  for (const row of figures) process.stdout.write(`${JSON.stringify(row)}\n`);
  if (!write) return;
  const sizes = streams.map(({ name, questions }) => ({ name, questions: questions.length, events: eventsOf(questions).length }));
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ madeFrom: { streams: sizes, wholeEventsLeftOut: figures }, voices })}\n`);
}

const WEIGHTS_FILE = new URL('../novelty/sentence-novelty/weights.json', import.meta.url);
const FOLDS = 9;

interface Stream {
  readonly name: string;
  readonly questions: readonly StreamQuestion[];
}

interface Figure {
  readonly stream: string;
  readonly by: 'shipped' | 'own voice' | 'other voices';
  readonly auc: number;
  readonly macroF1: number;
}

function voiceOf(stream: Stream, streams: readonly Stream[], without: readonly string[]): Voice {
  const examples = stream.questions.map(({ features, isNew }) => ({ features, label: isNew ? 1 : 0, weight: 1 }) as const);
  const model = trainModel(examples, { penalty: 30, trees: 150, depth: 3, rate: 0.08, treeShare: 0.5, balanced: false, without });
  return { fittedOn: stream.name, gate: gateOf(stream, streams), model };
}

/** Tells the known sets of one stream from those of the others by their shape alone. */
function gateOf(stream: Stream, streams: readonly Stream[]): Model {
  const shapes = streams.flatMap(({ name, questions }) =>
    questions.map(
      ({ features }) =>
        ({
          features: Object.fromEntries(Object.entries(features).filter(([feature]) => feature.startsWith('known'))),
          label: name === stream.name ? 1 : 0,
          weight: 1,
        }) as const,
    ),
  );
  return trainModel(shapes, { penalty: 1, trees: 0, depth: 0, rate: 0, treeShare: 0, balanced: true });
}

interface Fitting {
  readonly streams: readonly Stream[];
  readonly voices: readonly Voice[];
  readonly without: readonly string[];
}

function figuresFor(stream: Stream, { streams, voices, without }: Fitting): readonly Figure[] {
  const { questions } = stream;
  const events = eventsOf(questions);
  const folds = Math.min(FOLDS, events.length);
  const foldOf = new Map(events.map((event, at) => [event, at % folds] as const));
  const scores = {
    shipped: new Map<StreamQuestion, number>(),
    own: new Map<StreamQuestion, number>(),
    others: new Map<StreamQuestion, number>(),
  };
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = { name: stream.name, questions: questions.filter(({ event }) => foldOf.get(event) !== fold) };
    const seen = streams.map((other) => (other === stream ? rest : other));
    const own = voiceOf(rest, seen, without);
    const others = voices
      .filter(({ fittedOn }) => fittedOn !== stream.name)
      .map((voice, at) => ({ ...voice, gate: gateOf(seen.filter((other) => other !== rest)[at] ?? rest, seen) }));
    for (const question of questions.filter(({ event }) => foldOf.get(event) === fold)) {
      scores.shipped.set(question, voicesOf([own, ...others], question.features));
      scores.own.set(question, voicesOf([own], question.features));
      scores.others.set(question, voicesOf(others, question.features));
    }
  }
  return [
    { stream: stream.name, by: 'shipped', ...figuresOf(questions, scores.shipped) },
    { stream: stream.name, by: 'own voice', ...figuresOf(questions, scores.own) },
    ...(streams.length > 1 ? [{ stream: stream.name, by: 'other voices', ...figuresOf(questions, scores.others) } as const] : []),
  ];
}

function eventsOf(questions: readonly StreamQuestion[]): readonly string[] {
  return [...new Set(questions.map(({ event }) => event))];
}

function figuresOf(
  questions: readonly StreamQuestion[],
  scores: ReadonlyMap<StreamQuestion, number>,
): { readonly auc: number; readonly macroF1: number } {
  const rows = questions.map((question) => ({ gold: question.isNew, score: scores.get(question) ?? 0 }));
  const right = (kind: boolean): number => rows.filter(({ gold, score }) => gold === kind && score >= 0.5 === kind).length;
  const f1 = (kind: boolean): number =>
    (2 * right(kind)) / (rows.filter(({ gold }) => gold === kind).length + rows.filter(({ score }) => score >= 0.5 === kind).length);
  return { auc: rounded(areaUnderCurve(rows)), macroF1: rounded((f1(true) + f1(false)) / 2) };
}

/** The chance that a new sentence scores higher than a known one, ties as a half (Mann and Whitney). */
function areaUnderCurve(rows: readonly { readonly gold: boolean; readonly score: number }[]): number {
  const sorted = rows.toSorted((one, other) => one.score - other.score);
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    ranks += sorted.slice(from, to).filter(({ gold }) => gold).length * ((from + 1 + to) / 2);
    from = to;
  }
  const positives = rows.filter(({ gold }) => gold).length;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

// `node src/measure/fit-sentences.ts FOLDER [--dry]`
if (import.meta.main) {
  const [folder, dry] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('usage: node src/measure/fit-sentences.ts FOLDER [--dry]\n');
    process.exitCode = 2;
  } else fitSentences(folder, { write: dry !== '--dry' });
}
