import type { Judged } from './judge-sentences.ts';
import type { Memory } from './reader-memory.ts';
import { judge } from './model.ts';
import { pairFeatures } from './pair.ts';
import type { Weights } from './weights.ts';

/** Gathers flagged sentences that tell the same development; in each group and over all the surest comes first. */
export function groupsOf(memory: Memory, flagged: readonly Judged[], weights: Weights): readonly (readonly Judged[])[] {
  const groups: Judged[][] = [];
  const surest = [...flagged].sort((a, b) => b.assessment.score - a.assessment.score || a.held.passage.index - b.held.passage.index);
  for (const one of surest) {
    let home: Judged[] | null = null;
    let best = weights.mergeAt;
    for (const group of groups) {
      const [lead] = group;
      if (lead === undefined) continue;
      const probability = sameDevelopment(memory, [lead, one], weights);
      if (probability >= best) [home, best] = [group, probability];
    }
    if (home === null) groups.push([one]);
    else home.push(one);
  }
  return groups;
}

/** How surely two sentences of one article tell the same development. */
export function sameDevelopment(memory: Memory, [one, other]: readonly [Judged, Judged], weights: Weights): number {
  const [a, b] = one.held.passage.index < other.held.passage.index ? [one, other] : [other, one];
  return judge(weights.pair, pairFeatures(memory, a, b));
}
