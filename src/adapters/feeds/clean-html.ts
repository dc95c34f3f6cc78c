import { type HtmlTag, readTag, tagNameAt } from '../../domain/html-tag.ts';
import { characterOf } from './character-entities.ts';
import { resolveAttribute } from './resolve-links.ts';

/**
 * A feed's HTML with its addresses absolute and nothing in it that acts: known elements and attributes only, no script, style, frame, form or
 * comment, no address but http(s), mailto and tel. The text stays as it was written. One linear pass, without a parser.
 */
export function cleanHtml(html: string, base: string): string {
  const out: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    out.push(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    at = readMarkup(html, open, { out, base, unclosed });
  }
  return out.join('');
}

interface Cleaning {
  readonly out: string[];
  readonly base: string;
  /** Names whose end tag was looked for and is not there: looked for again the pass would be quadratic. */
  readonly unclosed: Set<string>;
}

/** Gives where to go on. */
function readMarkup(html: string, open: number, cleaning: Cleaning): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const isEnd = html[open + 1] === '/';
  const name = tagNameAt(html, open + (isEnd ? 2 : 1));
  if (name === '') {
    if (/[!?/]/.test(html[open + 1] ?? '')) return after(html, '>', open);
    cleaning.out.push('&lt;');
    return open + 1;
  }
  const kind = name.toLowerCase();
  if (isEnd) {
    if (ELEMENTS.has(kind) && !VOID.has(kind)) cleaning.out.push(`</${kind}>`);
    return after(html, '>', open);
  }
  const tag = readTag(html, { name: kind, from: open + 1 + name.length, longest: LONGEST_ATTRIBUTE });
  if (WITH_CONTENT.has(kind)) return behind(html, tag, cleaning.unclosed);
  if (ELEMENTS.has(kind)) cleaning.out.push(written(tag, cleaning.base));
  return tag.end;
}

const LONGEST_ATTRIBUTE = 10_000;

function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

/** Behind the end tag; where there is none only the tag itself goes, so that no text is lost to a careless feed. */
function behind(html: string, { name, end }: HtmlTag, unclosed: Set<string>): number {
  if (html[end - 2] === '/' || unclosed.has(name)) return end;
  const endTag = new RegExp(`</${name}[\\s/>]`, 'gi');
  endTag.lastIndex = end;
  const found = endTag.exec(html);
  if (found !== null) return after(html, '>', found.index);
  unclosed.add(name);
  return end;
}

function written({ name, attributes }: HtmlTag, base: string): string {
  let out = `<${name}`;
  for (const [key, value] of attributes) {
    if (!ATTRIBUTES.has(key)) continue;
    const kept = ADDRESSES.has(key) ? addressed(key, value, base) : value;
    if (kept !== null) out += ` ${key}="${kept.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`;
  }
  return out + (VOID.has(name) ? ' />' : '>');
}

/** Null for an address that a reader must not follow. */
function addressed(key: string, value: string, base: string): string | null {
  const link = value.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,10});?/gi, (whole, name: string) => characterOf(name) ?? whole);
  // Browsers pass over white space and control characters in front of and inside a scheme.
  // oxlint-disable-next-line no-control-regex -- these very characters hide "javascript:"
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(link.replace(/[\u0000-\u0020\u007F-\u00A0]+/g, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) return null;
  if (base === '') return value;
  const resolved = resolveAttribute(key, link, base);
  return resolved === link ? value : resolved.replaceAll('&', '&amp;');
}

const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);
/** Dropped with what they hold; a `title` or `textarea` holds text and only loses its tags. */
const WITH_CONTENT = new Set(['script', 'style', 'template', 'iframe', 'applet', 'svg', 'math', 'noembed', 'noframes', 'xmp']);
const VOID = new Set(['br', 'img', 'hr', 'wbr', 'col', 'area', 'source', 'track']);
const ELEMENTS = new Set(
  `a abbr acronym address area article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn dir div
  dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main map mark menu nav nobr ol p picture pre q rp rt ruby
  s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var video wbr`.split(
    /\s+/,
  ),
);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'cite', 'longdesc', 'poster', 'background', 'usemap']);
const ATTRIBUTES = new Set([
  ...ADDRESSES,
  ...`abbr align alt bgcolor border cellpadding cellspacing class clear color cols colspan compact controls coords datetime dir face frame
  headers height hreflang hspace id lang loop media name noshade nowrap open rel rev reversed rows rowspan rules scope shape size sizes span
  start summary title type valign value vspace width xml:lang`.split(/\s+/),
]);
