/** The base address that nested xml:base values give (RFC 3986, 5.1); '' where there is none. What is no address is passed over. */
export function baseOf(document: string, bases: readonly string[]): string {
  let base = document;
  for (const next of bases) base = absolute(next, base) || base;
  return base;
}

/** The absolute http(s) URL, as it was written where it is absolute already; '' for what is none. */
export function absolute(link: string, base: string): string {
  const trimmed = link.trim();
  if (trimmed === '') return '';
  if (/^https?:\/\//i.test(trimmed) && URL.canParse(trimmed)) return trimmed;
  if (base === '' || !URL.canParse(trimmed, base)) return '';
  const { href, protocol } = new URL(trimmed, base);
  return protocol === 'http:' || protocol === 'https:' ? href : '';
}

const ADDRESSES = /^(?:href|src|cite|action|longdesc|poster|data|background|codebase|profile|usemap)$/;

/** The value of one attribute (name in lower case) with its addresses absolute; as it was where it holds none. */
export function resolveAttribute(name: string, text: string, base: string): string {
  if (ADDRESSES.test(name)) return absolute(text, base) || text;
  // HTML, "srcset attributes": an address stands first, and after each word that ends in a comma.
  let first = true;
  return text.replace(/\S+/g, (word) => {
    const link = word.replace(/,$/, '');
    const resolved = first ? (absolute(link, base) || link) + word.slice(link.length) : word;
    first = word.endsWith(',');
    return resolved;
  });
}
