import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/domain/canonical-url.ts';

const SAME: readonly (readonly [given: string, canonical: string])[] = [
  ['https://news.example.org/a', 'https://news.example.org/a'],
  ['HTTPS://News.Example.ORG:443/a', 'https://news.example.org/a'],
  ['http://news.example.org:80/a', 'http://news.example.org/a'],
  ['http://news.example.org:8080/a', 'http://news.example.org:8080/a'],
  ['https://news.example.org/a#comments', 'https://news.example.org/a'],
  ['https://news.example.org/a/', 'https://news.example.org/a'],
  ['https://news.example.org', 'https://news.example.org/'],
  ['https://news.example.org//2026//a', 'https://news.example.org/2026/a'],
  ['https://news.example.org/a/index.html', 'https://news.example.org/a'],
  ['https://news.example.org/a/index.php?id=7', 'https://news.example.org/a?id=7'],
  ['https://news.example.org/a?utm_source=rss&utm_medium=feed', 'https://news.example.org/a'],
  ['https://news.example.org/a?id=7&utm_source=rss&page=2', 'https://news.example.org/a?id=7&page=2'],
  ['https://news.example.org/a?fbclid=x&gclid=y&mc_cid=z', 'https://news.example.org/a'],
  ['https://news.example.org/a?b=2&a=1', 'https://news.example.org/a?b=2&a=1'],
  ['https://news.example.org/a?q=two%20words', 'https://news.example.org/a?q=two%20words'],
  ['https://news.example.org/a?', 'https://news.example.org/a'],
  ['https://news.example.org/a?ref=rss', 'https://news.example.org/a'],
  ['https://news.example.org/a?ref=10021', 'https://news.example.org/a?ref=10021'],
  ['https://news.example.org/a?source=archive-1998', 'https://news.example.org/a?source=archive-1998'],
  ['https://news.example.org/story?feature=harbour-2026', 'https://news.example.org/story?feature=harbour-2026'],
  ['https://m.news.example.org/a', 'https://news.example.org/a'],
  ['https://mobile.example.org/a', 'https://example.org/a'],
  ['https://amp.example.org/a', 'https://example.org/a'],
  ['https://m.org/a', 'https://m.org/a'],
  ['https://news.example.org/a/amp/', 'https://news.example.org/a'],
  ['https://news.example.org/amp/a', 'https://news.example.org/a'],
  ['https://news.example.org/a.amp.html', 'https://news.example.org/a.html'],
  ['https://news.example.org/a?amp=1', 'https://news.example.org/a'],
  ['https://news.example.org/a?outputType=amp', 'https://news.example.org/a'],
  ['https://news.example.org/amplifier', 'https://news.example.org/amplifier'],
  ['https://news-example-org.cdn.ampproject.org/c/s/news.example.org/a', 'https://news.example.org/a'],
  ['https://www.google.com/amp/s/news.example.org/a', 'https://news.example.org/a'],
  ['https://news.example.org./a', 'https://news.example.org/a'],
  ['https://reader:secret@news.example.org/a', 'https://news.example.org/a'],
  ['http://127.0.0.1:8123/a/', 'http://127.0.0.1:8123/a'],
  ['https://www.example.org/a', 'https://www.example.org/a'],
  ['https://例え.example/記事', 'https://xn--r8jz45g.example/%E8%A8%98%E4%BA%8B'],
];

describe('canonicalUrl', () => {
  test.each(SAME)('%s is %s', (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
  });

  test.each(SAME)('of %s changes nothing the second time', (_given, canonical) => {
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  test.each(['', 'a', '/a', 'mailto:desk@example.org', 'javascript:alert(1)', 'ftp://example.org/a', 'http://'])(
    'refuses "%s" with its value',
    (given) => {
      expect(() => canonicalUrl(given)).toThrow(`not an http(s) URL: "${given}"`);
    },
  );
});
