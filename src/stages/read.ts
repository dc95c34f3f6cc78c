import type { Failure } from '../domain/failure.ts';
import type { Limits } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import type { ArticleReader, Journal, Ledger, PendingEntry } from '../ports.ts';

/** A page that failed for now is asked again in the next runs, this often. */
const READINGS = 3;

export interface Read {
  readonly articles: number;
  readonly failures: readonly Failure[];
  /** Entries left for the next run. */
  readonly pending: number;
}

/** Reads the pages of the entries that wait, several at once, and stores each article as soon as it is read: a crash costs no reading twice. */
export async function read(
  watch: Watch,
  now: string,
  world: { reader: ArticleReader; ledger: Ledger; journal: Journal; limits: Limits },
): Promise<Read> {
  const waiting = await world.ledger.pendingEntries(watch.id, world.limits.articlesPerRun);
  const failures: Failure[] = [];
  const queue = waiting.values();
  const lane = async (): Promise<void> => {
    for (const pending of queue) {
      const failure = await readOne(watch, pending, now, world);
      if (failure !== null) failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: world.limits.concurrency }, lane));
  failures.sort((a, b) => (a.where < b.where ? -1 : 1));
  return { articles: waiting.length, failures, pending: await world.ledger.countPending(watch.id) };
}

async function readOne(watch: Watch, pending: PendingEntry, now: string, world: Parameters<typeof read>[2]): Promise<Failure | null> {
  const { headers, proxy } = watch.feeds.find(({ url }) => url === pending.feed.url) ?? {};
  const feed = { ...pending.feed, headers, proxy };
  const { article, failure } = await world.reader.read({ entry: pending.entry, feed, now });
  const again = failure !== null && failure.temporary && pending.attempts + 1 < READINGS;
  // A reading that is repeated is a text of its own: the fuller or newer one is held against what was told first, and only what is new in it
  // is told. The ledger drops one that says the same.
  const reread = pending.attempts > 0 ? { ...article, id: `${article.id}#reading-${pending.attempts + 1}` } : article;
  // The feed's few lines stand in only where there is no hope of the page.
  const unchanged = pending.attempts > 0 && failure?.temporary === true;
  await world.ledger.recordArticle({ watch: watch.id, pending, article: unchanged ? article : reread, again });
  world.journal.info('article', {
    watch: watch.id,
    url: article.url,
    outcome: article.extraction.outcome,
    reason: article.extraction.reason,
  });
  return failure;
}
