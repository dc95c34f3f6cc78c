import type { Ruling } from '../domain/watch-rules.ts';
import type { Relevance } from './relevance.ts';

/** What the rules of a watch say goes before what the gate learned; an exclusion goes before both. */
export function applyRuling(gate: Relevance, ruling: Ruling): Relevance {
  if (ruling.kind === 'open' || isExclusion(gate)) return gate;
  if (ruling.kind === 'kept out') return { onTopic: false, score: gate.score, why: ruling.by };
  return { onTopic: true, score: gate.score, why: [...ruling.by, ...gate.why] };
}

/** Whether an exclusion or a rule filtered the article, and not what the gate learned: then it is not even looked at as a copy. */
export function isOrdered(relevance: Relevance, ruling: Ruling): boolean {
  return ruling.kind === 'kept out' || isExclusion(relevance);
}

function isExclusion({ why }: Relevance): boolean {
  return why[0]?.startsWith('exclusion') === true;
}
