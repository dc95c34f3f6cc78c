import type { Article } from '../domain/article.ts';
import type { ArticleAssessment } from '../domain/assessment.ts';
import type { ToldArticle } from '../domain/compose-edition.ts';
import type { Failure } from '../domain/failure.ts';
import type { Watch } from '../domain/watch.ts';
import { assessArticle } from '../novelty/assess-article.ts';
import { type Memory, openMemory, remember } from '../novelty/memory.ts';
import type { Journal, Ledger } from '../ports.ts';
import { openRuleBook, type RuleBook } from '../rules/rule-book.ts';

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
export async function assess(watch: Watch, { ledger, journal }: { ledger: Ledger; journal: Journal }): Promise<Assessing> {
  const told = new Map<string, ToldArticle>();
  const memory = openMemory(watch, watch.baseline);
  const book = openRuleBook(watch);
  for await (const { article, assessment, reportedAt } of ledger.remembered(watch.id)) {
    remember(memory, article, assessment);
    told.set(article.id, { outlet: article.outlet, url: article.url, sentOn: reportedAt });
  }
  const assessed: Assessed[] = [];
  const failures: Failure[] = [];
  for (const article of await ledger.unassessed(watch.id)) {
    const { assessment, failure } = assessOne({ memory, book }, article, watch);
    if (failure !== null) failures.push(failure);
    assessed.push({ article, assessment });
    journal.info('assessed', {
      watch: watch.id,
      url: article.url,
      verdict: assessment.verdict,
      developments: assessment.developments.length,
    });
  }
  return { assessed, failures, told };
}

/** Holds one article that no run has read against all that the reader knows; nothing is stored. */
export async function assessUnread(article: Article, watch: Watch, { ledger }: { ledger: Ledger }): Promise<ArticleAssessment> {
  const memory = openMemory(watch, watch.baseline);
  for await (const told of ledger.remembered(watch.id)) remember(memory, told.article, told.assessment);
  return assessOne({ memory, book: openRuleBook(watch) }, article, watch).assessment;
}

/** Fails open: an article that can't be compared is kept, and shown as not compared. */
function assessOne(
  { memory, book }: { memory: Memory; book: RuleBook },
  article: Article,
  watch: Watch,
): { assessment: ArticleAssessment; failure: Failure | null } {
  try {
    const assessment = assessArticle(memory, article, { sensitivity: watch.sensitivity, ruling: book.judge(book.open(article)) });
    remember(memory, article, assessment);
    return { assessment, failure: null };
  } catch (error) {
    const what = `not compared: ${error instanceof Error ? error.message : String(error)}`;
    return {
      assessment: notCompared(article, what),
      failure: { step: 'assess', where: article.url, what, advice: 'Read the article yourself, and report this.', temporary: false },
    };
  }
}

function notCompared(article: Article, what: string): ArticleAssessment {
  const sentence = {
    text: article.title === '' ? article.url : article.title,
    place: 'title',
    offset: 0,
    paragraph: 0,
    verdict: 'new',
    score: 0,
    shareKnown: 0,
    heldAgainst: null,
    why: [what],
  } as const;
  return {
    article: article.id,
    verdict: 'new',
    copyOf: null,
    relevance: { score: 0, why: [what] },
    sentences: [sentence],
    developments: [],
    alsoNew: [sentence],
    notCompared: what,
  };
}
