import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { baselineFile, baselineIds } from '../config/load-baseline.ts';
import type { Article } from '../domain/article.ts';
import type { SentenceAssessment } from '../domain/assessment.ts';
import type { BaselineRecord, Claim } from '../domain/baseline.ts';
import type { FileChange } from '../domain/file-change.ts';
import type { Watch } from '../domain/watch.ts';
import { claimsOfEvidence } from '../novelty/claims-of-evidence.ts';
import { recordId } from '../novelty/complete-report.ts';
import { sayTheSame, statedBy, statementReader } from '../novelty/same-claim.ts';
import { addToList } from './add-to-list.ts';
import { claimNode, writeRecord } from './write-record.ts';

/** What the digest of a watch shows, or would show, of an article. */
export interface Told {
  readonly watch: Watch;
  readonly article: Article;
  readonly evidence: readonly SentenceAssessment[];
}

/** What a baseline would say more, as a change of files. */
export interface Proposal {
  readonly watch: Watch;
  readonly record: string;
  readonly claims: readonly Claim[];
  readonly changes: readonly FileChange[];
}

const HEAD = ['Taken from an article with newsdelta know. Say each claim in your own words where you like.'];

/** The sentences that were told, as claims of a record made of their article, unless the baseline says them already. Reads the files, writes nothing. */
export function proposeClaims({ watch, article, evidence }: Told, watchlist: string): Proposal {
  const folder = join(dirname(watchlist), 'baseline');
  const existing = watch.baseline.find((record) => record.url === article.url);
  const claims = claimsOfEvidence(article, evidence, { topic: watch, taken: existing?.claims.map(({ id }) => id) ?? [] }).filter(
    (claim) => !isClaimed(claim, article, watch),
  );
  if (existing !== undefined) {
    const file = baselineFile(folder, existing.id);
    const before = readFileSync(file, 'utf8');
    const after = claims.reduce((text, claim) => addToList(text, ['claims'], claimNode(claim)), before);
    return { watch, record: existing.id, claims, changes: claims.length === 0 ? [] : [{ file, before, after }] };
  }
  const published = article.published.slice(0, 10);
  const id = recordId({ outlet: article.outlet, published }, baselineIds(folder));
  const record: BaselineRecord = {
    id,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    published,
    lang: article.lang,
    claims,
    openQuestions: [],
  };
  if (claims.length === 0) return { watch, record: id, claims, changes: [] };
  const before = readFileSync(watchlist, 'utf8');
  const after = addToList(before, ['watches', { id: watch.id }, 'baseline'], id);
  return {
    watch,
    record: id,
    claims,
    changes: [
      { file: baselineFile(folder, id), before: null, after: writeRecord(record, { head: HEAD }) },
      { file: watchlist, before, after },
    ],
  };
}

/** A claim of the baseline says it already. */
function isClaimed(claim: Claim, article: Article, watch: Watch): boolean {
  const read = statementReader(watch);
  return watch.baseline.some((record) =>
    record.claims.some((known) => sayTheSame(statedBy(known, record, read), read(claim.claim, article.lang))),
  );
}
