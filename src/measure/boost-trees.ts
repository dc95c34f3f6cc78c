import { sigmoid, type TreeNode } from '../novelty/model.ts';
import { randomFrom } from './random-from.ts';
import { short } from './short.ts';
import type { Example, Training } from './train-model.ts';

const BINS = 12;

/** Gradient boosting on the logistic loss: quantile cuts, a random half of the rows and of the features for each tree. */
export function boost(
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
  // Cut k keeps a value below when its bin is at most k. One column a feature: a split reads one feature of many rows.
  const bins = cuts.map((list, j) => Uint8Array.from(rows, (row) => list.filter((cut) => (row[j] ?? 0) > cut).length));
  const weightOf = examples.map((e) => e.weight);
  const positive = examples.reduce((sum, e) => sum + e.weight * e.label, 0) / weightOf.reduce((a, b) => a + b, 0);
  const bias = Math.log(positive / (1 - positive));
  const logits = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const curve = new Float64Array(rows.length);
  const random = randomFrom(20_250_501);
  const trees: TreeNode[][] = [];
  for (let t = 0; t < training.trees; t += 1) {
    for (const [i, { weight, label }] of examples.entries()) {
      const p = sigmoid(logits[i] ?? 0);
      gradient[i] = weight * (label - p);
      curve[i] = weight * p * (1 - p);
    }
    const sample = Int32Array.from(rows.flatMap((_, i) => (random() < 0.6 ? [i] : [])));
    const features = cuts.flatMap((_, j) => (random() < 0.4 ? [j] : []));
    const tree: TreeNode[] = [];
    grow(tree, sample, { bins, gradient, curve, cuts, features, depth: training.depth, rate: training.rate });
    trees.push(tree);
    for (const [i, row] of rows.entries()) logits[i] = (logits[i] ?? 0) + valueIn(tree, row);
  }
  return { trees, bias };
}

interface Growing {
  readonly bins: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
  readonly cuts: readonly (readonly number[])[];
  readonly features: readonly number[];
  readonly depth: number;
  readonly rate: number;
}
const RIDGE = 3;

function grow(tree: TreeNode[], sample: Int32Array, growing: Growing): number {
  const at = tree.push([-1, 0, 0, 0]) - 1;
  let [g, h] = [0, 0];
  for (const i of sample) {
    g += growing.gradient[i] ?? 0;
    h += growing.curve[i] ?? 0;
  }
  const split = growing.depth === 0 ? null : bestSplit(sample, growing, { g, h });
  if (split === null) {
    tree[at] = [-1, short((growing.rate * g) / (h + RIDGE)), 0, 0];
    return at;
  }
  const bin = growing.bins[split.feature];
  const deeper = { ...growing, depth: growing.depth - 1 };
  const left = grow(
    tree,
    sample.filter((i) => (bin?.[i] ?? 0) <= split.at),
    deeper,
  );
  const right = grow(
    tree,
    sample.filter((i) => (bin?.[i] ?? 0) > split.at),
    deeper,
  );
  tree[at] = [split.feature, split.cut, left, right];
  return at;
}

function bestSplit(
  sample: Int32Array,
  growing: Growing,
  all: { readonly g: number; readonly h: number },
): { readonly feature: number; readonly cut: number; readonly at: number } | null {
  let best: { readonly feature: number; readonly cut: number; readonly at: number } | null = null;
  let gain = 0.02;
  const { gradient, curve } = growing;
  const [pull, bend] = [new Float64Array(BINS + 2), new Float64Array(BINS + 2)];
  for (const feature of growing.features) {
    const bins = growing.bins[feature] ?? new Uint8Array();
    pull.fill(0);
    bend.fill(0);
    for (const i of sample) {
      const bin = bins[i] ?? 0;
      pull[bin] = (pull[bin] ?? 0) + (gradient[i] ?? 0);
      bend[bin] = (bend[bin] ?? 0) + (curve[i] ?? 0);
    }
    let [g, h] = [0, 0];
    for (const [at, cut] of (growing.cuts[feature] ?? []).entries()) {
      g += pull[at] ?? 0;
      h += bend[at] ?? 0;
      if (h < 1 || all.h - h < 1) continue;
      const better = g ** 2 / (h + RIDGE) + (all.g - g) ** 2 / (all.h - h + RIDGE) - all.g ** 2 / (all.h + RIDGE);
      if (better > gain) [best, gain] = [{ feature, cut, at }, better];
    }
  }
  return best;
}

function valueIn(tree: readonly TreeNode[], row: Float64Array): number {
  let node = tree[0];
  while (node !== undefined && node[0] >= 0) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]];
  return node?.[1] ?? 0;
}
