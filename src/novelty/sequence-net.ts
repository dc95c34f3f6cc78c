import { sigmoid } from './model.ts';

/**
 * A small recurrent net that hears the sentences of an article in their order, from both ends: a layer of rectified units over each sentence's features,
 * a gated recurrent unit a direction (Cho et al. 2014, doi:10.3115/v1/D14-1179), and over all three a logit a head for each sentence, so that what helps
 * to answer one question helps with the others (Caruana 1997, doi:10.1023/A:1007379606734). All parameters lie in one vector; matrices are laid
 * out input by input.
 */
export interface NetShape {
  readonly inputs: number;
  readonly hidden: number;
  readonly state: number;
  /** How many questions are answered of each sentence. */
  readonly heads: number;
}

/** What dropout leaves of one sentence's values; a factor each, 0 where it is dropped. */
export interface Dropped {
  readonly input: Float64Array;
  readonly hidden: Float64Array;
  readonly out: Float64Array;
}

interface Unit {
  readonly input: Float64Array;
  readonly inputBias: Float64Array;
  readonly state: Float64Array;
  readonly stateBias: Float64Array;
}

interface Parts {
  readonly layer: Float64Array;
  readonly layerBias: Float64Array;
  readonly units: readonly [Unit, Unit];
  readonly out: Float64Array;
  readonly outBias: Float64Array;
  /** Of the article: what its greatest values say, then what their mean says. */
  readonly whole: Float64Array;
  readonly wholeBias: Float64Array;
}

/** How many numbers a net of this shape has. */
export function sizeOf({ inputs, hidden, state, heads }: NetShape): number {
  const joined = hidden + 2 * state;
  return inputs * hidden + hidden + 2 * (3 * state * (hidden + state) + 6 * state) + (joined + 1) * heads + 2 * joined + 1;
}

/** The matrices inside a vector of parameters, each with the number of its inputs; the vector stays their memory. */
export function partsOf(vector: Float64Array, { inputs, hidden, state, heads }: NetShape): Parts {
  let at = 0;
  const take = (length: number): Float64Array => vector.subarray(at, (at += length));
  const unit = (): Unit => ({
    input: take(hidden * 3 * state),
    inputBias: take(3 * state),
    state: take(state * 3 * state),
    stateBias: take(3 * state),
  });
  return {
    layer: take(inputs * hidden),
    layerBias: take(hidden),
    units: [unit(), unit()],
    out: take((hidden + 2 * state) * heads),
    outBias: take(heads),
    whole: take(2 * (hidden + 2 * state)),
    wholeBias: take(1),
  };
}

interface Step {
  readonly before: Float64Array;
  readonly reset: Float64Array;
  readonly update: Float64Array;
  readonly candidate: Float64Array;
  /** What the state says to the candidate before the reset. */
  readonly recalled: Float64Array;
  readonly after: Float64Array;
}

/** One hearing of an article, with all that is needed to learn from it. */
export interface Hearing {
  /** Of each sentence, one a head. */
  readonly logits: readonly Float64Array[];
  /** Of the article; -Infinity where it has no sentence. */
  readonly whole: number;
  /** Which sentence has the greatest of each joined value. */
  readonly peaks: Int32Array;
  readonly rows: readonly Float64Array[];
  readonly hidden: readonly Float64Array[];
  readonly steps: readonly [readonly Step[], readonly Step[]];
  readonly joined: readonly Float64Array[];
  readonly dropped: readonly Dropped[] | null;
}

/** Hears the standardised rows of an article. */
export function hearRows(
  vector: Float64Array,
  shape: NetShape,
  heard: { readonly rows: readonly Float64Array[]; readonly dropped: readonly Dropped[] | null },
): Hearing {
  const parts = partsOf(vector, shape);
  const { dropped } = heard;
  const rows = heard.rows.map((row, t) => thinned(row, dropped?.[t]?.input));
  const hidden = rows.map((row, t) => {
    const sum = Float64Array.from(parts.layerBias);
    pour(row, parts.layer, sum);
    for (let i = 0; i < sum.length; i += 1) sum[i] = Math.max(0, sum[i] ?? 0);
    return thinned(sum, dropped?.[t]?.hidden);
  });
  const [first, second] = parts.units;
  const onward = listen(first, hidden, shape.state);
  const back = listen(second, hidden.toReversed(), shape.state).toReversed();
  const joined = hidden.map((h, t) => {
    const all = new Float64Array(shape.hidden + 2 * shape.state);
    all.set(h);
    all.set(onward[t]?.after ?? h, shape.hidden);
    all.set(back[t]?.after ?? h, shape.hidden + shape.state);
    return thinned(all, dropped?.[t]?.out);
  });
  const logits = joined.map((all) => {
    const sum = Float64Array.from(parts.outBias);
    pour(all, parts.out, sum);
    return sum;
  });
  const peaks = peaksOf(joined, shape.hidden + 2 * shape.state);
  return { logits, whole: wholeOf(parts, joined, peaks), peaks, rows, hidden, steps: [onward, back], joined, dropped };
}

