import { clamp, sigmoid, type Features, type Model, type TreeNode } from '../novelty/model.ts';

/** One labelled case. */
export interface Example {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface Training {
  /** L2 penalty of the linear part, on standardised features. */
  readonly penalty: number;
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly treeShare: number;
  /** Gives both classes the same weight together. */
  readonly balanced: boolean;
  readonly without?: readonly string[];
}

/** Fits a logistic regression and boosted trees. Deterministic: the seed is fixed, the order of the examples is the input's. */
export function trainModel(given: readonly Example[], training: Training): Model {
  const features = [...new Set(given.flatMap((e) => Object.keys(e.features)))]
    .sort()
    .filter((name) => !(training.without ?? []).some((w) => new RegExp(w).test(name)));
  const examples = training.balanced ? balance(given) : given;
  const rows = examples.map((e) => Float64Array.from(features, (name) => e.features[name] ?? 0));
  const total = examples.reduce((sum, e) => sum + e.weight, 0);
  const mean = features.map((_, j) => rows.reduce((sum, row, i) => sum + (row[j] ?? 0) * (examples[i]?.weight ?? 0), 0) / total);
  const scale = features.map((_, j) => {
    const variance = rows.reduce((sum, row, i) => sum + ((row[j] ?? 0) - (mean[j] ?? 0)) ** 2 * (examples[i]?.weight ?? 0), 0) / total;
    return Math.max(Math.sqrt(variance), 0.05);
  });
  const z = rows.map((row) => row.map((value, j) => clamp((value - (mean[j] ?? 0)) / (scale[j] ?? 1))));
  const linear = logistic(z, examples, training.penalty);
  const boosted = training.treeShare === 0 ? { trees: [], bias: 0 } : boost(rows, examples, training);
  return {
    features,
    mean: mean.map(short),
    scale: scale.map(short),
    weights: linear.slice(1).map(short),
    bias: short(linear[0] ?? 0),
    trees: boosted.trees,
    treeBias: short(boosted.bias),
    treeShare: training.treeShare,
  };
}

const short = (x: number): number => Number(x.toPrecision(6));

function balance(examples: readonly Example[]): readonly Example[] {
  const sum = (label: number): number => examples.filter((e) => e.label === label).reduce((s, e) => s + e.weight, 0);
  const [zero, one] = [sum(0), sum(1)];
  return examples.map((e) => ({ ...e, weight: (e.weight * (zero + one)) / 2 / (e.label === 1 ? one : zero) }));
}

/** Newton's method for the penalised likelihood; the first coefficient is the bias and is not penalised. */
function logistic(z: readonly Float64Array[], examples: readonly Example[], penalty: number): number[] {
  const d = (z[0]?.length ?? 0) + 1;
  let beta = Array.from({ length: d }, () => 0);
  for (let step = 0; step < 12; step += 1) {
    const gradient = new Float64Array(d);
    const hessian = Array.from({ length: d }, () => new Float64Array(d));
    for (const [i, row] of z.entries()) {
      const { weight, label } = examples[i] ?? { weight: 0, label: 0 };
      let logit = beta[0] ?? 0;
      for (let j = 1; j < d; j += 1) logit += (beta[j] ?? 0) * (row[j - 1] ?? 0);
      const p = sigmoid(logit);
      const curve = Math.max(weight * p * (1 - p), 1e-6);
      for (let j = 0; j < d; j += 1) {
        const xj = j === 0 ? 1 : (row[j - 1] ?? 0);
        if (xj === 0) continue;
        gradient[j] = (gradient[j] ?? 0) + weight * (label - p) * xj;
        const line = hessian[j];
        if (line === undefined) continue;
        for (let k = 0; k <= j; k += 1) line[k] = (line[k] ?? 0) + curve * xj * (k === 0 ? 1 : (row[k - 1] ?? 0));
      }
    }
    for (let j = 0; j < d; j += 1) {
      if (j > 0) gradient[j] = (gradient[j] ?? 0) - penalty * (beta[j] ?? 0);
      const line = hessian[j];
      if (line !== undefined) line[j] = (line[j] ?? 0) + (j > 0 ? penalty : 1e-6);
    }
    const move = solve(hessian, gradient);
    beta = beta.map((b, j) => b + (move[j] ?? 0));
    if (Math.max(...move.map(Math.abs)) < 1e-7) break;
  }
  return beta;
}

/** Cholesky on the lower triangle. */
function solve(lower: readonly Float64Array[], right: Float64Array): number[] {
  const n = right.length;
  const l = lower.map((line) => Float64Array.from(line));
  const at = (i: number, j: number): number => l[i]?.[j] ?? 0;
  for (let i = 0; i < n; i += 1) {
    const line = l[i];
    if (line === undefined) continue;
    for (let j = 0; j <= i; j += 1) {
      const other = l[j] ?? line;
      let sum = line[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (line[k] ?? 0) * (other[k] ?? 0);
      line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (other[j] ?? 1);
    }
  }
  const y: number[] = [];
  for (let i = 0; i < n; i += 1) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (y[k] ?? 0);
    y.push(sum / at(i, i));
  }
  const x = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}

const BINS = 12;

/** Gradient boosting on the logistic loss: quantile cuts, a random half of the rows and of the features for each tree. */
function boost(
  rows: readonly Float64Array[],
  examples: readonly Example[],
  training: Training,
): { readonly trees: TreeNode[][]; readonly bias: number } {
  const d = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: d }, (_, j) => {
    const values = [...new Set(rows.map((row) => row[j] ?? 0))].sort((a, b) => a - b);
    const step = Math.max(1, values.length / BINS);
    const chosen: number[] = [];
    for (let k = step; k < values.length; k += step)
      chosen.push(short(((values[Math.floor(k) - 1] ?? 0) + (values[Math.floor(k)] ?? 0)) / 2));
    return chosen;
  });
  const weightOf = examples.map((e) => e.weight);
  const positive = examples.reduce((sum, e) => sum + e.weight * e.label, 0) / weightOf.reduce((a, b) => a + b, 0);
  const bias = Math.log(positive / (1 - positive));
  const logits = new Float64Array(rows.length).fill(bias);
  const random = mulberry32(20_250_501);
  const trees: TreeNode[][] = [];
  for (let t = 0; t < training.trees; t += 1) {
    const gradient = Float64Array.from(rows, (_, i) => (weightOf[i] ?? 0) * ((examples[i]?.label ?? 0) - sigmoid(logits[i] ?? 0)));
    const curve = Float64Array.from(rows, (_, i) => {
      const p = sigmoid(logits[i] ?? 0);
      return (weightOf[i] ?? 0) * p * (1 - p);
    });
    const sample = rows.flatMap((_, i) => (random() < 0.6 ? [i] : []));
    const features = cuts.flatMap((_, j) => (random() < 0.4 ? [j] : []));
    const tree: TreeNode[] = [];
    grow(tree, sample, { rows, gradient, curve, cuts, features, depth: training.depth, rate: training.rate });
    trees.push(tree);
    for (const [i, row] of rows.entries()) logits[i] = (logits[i] ?? 0) + valueIn(tree, row);
  }
  return { trees, bias };
}

