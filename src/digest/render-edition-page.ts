import type { Edition } from '../domain/edition.ts';
import { publicPath } from '../domain/public-path.ts';
import { brief } from './brief.ts';
import { COMPLETE } from './briefing.ts';
import { briefingHtml } from './briefing-html.ts';
import type { Site } from './feed-entries.ts';
import { html, type Html, link } from './html.ts';
import { INK, SERIF } from './look.ts';
import { page } from './page.ts';
import { plain } from './plain.ts';
import { LINK_LOOK, note } from './story-html.ts';
import { headlineOf } from './summary.ts';
import { whenIn } from './when.ts';
import { wordsOf } from './words/words-of.ts';

/** A page of the archive: the whole edition, uncut, with what was held back, filtered and failed. */
export function renderEditionPage(edition: Edition, site: Site): string {
  const briefing = brief(edition, COMPLETE, wordsOf(site.language));
  return briefingHtml(
    briefing,
    [
      { words: briefing.next },
      { words: briefing.words.allEditions, href: 'index.html' },
      { words: briefing.words.asFeed, href: 'feed.xml' },
    ],
    FEEDS,
  );
}

/** The editions of a watch, newest first. */
export function renderIndexPage(editions: readonly Edition[], site: Site): string {
  const words = wordsOf(site.language);
  const title = plain(site.title);
  const lines = editions.map((edition) => {
    const { instant } = whenIn(edition.timeZone, words, edition.occurrence);
    const file = publicPath(edition.watch, { edition: edition.id }).split('/')[1] ?? '';
    return note(html`${link(file, instant(edition.occurrence), LINK_LOOK)} · ${headlineOf(edition, words)}`);
  });
  return page({
    lang: words.lang,
    title,
    preheader: '',
    head: FEEDS,
    body: html`<h1 class="h1 ink" style="margin:0 0 18px;font-family:${SERIF};font-size:29px;line-height:1.25;color:${INK}">${title}</h1>
      ${lines}${note(link('feed.xml', words.asFeed, LINK_LOOK))}`,
  });
}

const FEEDS: Html = html`<link rel="alternate" type="application/atom+xml" href="feed.xml" />
  <link rel="alternate" type="application/feed+json" href="feed.json" />`;
