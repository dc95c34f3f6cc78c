import { decodeText } from '../../domain/decode-text.ts';
import type { FeedFinding, FoundFeed } from '../../domain/feed-finding.ts';
import type { Web } from '../../ports.ts';
import { announcedFeeds, linkedFeeds } from './announced-feeds.ts';
import { readFeed } from './read-feed.ts';

const MOST_ASKED = 6;
/** Where the usual programs put a site's feed (WordPress, Hugo, Jekyll, Ghost, Movable Type, Drupal). */
const COMMON_PLACES = ['feed/', 'rss/', 'feed.xml', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json', 'index.rdf'];

/**
 * The feed at an address, or the feeds of the page that is there: those that it announces, else those that it links, else one at a usual place. Each was
 * fetched and read. Never throws for what a server or its bytes do.
 */
export async function findFeeds(address: string, web: Web): Promise<FeedFinding> {
  const answer = await web.get({ url: address });
  if (answer.kind === 'refused') return { kind: 'none', what: answer.what, advice: answer.advice };
  if (answer.status < 200 || answer.status > 299)
    return { kind: 'none', what: `HTTP ${answer.status}`, advice: 'Open it in a browser: is it the right address?' };
  const contentType = answer.headers['content-type'] ?? '';
  const reading = await readFeed(answer.bytes, { url: answer.url, contentType });
  if (reading.kind === 'feed') return { kind: 'found', isFeed: true, feeds: [foundFeed(answer.movedTo ?? address, reading.document)] };
  const page = decodeText(answer.bytes, { contentType, kind: 'html' }).text.slice(0, 1_000_000);
  const feeds = await feedsOf(page, answer.url, web);
  return feeds.length > 0
    ? { kind: 'found', isFeed: false, feeds }
    : {
        kind: 'none',
        what: `${reading.what}, and no feed was found for it`,
        advice: 'Look for "RSS" on the page, or ask the outlet for its feed.',
      };
}

async function feedsOf(page: string, url: string, web: Web): Promise<readonly FoundFeed[]> {
  const announced = await readAll(announcedFeeds(page, url).slice(0, MOST_ASKED), web);
  if (announced.length > 0) return announced;
  const linked = await readAll(linkedFeeds(page, url).slice(0, MOST_ASKED), web);
  if (linked.length > 0) return linked;
  // Beside the page first, then at the site's top.
  const folders = [...new Set([new URL('.', url).href, new URL('/', url).href])];
  for (const place of folders.flatMap((folder) => COMMON_PLACES.map((name) => new URL(name, folder).href))) {
    const found = await readOne(place, web);
    if (found !== null) return [found];
  }
  return [];
}

async function readAll(urls: readonly string[], web: Web): Promise<readonly FoundFeed[]> {
  const found = await Promise.all(urls.map((url) => readOne(url, web)));
  return found.filter((feed) => feed !== null);
}

async function readOne(url: string, web: Web): Promise<FoundFeed | null> {
  const answer = await web.get({ url });
  if (answer.kind === 'refused' || answer.status < 200 || answer.status > 299) return null;
  const reading = await readFeed(answer.bytes, { url: answer.url, contentType: answer.headers['content-type'] ?? '' });
  return reading.kind === 'feed' ? foundFeed(answer.movedTo ?? url, reading.document) : null;
}

function foundFeed(
  url: string,
  { title, lang, entries }: { readonly title: string; readonly lang: string; readonly entries: readonly unknown[] },
): FoundFeed {
  return { url, title, lang, entries: entries.length };
}
