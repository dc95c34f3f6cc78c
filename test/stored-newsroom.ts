import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledArticle, readArticles } from '../samples/newsroom/articles.ts';
import { DAYS, type Day, OCCURRENCES } from '../samples/newsroom/outlets.ts';
import { writeNewsroomConfig } from '../samples/newsroom/write-config.ts';
import { loadWatchlist } from '../src/config/load-watchlist.ts';
import { keepActive, readWatchlistFiles } from '../src/config/watchlist-files.ts';
import type { Article } from '../src/domain/article.ts';
import { type Entry, unaskedFeed } from '../src/domain/feed.ts';
import { runWatch } from '../src/pipeline.ts';
import type { ArticleReader, FeedSource } from '../src/ports.ts';
import { startPress } from './stories/press.ts';

/**
 * The sample newsroom as three runs would have left it, without HTTP: `data/` with its ledger and active watchlist, `config/` with the
 * watchlist. Gives the path of the watchlist.
 */
export async function storeNewsroom(folder: string): Promise<string> {
  const config = writeNewsroomConfig(4180, join(folder, 'config'));
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  keepActive(data, readWatchlistFiles(config));
  const loading = loadWatchlist(config, {});
  if (loading.kind === 'broken') throw new Error(JSON.stringify(loading.errors));
  const { settings } = loading;
  const press = startPress(join(data, 'ledger.sqlite'));
  for (const day of DAYS) {
    const now = new Date(OCCURRENCES[day]).toISOString();
    press.setClock(now);
    const world = { ...press.world, ...straightFromFiles(day), settings };
    for (const watch of settings.watches)
      await runWatch(watch, { occurrence: now, planned: true, next: null, now, run: `run-${day}` }, world);
  }
  await press.world.ledger.close();
  return config;
}

/** Feeds and pages of one day. */
function straightFromFiles(day: Day): { readonly feeds: FeedSource; readonly reader: ArticleReader } {
  const articles = new Map(readArticles().map((article) => [addressOf(article), article]));
  const feeds: FeedSource = {
    ask: async (feed) => {
      const own = [...articles.values()].filter((article) => article.day === day && article.outlet.name === feed.outlet);
      const document = {
        title: feed.outlet ?? '',
        link: '',
        lang: feed.lang ?? '',
        ttlMinutes: null,
        entries: own.map(entryOf),
        remarks: [],
      };
      return { kind: 'fetched', document, state: unaskedFeed(feed.url) };
    },
  };
  const reader: ArticleReader = {
    read: async ({ entry }) => ({ article: articleOf(articles.get(entry.link)), failure: null }),
    close: async () => {},
  };
  return { feeds, reader };
}

function addressOf({ outlet, slug }: LabelledArticle): string {
  return `https://${outlet.site}/news/${slug}.html`;
}

function entryOf(article: LabelledArticle): Entry {
  const { id, title, published, author } = article;
  return { id, link: addressOf(article), title, published, updated: null, author, summary: '', content: '' };
}

function articleOf(article: LabelledArticle | undefined): Article {
  if (article === undefined) throw new Error('an entry without its article');
  const { title, published, author, outlet, paragraphs } = article;
  const url = addressOf(article);
  const extraction = { outcome: 'full', reason: '', textFrom: 'page' } as const;
  return {
    id: url,
    url,
    outlet: outlet.name,
    lang: outlet.lang.slice(0, 2),
    title,
    author,
    published,
    dateIsGuess: false,
    text: paragraphs.join('\n\n'),
    extraction,
  };
}
