/**
 * Those of a feed's own headers that may go to `url`: all of them to the feed's own server (also where it moved from http to https), elsewhere
 * only what tells no secret (RFC 9110, 15.4).
 */
export function headersFor(
  url: string,
  feed: { readonly url: string; readonly headers?: Readonly<Record<string, string>> | undefined },
): Readonly<Record<string, string>> {
  const headers = feed.headers ?? {};
  if (isSameServer(url, feed.url)) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name.toLowerCase())));
}

const HARMLESS = new Set(['accept', 'accept-language', 'if-none-match', 'if-modified-since', 'user-agent']);

function isSameServer(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [to, from] = [new URL(one), new URL(other)];
  return to.origin === from.origin || (to.protocol === 'https:' && to.origin === from.origin.replace(/^http:/, 'https:'));
}
