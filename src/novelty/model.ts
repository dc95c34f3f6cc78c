/** Named numbers about one thing that is to be judged. A feature that is missing counts as 0. */
export type Features = Readonly<Record<string, number>>;

/** Inner nodes have feature, threshold and the places of both branches; leaves have feature -1 and their value in `threshold`. */
export type TreeNode = readonly [feature: number, threshold: number, left: number, right: number];

/** A regularised linear model and boosted trees over the same features, averaged on the logit scale. */
export interface Model {
  readonly features: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
  readonly trees: readonly (readonly TreeNode[])[];
  readonly treeBias: number;
  /** Share of the trees' voice, 0 to 1. */
  readonly treeShare: number;
}

/** The model's probability, 0 to 1. */
export function judge(model: Model, features: Features): number {
  const row = model.features.map((name) => features[name] ?? 0);
  return model.treeShare * sigmoid(treeLogit(model, row)) + (1 - model.treeShare) * sigmoid(linearLogit(model, row));
}

function linearLogit(model: Model, row: readonly number[]): number {
  let sum = model.bias;
  for (let i = 0; i < row.length; i += 1)
    sum += clamp(((row[i] ?? 0) - (model.mean[i] ?? 0)) / (model.scale[i] ?? 1)) * (model.weights[i] ?? 0);
  return sum;
}

/** A value far outside what was seen at fitting must not decide alone. */
export function clamp(z: number): number {
  return Math.max(-4, Math.min(4, z));
}

function treeLogit(model: Model, row: readonly number[]): number {
  let sum = model.treeBias;
  for (const tree of model.trees) sum += leafOf(tree, row);
  return sum;
}

function leafOf(tree: readonly TreeNode[], row: readonly number[]): number {
  let node = tree[0];
  while (node !== undefined && node[0] >= 0) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]];
  return node?.[1] ?? 0;
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
