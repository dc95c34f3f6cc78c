import { announcedFeeds } from './announced-feeds.ts';

/** What stands where a feed should, in words, with the feeds that a page announces. */
export function describeNoFeed(text: string, url: string): { readonly what: string; readonly advice: string } {
  const head = text.slice(0, 200_000);
  if (!/<html[\s>]|<!doctype html|<body[\s>]|<head[\s>]/i.test(head)) {
    return { what: `it is no feed; it begins with "${head.slice(0, 40).replace(/\s+/g, ' ')}"`, advice: 'check the address' };
  }
  const login = /<input\b[^<>]{0,1000}type\s*=\s*["']?password/i.test(head);
  const feeds = announcedFeeds(head, url).slice(0, 3);
  const advice =
    feeds.length === 0
      ? 'open the address in a browser and look for its feed'
      : `the page announces ${feeds.join(' and ')}: use that address`;
  return {
    what: login ? 'it is a login page, not a feed' : 'it is a web page (HTML), not a feed',
    advice: login ? 'give its credentials in the headers of the feed, or drop it' : advice,
  };
}
