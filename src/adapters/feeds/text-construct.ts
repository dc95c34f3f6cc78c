import { cleanHtml } from './clean-html.ts';
import { characterOf } from './character-entities.ts';
import { escapeMarkup } from './mended-feed.ts';
import { baseOf, resolveAttribute } from './resolve-links.ts';
import type { XmlElement } from './xml-tree.ts';

/** What an element says, in its format's own way of saying it (RSS: HTML; Atom 0.3: `mode`; Atom 1.0: RFC 4287, 3.1 and 4.1.3), as clean HTML. */
export function htmlOf(element: XmlElement, document: string): string {
  const { text, kind } = contentOf(element, document);
  // Some escape the CDATA section itself: HTML would read it as a comment.
  const said = /^\s*<!\[CDATA\[([^]*)\]\]>\s*$/.exec(text)?.[1] ?? text;
  if (kind === 'html') return cleanHtml(said, baseOf(document, element.bases)).trim();
  return htmlFromText(text).trim();
}

/** Plain text as HTML; left alone where nothing in it could be read as markup. */
export function htmlFromText(text: string): string {
  return /<[a-z/!]|&[a-z#]/i.test(text) ? escapeMarkup(text) : text;
}

/** What the feed gives for a title: clean HTML where it is markup, else the text as it stands, which may speak of a "<tag>". */
export function titleOf(element: XmlElement, document: string): string {
  const { text, kind } = contentOf(element, document);
  const marked = kind === 'html' && (MARKUP.test(text) || element.children.some((child) => child.kind === 'element'));
  return (marked ? cleanHtml(text, baseOf(document, element.bases)) : text).trim();
}

/** The same as plain text on one line. */
export function plainOf(element: XmlElement, document: string): string {
  const { text, kind } = contentOf(element, document);
  return (kind === 'html' ? plainFromHtml(text) : text).replace(/\s+/g, ' ').trim();
}

const INLINE =
  'a|abbr|acronym|b|bdi|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|nobr|ol|p|q|rp|rt|ruby|s|small|span|strike|strong|sub|sup|tt|u|ul|wbr';
const TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, 'gi');
const ACTING =
  'base|body|button|details|embed|form|frame|html|iframe|input|link|math|meta|object|script|select|style|svg|textarea|video|audio';
const MARKUP = new RegExp(`</?(?:${INLINE}|${ACTING})[\\s/>]`, 'i');

/** Only elements that HTML has are taken out: a title may speak of a "<tag>". */
export function plainFromHtml(html: string): string {
  return html
    .replace(TAG, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,10});/gi, (whole, name: string) => characterOf(name) ?? whole);
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : textOf(child))).join('');
}

function contentOf(element: XmlElement, document: string): { readonly text: string; readonly kind: 'html' | 'text' } {
  const type = (element.attributes['type'] ?? '').trim().toLowerCase();
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase();
  const inline = element.children.some((child) => child.kind === 'element');
  const atom = element.namespace.includes('atom');
  if (mode === 'base64' || (atom && !inline && isBinary(type))) return { text: fromBase64(textOf(element)), kind: 'html' };
  if (inline) return { text: inner(withoutWrapper(element), document), kind: 'html' };
  const text = textOf(element);
  if (!atom || mode === 'escaped' || /^(?:text\/)?html$/.test(type))
    return { text, kind: type === 'text/plain' || type === 'text' ? 'text' : 'html' };
  return { text, kind: 'text' };
}

/** RFC 4287, 4.1.3.3: a media type that is neither text nor XML is base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !/[+/]xml$/.test(type);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** RFC 4287, 3.1.1.3: in Atom 1.0 the div around XHTML is no part of the text; nothing before it says so. */
function withoutWrapper(element: XmlElement): XmlElement {
  if (!element.namespace.endsWith('w3.org/2005/atom')) return element;
  const inside = element.children.filter((child) => child.kind === 'element' || child.text.trim() !== '');
  const only = inside[0];
  return inside.length === 1 && only?.kind === 'element' && only.local === 'div' ? only : element;
}

const VOID = /^(?:br|img|hr|wbr|input|meta|link|area|col|source)$/;

function inner(element: XmlElement, document: string): string {
  return element.children
    .map((child) =>
      child.kind === 'text' ? child.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : outer(child, document),
    )
    .join('');
}

function outer(element: XmlElement, document: string): string {
  const base = baseOf(document, element.bases);
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xml'))
    .map(([name, text]) => ` ${name}="${escapeMarkup(resolveAttribute(name, text, base))}"`)
    .join('');
  if (VOID.test(element.local)) return `<${element.local}${attributes} />`;
  return `<${element.local}${attributes}>${inner(element, document)}</${element.local}>`;
}