interface Growing {
  readonly rows: readonly Float64Array[];
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
  readonly cuts: readonly (readonly number[])[];
  readonly features: readonly number[];
  readonly depth: number;
  readonly rate: number;
}
const RIDGE = 3;

function grow(tree: TreeNode[], sample: readonly number[], growing: Growing): number {
  const at = tree.push([-1, 0, 0, 0]) - 1;
  const g = sample.reduce((sum, i) => sum + (growing.gradient[i] ?? 0), 0);
  const h = sample.reduce((sum, i) => sum + (growing.curve[i] ?? 0), 0);
  const split = growing.depth === 0 ? null : bestSplit(sample, growing, { g, h });
  if (split === null) {
    tree[at] = [-1, short((growing.rate * g) / (h + RIDGE)), 0, 0];
    return at;
  }
  const below = sample.filter((i) => (growing.rows[i]?.[split.feature] ?? 0) <= split.cut);
  const above = sample.filter((i) => (growing.rows[i]?.[split.feature] ?? 0) > split.cut);
  const deeper = { ...growing, depth: growing.depth - 1 };
  const left = grow(tree, below, deeper);
  const right = grow(tree, above, deeper);
  tree[at] = [split.feature, split.cut, left, right];
  return at;
}

function bestSplit(
  sample: readonly number[],
  growing: Growing,
  all: { readonly g: number; readonly h: number },
): { readonly feature: number; readonly cut: number } | null {
  let best: { readonly feature: number; readonly cut: number } | null = null;
  let gain = 0.02;
  for (const feature of growing.features) {
    for (const cut of growing.cuts[feature] ?? []) {
      let g = 0;
      let h = 0;
      for (const i of sample) {
        if ((growing.rows[i]?.[feature] ?? 0) > cut) continue;
        g += growing.gradient[i] ?? 0;
        h += growing.curve[i] ?? 0;
      }
      if (h < 1 || all.h - h < 1) continue;
      const better = g ** 2 / (h + RIDGE) + (all.g - g) ** 2 / (all.h - h + RIDGE) - all.g ** 2 / (all.h + RIDGE);
      if (better > gain) [best, gain] = [{ feature, cut }, better];
    }
  }
  return best;
}

function valueIn(tree: readonly TreeNode[], row: Float64Array): number {
  let node = tree[0];
  while (node !== undefined && node[0] >= 0) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]];
  return node?.[1] ?? 0;
}

/** A small generator of our own (mulberry32), so that a fit gives the same bytes everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
