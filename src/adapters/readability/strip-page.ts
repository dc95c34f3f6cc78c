import { type HtmlTag, readTag, tagNameAt } from '../../domain/html-tag.ts';
import { BARE, BLOCK, KEPT_ATTRIBUTES, SELF_NESTING_CLOSES, VOID, WITH_CONTENT } from './element-kinds.ts';
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
const LONGEST_ATTRIBUTE = 2000;
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
    const name = tagNameAt(html, at + 1);
    if (name === '') {
      scan.out.push('&lt;');
      scan.at = at + 1;
    } else readStartTag(scan, readTag(html, { name: name.toLowerCase(), from: at + 1 + name.length, longest: LONGEST_ATTRIBUTE }));
  }
}

function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

function readEndTag(scan: Scan): void {
  const name = tagNameAt(scan.html, scan.at + 2).toLowerCase();
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

function readStartTag(scan: Scan, tag: HtmlTag): void {
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

function dropContent(scan: Scan, tag: HtmlTag): void {
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

function written({ name, attributes }: HtmlTag): string {
  let out = `<${name}`;
  for (const [key, value] of attributes) {
    if (KEPT_ATTRIBUTES.has(key)) out += ` ${key}="${value.replaceAll('"', '&quot;')}"`;
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
