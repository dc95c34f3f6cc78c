import { createHash } from 'node:crypto';
import { parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { decodeText } from '../../domain/decode-text.ts';
import type { Entry, FeedDocument } from '../../domain/feed.ts';
import { unwrapLink } from '../../domain/unwrap-link.ts';
import { cleanHtml } from './clean-html.ts';
import { mendFeed } from './mend-feed.ts';
import { MENDED_FIELDS, writeMendedFeed, type MendedEntry } from './mended-feed.ts';
import { describeNoFeed } from './no-feed.ts';
import { readDate } from './read-date.ts';
import { absolute } from './resolve-links.ts';
import { htmlFromText, plainFromHtml } from './text-construct.ts';
import { XmlRefused } from './xml-refused.ts';
import { readXmlTree } from './xml-tree.ts';

export type FeedReading =
  | {
      readonly kind: 'feed';
      readonly document: FeedDocument;
      /** Hours (UTC) at which the feed asks to be left alone. */
      readonly skipHours: readonly number[];
      /** The title of each entry of the document as the feed gives it: clean HTML where it is markup. */
      readonly markedTitles: readonly string[];
    }
  | { readonly kind: 'not-a-feed'; readonly what: string; readonly advice: string };

const MOST_BYTES = 20_000_000;
/** The longest archives have some thousands; each is hashed, stored and asked for. */
const MOST_ENTRIES = 5000;

/**
 * Reads a feed out of bytes: RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, CDF and JSON Feed. Never throws for what the bytes are. `url` is where they
 * came from, '' where that is unknown: relative links are then empty but for xml:base.
 */
export async function readFeed(bytes: Uint8Array, source: { readonly url: string; readonly contentType: string }): Promise<FeedReading> {
  if (bytes.length > MOST_BYTES) return { kind: 'not-a-feed', what: `it is larger than ${MOST_BYTES} bytes`, advice: '' };
  const { text, remarks } = decodeText(bytes, { contentType: source.contentType, kind: 'xml' });
  const start = text.trimStart();
  if (start === '') return { kind: 'not-a-feed', what: 'the answer is empty', advice: 'try again later, or check the address' };
  try {
    return start.startsWith('{') ? readJson(start, source.url, remarks) : await readXml(start, source.url, remarks);
  } catch (error) {
    if (error instanceof XmlRefused) return { kind: 'not-a-feed', what: `the XML was refused: ${error.message}`, advice: '' };
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return { kind: 'not-a-feed', what: `it could not be read (${reason})`, advice: 'check the address in a feed validator' };
  }
}

async function readXml(text: string, url: string, decoding: readonly string[]): Promise<FeedReading> {
  const tree = readXmlTree(text);
  const mended = tree.root === null ? null : mendFeed(tree.root, url, MOST_ENTRIES);
  if (mended === null) return { kind: 'not-a-feed', ...describeNoFeed(text, url) };
  // Only fields that rss-parser copies as they are: the text snippets that it makes of `description` take quadratic time on many "<".
  const parser = new RssParser<{ ttl?: string; language?: string }, Partial<MendedEntry>>({
    customFields: { feed: ['ttl'], item: [...MENDED_FIELDS] },
  });
  const parsed = await parser.parseString(writeMendedFeed(mended));
  const remarks = [
    ...decoding,
    ...tree.remarks,
    ...(mended.dropped > 0 ? [`${mended.dropped} cut-off entry left out, ${mended.entries.length} whole ones kept`] : []),
    ...tooMany(mended.found),
  ];
  const ttl = Number(parsed.ttl);
  const { entries, markedTitles } = distinct(parsed.items);
  return {
    kind: 'feed',
    skipHours: mended.skipHours,
    markedTitles,
    document: {
      title: parsed.title ?? '',
      link: parsed.link ?? '',
      lang: (parsed.language ?? '').trim(),
      ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
      entries,
      remarks,
    },
  };
}

function tooMany(found: number): readonly string[] {
  return found > MOST_ENTRIES ? [`${found} entries, of which the first ${MOST_ENTRIES} are read`] : [];
}

function readJson(text: string, url: string, remarks: readonly string[]): FeedReading {
  // Parsed leniently: a field of a wrong type is left out, not the entry.
  const feed = parseJsonFeed(text);
  const home = absolute(feed.home_page_url ?? '', url);
  const feedAuthor = feed.authors?.[0]?.name ?? '';
  const mended = (feed.items ?? []).slice(0, MOST_ENTRIES).map((entry) => ({
    guid: entry.id ?? '',
    link: absolute(entry.url ?? entry.external_url ?? '', url),
    // JSON Feed 1.1: title, summary and content_text are plain text; titles with markup are met all the same.
    title: plainFromHtml(entry.title ?? ''),
    markedTitle: entry.title ?? '',
    published: String(entry.date_published ?? entry.date_modified ?? ''),
    updated: String(entry.date_modified ?? ''),
    author: entry.authors?.[0]?.name ?? feedAuthor,
    summary: htmlFromText(entry.summary ?? ''),
    body: entry.content_html === undefined ? htmlFromText(entry.content_text ?? '') : cleanHtml(entry.content_html, url),
  }));
  const { entries, markedTitles } = distinct(mended);
  const document = {
    title: feed.title ?? '',
    link: home,
    lang: feed.language ?? '',
    ttlMinutes: null,
    entries,
    remarks: [...remarks, ...tooMany(feed.items?.length ?? 0)],
  };
  return { kind: 'feed', skipHours: [], markedTitles, document };
}

function entryOf(mended: Partial<MendedEntry>): Entry {
  const { guid = '', title = '', author = '', outlet = '', summary = '', body = '' } = mended;
  const link = unwrapLink(mended.link ?? '');
  const published = readDate(mended.published ?? '') ?? readDate(mended.updated ?? '');
  const hash = createHash('sha256')
    .update([title, mended.published ?? '', summary, body].join('\n'))
    .digest('hex')
    .slice(0, 32);
  return {
    id: guid || link || `urn:newsdelta:${hash}`,
    link,
    title,
    published,
    updated: readDate(mended.updated ?? ''),
    author,
    ...(outlet === '' ? {} : { outlet }),
    summary,
    content: body,
  };
}

/** A feed that lists an entry twice is read as if it did once. */
function distinct(mended: readonly Partial<MendedEntry>[]): {
  readonly entries: readonly Entry[];
  readonly markedTitles: readonly string[];
} {
  const found = new Map<string, { readonly entry: Entry; readonly markedTitle: string }>();
  for (const one of mended) {
    const entry = entryOf(one);
    const key = `${entry.id}\n${entry.link}\n${entry.title}`;
    if (!found.has(key)) found.set(key, { entry, markedTitle: one.markedTitle ?? '' });
  }
  const kept = [...found.values()];
  return { entries: kept.map(({ entry }) => entry), markedTitles: kept.map(({ markedTitle }) => markedTitle) };
}
