import type { ExaminedArticle, SiteAnswer } from './feed-examination.ts';
import type { FoundFeed } from './feed-finding.ts';

export interface Examined {
  /** As the watchlist has it or shall have it. */
  readonly url: string;
  readonly answer: SiteAnswer | null;
  readonly isFeed: boolean;
  /** Published instants of the entries, ISO 8601; null where one has none. */
  readonly dates: readonly (string | null)[];
  readonly articles: readonly ExaminedArticle[];
  /** Feeds that were found in its place. */
  readonly found: readonly FoundFeed[];
  /** With this header the site did answer; null where that was not tried or didn't help. */
  readonly helpingHeader: { readonly name: string; readonly value: string } | null;
  /** ISO 8601. */
  readonly now: string;
}

const SILENT_DAYS = 60;

/** What to change in the watchlist for a feed, or to know of it, the surest first. Nothing for a feed that is well. */
export function adviseOnFeed(examined: Examined): readonly string[] {
  return [...aboutAddress(examined), ...aboutAccess(examined), ...aboutEntries(examined), ...aboutPages(examined.articles)];
}

function aboutAddress({ url, answer, isFeed, found }: Examined): readonly string[] {
  const moved = answer?.movedTo ?? null;
  if (moved !== null && moved !== url && isFeed) return [`moved for good: write url: ${moved}`];
  if (isFeed || found.length === 0) return [];
  return [
    `not a feed, but there is one: write url: ${found.map((feed) => `${feed.url}${feed.title === '' ? '' : ` (${feed.title})`}`).join(' or ')}`,
  ];
}

function aboutAccess({ answer, helpingHeader, isFeed, found }: Examined): readonly string[] {
  if (helpingHeader !== null) return [`needs a header: write headers: { ${helpingHeader.name}: "${helpingHeader.value}" }`];
  if (answer === null || isFeed || found.length > 0) return [];
  switch (answer.status) {
    case 401:
      return [
        'needs a login: write basicAuth: "USER:${PASSWORD}", or headers: { Authorization: "Bearer ${TOKEN}" }, with the secret in the environment',
      ];
    case 402:
    case 403:
      return [
        'refuses programs or wants a login: write headers with what your browser sends (a Cookie or a token from the environment), or ask the outlet',
      ];
    case 404:
      return ['there is nothing at this address: look for the feed on the site, newsdelta feed takes the site’s address too'];
    case 410:
      return ['gone for good: take it out of the watchlist'];
    case 429:
      return ['asks for fewer requests: try again later, and raise limits.hostPauseMs'];
    default:
      return answer.status >= 500 ? ['the site has trouble: try again later'] : [];
  }
}

function aboutEntries({ isFeed, dates, now }: Examined): readonly string[] {
  if (!isFeed) return [];
  if (dates.length === 0) return ['the feed is empty: look in a few days whether it is kept up'];
  const known = dates.filter((date) => date !== null).sort();
  if (known.length === 0) return ['its entries have no dates: the date of the page is used, else when an entry was first seen'];
  const days = Math.floor((Date.parse(now) - Date.parse(known.at(-1) ?? now)) / 86_400_000);
  return days > SILENT_DAYS ? [`nothing new for ${days} days: is it still kept up?`] : [];
}

const WALLS: Readonly<Record<string, string>> = {
  paywall: 'stand behind a paywall',
  consent: 'show a consent wall',
  login: 'want a login',
};

function aboutPages(articles: readonly ExaminedArticle[]): readonly string[] {
  if (articles.length === 0) return [];
  const most = articles.length / 2;
  const used = (textFrom: ExaminedArticle['textFrom']): number => articles.filter((article) => article.textFrom === textFrom).length;
  const instead = used('feed') > 0 ? 'the feed’s own text is used in their place' : 'only title and summary are left';
  const wall = Object.keys(WALLS).find((outcome) => articles.filter((article) => article.outcome === outcome).length > most);
  if (wall !== undefined) return [`its pages ${WALLS[wall]}: give a Cookie or a login in headers where you have one; ${instead}`];
  const empty = articles.filter(({ outcome }) => ['empty', 'not-an-article'].includes(outcome)).length;
  if (empty > most) return [`its pages hold no text that can be read (made by scripts, or lists): ${instead}`];
  const refused = articles.filter(({ outcome }) => outcome === 'refused').length;
  return refused > most
    ? [`its pages refuse to be read (${articles.find(({ outcome }) => outcome === 'refused')?.reason}): ${instead}`]
    : [];
}
