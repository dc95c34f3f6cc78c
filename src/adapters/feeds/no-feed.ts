import { absolute } from './resolve-links.ts';

/** What stands where a feed should, in words, with the feeds that a page announces. */
export function describeNoFeed(text: string, url: string): { readonly what: string; readonly advice: string } {
  const head = text.slice(0, 200_000);
  if (!/<html[\s>]|<!doctype html|<body[\s>]|<head[\s>]/i.test(head)) {
    return { what: `it is no feed; it begins with "${head.slice(0, 40).replace(/\s+/g, ' ')}"`, advice: 'check the address' };
  }
  const login = /<input\b[^<>]{0,1000}type\s*=\s*["']?password/i.test(head);
  const feeds = announcedFeeds(head, url);
  const advice =
    feeds.length === 0
      ? 'open the address in a browser and look for its feed'
      : `the page announces ${feeds.join(' and ')}: use that address`;
  return {
    what: login ? 'it is a login page, not a feed' : 'it is a web page (HTML), not a feed',
    advice: login ? 'give its credentials in the headers of the feed, or drop it' : advice,
  };
}

function announcedFeeds(head: string, url: string): readonly string[] {
  const tags = head.match(/<link\b[^<>]{1,2000}>/gi) ?? [];
  const feeds = tags.filter(
    (tag) => /\brel\s*=\s*["']?[^"'>]*alternate/i.test(tag) && /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(tag),
  );
  const links = feeds.map((tag) =>
    absolute((/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? []).slice(1).find((part) => part !== undefined) ?? '', url),
  );
  return [...new Set(links.filter((link) => link !== ''))].slice(0, 3);
}
