import { clamp, sigmoid, type Features, type Model } from '../novelty/model.ts';
import { boost } from './boost-trees.ts';
import { short } from './short.ts';

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
