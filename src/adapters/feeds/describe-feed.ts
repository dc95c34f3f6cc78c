import type { Entry } from '../../domain/feed.ts';
import { readFeed } from './read-feed.ts';

/** One line of `newsdelta feed FILE|URL… --json`. */
export interface FeedDescription {
  readonly file: string;
  /** Only where it is no feed. */
  readonly error?: string;
  readonly feed: { readonly title: string; readonly link: string };
  readonly entries: readonly DescribedEntry[];
  readonly remarks: readonly string[];
}

/** `title`, like `summary` and `content`, is what the feed gives, clean HTML where it is markup; the program goes on with `titleText`. */
export interface DescribedEntry extends Entry {
  readonly titleText: string;
}

/** What newsdelta reads out of a feed's bytes. `url` and `contentType` where it was fetched. Never throws for what the bytes are. */
export async function describeFeed(
  file: string,
  bytes: Uint8Array,
  fetched: { readonly url: string; readonly contentType: string } = { url: '', contentType: '' },
): Promise<FeedDescription> {
  const reading = await readFeed(bytes, fetched);
  if (reading.kind === 'not-a-feed')
    return {
      file,
      error: [reading.what, reading.advice].filter((part) => part !== '').join('; '),
      feed: { title: '', link: '' },
      entries: [],
      remarks: [],
    };
  const { title, link, remarks } = reading.document;
  const entries = reading.document.entries.map(({ title: titleText, ...entry }, index) => ({
    ...entry,
    title: reading.markedTitles[index] ?? titleText,
    titleText,
  }));
  return { file, feed: { title, link }, entries, remarks };
}
