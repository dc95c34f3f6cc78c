/** The invented press: each outlet with the form of its feed and the manners of its pages. */
export interface Outlet {
  /** Path prefix on the newsroom's port, and the first part of its articles' file names. */
  readonly id: string;
  readonly name: string;
  readonly site: string;
  readonly lang: 'en' | 'ja' | 'zh-Hant' | 'de';
  readonly feed: 'rss2' | 'atom' | 'rss1' | 'json';
  /** Path of the feed under the outlet's prefix. */
  readonly feedPath: string;
  readonly contentType: string;
  readonly charset: 'utf-8' | 'shift_jis';
  /** What the feed gives of each article. */
  readonly gives: 'full' | 'summary';
  /** `shell`: the text is only in the feed; `stub`: one paragraph and a paywall. */
  readonly page: 'news' | 'magazine' | 'official' | 'shell' | 'stub';
  /** Links are relative to an xml:base (RFC 4287, section 2). */
  readonly xmlBase: boolean;
  readonly tagline: string;
  readonly comments: readonly string[];
}

const plain = { charset: 'utf-8', gives: 'summary', page: 'news', xmlBase: false, comments: [] } as const;

export const OUTLETS: readonly Outlet[] = [
  {
    ...plain,
    id: 'harbour-post',
    name: 'The Quill Harbour Post',
    site: 'harbour-post.example.com',
    lang: 'en',
    feed: 'rss2',
    feedPath: 'feed.xml',
    contentType: 'application/rss+xml; charset=utf-8',
    gives: 'full',
    tagline: 'The daily of the harbour and the hills',
    comments: ['My grandfather fished under those stars. Let them have the mountain.', 'Who is paying for the road this time? Asking for a taxpayer.'],
  },
  {
    ...plain,
    id: 'meridian-wire',
    name: 'Meridian Wire',
    site: 'meridian-wire.example.net',
    lang: 'en',
    feed: 'atom',
    feedPath: 'world/atom.xml',
    contentType: 'application/atom+xml; charset=utf-8',
    xmlBase: true,
    tagline: 'News agency',
  },
  {
    ...plain,
    id: 'gazette',
    name: 'Tavenne Government Gazette',
    site: 'gazette.example.org',
    lang: 'en',
    feed: 'rss1',
    feedPath: 'notices.rdf',
    contentType: 'application/rdf+xml; charset=utf-8',
    page: 'official',
    tagline: 'Notices, statements and orders',
  },
  {
    ...plain,
    id: 'skyfield',
    name: 'Skyfield Letter',
    site: 'skyfield.example.net',
    lang: 'en',
    feed: 'json',
    feedPath: 'feed.json',
    contentType: 'application/feed+json',
    gives: 'full',
    page: 'shell',
    tagline: 'A letter for people who look up',
  },
  {
    ...plain,
    id: 'island-ledger',
    name: 'The Island Ledger',
    site: 'island-ledger.example.com',
    lang: 'en',
    feed: 'rss2',
    feedPath: 'rss',
    contentType: 'text/xml; charset=utf-8',
    page: 'stub',
    tagline: 'Money and the islands',
  },
  {
    ...plain,
    id: 'minato',
    name: 'みなと新報',
    site: 'minato-shinpo.example.com',
    lang: 'ja',
    feed: 'rss2',
    feedPath: 'index.rdf.xml',
    contentType: 'text/xml',
    charset: 'shift_jis',
    tagline: '港と暮らしの新聞',
  },
  {
    ...plain,
    id: 'retto',
    name: '列島科学通信',
    site: 'retto-kagaku.example.org',
    lang: 'ja',
    feed: 'atom',
    feedPath: 'atom.xml',
    contentType: 'application/atom+xml; charset=utf-8',
    gives: 'full',
    page: 'magazine',
    tagline: '科学と政策を伝える',
  },
  {
    ...plain,
    id: 'haidao',
    name: '海島日報',
    site: 'haidao.example.com',
    lang: 'zh-Hant',
    feed: 'rss2',
    feedPath: 'rss.php',
    contentType: 'text/html',
    tagline: '島嶼・海洋・世界',
    comments: ['希望漁民和天文學家都能好好過日子。'],
  },
  {
    ...plain,
    id: 'yuanwang',
    name: '遠望通訊社',
    site: 'yuanwang.example.net',
    lang: 'zh-Hant',
    feed: 'json',
    feedPath: 'feeds/all.json',
    contentType: 'application/json; charset=utf-8',
    page: 'magazine',
    tagline: '即時新聞',
  },
  {
    ...plain,
    id: 'nordkurier',
    name: 'Nordlicht-Kurier',
    site: 'nordlicht-kurier.example.org',
    lang: 'de',
    feed: 'atom',
    feedPath: 'feed/atom',
    contentType: 'application/atom+xml; charset=utf-8',
    tagline: 'Wissen und Welt',
  },
];

export const DAYS = [1, 2, 3] as const;
export type Day = (typeof DAYS)[number];

/** When the digest of each day is made: after the last of its articles came out, and as the watchlist's schedule says. */
export const OCCURRENCES: Readonly<Record<Day, string>> = {
  1: '2026-03-10T18:00:00.000Z',
  2: '2026-03-11T18:00:00.000Z',
  3: '2026-03-12T18:00:00.000Z',
};

/** What goes wrong on which day: `hang`: the page is never answered in time; `missing`: 404; `login`: 200 with a login page. */
export interface Fault {
  readonly day: Day;
  readonly outlet: string;
  readonly kind: 'hang' | 'missing' | 'login';
  /** The article whose page hangs; the others are about the feed. */
  readonly article?: string;
}

export const FAULTS: readonly Fault[] = [
  { day: 2, outlet: 'harbour-post', kind: 'hang', article: 'day-2/harbour-post-fleet-offer' },
  { day: 2, outlet: 'yuanwang', kind: 'missing' },
  { day: 3, outlet: 'retto', kind: 'login' },
];

/** The outlet of that id; throws on a wrong id, which is a mistake in an article file. */
export function outletOf(id: string): Outlet {
  const outlet = OUTLETS.find((candidate) => candidate.id === id);
  if (outlet === undefined) throw new Error(`no outlet "${id}"; outlets.ts names ${OUTLETS.map((o) => o.id).join(', ')}`);
  return outlet;
}