function peaksOf(joined: readonly Float64Array[], width: number): Int32Array {
  const peaks = new Int32Array(width);
  for (let i = 0; i < width; i += 1) {
    for (let t = 1; t < joined.length; t += 1) if ((joined[t]?.[i] ?? 0) > (joined[peaks[i] ?? 0]?.[i] ?? 0)) peaks[i] = t;
  }
  return peaks;
}

function wholeOf(parts: Parts, joined: readonly Float64Array[], peaks: Int32Array): number {
  if (joined.length === 0) return -Infinity;
  let sum = parts.wholeBias[0] ?? 0;
  for (const [i, t] of peaks.entries()) sum += (joined[t]?.[i] ?? 0) * (parts.whole[i] ?? 0);
  for (const all of joined) sum += dot(all, parts.whole.subarray(peaks.length)) / joined.length;
  return sum;
}

/**
 * Carries the slope of a loss back from the logits. To learn: adds to `gradient`, a vector like the parameters, and gives nothing. To explain, where that
 * is null: gives the slope of each row as it was heard.
 */
export function carryBack(
  vector: Float64Array,
  shape: NetShape,
  learning: {
    readonly hearing: Hearing;
    /** Of the loss by each sentence's logits, and by the article's. */
    readonly slopes: readonly Float64Array[];
    readonly wholeSlope: number;
    readonly gradient: Float64Array | null;
  },
): readonly Float64Array[] {
  const { hearing, slopes, wholeSlope, gradient } = learning;
  const parts = partsOf(vector, shape);
  const learned = gradient === null ? null : partsOf(gradient, shape);
  const { hidden, state } = shape;
  const toHidden = hearing.hidden.map(() => new Float64Array(hidden));
  const toStates = [0, 1].map(() => hearing.hidden.map(() => new Float64Array(state)));
  const count = hearing.joined.length;
  if (count === 0) return [];
  if (learned !== null) learned.wholeBias[0] = (learned.wholeBias[0] ?? 0) + wholeSlope;
  for (const [t, joined] of hearing.joined.entries()) {
    const slope = slopes[t] ?? new Float64Array(shape.heads);
    const keep = hearing.dropped?.[t]?.out;
    const width = joined.length;
    if (learned !== null) {
      outer(joined, slope, learned.out);
      add(learned.outBias, slope);
    }
    const down = new Float64Array(width);
    drawBack(slope, parts.out, down);
    for (let i = 0; i < width; i += 1) {
      const isPeak = hearing.peaks[i] === t;
      if (learned !== null) {
        if (isPeak) learned.whole[i] = (learned.whole[i] ?? 0) + wholeSlope * (joined[i] ?? 0);
        learned.whole[width + i] = (learned.whole[width + i] ?? 0) + (wholeSlope * (joined[i] ?? 0)) / count;
      }
      const ofWhole = (isPeak ? (parts.whole[i] ?? 0) : 0) + (parts.whole[width + i] ?? 0) / count;
      down[i] = ((down[i] ?? 0) + ofWhole * wholeSlope) * (keep?.[i] ?? 1);
    }
    toHidden[t]?.set(down.subarray(0, hidden));
    toStates[0]?.[t]?.set(down.subarray(hidden, hidden + state));
    toStates[1]?.[t]?.set(down.subarray(hidden + state));
  }
  for (const way of [0, 1] as const) {
    const turn = <T>(list: readonly T[]): readonly T[] => (way === 0 ? list : list.toReversed());
    unlearn(parts.units[way], learned?.units[way] ?? null, {
      steps: turn(hearing.steps[way]),
      hidden: turn(hearing.hidden),
      toStates: turn(toStates[way] ?? []),
      toHidden: turn(toHidden),
    });
  }
  return hearing.rows.flatMap((row, t) => {
    const down = toHidden[t] ?? new Float64Array(hidden);
    const active = hearing.hidden[t];
    const keep = hearing.dropped?.[t];
    for (let i = 0; i < hidden; i += 1) down[i] = (active?.[i] ?? 0) > 0 ? (down[i] ?? 0) * (keep?.hidden[i] ?? 1) : 0;
    if (learned !== null) {
      add(learned.layerBias, down);
      outer(row, down, learned.layer);
      return [];
    }
    const slope = new Float64Array(shape.inputs);
    drawBack(down, parts.layer, slope);
    return [slope];
  });
}

