import { clamp, sigmoid } from '../novelty/model.ts';
import { carryBack, hearRows, partsOf, sizeOf, type Dropped, type NetShape } from '../novelty/sequence-net.ts';
import type { Features } from '../novelty/model.ts';
import { HEADS, hear, type Head, type Heard, type SequenceModel } from '../novelty/sequence-model.ts';
import { randomFrom } from './random-from.ts';
import { short } from './short.ts';

/** A sentence with the answers to what is asked of it. */
export interface LessonSentence {
  readonly features: Features;
  /** A question that is left out teaches nothing. */
  readonly answers: Readonly<Partial<Record<Head, { readonly label: 0 | 1; readonly weight: number }>>>;
}

/** One article. */
export interface Lesson {
  /** Its sentences, in their order; one without answers is heard and teaches nothing. */
  readonly sentences: readonly LessonSentence[];
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
  /** How much each question counts, and an article's relevance beside them. */
  readonly shares: Readonly<Record<Head, number>>;
  readonly wholeShare: number;
  /** Features that are silenced together in some of the articles, so that the net can do without. */
  readonly optional: readonly string[];
}

const BATCH = 16;
const SILENCED = 0.2;

export interface TrainedSequence {
  readonly model: SequenceModel;
  /** What is heard of each lesson by the nets that did not learn from its group: fewer nets than will speak, and no stream that they have seen. */
  readonly unseen: readonly (readonly Heard['logits'][])[];
}

/**
 * Fits recurrent nets by backpropagation with Adam and one cycle of the rate (Smith 2018, arXiv:1803.09820). Deterministic: seeds are fixed. The groups
 * (streams) are dealt into hands, one a net where there are enough, and each net learns from all but its own hand: what is learned on top of the nets can hear each
 * group unseen, and the nets differ more. A single group is learned by all, and heard seen.
 */
export function trainSequence(groups: readonly (readonly Lesson[])[], training: SequenceTraining): TrainedSequence {
  const lessons = groups.flat();
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
  const shape = { inputs: features.length, hidden: training.hidden, state: training.state, heads: HEADS.length };
  const count = Math.min(training.nets, groups.length);
  const ofHand = (hand: number, net: number): boolean => net % count === hand % count;
  const nets = Array.from({ length: training.nets }, (_, net) => {
    const taught = groups.flatMap((group, i) => group.map(() => count === 1 || !ofHand(i, net)));
    const course = lessons.flatMap((lesson, at) => (taught[at] === true ? [{ lesson, rows: rows[at] ?? [] }] : []));
    const [first] = course.flatMap((one) => one.rows);
    const constant = features.map((_, j) => course.every((one) => one.rows.every((row) => row[j] === first?.[j])));
    const vector = fitNet({ taught: course, silent, optional, shape, training }, randomFrom(20_250_501 + net));
    // Of what never varied nothing was learned: where it comes up later, it must say nothing.
    return Array.from(vector, (value, i) => (constant[Math.floor(i / shape.hidden)] === true ? 0 : short(value)));
  });
  const model = { features, mean, scale, hidden: shape.hidden, state: shape.state, nets };
  return {
    model,
    unseen: groups.map((group, i) => {
      const hearing = { ...model, nets: nets.filter((_, net) => ofHand(i, net)) };
      return group.map(({ sentences }) => {
        const { logits } = hear(
          hearing,
          sentences.map((e) => e.features),
        );
        return logits;
      });
    }),
  };
}

interface Course {
  readonly taught: readonly { readonly lesson: Lesson; readonly rows: readonly Float64Array[] }[];
  /** A row in which every feature is 0. */
  readonly silent: Float64Array;
  readonly optional: readonly number[];
  readonly shape: NetShape;
  readonly training: SequenceTraining;
}

function fitNet(course: Course, random: () => number): Float64Array {
  const { taught, shape, training } = course;
  const vector = firstVector(shape, random);
  const adam = { mean: new Float64Array(vector.length), square: new Float64Array(vector.length), step: 0 };
  const steps = training.epochs * Math.ceil(taught.length / BATCH);
  for (let epoch = 0; epoch < training.epochs; epoch += 1) {
    const order = shuffled(taught.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Float64Array(vector.length);
      const batch = order.slice(from, from + BATCH).flatMap((at) => taught[at] ?? []);
      const asked = HEADS.map((head) => batch.reduce((sum, { lesson }) => sum + weightOf(lesson, head), 0));
      for (const one of batch) learn(course, one, { vector, gradient, random, asked, articles: batch.length });
      descend(vector, adam, { gradient, rate: training.rate * cycle(adam.step / steps) });
    }
  }
  return vector;
}

/** Adds the slope of one article's loss, as its share of the mean over its batch. */
function learn(
  course: Course,
  { lesson, rows: given }: Course['taught'][number],
  net: {
    readonly vector: Float64Array;
    readonly gradient: Float64Array;
    readonly random: () => number;
    /** Weight of all answers of the batch, for each head, and how many articles it has. */
    readonly asked: readonly number[];
    readonly articles: number;
  },
): void {
  const { shape, training } = course;
  const silenced = net.random() < SILENCED;
  const rows = given.map((row) => (silenced ? without(row, course) : row));
  const dropped = rows.map((): Dropped => ({
    input: kept(shape.inputs, training.dropInput, net.random),
    hidden: kept(shape.hidden, training.drop, net.random),
    out: kept(shape.hidden + 2 * shape.state, training.drop, net.random),
  }));
  const hearing = hearRows(net.vector, shape, { rows, dropped });
  const slopes = lesson.sentences.map(({ answers }, t) =>
    Float64Array.from(HEADS, (head, h) => {
      const answer = answers[head];
      if (answer === undefined) return 0;
      const share = training.shares[head] / Math.max(net.asked[h] ?? 0, 1);
      return share * answer.weight * (sigmoid(hearing.logits[t]?.[h] ?? 0) - answer.label);
    }),
  );
  const wholeSlope = (training.wholeShare * lesson.weight * (sigmoid(hearing.whole) - Number(lesson.onTopic))) / net.articles;
  carryBack(net.vector, shape, { hearing, slopes, wholeSlope, gradient: net.gradient });
}

function weightOf({ sentences }: Lesson, head: Head): number {
  return sentences.reduce((sum, { answers }) => sum + (answers[head]?.weight ?? 0), 0);
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
