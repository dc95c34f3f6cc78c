/** Namespace by prefix, '' for the default one; both in lower case. */
export type Prefixes = Readonly<Record<string, string>>;

/** Without a prototype: a prefix may be called `constructor`. */
export const NO_PREFIXES: Prefixes = Object.create(null);

/** Namespaces are compared with each element's: real ones are short. */
const LONGEST_NAMESPACE = 300;

/** The prefixes in force in an element with these attributes. */
export function prefixesWith(attributes: Readonly<Record<string, string>>, inherited: Prefixes): Prefixes {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return inherited;
  // A chain, not a copy: elements that declare prefixes inside elements that do would cost the product of both.
  const prefixes: Record<string, string> = Object.create(inherited);
  for (const [name, uri] of own) prefixes[name.slice(6)] = uri.trim().toLowerCase().slice(0, LONGEST_NAMESPACE);
  return prefixes;
}

/** The namespace that a name's prefix stands for, '' for none; `prefix:x` where x was never declared. */
export function namespaceOf(prefix: string, prefixes: Prefixes): string {
  return prefixes[prefix] ?? COMMON.get(prefix) ?? (prefix === '' ? '' : `prefix:${prefix}`);
}

/** Prefixes that feeds use without declaring them. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['atom', 'http://www.w3.org/2005/atom'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
  ['media', 'http://search.yahoo.com/mrss/'],
  ['feedburner', 'http://rssnamespace.org/feedburner/ext/1.0'],
]);
