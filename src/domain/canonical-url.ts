import { unwrapLink } from './unwrap-link.ts';

/**
 * One address for one article: what differs only by a wrapper, tracking, fragment, AMP or mobile form, default port or trailing slash is the same.
 * Conservative: parameters that may choose an article stay, in their order. Throws a TypeError with the value for what is no http(s) URL.
 */
export function canonicalUrl(url: string): string {
  const parsed = readUrl(unwrapAmpCache(readUrl(unwrapLink(readUrl(url).href))).href);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  parsed.hostname = plainHost(parsed.hostname);
  parsed.pathname = plainPath(parsed.pathname);
  parsed.search = plainQuery(parsed.search);
  return parsed.href;
}

function readUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw new TypeError(`not an http(s) URL: "${url.slice(0, 200)}"; give one that begins with http:// or https://`);
  return parsed;
}

/** https://a-example-org.cdn.ampproject.org/c/s/a.example.org/path and https://www.google.com/amp/s/a.example.org/path name the page inside. */
function unwrapAmpCache(url: URL): URL {
  const inside = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[acv]\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
    : /^(www\.)?google\.[a-z.]{2,6}$/.test(url.hostname)
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
      : null;
  const page = inside === null ? '' : `${inside[1] === undefined ? 'http' : 'https'}://${inside[2] ?? ''}${url.search}`;
  return URL.canParse(page) ? new URL(page) : url;
}

/** `m.`, `mobile.`, `amp.` as the first label of a name that has more than two, and a final dot. */
function plainHost(host: string): string {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return name;
  const mobile = /^(?:www\.)?(?:m|mobile|amp)\.(.+\..+)$/.exec(name)?.[1];
  return mobile ?? name;
}

function plainPath(path: string): string {
  const plain = path
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp\/(?=.)/, '/')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(\.html?)?$/, (_whole: string, html: string | undefined) => html ?? '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/, '/')
    .replace(/\/+$/, '');
  return plain === '' ? '/' : plain;
}

/** Parameters that say where a reader came from, never what they read. */
const TRACKING =
  /^(?:utm_.+|mtm_.+|pk_(?:campaign|kwd|source|medium|content)|hsa_.+|_hsenc|_hsmi|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|mkt_tok|oly_(?:anon|enc)_id|vero_(?:id|conv)|wickedid|_ga|_gl|ga_(?:source|medium|campaign|term|content)|s_cid|cmpid|ns_(?:campaign|source|mchannel)|at_(?:medium|campaign|custom\d|link_.+|bbc_team|format|ptr_name)|guccounter|guce_referr.+|ocid|smid|smtyp|partner|xtor|wt\.mc_id|rss|spm|amp|amp_.+|outputtype|ref_src|ref_url|__twitter_impression|traffic_source|feature|dicbo|sref|sh|soc_src|soc_trk|taid|xfr|fromrss|from_rss)$/i;

/** The same names can choose content: they go only with the values that a link's origin has. */
const TRACKING_VALUES: Readonly<Record<string, RegExp>> = {
  ref: /^(?:rss|feed|twitter|facebook|home(?:page)?|newsletter|tw|fb)$/i,
  source: /^(?:rss|feed|twitter|facebook|newsletter|social)$/i,
  from: /^(?:rss|feed|twitter|facebook|newsletter|social)$/i,
  src: /^(?:rss|feed|twitter|facebook|newsletter|social)$/i,
  cid: /^(?:rss|feed|social).*$/i,
  output: /^amp$/i,
  view: /^amp$/i,
};
/** Tracking only by these names with care: `partner`, `rss`, `feature`, `sh` choose content on some sites when they have a long value. */
const SHORT_ONLY = /^(?:partner|rss|feature|sh|amp)$/i;

function plainQuery(search: string): string {
  // Kept as written, not through URLSearchParams, which would write %20 as + and so change what the server is asked.
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  return kept.join('&');
}

function isTracking(pair: string): boolean {
  const [name = '', ...rest] = pair.split('=');
  const value = rest.join('=');
  if (SHORT_ONLY.test(name)) return value.length <= 12 && !/\d{3}/.test(value);
  return TRACKING.test(name) || TRACKING_VALUES[name.toLowerCase()]?.test(value) === true;
}
