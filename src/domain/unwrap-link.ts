/**
 * The address that a wrapper names in clear: search engines, social networks and news readers lead through one of their own. Anything else is
 * given back as it was; a wrapper that hides the address can only be followed.
 */
export function unwrapLink(link: string): string {
  let address = link;
  // A wrapper in a wrapper is met, more than that is a trap.
  for (let layers = 0; layers < 3; layers += 1) {
    const inside = URL.canParse(address) ? innerAddress(new URL(address)) : '';
    if (!/^https?:\/\//i.test(inside) || !URL.canParse(inside)) return address;
    address = inside;
  }
  return address;
}

/** A Google News link whose article id does not hold the address (since July 2024): the service must be asked for it. */
export function isOpaqueNewsLink(link: string): boolean {
  return URL.canParse(link) && newsArticleId(new URL(link)) !== '' && unwrapLink(link) === link;
}

/** Host and path of wrappers, and the parameters that may hold the address. */
const WRAPPERS: readonly (readonly [host: RegExp, path: RegExp, names: readonly string[]])[] = [
  [/^(?:www\.|news\.)?google\.[a-z.]{2,6}$/, /^\/(?:url|news\/url)$/, ['q', 'url']],
  [/^news\.url\.google\.com$/, /^\/url$/, ['q', 'url']],
  [/^(?:www\.)?bing\.com$/, /^\/news\/apiclick\.aspx$/, ['url']],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, ['u']],
  [/^(?:www\.)?duckduckgo\.com$/, /^\/l\/$/, ['uddg']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, ['url']],
  [/^t\.umblr\.com$/, /^\/redirect$/, ['z']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^[a-z0-9]+\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
];

function innerAddress(url: URL): string {
  const wrapper = WRAPPERS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  const named = wrapper?.[2].map((name) => url.searchParams.get(name) ?? '').find((value) => value !== '');
  return named ?? addressInId(newsArticleId(url));
}

/** The id of an article in a Google News link; '' for any other. */
export function newsArticleId(url: URL): string {
  return url.hostname === 'news.google.com' ? (/^\/(?:rss\/)?(?:articles|read)\/([\w-]{16,2000})=*$/.exec(url.pathname)?.[1] ?? '') : '';
}

/** Until 2024 the id was a base64url protocol buffer that holds the address as a string; the bytes around it are never printable. */
function addressInId(id: string): string {
  if (id === '') return '';
  const base64 = id.replace(/-/g, '+').replace(/_/g, '/');
  try {
    return /https?:\/\/[\x21-\x7e]+/.exec(atob(base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0))))?.[0] ?? '';
  } catch {
    // No base64: an id of a kind not seen yet.
    return '';
  }
}
