import type { Article } from './article.ts';
import type { ArticleAssessment } from './assessment.ts';

/** What became of an article under one watchlist. */
export type Fate =
  | { readonly kind: 'shown' | 'held back' | 'filtered'; readonly assessment: ArticleAssessment }
  /** Not read under this watchlist, and why. */
  | { readonly kind: 'not read'; readonly why: string };

/** An article that the reader would be shown under one of two watchlists, and not under the other. */
export interface Change {
  readonly article: Article;
  readonly before: Fate;
  readonly after: Fate;
}

/** What an edit of a watch would have made of the stored articles. */
export interface Trial {
  readonly watch: string;
  /** Articles held against both, of so many days. */
  readonly articles: number;
  readonly before: Counts;
  readonly after: Counts;
  readonly added: readonly Change[];
  readonly dropped: readonly Change[];
  /** What this trial can't show. */
  readonly notes: readonly string[];
}

export type Counts = Readonly<Record<Fate['kind'], number>>;

/** Compares what two watchlists made of the same articles, in the order of the articles. */
export function compareFates(
  watch: string,
  articles: readonly Article[],
  {
    before,
    after,
    notes,
  }: { readonly before: ReadonlyMap<string, Fate>; readonly after: ReadonlyMap<string, Fate>; readonly notes: readonly string[] },
): Trial {
  const absent: Fate = { kind: 'not read', why: 'the watch does not exist' };
  const changes = articles.map((article) => ({
    article,
    before: before.get(article.id) ?? absent,
    after: after.get(article.id) ?? absent,
  }));
  return {
    watch,
    articles: articles.length,
    before: count(changes.map((change) => change.before)),
    after: count(changes.map((change) => change.after)),
    added: changes.filter((change) => change.before.kind !== 'shown' && change.after.kind === 'shown'),
    dropped: changes.filter((change) => change.before.kind === 'shown' && change.after.kind !== 'shown'),
    notes,
  };
}

/** What an assessment means for the reader. An article that only repeats what another one told is held back. */
export function fateOf(assessment: ArticleAssessment): Fate {
  if (assessment.alsoNew.length > 0 || assessment.developments.some(({ first }) => first)) return { kind: 'shown', assessment };
  return { kind: assessment.verdict === 'off-topic' ? 'filtered' : 'held back', assessment };
}

function count(fates: readonly Fate[]): Counts {
  const counts = { shown: 0, 'held back': 0, filtered: 0, 'not read': 0 };
  for (const { kind } of fates) counts[kind] += 1;
  return counts;
}
