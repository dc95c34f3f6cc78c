/** A feed in any XML format, brought to one shape: what the parser is then given as plain RSS 2.0. */
export interface MendedFeed {
  readonly title: string;
  readonly link: string;
  readonly language: string;
  readonly ttl: string;
  readonly entries: readonly MendedEntry[];
}

/** Every field a string; `summary` and `body` are clean HTML with absolute addresses. */
export interface MendedEntry {
  readonly guid: string;
  readonly link: string;
  /** Plain text on one line. */
  readonly title: string;
  /** As the feed gives it: clean HTML where it is markup. */
  readonly markedTitle: string;
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  /** RSS `source`, the title of atom:source: where the entry came from. */
  readonly outlet: string;
  readonly summary: string;
  readonly body: string;
}

export const MENDED_FIELDS = [
  'guid',
  'link',
  'title',
  'markedTitle',
  'published',
  'updated',
  'author',
  'outlet',
  'summary',
  'body',
] as const;

/** Well-formed RSS 2.0, without namespaces, entities of its own or attributes. */
export function writeMendedFeed(feed: MendedFeed): string {
  const head = elements({ title: feed.title, link: feed.link, language: feed.language, ttl: feed.ttl });
  const entries = feed.entries.map((entry) => `<item>${elements({ ...entry })}</item>`);
  return `<rss version="2.0"><channel>${head}${entries.join('')}</channel></rss>`;
}

function elements(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<${name}>${escapeMarkup(text)}</${name}>`)
    .join('');
}

export function escapeMarkup(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids (section 2.2), and feeds hold them
  const allowed = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
