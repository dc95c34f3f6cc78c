import type { BaselineRecord, Claim } from '../domain/baseline.ts';
import { sayTheSame, statedBy, statementReader } from './same-claim.ts';

export type ClaimChange =
  /** The same id, or another one for nearly the same words. `fields`: what of it differs. */
  | { readonly kind: 'changed'; readonly before: Claim; readonly after: Claim; readonly fields: readonly (keyof Claim)[] }
  | { readonly kind: 'added' | 'removed'; readonly claim: Claim };

export interface RecordComparison {
  readonly changes: readonly ClaimChange[];
  /** Claims that stand in both. */
  readonly same: number;
  readonly questionsAdded: readonly string[];
  readonly questionsRemoved: readonly string[];
}

const FIELDS = ['id', 'actor', 'claim', 'kind', 'asOf', 'place', 'terms', 'quote'] as const;

/** What one record says and the other doesn't, in the order of the second, what was removed last. Claims meet by id, else by saying the same. */
export function compareRecords(before: BaselineRecord, after: BaselineRecord): RecordComparison {
  const read = statementReader(null);
  const left = new Map(before.claims.map((claim) => [claim.id, claim]));
  const partners = new Map<Claim, Claim>();
  for (const claim of after.claims) take(left, left.get(claim.id), (partner) => partners.set(claim, partner));
  for (const claim of after.claims) {
    if (partners.has(claim)) continue;
    const alike = [...left.values()].find((other) => sayTheSame(statedBy(other, before, read), statedBy(claim, after, read)));
    take(left, alike, (partner) => partners.set(claim, partner));
  }
  const changes = after.claims.flatMap((claim): readonly ClaimChange[] => {
    const partner = partners.get(claim);
    if (partner === undefined) return [{ kind: 'added', claim }];
    const fields = FIELDS.filter((field) => JSON.stringify(partner[field]) !== JSON.stringify(claim[field]));
    return fields.length === 0 ? [] : [{ kind: 'changed', before: partner, after: claim, fields }];
  });
  const [old, now] = [before, after].map((record) => record.openQuestions.map(({ question }) => question));
  return {
    changes: [...changes, ...[...left.values()].map((claim) => ({ kind: 'removed', claim }) as const)],
    same: partners.size - changes.filter(({ kind }) => kind === 'changed').length,
    questionsAdded: (now ?? []).filter((question) => !(old ?? []).includes(question)),
    questionsRemoved: (old ?? []).filter((question) => !(now ?? []).includes(question)),
  };
}

function take(left: Map<string, Claim>, partner: Claim | undefined, pair: (partner: Claim) => void): void {
  if (partner === undefined) return;
  left.delete(partner.id);
  pair(partner);
}
