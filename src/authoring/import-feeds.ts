import { checkFeedAddress, checkLanguage } from '../config/value-check.ts';
import { canonicalUrl } from '../domain/canonical-url.ts';
import type { ListedFeed } from '../domain/listed-feed.ts';
import type { Watch } from '../domain/watch.ts';
import { addToList } from './add-to-list.ts';

export interface ImportedFeeds {
  /** The watchlist with the feeds in it. */
  readonly after: string;
  readonly added: readonly ListedFeed[];
  /** In words: what was there already, or can't be a feed of a watch. */
  readonly leftOut: readonly string[];
}

/** The text of a watchlist with the feeds of a subscription list added to one of its watches; comments and order stay. */
export function importFeeds(before: string, watch: Pick<Watch, 'id' | 'title' | 'feeds'>, listed: readonly ListedFeed[]): ImportedFeeds {
  const known = new Set(watch.feeds.map(({ url }) => sameFeed(url)));
  const added: ListedFeed[] = [];
  const leftOut: string[] = [];
  let after = before;
  for (const feed of listed) {
    const complaint = checkFeedAddress(feed.url);
    if (complaint !== null) leftOut.push(`${feed.title || feed.url}: ${complaint.what} ${complaint.advice}`);
    else if (known.has(sameFeed(feed.url))) leftOut.push(`${feed.url}: the watch has it already`);
    else {
      if (feed.lang !== '' && checkLanguage(feed.lang) !== null)
        leftOut.push(`${feed.url}: language "${feed.lang}", which is no language tag`);
      known.add(sameFeed(feed.url));
      added.push(feed);
      after = addToList(after, ['watches', { id: watch.id }, 'feeds'], settingsOf(feed, watch.title));
    }
  }
  return { after, added, leftOut };
}

function sameFeed(url: string): string {
  return URL.canParse(url) ? canonicalUrl(url) : url;
}

/** The folder of the watch itself, which an export makes, is none of its own. */
function settingsOf({ url, title, lang, folder }: ListedFeed, watch: string): object {
  const inside = folder[0] === watch ? folder.slice(1) : folder;
  return {
    url,
    ...(title === '' ? {} : { outlet: title }),
    ...(lang === '' || checkLanguage(lang) !== null ? {} : { lang }),
    ...(inside.length === 0 ? {} : { folder: inside }),
  };
}
