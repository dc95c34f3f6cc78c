/** A start tag of HTML as a parser would read it (HTML 13.2.5), whatever its quoting. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, values as written; the first of equal names counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the text goes on. */
  readonly end: number;
}

const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s=>/"'][^\s=>/]*|["'])(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']?[^\s>]*)))?/y;

/** The name that begins at `at`, as written; '' where none does. */
export function tagNameAt(html: string, at: number): string {
  TAG_NAME.lastIndex = at;
  return TAG_NAME.exec(html)?.[0] ?? '';
}

/**
 * Reads a start tag from behind its name; linear in the tag. A tag that never ends goes to the end of the text. Attributes longer than
 * `longest` are left out: srcset and URL patterns backtrack over them for seconds.
 */
export function readTag(html: string, tag: { readonly name: string; readonly from: number; readonly longest: number }): HtmlTag {
  const attributes = new Map<string, string>();
  let at = tag.from;
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (found === null) {
      at += 1;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (value.length <= tag.longest && !attributes.has(key)) attributes.set(key, value);
  }
  return { name: tag.name, attributes, end: Math.min(at + 1, html.length) };
}
