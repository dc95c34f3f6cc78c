import type { Article } from '../../domain/article.ts';
import { canonicalUrl } from '../../domain/canonical-url.ts';
import { decodeText } from '../../domain/decode-text.ts';
import type { Failure } from '../../domain/failure.ts';
import { headersFor } from '../../domain/headers-for.ts';
import type { Extraction } from '../../domain/outcome.ts';
import { stableId } from '../../domain/stable-id.ts';
import { isOpaqueNewsLink } from '../../domain/unwrap-link.ts';
import type { ArticleReader, ReadAnswer, ReadRequest, Web, WebAnswer, WebPost } from '../../ports.ts';
import { followNewsLink } from './news-link.ts';
import type { PageFacts } from './page-facts.ts';
import type { Judgement } from './judge-outcome.ts';
import { fromFeed, judgeOutcome } from './judge-outcome.ts';
import { plainText } from './plain-text.ts';
import { langByScript, weigh } from './weigh-text.ts';
import type { WorkerPool } from './worker-pool.ts';
import { createWorkerPool } from './worker-pool.ts';

export interface ArticleReaderOptions {
  /** Where it can post, links of Google News are followed. */
  readonly web: Web & Partial<WebPost>;
  /** Time for the worker on one page, in seconds; fetching has its own. */
  readonly readSeconds: number;
  /** Threads that parse at once. */
  readonly workers: number;
  /** Heap of one worker in MB. */
  readonly heapMb?: number;
}

/** Reads the page of an entry over `web`, in warm worker threads. Never throws for what a page does; see `ArticleReader`. */
export function createArticleReader(options: ArticleReaderOptions): ArticleReader {
  const pool = createWorkerPool({
    workers: options.workers,
    deadlineMs: options.readSeconds * 1000,
    ...(options.heapMb === undefined ? {} : { heapMb: options.heapMb }),
  });
  return {
    read: async (request) => {
      const feedText = longer(plainText(request.entry.content), plainText(request.entry.summary));
      if (request.entry.link === '') return answered(request, withoutPage(feedText));
      const answer = await askPage(options.web, request);
      return answered(request, await readAnswer(answer, feedText, pool));
    },
    close: () => pool.close(),
  };
}

/** The page of an entry; a link of Google News is followed first. */
async function askPage(web: Web & Partial<WebPost>, { entry, feed }: ReadRequest): Promise<WebAnswer> {
  let url = entry.link;
  if (isOpaqueNewsLink(url)) {
    const news = await followNewsLink(web, url, feed.proxy);
    if (news.kind === 'hidden')
      return {
        kind: 'refused',
        what: `Google News hides the address of the article in this link (${news.what})`,
        advice: "watch the outlet's own feed instead of Google News",
        temporary: news.temporary,
      };
    ({ url } = news);
  }
  return web.get({ url, headers: { ...headersFor(url, feed), ...ACCEPT }, proxy: feed.proxy });
}

const ACCEPT = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' };

/** What reading gave, before it becomes an article. */
interface Reading extends Judgement {
  readonly facts: PageFacts | null;
  /** Where the redirects ended; empty where no page was read. */
  readonly url: string;
  readonly advice: string;
  readonly temporary: boolean;
}

function longer(a: string, b: string): string {
  return weigh(a) >= weigh(b) ? a : b;
}

function withoutPage(feedText: string): Reading {
  const judgement =
    feedText === ''
      ? fromFeed('empty', 'the entry has neither a link nor text', '')
      : fromFeed('feed-only', 'the entry has no link', feedText);
  return { ...judgement, facts: null, url: '', advice: '', temporary: false };
}

async function readAnswer(answer: WebAnswer, feedText: string, pool: WorkerPool): Promise<Reading> {
  const none = { facts: null, url: '', advice: '', temporary: false };
  if (answer.kind === 'refused') {
    return { ...none, ...fromFeed('refused', answer.what, feedText), advice: answer.advice, temporary: answer.temporary };
  }
  const { status, url } = answer;
  if (status < 200 || status > 299) return { ...none, ...ofStatus(status, feedText), temporary: isTemporary(status) };
  const contentType = answer.headers['content-type'] ?? '';
  const other = otherThanHtml(contentType, answer.bytes);
  if (other !== '') return { ...none, ...fromFeed('not-an-article', other, feedText) };
  const { text } = decodeText(answer.bytes, { contentType, kind: 'html' });
  const extracted = await pool.run({ html: text, url });
  if (extracted.kind !== 'extracted') {
    return { ...none, ...fromFeed('refused', extracted.what, feedText), temporary: extracted.kind === 'closed' };
  }
  const { page } = extracted;
  return { ...none, ...judgeOutcome({ page, feedText }), facts: page.facts, url };
}

