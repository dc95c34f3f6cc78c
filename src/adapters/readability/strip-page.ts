import { JUNK_MARK, junkStrength } from './junk-names.ts';

/**
 * What is left of a page for the parser, or why it is not parsed at all.
 * jsonLd: the raw contents of its JSON-LD scripts; password, player: whether it had such a field or a video or audio element.
 */
export type StrippedPage =
  | {
      readonly kind: 'stripped';
      readonly html: string;
      readonly jsonLd: readonly string[];
      readonly password: boolean;
      readonly player: boolean;
    }
  | { readonly kind: 'refused'; readonly what: string };

/** Characters of a page; what is beyond is cut off. Real article pages stay under 2 MB. */
const MAX_CHARACTERS = 2_000_000;
/** An attribute longer than this is dropped: srcset and URL regexes backtrack over them for seconds. */
const MAX_ATTRIBUTE = 2000;
/** Real pages nest to about 60; Readability is quadratic in depth. */
const MAX_DEPTH = 250;
/** Real pages have under 20,000; 250,000 `<i>` exhaust a 512 MB heap. */
const MAX_TAGS = 60_000;
/** Nesting tables makes Readability walk every cell of every ancestor. */
const MAX_TABLE_DEPTH = 30;
const MAX_JSON_LD = 400_000;

/**
 * One linear pass over untrusted HTML: drops scripts, styles, SVG, comments, media and every attribute that extraction does not
 * use, and refuses what would stall or exhaust the parser (too deep, too many tags). Gives HTML that parses to the same text.
 */
export function stripPage(html: string): StrippedPage {
  const scan: Scan = {
    html: html.length > MAX_CHARACTERS ? html.slice(0, MAX_CHARACTERS) : html,
    at: 0,
    out: ['<!DOCTYPE html>'],
    jsonLd: [],
    unclosed: new Set(),
    open: [],
    openCounts: new Map(),
    tags: 0,
    password: false,
    player: false,
    afterBlock: true,
  };
  while (scan.at < scan.html.length) {
    const next = scan.html.indexOf('<', scan.at);
    const text = scan.html.slice(scan.at, next < 0 ? scan.html.length : next);
    pushText(scan, text);
    if (next < 0) break;
    scan.at = next;
    readMarkup(scan);
    const what = excess(scan);
    if (what !== '') return { kind: 'refused', what };
  }
  return { kind: 'stripped', html: scan.out.join(''), jsonLd: scan.jsonLd, password: scan.password, player: scan.player };
}

interface Scan {
  readonly html: string;
  at: number;
  readonly out: string[];
  readonly jsonLd: string[];
  /** Names whose end tag was looked for and is not there: not looked for again, or the pass would be quadratic. */
  readonly unclosed: Set<string>;
  readonly open: string[];
  readonly openCounts: Map<string, number>;
  tags: number;
  password: boolean;
  player: boolean;
  /** Whether the last tag written begins or ends a block. */
  afterBlock: boolean;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

/** Elements whose content is never article text. */
const WITH_CONTENT = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'video',
  'audio',
  'math',
  'datalist',
  'noembed',
  'noframes',
]);
/** Elements that are dropped, their content kept. */
const BARE = new Set([
  'img',
  'picture',
  'source',
  'input',
  'embed',
  'track',
  'area',
  'map',
  'param',
  'frameset',
  'frame',
  'base',
  'plaintext',
  'xmp',
  'col',
  'colgroup',
  'font',
  'wbr',
  'path',
  'use',
]);
const BLOCK = new Set(
  'html head body meta link title div p ul ol li dl dt dd section article aside main nav header footer h1 h2 h3 h4 h5 h6 table tbody thead tfoot tr td th form figure figcaption blockquote hr br'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'meta', 'link']);
const SELF_NESTING_CLOSES = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);
const KEPT = new Set([
  'class',
  'id',
  'itemprop',
  'itemtype',
  'role',
  'rel',
  'href',
  'content',
  'property',
  'name',
  'datetime',
  'lang',
  'hidden',
  'aria-hidden',
  'aria-label',
  'data-testid',
  'data-component',
  'type',
  'http-equiv',
]);
const TAG_NAME = /[a-z][^\s/>]*/iy;

/** The parser takes whitespace one character at a time and makes a node of each run: between blocks none is kept. */
function pushText(scan: Scan, text: string): void {
  if ((scan.openCounts.get('pre') ?? 0) > 0) scan.out.push(text);
  else if (!scan.afterBlock || /\S/u.test(text)) scan.out.push(text.replaceAll(/\s{2,}/gu, ' '));
}

