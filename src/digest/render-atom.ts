import type { Edition } from '../domain/edition.ts';
import { addressOf, type FeedEntry, feedEntries, type Site } from './feed-entries.ts';
import { html, type Html } from './html.ts';
import { plain } from './plain.ts';

/** An Atom feed (RFC 4287) of these editions, newest first; never empty of editions. An entry is a development. */
export function renderAtom(editions: readonly Edition[], site: Site): string {
  const self = addressOf(site, 'feed.xml');
  const page = addressOf(site, 'index.html');
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
    <id>urn:newsdelta:${site.watch}</id>
    <title>${plain(site.title)}</title>
    <updated>${editions[0]?.made ?? ''}</updated>
    <author><name>newsdelta</name></author>
    ${self === null ? null : html`<link rel="self" type="application/atom+xml" href="${self}" />`}
    ${page === null ? null : html`<link rel="alternate" type="text/html" href="${page}" />`} ${feedEntries(editions, site).map(entry)}
  </feed> `;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}`;
}

function entry({ id, title, link, outlets, published, html: content, development }: FeedEntry): Html {
  return html`<entry>
    <id>${id}</id>
    <title>${title}</title>
    ${link === null ? null : html`<link rel="alternate" href="${link}" />`}
    <published>${published}</published>
    <updated>${published}</updated>
    ${outlets.map((name) => html`<author><name>${name}</name></author>`)}
    <category term="${development.kind}" />
    <category term="${development.verdict}" />
    <content type="html">${content}</content>
  </entry>`;
}
