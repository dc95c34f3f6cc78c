import { ARTICLE_VERDICTS } from '../domain/assessment.ts';
import type { Gold, GoldLine } from './scenario.ts';
import type { Prediction } from './replay.ts';
import { sameSentence } from './same-sentence.ts';

/** The figures of one stream; the measures are those of the labelled streams' own description. */
export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly recallWithAlsoNew: number;
  readonly alsoNewPerArticle: number;
  readonly repeats: number;
  readonly flags: number;
  readonly neutral: number;
  readonly linkingF1: number;
  readonly kindAccuracy: number;
  readonly triageAccuracy: number;
  readonly triageMacroF1: number;
  /** What was missed, alarmed falsely or triaged wrongly, a line each. */
  readonly notes: readonly string[];
}

interface Tally {
  flags: number;
  neutral: number;
  repeats: number;
  right: number;
  kinds: number;
  alsoNew: number;
  readonly caught: Set<string>;
  readonly listed: Set<string>;
  readonly mentions: { readonly gold: readonly string[]; readonly predicted: string }[];
  readonly notes: string[];
}
type Wanted = NonNullable<GoldLine['developments']>;

/** Scores predictions against gold. `oneSentence` counts only the first evidence sentence of a flag. */
export function score(gold: Gold, predictions: readonly Prediction[], options: { readonly oneSentence: boolean }): Score {
  const byItem = new Map(predictions.map((p) => [p.item, p]));
  const byId = new Map(gold.developments.map((d) => [d.development, d]));
  const tally: Tally = {
    flags: 0,
    neutral: 0,
    repeats: 0,
    right: 0,
    kinds: 0,
    alsoNew: 0,
    caught: new Set(),
    listed: new Set(),
    mentions: [],
    notes: [],
  };
  const pairs: [string, string][] = [];
  for (const line of gold.lines) {
    const predicted = byItem.get(line.id);
    pairs.push([line.verdict, predicted?.verdict ?? 'off-topic']);
    if (line.verdict !== (predicted?.verdict ?? 'off-topic'))
      tally.notes.push(`${line.id}: ${line.verdict} called ${predicted?.verdict ?? 'off-topic'}`);
    if (predicted === undefined) continue;
    const isFresh = (id: string): boolean => byId.get(id)?.firstItem === line.id;
    countListed(tally, { line, predicted, isFresh });
    for (const flag of predicted.developments) {
      const evidence = flag.evidence.slice(0, options.oneSentence ? 1 : 3);
      countFlag(tally, { line, flag, evidence, isFresh, kindOf: (id) => byId.get(id)?.kind ?? '' });
    }
  }
  for (const d of gold.developments) {
    if (!tally.caught.has(d.development))
      tally.notes.push(`missed ${d.development} at ${d.firstItem}${tally.listed.has(d.development) ? ' (listed)' : ''}: ${d.summary}`);
  }
  return figures(gold, tally, pairs);
}

function countListed(
  tally: Tally,
  at: { readonly line: GoldLine; readonly predicted: Prediction; readonly isFresh: (id: string) => boolean },
): void {
  for (const sentence of at.predicted.alsoNew) {
    tally.alsoNew += 1;
    for (const { development, evidence } of at.line.developments ?? []) {
      if (at.isFresh(development) && evidence.some((e) => sameSentence(sentence, e))) tally.listed.add(development);
    }
  }
}

interface Flagged {
  readonly line: GoldLine;
  readonly flag: Prediction['developments'][number];
  readonly evidence: readonly string[];
  readonly isFresh: (id: string) => boolean;
  readonly kindOf: (id: string) => string;
}

function countFlag(tally: Tally, at: Flagged): void {
  const { line, flag, evidence } = at;
  const among = (wanted: readonly string[]): boolean => evidence.some((e) => wanted.some((w) => sameSentence(e, w)));
  const matched: Wanted = (line.developments ?? []).filter((d) => among(d.evidence));
  if (matched.length > 0) tally.mentions.push({ gold: matched.map((d) => d.development), predicted: flag.development });
  if (!flag.first) return;
  const fresh = line.verdict === 'copy' ? [] : matched.filter((d) => at.isFresh(d.development));
  const unseen = fresh.filter((d) => !tally.caught.has(d.development));
  if (fresh.length > 0 && unseen.length === 0) tally.neutral += 1;
  else if (fresh.length > 0) {
    tally.flags += 1;
    tally.right += 1;
    for (const { development } of unseen) {
      tally.caught.add(development);
      if (at.kindOf(development) === flag.kind) tally.kinds += 1;
    }
  } else if (matched.length > 0) {
    tally.flags += 1;
    tally.repeats += 1;
    tally.notes.push(`${line.id}: repeat of ${matched.map((m) => m.development).join(',')} flagged first: ${evidence[0]?.slice(0, 90)}`);
  } else if (among(line.neutral ?? [])) tally.neutral += 1;
  else {
    tally.flags += 1;
    tally.notes.push(`${line.id}: false alarm: ${evidence[0]?.slice(0, 110)}`);
  }
}

function figures(gold: Gold, tally: Tally, pairs: readonly (readonly [string, string])[]): Score {
  const total = gold.developments.length;
  const recall = ratio(tally.caught.size, total);
  const precision = ratio(tally.right, tally.flags);
  return {
    recall,
    precision,
    f1: f1(precision, recall),
    recallWithAlsoNew: ratio(
      gold.developments.filter((d) => tally.caught.has(d.development) || tally.listed.has(d.development)).length,
      total,
    ),
    alsoNewPerArticle: ratio(tally.alsoNew, gold.lines.length),
    repeats: tally.repeats,
    flags: tally.flags,
    neutral: tally.neutral,
    linkingF1: linking(tally.mentions),
    kindAccuracy: ratio(tally.kinds, tally.caught.size),
    triageAccuracy: ratio(pairs.filter(([a, b]) => a === b).length, pairs.length),
    triageMacroF1: macroF1(pairs),
    notes: tally.notes,
  };
}

/** Pairs of mentions of one and the same development must bear one id; where a sentence carries several, either answer passes. */
function linking(mentions: Tally['mentions']): number {
  let both = 0;
  let wanted = 0;
  let said = 0;
  for (const [i, a] of mentions.entries()) {
    for (const b of mentions.slice(i + 1)) {
      const apart = !a.gold.some((d) => b.gold.includes(d));
      const same = !apart && a.gold.length === 1 && b.gold.length === 1;
      if (!apart && !same) continue;
      const linked = a.predicted === b.predicted;
      wanted += Number(same);
      said += Number(linked);
      both += Number(same && linked);
    }
  }
  return f1(ratio(both, said), ratio(both, wanted));
}

function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const present = ARTICLE_VERDICTS.filter((v) => pairs.some(([gold]) => gold === v));
  const sum = present.reduce((total, v) => {
    const right = pairs.filter(([a, b]) => a === v && b === v).length;
    return total + f1(ratio(right, pairs.filter(([, b]) => b === v).length), ratio(right, pairs.filter(([a]) => a === v).length));
  }, 0);
  return ratio(sum, present.length);
}

function ratio(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}
function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
