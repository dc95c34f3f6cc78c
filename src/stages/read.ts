import type { Entry } from '../domain/feed.ts';
import type { Failure } from '../domain/failure.ts';
import { saysMore } from '../domain/says-more.ts';
import type { Limits } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import type { ArticleReader, Journal, Ledger, PendingEntry, YoungArticle } from '../ports.ts';

/** A page that failed for now is asked again in the next runs, this often. */
const READINGS = 3;

export interface Read {
  readonly articles: number;
  readonly failures: readonly Failure[];
  /** Entries left for the next run. */
  readonly pending: number;
}

type World = { reader: ArticleReader; ledger: Ledger; journal: Journal; limits: Limits };

/**
 * Reads the pages of the entries that wait, several at once, and stores each article as soon as it is read: a crash costs no reading twice.
 * Young articles that were told are looked at again, because outlets change them without a word in their feeds.
 */
export async function read(watch: Watch, now: string, world: World): Promise<Read> {
  const { ledger, limits } = world;
  const waiting = await ledger.pendingEntries(watch.id, limits.articlesPerRun);
  const failures: Failure[] = [];
  await inLanes(waiting, limits.concurrency, async (pending) => {
    const failure = await readOne(watch, pending, now, world);
    if (failure !== null) failures.push(failure);
  });
  failures.sort((a, b) => (a.where < b.where ? -1 : 1));
  const young = await ledger.youngArticles(watch.id, now, limits.articlesPerRun - waiting.length);
  await inLanes(young, limits.concurrency, (article) => lookAgain(watch, article, now, world));
  return { articles: waiting.length, failures, pending: await ledger.countPending(watch.id) };
}

async function inLanes<T>(all: readonly T[], lanes: number, work: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const lane = async (): Promise<void> => {
    for (const one of queue) await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** A page that is not to be had now, or says no more than before, changes nothing: it was read when it was new. */
async function lookAgain(watch: Watch, young: YoungArticle, now: string, world: World): Promise<void> {
  const { article, failure } = await readPage(watch, { entry: entryOf(young.article), feed: young.feed }, now, world);
  const changed = failure === null && article.extraction.textFrom === 'page' && saysMore(article.text, young.texts);
  const page = young.article.id.replace(/#reading-\d+$/, '');
  const reread = changed ? { ...article, id: `${page}#reading-${young.readings + 1}` } : null;
  await world.ledger.recordLook({ watch: watch.id, young, article: reread });
  if (changed) world.journal.info('article changed', { watch: watch.id, url: article.url });
}

/** As the feed gave it, as far as the article keeps it. */
function entryOf({ id, url, title, author, published, dateIsGuess }: YoungArticle['article']): Entry {
  return { id, link: url, title, author, published: dateIsGuess ? null : published, updated: null, summary: '', content: '' };
}

function readPage(
  watch: Watch,
  { entry, feed }: { readonly entry: Entry; readonly feed: YoungArticle['feed'] },
  now: string,
  { reader }: World,
): ReturnType<ArticleReader['read']> {
  const { headers, proxy } = watch.feeds.find(({ url }) => url === feed.url) ?? {};
  return reader.read({ entry, feed: { ...feed, headers, proxy }, now });
}

async function readOne(watch: Watch, pending: PendingEntry, now: string, world: World): Promise<Failure | null> {
  const { article, failure } = await readPage(watch, pending, now, world);
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
