import { clamp, sigmoid } from '../novelty/model.ts';
import { carryBack, hearRows, partsOf, sizeOf, type Dropped, type NetShape } from '../novelty/sequence-net.ts';
import type { SequenceModel } from '../novelty/sequence-model.ts';
import { randomFrom } from './random-from.ts';
import { short } from './short.ts';
import type { Example } from './train-model.ts';

/** One article. */
export interface Lesson {
  /** Its sentences, in their order; one of weight 0 is heard and teaches nothing. */
  readonly sentences: readonly Example[];
  readonly onTopic: boolean;
  readonly weight: number;
}

export interface SequenceTraining {
  readonly hidden: number;
  readonly state: number;
  /** How many nets are fitted from different beginnings and averaged. */
  readonly nets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the values that is dropped while learning: of the features, of the layers after them. */
  readonly dropInput: number;
  readonly drop: number;
  /** How much an article's relevance counts beside its sentences. */
  readonly wholeShare: number;
  /** Features that are silenced together in some of the articles, so that the net can do without. */
  readonly optional: readonly string[];
}

const BATCH = 16;
const SILENCED = 0.2;

/** Fits recurrent nets by backpropagation with Adam and one cycle of the rate (Smith 2018, arXiv:1803.09820). Deterministic: seeds are fixed. */
export function trainSequence(lessons: readonly Lesson[], training: SequenceTraining): SequenceModel {
  const features = [...new Set(lessons.flatMap(({ sentences }) => sentences.flatMap((e) => Object.keys(e.features))))].sort();
  const raw = lessons.map(({ sentences }) => sentences.map((e) => Float64Array.from(features, (name) => e.features[name] ?? 0)));
  const all = raw.flat();
  const mean = features.map((_, j) => short(all.reduce((sum, row) => sum + (row[j] ?? 0), 0) / all.length));
  const scale = features.map((_, j) => {
    const variance = all.reduce((sum, row) => sum + ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2, 0) / all.length;
    return short(Math.max(Math.sqrt(variance), 0.05));
  });
  const standard = (row: Float64Array): Float64Array => row.map((value, j) => clamp((value - (mean[j] ?? 0)) / (scale[j] ?? 1)));
  const rows = raw.map((lesson) => lesson.map(standard));
  const silent = standard(new Float64Array(features.length));
  const optional = training.optional.map((name) => features.indexOf(name)).filter((at) => at >= 0);
  const shape = { inputs: features.length, hidden: training.hidden, state: training.state };
  const constant = new Set(features.flatMap((_, j) => (all.every((row) => row[j] === all[0]?.[j]) ? [j] : [])));
  const course = { lessons, rows, silent, optional, shape, training };
  return {
    features,
    mean,
    scale,
    hidden: shape.hidden,
    state: shape.state,
    nets: Array.from({ length: training.nets }, (_, seed) => Array.from(fitNet(course, randomFrom(20_250_501 + seed)), short)).map((net) =>
      // Of what never varied nothing was learned: where it comes up later, it must say nothing.
      net.map((value, i) => (constant.has(Math.floor(i / shape.hidden)) ? 0 : value)),
    ),
  };
}

interface Course {
  readonly lessons: readonly Lesson[];
  readonly rows: readonly (readonly Float64Array[])[];
  /** A row in which every feature is 0. */
  readonly silent: Float64Array;
  readonly optional: readonly number[];
  readonly shape: NetShape;
  readonly training: SequenceTraining;
}

function fitNet(course: Course, random: () => number): Float64Array {
  const { lessons, shape, training } = course;
  const vector = firstVector(shape, random);
  const adam = { mean: new Float64Array(vector.length), square: new Float64Array(vector.length), step: 0 };
  const steps = training.epochs * Math.ceil(lessons.length / BATCH);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    const order = shuffled(lessons.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Float64Array(vector.length);
      const batch = order.slice(from, from + BATCH).flatMap((at) => lessons[at] ?? []);
      const sentences = batch.reduce((sum, lesson) => sum + weightOf(lesson), 0);
      for (const at of order.slice(from, from + BATCH)) learn(course, at, { vector, gradient, random, sentences, articles: batch.length });
      descend(vector, adam, { gradient, rate: training.rate * cycle(adam.step / steps) });
    }
  }
  return vector;
}

