import { absolute } from './resolve-links.ts';

/** The feeds that a page announces in its head (`link rel=alternate`), those of comments last, without doubles. `url` is the page's address. */
export function announcedFeeds(head: string, url: string): readonly string[] {
  const tags = (head.match(/<link\b[^<>]{1,2000}>/gi) ?? []).filter(
    (tag) => /\brel\s*=\s*["']?[^"'>]*alternate/i.test(tag) && /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(tag),
  );
  const isOfComments = (tag: string): boolean => /comment/i.test(tag);
  return addressesIn([...tags.filter((tag) => !isOfComments(tag)), ...tags.filter(isOfComments)], url);
}

/** Links in a page's text that look like feeds: for pages that announce none. */
export function linkedFeeds(page: string, url: string): readonly string[] {
  const tags = page.match(/<a\b[^<>]{1,2000}>/gi) ?? [];
  return addressesIn(tags, url).filter((link) =>
    /(?:\/(?:rss|atom|feeds?)(?:[/.?]|$)|\.(?:rss|atom|rdf)(?:\?|$)|(?:rss|feed|atom|index)\.(?:xml|json)(?:\?|$))/i.test(link),
  );
}

function addressesIn(tags: readonly string[], url: string): readonly string[] {
  const links = tags.map((tag) => {
    const href = (/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? []).slice(1).find((part) => part !== undefined) ?? '';
    return absolute(href.replaceAll('&amp;', '&'), url);
  });
  return [...new Set(links.filter((link) => link !== ''))];
}
