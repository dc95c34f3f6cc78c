import type { Development, Edition } from '../domain/edition.ts';
import type { FrameLanguage } from '../domain/frame-language.ts';
import { publicPath } from '../domain/public-path.ts';
import { brief } from './brief.ts';
import { COMPLETE, type Story } from './briefing.ts';
import { plain } from './plain.ts';
import { storyHtml } from './story-html.ts';
import { wordsOf } from './words/words-of.ts';

/** Whose pages and feeds are made, and where they are reached. */
export interface Site {
  readonly watch: string;
  readonly title: string;
  /** The public address; null: nobody knows where these files are served. */
  readonly address: string | null;
  readonly language: FrameLanguage;
}

/** One development as a feed tells it. */
export interface FeedEntry {
  /** The same for ever: a URN of the development and the edition that told it. */
  readonly id: string;
  readonly title: string;
  /** BCP 47; '' unknown. */
  readonly lang: string;
  /** The article that says it best, null where its address must not become a link. */
  readonly link: string | null;
  readonly outlets: readonly string[];
  readonly published: string;
  readonly html: string;
  readonly development: Development;
}

/** Enough for a reader who was away for weeks; a feed beyond some 100 entries is only slow. */
const MOST = 100;

/** The developments and updates of these editions, newest edition first, the most important of an edition first. */
export function feedEntries(editions: readonly Edition[], site: Site): readonly FeedEntry[] {
  const entries: FeedEntry[] = [];
  for (const edition of editions) {
    if (entries.length >= MOST) break;
    const { developments, updates, words } = brief(edition, COMPLETE, wordsOf(site.language));
    const stories = [...developments.shown, ...updates.shown];
    for (const [at, development] of [...edition.developments, ...edition.updates].entries()) {
      const story = stories[at];
      if (story !== undefined) entries.push(entryOf(story, development, { edition, html: storyHtml(story, words).markup }));
    }
  }
  return entries.slice(0, MOST);
}

function entryOf(
  story: Story,
  development: Development,
  { edition, html }: { readonly edition: Edition; readonly html: string },
): FeedEntry {
  return {
    id: `urn:newsdelta:${encodeURIComponent(plain(edition.id))}:${encodeURIComponent(plain(development.id).slice(0, 100))}`,
    title: story.sentence.text,
    lang: story.sentence.lang ?? '',
    link: story.carriers.shown[0]?.href ?? null,
    outlets: [...new Set(story.carriers.shown.map(({ words }) => words))],
    published: edition.made,
    html,
    development,
  };
}

/** A file of the site as others reach it; null where nobody knows. */
export function addressOf({ address, watch }: Site, file: Parameters<typeof publicPath>[1]): string | null {
  return address === null ? null : `${address}/public/${publicPath(watch, file)}`;
}