function ofStatus(status: number, feedText: string): Judgement {
  if (status === 401) return fromFeed('login', 'HTTP 401: the page asks to log in', feedText);
  if (status === 402) return fromFeed('paywall', 'HTTP 402: the page asks for payment', feedText);
  return fromFeed('refused', `HTTP ${status}`, feedText);
}

/** RFC 9110: request time-out, too early, too many requests, and what the server could not do just now. */
function isTemporary(status: number): boolean {
  return [408, 425, 429].includes(status) || (status >= 500 && status !== 501 && status !== 505);
}

function otherThanHtml(contentType: string, bytes: Uint8Array): string {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const start = String.fromCharCode(...bytes.subarray(0, 64)).trimStart();
  if (start.startsWith('%PDF-')) return 'the link leads to a PDF';
  if (start.startsWith('PK\x03\x04') || /^(?:GIF8|\u0089PNG|\u00ff\u00d8\u00ff)/u.test(start))
    return 'the link leads to a file, not to a page';
  const readable =
    type === '' || /^(?:text\/html|text\/plain|application\/xhtml\+xml|application\/xml|text\/xml|application\/octet-stream)$/u.test(type);
  return readable ? '' : `the link leads to ${type.slice(0, 60)}, not to a page`;
}

function answered(request: ReadRequest, reading: Reading): ReadAnswer {
  const article = articleOf(request, reading);
  return { article, failure: failureOf(request, reading, article.extraction) };
}

function articleOf({ entry, feed, now }: ReadRequest, { facts, url, text, extraction }: Reading): Article {
  const page = pageAddress(facts?.canonical || url || entry.link);
  const published = entry.published ?? (facts?.published || entry.updated);
  const outlet = outletOf(entry, { feed, page });
  const title = withoutSuffix(entry.title, entry.outlet ?? '') || facts?.title || '';
  return {
    id: page === '' ? `urn:newsdelta:${stableId(feed.url, entry.id)}` : page,
    url: page === '' ? feed.url : page,
    outlet,
    lang:
      langByScript(text || title) ||
      primary(extraction.textFrom === 'page' ? (facts?.lang ?? '') : '') ||
      primary(feed.lang) ||
      facts?.lang ||
      'und',
    title,
    author: entry.author || facts?.author || '',
    published: published ?? now,
    dateIsGuess: published === null,
    text,
    extraction,
  };
}

/** A feed that gathers others' entries names where each came from; a feed that names itself is called as the watchlist has it. */
function outletOf(entry: ReadRequest['entry'], { feed, page }: { readonly feed: ReadRequest['feed']; readonly page: string }): string {
  const gathered = page === '' || URL.parse(page)?.hostname !== URL.parse(feed.url)?.hostname;
  return gathered && entry.outlet !== undefined ? entry.outlet : feed.outlet;
}

/** Gathering feeds write "Title - Outlet". */
function withoutSuffix(title: string, outlet: string): string {
  const suffix = ` - ${outlet}`;
  return outlet !== '' && title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}

/** Empty for what is no http(s) URL: `canonicalUrl` throws for it, and a feed may hold anything. */
function pageAddress(url: string): string {
  return /^https?:\/\//iu.test(url) && URL.canParse(url) ? canonicalUrl(url) : '';
}

function primary(lang: string): string {
  return /^[a-z]{2,3}(?=$|[-_])/iu.exec(lang)?.[0].toLowerCase() ?? '';
}

/** `partial` is a judgement about the text, not trouble; an entry without a link never promised a page. */
function failureOf({ entry, feed }: ReadRequest, reading: Reading, extraction: Extraction): Failure | null {
  if (extraction.outcome === 'full' || extraction.outcome === 'partial') return null;
  if (entry.link === '' && extraction.outcome === 'feed-only') return null;
  return {
    step: 'read',
    where: entry.link || feed.url,
    what: `${extraction.reason}${extraction.textFrom === 'feed' ? "; the feed's own text is used" : ''}`,
    advice: reading.advice,
    temporary: reading.temporary,
  };
}
