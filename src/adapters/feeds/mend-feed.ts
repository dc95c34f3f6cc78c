import type { MendedEntry, MendedFeed } from './mended-feed.ts';
import { absolute, baseOf } from './resolve-links.ts';
import { htmlOf, plainFromHtml, plainOf, textOf, titleOf } from './text-construct.ts';
import type { XmlElement } from './xml-tree.ts';

/** Brings RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0 and CDF to one shape; null where the root is none of them. `found`: whole entries. */
export function mendFeed(
  root: XmlElement,
  document: string,
  mostEntries: number,
): (MendedFeed & { readonly skipHours: readonly number[]; readonly dropped: number; readonly found: number }) | null {
  if (!['rss', 'rdf', 'feed', 'channel'].includes(root.local)) return null;
  const channel = root.local === 'rss' || root.local === 'rdf' ? (childrenOf(root).find(({ local }) => local === 'channel') ?? root) : root;
  const all = [...entriesOf(channel), ...(channel === root ? [] : entriesOf(root))];
  // A truncated feed ends inside an entry: whole entries are kept, and the half one only where it is all there is to see.
  const whole = all.filter(({ closed }) => closed);
  const core = root.local === 'rdf' || root.local === 'rss' ? channel.namespace : root.namespace;
  const head = fieldsOf(channel, core);
  const inherited = authorOf(head);
  return {
    title: plain(head, ['title', 'dc:title'], document),
    link: linkOf(channel, head, document),
    language: text(head, ['language', 'dc:language']) || root.lang || channel.lang,
    ttl: text(head, ['ttl']),
    skipHours: (head('skiphours')[0]?.children ?? []).flatMap((child) => (child.kind === 'element' ? [Number(textOf(child))] : [])),
    entries: whole.slice(0, mostEntries).map((element) => mendEntry(element, fieldsOf(element, core), { document, inherited })),
    dropped: all.length - whole.length,
    found: whole.length,
  };
}

/** Gives the children of one name; names of the format itself have no prefix. */
type Fields = (name: string) => readonly XmlElement[];

function mendEntry(element: XmlElement, fields: Fields, feed: { readonly document: string; readonly inherited: string }): MendedEntry {
  const { document } = feed;
  // In a feed that gives both, the first is the short one and the second the long one, whatever their names.
  const said = new Set([...fields('description'), ...fields('summary')]);
  const descriptions = childrenOf(element).filter((child) => said.has(child));
  const bodies = [
    ...fields('content:encoded'),
    ...fields('content'),
    ...fields('xhtml:body'),
    ...fields('body'),
    ...fields('fullitem'),
    ...descriptions.slice(1),
  ];
  const summaries = [
    ...descriptions,
    ...fields('dc:description'),
    ...fields('dcterms:abstract'),
    ...fields('abstract'),
    ...fields('itunes:summary'),
    ...fields('media:description'),
  ];
  const updated = text(fields, ['updated', 'modified', 'dcterms:modified', 'dc:date']) || (element.attributes['lastmod'] ?? '');
  return {
    guid: idOf(element, fields, document),
    link: linkOf(element, fields, document),
    title: plain(fields, TITLES, document),
    markedTitle: firstOf(TITLES.flatMap(fields), (title) => titleOf(title, document)),
    published: text(fields, ['pubdate', 'published', 'issued', 'dcterms:issued', 'created', 'dcterms:created', 'dc:date']) || updated,
    updated,
    author: authorOf(fields) || feed.inherited,
    outlet: sourceOf(fields),
    summary: firstOf(summaries, (said) => htmlOf(said, document)),
    body: firstOf(bodies, (said) => htmlOf(said, document)),
  };
}

const TITLES = ['title', 'dc:title', 'media:title', 'itunes:title'];

function entriesOf(parent: XmlElement): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.local === 'item' || child.local === 'entry') return [child];
    // RSS 1.1 and some RSS 0.9x keep them in a list.
    return child.local === 'items' ? childrenOf(child).filter(({ local }) => local === 'item') : [];
  });
}

function childrenOf(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((child) => child.kind === 'element');
}

const FAMILIES: readonly (readonly [part: RegExp, family: string])[] = [
  [/purl\.org\/dc\/elements/, 'dc:'],
  [/purl\.org\/dc\/terms/, 'dcterms:'],
  [/modules\/content/, 'content:'],
  [/w3\.org\/1999\/xhtml/, 'xhtml:'],
  [/itunes/, 'itunes:'],
  [/search\.yahoo\.com\/mrss/, 'media:'],
  [/feedburner/, 'feedburner:'],
  [/w3\.org\/2005\/atom|purl\.org\/atom|purl\.org\/rss|netscape\.com|backend\.userland|purl\.org\/net\/rss/, ''],
];

