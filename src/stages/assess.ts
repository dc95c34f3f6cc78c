import type { Article } from '../domain/article.ts';
import type { ArticleAssessment } from '../domain/assessment.ts';
import type { ToldArticle } from '../domain/compose-edition.ts';
import type { Failure } from '../domain/failure.ts';
import type { Watch } from '../domain/watch.ts';
import type { Ledger } from '../ports.ts';
import { openAssessor, type Signals } from './assessor.ts';

export interface Assessed {
  readonly article: Article;
  readonly assessment: ArticleAssessment;
}

export interface Assessing {
  readonly assessed: readonly Assessed[];
  readonly failures: readonly Failure[];
  /** Articles that earlier editions told of. */
  readonly told: ReadonlyMap<string, ToldArticle>;
}

/** Holds every article that is read and not yet told against what the reader knows, in the order of publication. */
export async function assess(watch: Watch, { ledger, ...signals }: { ledger: Ledger } & Signals): Promise<Assessing> {
  const told = new Map<string, ToldArticle>();
  const assessor = openAssessor(watch, signals);
  for await (const { article, assessment, reportedAt } of ledger.remembered(watch.id)) {
    assessor.remember(article, assessment);
    told.set(article.id, { outlet: article.outlet, url: article.url, sentOn: reportedAt });
  }
  const assessed: Assessed[] = [];
  const failures: Failure[] = [];
  for (const article of await ledger.unassessed(watch.id)) {
    const { assessment, failure } = await assessor.assess(article);
    if (failure !== null) failures.push(failure);
    assessed.push({ article, assessment });
    signals.journal.info('assessed', {
      watch: watch.id,
      url: article.url,
      verdict: assessment.verdict,
      developments: assessment.developments.length,
    });
  }
  return { assessed, failures, told };
}

/** Holds one article that no run has read against all that the reader knows; nothing is stored. */
export async function assessUnread(
  article: Article,
  watch: Watch,
  { ledger, ...signals }: { ledger: Ledger } & Signals,
): Promise<ArticleAssessment> {
  const assessor = openAssessor(watch, signals);
  for await (const told of ledger.remembered(watch.id)) assessor.remember(told.article, told.assessment);
  return (await assessor.assess(article)).assessment;
}