function readMarkup(scan: Scan): void {
  const { html, at } = scan;
  const second = html.charCodeAt(at + 1);
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 2);
    scan.at = end < 0 ? html.length : end + 3;
  } else if (second === 0x21 || second === 0x3f) {
    scan.at = after(html, '>', at);
  } else if (second === 0x2f) {
    readEndTag(scan);
  } else {
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(html)?.[0];
    if (name === undefined) {
      scan.out.push('&lt;');
      scan.at = at + 1;
    } else readStartTag(scan, readTag(html, name.toLowerCase(), at + 1 + name.length));
  }
}

function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

function readEndTag(scan: Scan): void {
  TAG_NAME.lastIndex = scan.at + 2;
  const name = TAG_NAME.exec(scan.html)?.[0].toLowerCase() ?? '';
  scan.at = after(scan.html, '>', scan.at);
  if (name === '' || BARE.has(name)) return;
  close(scan, name);
  scan.out.push(`</${name}>`);
  scan.afterBlock = BLOCK.has(name);
}

function close(scan: Scan, name: string): void {
  if ((scan.openCounts.get(name) ?? 0) === 0) return;
  for (;;) {
    const top = scan.open.pop();
    if (top === undefined) return;
    scan.openCounts.set(top, (scan.openCounts.get(top) ?? 1) - 1);
    if (top === name) return;
  }
}

function readStartTag(scan: Scan, tag: Tag): void {
  const { name } = tag;
  scan.tags += 1;
  scan.at = tag.end;
  if (name === 'input' && /^password$/iu.test(tag.attributes.get('type') ?? '')) scan.password = true;
  if (name === 'video' || name === 'audio') scan.player = true;
  if (WITH_CONTENT.has(name)) {
    dropContent(scan, tag);
    return;
  }
  if (BARE.has(name)) return;
  scan.out.push(written(tag));
  scan.afterBlock = BLOCK.has(name);
  if (VOID.has(name)) return;
  if (SELF_NESTING_CLOSES.has(name) && scan.open.at(-1) === name) close(scan, name);
  scan.open.push(name);
  scan.openCounts.set(name, (scan.openCounts.get(name) ?? 0) + 1);
}

function dropContent(scan: Scan, tag: Tag): void {
  const { name } = tag;
  if (scan.html[scan.at - 2] === '/' || scan.unclosed.has(name)) return;
  const endTag = new RegExp(`</${name}[\\s/>]`, 'gi');
  endTag.lastIndex = scan.at;
  const found = endTag.exec(scan.html);
  if (found === null) {
    scan.unclosed.add(name);
    // HTML 13.2.5.2: an unclosed script or style swallows the rest; the others are left to the parser as unknown wrappers.
    if (name === 'script' || name === 'style') scan.at = scan.html.length;
    return;
  }
  if (name === 'script' && /ld\+json/iu.test(tag.attributes.get('type') ?? '') && found.index - scan.at < MAX_JSON_LD) {
    scan.jsonLd.push(scan.html.slice(scan.at, found.index));
  }
  scan.at = after(scan.html, '>', found.index);
}

const ATTRIBUTE = /[\s/]*([^\s=>/"'][^\s=>/]*|["'])(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']?[^\s>]*)))?/y;

function readTag(html: string, name: string, from: number): Tag {
  const attributes = new Map<string, string>();
  let at = from;
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
    if (value.length <= MAX_ATTRIBUTE && !attributes.has(key)) attributes.set(key, value);
  }
  return { name, attributes, end: Math.min(at + 1, html.length) };
}

function written({ name, attributes }: Tag): string {
  let out = `<${name}`;
  for (const [key, value] of attributes) {
    if (KEPT.has(key)) out += ` ${key}="${value.replaceAll('"', '&quot;')}"`;
    else if (key === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)) out += ' style="display:none"';
  }
  const strength = junkStrength(name, attributes);
  return strength === '' ? `${out}>` : `${out} ${JUNK_MARK}="${strength}">`;
}

function excess(scan: Scan): string {
  if (scan.open.length > MAX_DEPTH) return `the page nests elements more than ${MAX_DEPTH} deep`;
  if (scan.tags > MAX_TAGS) return `the page has more than ${MAX_TAGS} tags`;
  if ((scan.openCounts.get('table') ?? 0) > MAX_TABLE_DEPTH) return `the page nests tables more than ${MAX_TABLE_DEPTH} deep`;
  return '';
}