/** Adds the slope of one article's loss, as its share of the mean over its batch. */
function learn(
  course: Course,
  at: number,
  net: {
    readonly vector: Float64Array;
    readonly gradient: Float64Array;
    readonly random: () => number;
    /** Weight of all sentences of the batch, and how many articles it has. */
    readonly sentences: number;
    readonly articles: number;
  },
): void {
  const { shape, training } = course;
  const lesson = course.lessons[at];
  if (lesson === undefined) return;
  const silenced = net.random() < SILENCED;
  const rows = (course.rows[at] ?? []).map((row) => (silenced ? without(row, course) : row));
  const dropped = rows.map((): Dropped => ({
    input: kept(shape.inputs, training.dropInput, net.random),
    hidden: kept(shape.hidden, training.drop, net.random),
    out: kept(shape.hidden + 2 * shape.state, training.drop, net.random),
  }));
  const hearing = hearRows(net.vector, shape, { rows, dropped });
  const share = 1 / Math.max(net.sentences, 1);
  const slopes = Float64Array.from(lesson.sentences, (e, t) => share * e.weight * (sigmoid(hearing.logits[t] ?? 0) - e.label));
  const wholeSlope = (training.wholeShare * lesson.weight * (sigmoid(hearing.whole) - Number(lesson.onTopic))) / net.articles;
  carryBack(net.vector, shape, { hearing, slopes, wholeSlope, gradient: net.gradient });
}

function weightOf({ sentences }: Lesson): number {
  return sentences.reduce((sum, e) => sum + e.weight, 0);
}

function without(row: Float64Array, { optional, silent }: Course): Float64Array {
  const copy = row.slice();
  for (const j of optional) copy[j] = silent[j] ?? 0;
  return copy;
}

interface Adam {
  readonly mean: Float64Array;
  readonly square: Float64Array;
  step: number;
}

/** Kingma and Ba 2015, arXiv:1412.6980. */
function descend(vector: Float64Array, adam: Adam, move: { readonly gradient: Float64Array; readonly rate: number }): void {
  adam.step += 1;
  const [first, second] = [1 - 0.9 ** adam.step, 1 - 0.999 ** adam.step];
  for (let i = 0; i < vector.length; i += 1) {
    const slope = move.gradient[i] ?? 0;
    const mean = (adam.mean[i] = 0.9 * (adam.mean[i] ?? 0) + 0.1 * slope);
    const square = (adam.square[i] = 0.999 * (adam.square[i] ?? 0) + 0.001 * slope ** 2);
    vector[i] = (vector[i] ?? 0) - (move.rate * (mean / first)) / (Math.sqrt(square / second) + 1e-8);
  }
}

/** The rate's share at a share of the way: up to the whole in the first three tenths, then down to nothing, along cosines. */
function cycle(share: number): number {
  const wave = (from: number, to: number, at: number): number => to + ((from - to) * (1 + Math.cos(Math.PI * at))) / 2;
  return share < 0.3 ? wave(0.04, 1, share / 0.3) : wave(1, 0, (share - 0.3) / 0.7);
}

/** Uniform within one over the root of the size that PyTorch takes for such a part. */
function firstVector(shape: NetShape, random: () => number): Float64Array {
  const vector = new Float64Array(sizeOf(shape));
  const parts = partsOf(vector, shape);
  const fill = (part: Float64Array, inputs: number): void => {
    for (let i = 0; i < part.length; i += 1) part[i] = (2 * random() - 1) / Math.sqrt(inputs);
  };
  for (const part of [parts.layer, parts.layerBias]) fill(part, shape.inputs);
  for (const unit of parts.units) for (const part of Object.values(unit)) fill(part as Float64Array, shape.state);
  for (const part of [parts.out, parts.outBias, parts.whole, parts.wholeBias]) fill(part, shape.hidden + 2 * shape.state);
  return vector;
}

function kept(length: number, share: number, random: () => number): Float64Array {
  return Float64Array.from({ length }, () => (random() < share ? 0 : 1 / (1 - share)));
}

function shuffled(length: number, random: () => number): readonly number[] {
  const order = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
