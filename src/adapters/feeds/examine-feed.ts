import { adviseOnFeed } from '../../domain/advise-on-feed.ts';
import type { FeedSettings } from '../../domain/feed.ts';
import type { ExaminedArticle, FeedExamination, SiteAnswer } from '../../domain/feed-examination.ts';
import type { FoundFeed } from '../../domain/feed-finding.ts';
import { headersFor } from '../../domain/headers-for.ts';
import type { ArticleReader, Web, WebAnswer } from '../../ports.ts';
import { ACCEPT } from './create-feed-source.ts';
import { describeFeed, type FeedDescription } from './describe-feed.ts';
import { findFeeds } from './find-feeds.ts';

export interface Examining {
  readonly web: Web;
  readonly reader: ArticleReader;
  /** How many of the first entries are read. */
  readonly entries: number;
  /** ISO 8601. */
  readonly now: string;
}

/** What some sites want to see before they answer: only to tell that a header would help. */
const BROWSER = { name: 'User-Agent', value: 'Mozilla/5.0 (compatible; newsdelta)' };

/** Asks a feed as a run would, reads its first entries, and looks for what would mend it. Never throws for what a server or its bytes do. */
export async function examineFeed(feed: FeedSettings, examining: Examining): Promise<FeedDescription & FeedExamination> {
  const { web, now } = examining;
  const answer = await ask(feed, web, {});
  const description = await describe(feed, answer);
  const isFeed = description.error === undefined;
  const articles = isFeed ? await readFirst(feed, description, examining) : [];
  const helpingHeader = isRefusal(answer) && (await answersWith(feed, web)) ? BROWSER : null;
  const found = isFeed || helpingHeader !== null ? [] : await elsewhere(feed.url, answer, web);
  const site = siteAnswer(answer);
  const dates = description.entries.map(({ published }) => published);
  const advice = adviseOnFeed({ url: feed.url, answer: site, isFeed, dates, articles, found, helpingHeader, now });
  return { ...description, answer: site, articles, advice };
}

function ask(feed: FeedSettings, web: Web, headers: Readonly<Record<string, string>>): Promise<WebAnswer> {
  const { url, fetchSeconds, proxy } = feed;
  return web.get({ url, headers: { accept: ACCEPT, ...headersFor(url, feed), ...headers }, fetchSeconds, proxy });
}

async function describe({ url }: FeedSettings, answer: WebAnswer): Promise<FeedDescription> {
  const none = { file: url, feed: { title: '', link: '' }, entries: [], remarks: [] };
  if (answer.kind === 'refused') return { ...none, error: [answer.what, answer.advice].filter((words) => words !== '').join('; ') };
  if (answer.status < 200 || answer.status > 299) return { ...none, error: `HTTP ${answer.status}` };
  return describeFeed(url, answer.bytes, { url: answer.url, contentType: answer.headers['content-type'] ?? '' });
}

async function readFirst(
  feed: FeedSettings,
  { entries, feed: { title } }: FeedDescription,
  { reader, entries: most, now }: Examining,
): Promise<readonly ExaminedArticle[]> {
  const outlet = feed.outlet ?? title;
  const answers = await Promise.all(
    entries
      .slice(0, most)
      .map((entry) => reader.read({ entry: { ...entry, title: entry.titleText }, feed: { ...feed, outlet, lang: feed.lang ?? '' }, now })),
  );
  return answers.map(({ article }) => ({ title: article.title, url: article.url, ...article.extraction, characters: article.text.length }));
}

function isRefusal(answer: WebAnswer): boolean {
  return answer.kind === 'answered' && [401, 402, 403, 406, 451].includes(answer.status);
}

async function answersWith(feed: FeedSettings, web: Web): Promise<boolean> {
  const answer = await ask(feed, web, { [BROWSER.name.toLowerCase()]: BROWSER.value });
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

/** The feeds of the page that stands in its place, else of the site's first page. */
async function elsewhere(url: string, answer: WebAnswer, web: Web): Promise<readonly FoundFeed[]> {
  if (answer.kind === 'refused') return [];
  const isPage = answer.status >= 200 && answer.status < 300;
  if (!isPage && answer.status !== 404 && answer.status !== 410) return [];
  const finding = await findFeeds(isPage ? url : new URL('/', url).href, web);
  return finding.kind === 'found' ? finding.feeds.slice(0, 3) : [];
}

function siteAnswer(answer: WebAnswer): SiteAnswer | null {
  if (answer.kind === 'refused') return null;
  const { status, url, movedTo, headers, bytes } = answer;
  const validators = ['etag', 'last-modified'].filter((name) => headers[name] !== undefined);
  return { status, url, movedTo, contentType: headers['content-type'] ?? '', bytes: bytes.length, validators };
}