function fieldsOf(parent: XmlElement, core: string): Fields {
  const named = new Map<string, XmlElement[]>();
  for (const child of childrenOf(parent)) {
    const family =
      child.namespace === core || child.namespace === '' ? '' : (FAMILIES.find(([part]) => part.test(child.namespace))?.[1] ?? 'other:');
    const name = family + child.local;
    const same = named.get(name);
    if (same === undefined) named.set(name, [child]);
    else same.push(child);
  }
  return (name) => named.get(name) ?? [];
}

function text(fields: Fields, names: readonly string[]): string {
  return firstOf(names.flatMap(fields), (element) => textOf(element).trim());
}

function plain(fields: Fields, names: readonly string[], document: string): string {
  return firstOf(names.flatMap(fields), (element) => plainOf(element, document));
}

/** The first that says anything. */
function firstOf(elements: readonly XmlElement[], saying: (element: XmlElement) => string): string {
  for (const element of elements) {
    const said = saying(element);
    if (said !== '') return said;
  }
  return '';
}

function idOf(element: XmlElement, fields: Fields, document: string): string {
  const own = fields('guid')[0] ?? fields('id')[0];
  const id = own === undefined ? '' : textOf(own).trim();
  // Only a feed that sets xml:base means a path as an address; elsewhere it is a name that must stay as it is.
  if (own !== undefined && own.bases.length > 0 && /^[^:]*[/.][^:]*$/.test(id)) return absolute(id, baseOf(document, own.bases)) || id;
  return id || (element.attributes['rdf:about'] ?? '').trim() || text(fields, ['dc:identifier']);
}

function linkOf(element: XmlElement, fields: Fields, document: string): string {
  const at = (link: string, from: XmlElement): string => absolute(link, baseOf(document, from.bases));
  const links = fields('link');
  const alternates = links.filter((link) => 'href' in link.attributes && isAlternate(link));
  const pages = alternates.filter(({ attributes }) => /^$|html/i.test(attributes['type'] ?? ''));
  const guid = fields('guid').find(({ attributes }) => attributes['ispermalink']?.trim().toLowerCase() !== 'false');
  const candidates: readonly (readonly [link: string, from: XmlElement])[] = [
    ...fields('feedburner:origlink').map((from) => [textOf(from), from] as const),
    ...links.filter(isAlternate).map((from) => [textOf(from), from] as const),
    ...[...pages, ...alternates].map((from) => [from.attributes['href'] ?? '', from] as const),
    [element.attributes['href'] ?? '', element],
    ...fields('a').map((from) => [from.attributes['href'] ?? '', from] as const),
    ...(guid === undefined ? [] : [[textOf(guid).includes('://') ? textOf(guid) : '', guid] as const]),
    [element.attributes['rdf:about'] ?? '', element],
    ...fields('content').map((from) => [from.attributes['src'] ?? '', from] as const),
  ];
  for (const [link, from] of candidates) {
    const found = at(link, from);
    if (found !== '') return found;
  }
  return '';
}

/** RFC 4287, 4.2.7.2: without `rel` it is the page itself. */
function isAlternate({ attributes }: XmlElement): boolean {
  return /^(?:|alternate|https?:\/\/www\.iana\.org\/.*alternate)$/i.test(attributes['rel']?.trim() ?? '');
}

function sourceOf(fields: Fields): string {
  return firstOf(fields('source'), (source) => {
    const titles = childrenOf(source).filter(({ local }) => local === 'title');
    const said = titles.length > 0 || childrenOf(source).length > 0 ? titles.map(textOf).join(' ') : textOf(source);
    return plainFromHtml(said).replace(/\s+/g, ' ').trim().slice(0, 200);
  });
}

/** A name: of Atom's person, of "desk@example.org (Ada Lind)", of dc:creator. */
function authorOf(fields: Fields): string {
  for (const element of [...fields('author'), ...fields('dc:creator'), ...fields('itunes:author'), ...fields('managingeditor')]) {
    const person = childrenOf(element);
    const name = person.find(({ local }) => local === 'name') ?? person.find(({ local }) => local === 'email');
    const said = plainFromHtml(name === undefined ? textOf(element) : textOf(name))
      .replace(/\s+/g, ' ')
      .trim();
    if (said === '') continue;
    // The address and its brackets are short where they are true; on a long text the pattern would take quadratic time.
    return (said.length < 500 ? /^\S+@\S+ \((.+)\)$/.exec(said)?.[1] : undefined) ?? said;
  }
  return '';
}
