import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/domain/canonical-url.ts';
import { isOpaqueNewsLink, unwrapLink } from '../../src/domain/unwrap-link.ts';

const PAGE = 'https://port.example.net/pier?id=7&lang=en';
const INSIDE = encodeURIComponent(PAGE);

/** As Google News made them: two fields, the address with its length, then more. */
function newsId(address: string, rest = '\xd2\x01\x00'): string {
  const length = String.fromCodePoint(
    (address.length & 127) | (address.length > 127 ? 128 : 0),
    ...(address.length > 127 ? [address.length >> 7] : []),
  );
  return Buffer.from(`\x08\x13\x22${length}${address}${rest}`, 'latin1').toString('base64url');
}

describe('unwrapLink', () => {
  test.each([
    `https://www.google.com/url?sa=t&url=${INSIDE}&ved=1`,
    `https://www.google.co.jp/url?q=${INSIDE}`,
    `https://news.google.com/news/url?sa=t&url=${INSIDE}`,
    `https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=${INSIDE}&c=1`,
    `https://l.facebook.com/l.php?u=${INSIDE}&h=AT0`,
    `https://duckduckgo.com/l/?uddg=${INSIDE}`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${INSIDE}`)}`,
    `https://news.google.com/rss/articles/${newsId(PAGE)}?oc=5`,
    `https://news.google.com/articles/${newsId(PAGE)}`,
    `https://news.google.com/read/${newsId(PAGE, `\xd2\x01\x1fhttps://m.port.example.net/pier`)}?hl=en`,
  ])('%s', (link) => {
    expect(unwrapLink(link)).toBe(PAGE);
  });

  test.each([
    PAGE,
    'https://port.example.net/share?url=https://other.example.org/',
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/url?q=/search',
    'https://www.google.com/search?q=https://port.example.net/',
    'https://google.example.org/url?q=https://port.example.net/',
    'https://news.google.com/rss/articles/CBMiAUFVX3lxTEExampleOpaque0123456789?oc=5',
    'not a link',
    '',
  ])('leaves %s as it is', (link) => {
    expect(unwrapLink(link)).toBe(link);
  });

  test('wrappers nested without end are not followed without end', () => {
    let link = PAGE;
    for (let layer = 0; layer < 6; layer += 1) link = `https://www.google.com/url?q=${encodeURIComponent(link)}`;
    expect(unwrapLink(link)).toMatch(/^https:\/\/www\.google\.com/);
  });
});

test('a wrapped link and the link itself are one article', () => {
  expect(canonicalUrl(`https://www.google.com/url?q=${encodeURIComponent(`${PAGE}&utm_source=x`)}`)).toBe(canonicalUrl(PAGE));
});

test('a Google News id that does not hold the address is opaque', () => {
  expect(isOpaqueNewsLink('https://news.google.com/rss/articles/CBMiAUFVX3lxTEExampleOpaque0123456789?oc=5')).toBe(true);
  expect(isOpaqueNewsLink(`https://news.google.com/rss/articles/${newsId(PAGE)}`)).toBe(false);
  expect(isOpaqueNewsLink('https://news.google.com/topstories')).toBe(false);
  expect(isOpaqueNewsLink(PAGE)).toBe(false);
});
