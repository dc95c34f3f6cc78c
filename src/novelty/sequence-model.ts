import { clamp, sigmoid, type Features } from './model.ts';
import { carryBack, hearRows, type Hearing, type NetShape } from './sequence-net.ts';

/** What is asked of each sentence: is it a first report, does it tell a development at all, is it a detail that nobody needs. */
export const HEADS = ['first', 'carries', 'neutral'] as const;
export type Head = (typeof HEADS)[number];

/** Recurrent nets over the sentences of an article, averaged on the logit scale. */
export interface SequenceModel {
  readonly features: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly hidden: number;
  readonly state: number;
  /** The parameters of each net, as `partsOf` lays them out. */
  readonly nets: readonly (readonly number[])[];
}

/** What the nets made of one article. */
export interface Heard {
  /** How surely the article is about the topic, 0 to 1. */
  readonly relevance: number;
  /** How surely each sentence is a first report, were the article on topic. */
  readonly probabilities: readonly number[];
  /** What each head says of each sentence, on the logit scale. */
  readonly logits: readonly Readonly<Record<Head, number>>[];
  /** The features that spoke loudest for (positive) or against one of the sentences: its own values times the slope of its logit. */
  readonly loudest: (at: number, count: number) => readonly { readonly name: string; readonly voice: number }[];
}

/** Hears an article, sentence by sentence from both ends; a feature that is missing counts as 0. */
export function hear(model: SequenceModel, article: readonly Features[]): Heard {
  const shape = { inputs: model.features.length, hidden: model.hidden, state: model.state, heads: HEADS.length };
  const rows = article.map((features) =>
    Float64Array.from(model.features, (name, j) => clamp(((features[name] ?? 0) - (model.mean[j] ?? 0)) / (model.scale[j] ?? 1))),
  );
  const nets = vectorsOf(model).map((vector) => ({ vector, hearing: hearRows(vector, shape, { rows, dropped: null }) }));
  const mean = (logit: (hearing: Hearing) => number): number => nets.reduce((sum, { hearing }) => sum + logit(hearing), 0) / nets.length;
  const logits = rows.map(
    (_, t) => Object.fromEntries(HEADS.map((head, h) => [head, mean((hearing) => hearing.logits[t]?.[h] ?? 0)])) as Record<Head, number>,
  );
  return {
    relevance: sigmoid(mean(({ whole }) => whole)),
    probabilities: logits.map(({ first }) => sigmoid(first)),
    logits,
    loudest: (at, count) => loudest(model, { shape, nets, rows, at }).slice(0, count),
  };
}

function loudest(
  model: SequenceModel,
  heard: {
    readonly shape: NetShape;
    readonly nets: readonly { readonly vector: Float64Array; readonly hearing: Hearing }[];
    readonly rows: readonly Float64Array[];
    readonly at: number;
  },
): readonly { readonly name: string; readonly voice: number }[] {
  const { shape, nets, rows, at } = heard;
  const slopes = [Float64Array.from(HEADS, (head) => (head === 'first' ? 1 / nets.length : 0))];
  const row = rows[at];
  const back = nets.map(
    ({ vector, hearing }) => carryBack(vector, shape, { hearing: alone(hearing, at), slopes, wholeSlope: 0, gradient: null })[0],
  );
  return model.features
    .map((name, j) => ({ name, voice: (row?.[j] ?? 0) * back.reduce((sum, slope) => sum + (slope?.[j] ?? 0), 0) }))
    .sort((a, b) => Math.abs(b.voice) - Math.abs(a.voice) || (a.name < b.name ? -1 : 1));
}

/** The steps of one sentence: through the others of its article its own values do not come back to it. */
function alone({ logits, whole, peaks, rows, hidden, steps, joined }: Hearing, at: number): Hearing {
  const only = <T>(list: readonly T[]): readonly T[] => list.slice(at, at + 1);
  return {
    logits: logits.slice(at, at + 1),
    whole,
    peaks,
    rows: only(rows),
    hidden: only(hidden),
    steps: [only(steps[0]), only(steps[1])],
    joined: only(joined),
    dropped: null,
  };
}

const VECTORS = new WeakMap<SequenceModel, readonly Float64Array[]>();

function vectorsOf(model: SequenceModel): readonly Float64Array[] {
  const known = VECTORS.get(model);
  if (known !== undefined) return known;
  const made = model.nets.map((net) => Float64Array.from(net));
  VECTORS.set(model, made);
  return made;
}