function listen(unit: Unit, inputs: readonly Float64Array[], size: number): readonly Step[] {
  let state = new Float64Array(size);
  return inputs.map((input) => {
    const seen = Float64Array.from(unit.inputBias);
    const said = Float64Array.from(unit.stateBias);
    pour(input, unit.input, seen);
    pour(state, unit.state, said);
    const step = {
      before: state,
      reset: new Float64Array(size),
      update: new Float64Array(size),
      candidate: new Float64Array(size),
      recalled: said.slice(2 * size),
      after: new Float64Array(size),
    };
    for (let i = 0; i < size; i += 1) {
      const reset = sigmoid((seen[i] ?? 0) + (said[i] ?? 0));
      const update = sigmoid((seen[size + i] ?? 0) + (said[size + i] ?? 0));
      const candidate = Math.tanh((seen[2 * size + i] ?? 0) + reset * (step.recalled[i] ?? 0));
      step.reset[i] = reset;
      step.update[i] = update;
      step.candidate[i] = candidate;
      step.after[i] = (1 - update) * candidate + update * (state[i] ?? 0);
    }
    state = step.after;
    return step;
  });
}

/** Backpropagation through time over one direction, given in the order in which it was heard. */
function unlearn(
  unit: Unit,
  learned: Unit | null,
  heard: {
    readonly steps: readonly Step[];
    readonly hidden: readonly Float64Array[];
    readonly toStates: readonly Float64Array[];
    readonly toHidden: readonly Float64Array[];
  },
): void {
  const size = heard.steps[0]?.after.length ?? 0;
  let carried = new Float64Array(size);
  for (let t = heard.steps.length - 1; t >= 0; t -= 1) {
    const [step, input, down] = [heard.steps[t], heard.hidden[t], heard.toHidden[t]];
    if (step === undefined || input === undefined || down === undefined) continue;
    const seen = new Float64Array(3 * size);
    const said = new Float64Array(3 * size);
    const next = new Float64Array(size);
    for (let i = 0; i < size; i += 1) {
      const slope = (carried[i] ?? 0) + (heard.toStates[t]?.[i] ?? 0);
      const [reset, update, candidate] = [step.reset[i] ?? 0, step.update[i] ?? 0, step.candidate[i] ?? 0];
      const toCandidate = slope * (1 - update) * (1 - candidate ** 2);
      const toUpdate = slope * ((step.before[i] ?? 0) - candidate) * update * (1 - update);
      const toReset = toCandidate * (step.recalled[i] ?? 0) * reset * (1 - reset);
      seen[i] = said[i] = toReset;
      seen[size + i] = said[size + i] = toUpdate;
      seen[2 * size + i] = toCandidate;
      said[2 * size + i] = toCandidate * reset;
      next[i] = slope * update;
    }
    if (learned !== null) {
      add(learned.inputBias, seen);
      add(learned.stateBias, said);
      outer(input, seen, learned.input);
      outer(step.before, said, learned.state);
    }
    drawBack(seen, unit.input, down);
    drawBack(said, unit.state, next);
    carried = next;
  }
}

function thinned(values: Float64Array, keep: Float64Array | undefined): Float64Array {
  return keep === undefined ? values : values.map((value, i) => value * (keep[i] ?? 0));
}

/** Adds matrix times values; what is zero costs nothing. */
function pour(values: Float64Array, matrix: Float64Array, sum: Float64Array): void {
  const n = sum.length;
  for (let j = 0; j < values.length; j += 1) {
    const value = values[j] ?? 0;
    if (value === 0) continue;
    const at = j * n;
    for (let i = 0; i < n; i += 1) sum[i] = (sum[i] ?? 0) + value * (matrix[at + i] ?? 0);
  }
}

/** The way back through `pour`. */
function drawBack(slopes: Float64Array, matrix: Float64Array, sum: Float64Array): void {
  const n = slopes.length;
  for (let j = 0; j < sum.length; j += 1) {
    const at = j * n;
    let total = 0;
    for (let i = 0; i < n; i += 1) total += (slopes[i] ?? 0) * (matrix[at + i] ?? 0);
    sum[j] = (sum[j] ?? 0) + total;
  }
}

function outer(values: Float64Array, slopes: Float64Array, gradient: Float64Array): void {
  const n = slopes.length;
  for (let j = 0; j < values.length; j += 1) {
    const value = values[j] ?? 0;
    if (value === 0) continue;
    const at = j * n;
    for (let i = 0; i < n; i += 1) gradient[at + i] = (gradient[at + i] ?? 0) + value * (slopes[i] ?? 0);
  }
}

function add(sum: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
