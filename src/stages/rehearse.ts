import type { Article } from '../domain/article.ts';
import { compareFates, type Fate, fateOf, type Trial } from '../domain/trial.ts';
import type { Watch } from '../domain/watch.ts';
import type { Ledger, Remembered } from '../ports.ts';
import { openAssessor, type Signals } from './assessor.ts';

/** Two forms of one watch; null where there is none. */
export interface TwoForms {
  readonly id: string;
  readonly active: Watch | null;
  readonly edited: Watch | null;
}

/**
 * Holds what is stored since an instant against both forms of a watch, each from what was told before, and compares. Stores nothing. A watch
 * that is only in the edited watchlist is tried on the articles of all `others`: its own feeds were not read yet.
 */
export async function rehearse(
  { id, active, edited }: TwoForms,
  { since, others }: { readonly since: string; readonly others: readonly string[] },
  { ledger, encoder, journal }: { readonly ledger: Ledger } & Signals,
): Promise<Trial> {
  const stored = active === null ? await storedOf(others, since, ledger) : await storedOf([id], since, ledger);
  const feedsOf = active === null ? new Map<string, readonly string[]>() : await ledger.feedsOfArticles(id);
  const fates = async (watch: Watch | null): Promise<ReadonlyMap<string, Fate>> => {
    if (watch === null) return new Map();
    return replay(watch, stored, { feedsOf, encoder, journal });
  };
  const notes = [
    ...newFeeds(active, edited),
    ...(active === null ? ['The watch is new: it was tried on what was read for the others.'] : []),
  ];
  return compareFates(id, stored.articles, { before: await fates(active), after: await fates(edited), notes });
}

interface Stored {
  /** What was told before the days in question, in the order of telling. */
  readonly before: readonly Remembered[];
  /** The articles of these days, in the order of reading. */
  readonly articles: readonly Article[];
}

async function storedOf(watches: readonly string[], since: string, ledger: Ledger): Promise<Stored> {
  const before: Remembered[] = [];
  const articles = new Map<string, Article>();
  for (const watch of watches) {
    for await (const told of ledger.remembered(watch)) {
      if (told.reportedAt >= since) articles.set(told.article.id, told.article);
      else if (watches.length === 1) before.push(told);
    }
    for (const article of await ledger.unassessed(watch)) articles.set(article.id, article);
  }
  const all = [...articles.values()];
  return {
    before,
    articles: watches.length === 1 ? all : all.sort((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published))),
  };
}

async function replay(
  watch: Watch,
  { before, articles }: Stored,
  { feedsOf, ...signals }: { readonly feedsOf: ReadonlyMap<string, readonly string[]> } & Signals,
): Promise<ReadonlyMap<string, Fate>> {
  const assessor = openAssessor(watch, signals);
  for (const { article, assessment } of before) assessor.remember(article, assessment);
  const fates = new Map<string, Fate>();
  for (const [index, article] of articles.entries()) {
    signals.journal.info('trying', { watch: watch.id, article: `${index + 1} of ${articles.length}` });
    const lost = lostFeed(watch, feedsOf.get(article.id.replace(/#reading-\d+$/, '')) ?? []);
    fates.set(
      article.id,
      lost === null
        ? fateOf((await assessor.assess(article)).assessment)
        : { kind: 'not read', why: `its feed ${lost} is not in the edited watchlist` },
    );
  }
  return fates;
}

/** The feed of an article where none that brought it is left in the watch; null where one is, or nobody knows. */
function lostFeed(watch: Watch, feeds: readonly string[]): string | null {
  const kept = new Set(watch.feeds.map(({ url }) => url));
  return feeds.some((url) => kept.has(url)) ? null : (feeds[0] ?? null);
}

function newFeeds(active: Watch | null, edited: Watch | null): readonly string[] {
  if (active === null || edited === null) return [];
  const known = new Set(active.feeds.map(({ url }) => url));
  return edited.feeds
    .filter(({ url }) => !known.has(url))
    .map(({ url }) => `The feed ${url} is new: nothing of it is stored yet. \`newsdelta feed ${url}\` shows what it gives.`);
}
