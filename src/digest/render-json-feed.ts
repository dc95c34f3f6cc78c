import type { Edition } from '../domain/edition.ts';
import { addressOf, feedEntries, type Site } from './feed-entries.ts';
import { plain } from './plain.ts';

/** A JSON Feed 1.1 (jsonfeed.org) of these editions, newest first. An item is a development; `_newsdelta` says what it is held against. */
export function renderJsonFeed(editions: readonly Edition[], site: Site): string {
  const [feed, page] = [addressOf(site, 'feed.json'), addressOf(site, 'index.html')];
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: plain(site.title),
      language: site.language,
      ...(feed === null ? {} : { feed_url: feed }),
      ...(page === null ? {} : { home_page_url: page }),
      items: feedEntries(editions, site).map(({ id, title, lang, link, outlets, published, html, development }) => ({
        id,
        title,
        ...(link === null ? {} : { url: link }),
        content_html: html,
        date_published: published,
        ...(lang === '' ? {} : { language: lang }),
        authors: outlets.map((name) => ({ name })),
        tags: [development.kind, development.verdict],
        _newsdelta: {
          kind: development.kind,
          verdict: development.verdict,
          score: development.score,
          held_against: development.heldAgainst === null ? null : plain(development.heldAgainst.text),
        },
      })),
    },
    null,
    1,
  )}\n`;
}
