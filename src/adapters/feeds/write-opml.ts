import { generateOpml, type Opml } from 'feedsmith';
import type { ListedFeed } from '../../domain/listed-feed.ts';

type Outline = Opml.Outline<string>;

/** A subscription list (OPML 2.0): feeds in their folders, in the order in which they are given. */
export function writeOpml(title: string, feeds: readonly ListedFeed[]): string {
  return generateOpml({ head: { title }, body: { outlines: outlinesOf(feeds, 0) } });
}

/** Feeds and folders at one depth, a folder where its first feed stands. */
function outlinesOf(feeds: readonly ListedFeed[], depth: number): Outline[] {
  const folders = new Map<string, ListedFeed[]>();
  const outlines: (Outline | string)[] = [];
  for (const feed of feeds) {
    const name = feed.folder[depth];
    if (name === undefined) {
      outlines.push(outlineOf(feed));
      continue;
    }
    const inside = folders.get(name);
    if (inside === undefined) outlines.push(name);
    folders.set(name, [...(inside ?? []), feed]);
  }
  return outlines.map((one) => (typeof one === 'string' ? { text: one, outlines: outlinesOf(folders.get(one) ?? [], depth + 1) } : one));
}

function outlineOf({ url, title, lang }: ListedFeed): Outline {
  // OPML 2.0 needs a text on every outline.
  return { type: 'rss', text: title || url, ...(title === '' ? {} : { title }), xmlUrl: url, ...(lang === '' ? {} : { language: lang }) };
}
