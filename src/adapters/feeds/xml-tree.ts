import { CUT_OFF } from '../../domain/feed.ts';
import { characterOf } from './character-entities.ts';

/** An element with namespace, base address and language worked out. */
export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  /** Without prefix, in lower case. */
  readonly local: string;
  /** Namespace URI in lower case, '' for none. */
  readonly namespace: string;
  /** Names in lower case, as written with prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | XmlText)[];
  /** xml:base values from the outermost to this one. */
  readonly bases: readonly string[];
  readonly lang: string;
  /** False: the text ended, or an outer element did, before its end tag. */
  closed: boolean;
}
export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly cdata: boolean;
}
export interface XmlTree {
  readonly root: XmlElement | null;
  /** What was mended. */
  readonly remarks: readonly string[];
}

/** Refused before anything is built of it: too deep, or with entities of its own in a number that only an attack has. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused';
}

const MOST_DEPTH = 256;
const MOST_ENTITIES = 100;
const LONGEST_TAG = 100_000;

/**
 * Reads XML as feeds really have it: a bare `&` or `<` is text, a missing end tag is supplied, HTML's entities are known. Linear in the length.
 * Entities that the document declares are expanded one level deep only, so that "a billion laughs" stays what it is. Throws XmlRefused.
 */
export function readXmlTree(source: string): XmlTree {
  const state: State = { source, declared: new Map(), stack: [], root: null, bare: 0, unclosed: 0 };
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const end = open === -1 ? source.length : open;
    if (end > at) addText(state, source.slice(at, end), false);
    if (open === -1) break;
    at = readMarkup(state, open);
    if (state.root !== null && state.stack.length === 0) break;
  }
  const remarks: string[] = [];
  if (state.stack.length > 0) remarks.push(CUT_OFF);
  if (state.unclosed > 0) remarks.push(`${state.unclosed} missing or crossed end tags mended`);
  if (state.bare > 0) remarks.push(`${state.bare} bare & read as text`);
  return { root: state.root, remarks };
}

interface State {
  readonly source: string;
  readonly declared: Map<string, string>;
  readonly stack: Open[];
  root: XmlElement | null;
  bare: number;
  unclosed: number;
}
interface Open {
  readonly element: XmlElement;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Gives where to go on. */
function readMarkup(state: State, open: number): number {
  const { source } = state;
  if (source.startsWith('<![CDATA[', open)) {
    const end = source.indexOf(']]>', open);
    addText(state, source.slice(open + 9, end === -1 ? source.length : end), true);
    return end === -1 ? source.length : end + 3;
  }
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
  if (source.startsWith('<?', open)) return after(source, '?>', open + 2);
  if (/^<!doctype/i.test(source.slice(open, open + 9))) return readDoctype(state, open);
  const tag = tagEnd(source, open);
  if (tag === null) {
    addText(state, '<', true);
    return open + 1;
  }
  if (source[open + 1] === '/')
    closeElement(
      state,
      source
        .slice(open + 2, tag)
        .trim()
        .toLowerCase(),
    );
  else openElement(state, source.slice(open + 1, tag));
  return tag + 1;
}

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at === -1 ? source.length : at + end.length;
}

/** The `>` that ends the tag at `open`; null where what follows is no tag. A `<` outside quotes ends the search, which keeps it linear. */
function tagEnd(source: string, open: number): number | null {
  if (!/[A-Za-z_/\u0080-\uFFFF]/.test(source[open + 1] ?? ' ')) return null;
  const limit = Math.min(source.length, open + LONGEST_TAG);
  let quote = '';
  for (let at = open + 1; at < limit; at += 1) {
    const char = source[at];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if (char === '<') return null;
    else if ((char === '"' || char === "'") && /[=\s]/.test(source[at - 1] ?? '')) quote = char;
  }
  return null;
}

function readDoctype(state: State, open: number): number {
  const { source } = state;
  const subset = source.indexOf('[', open);
  const plainEnd = source.indexOf('>', open);
  if (plainEnd === -1) return source.length;
  if (subset === -1 || subset > plainEnd) return plainEnd + 1;
  const end = /\]\s*>/g;
  end.lastIndex = subset;
  const found = end.exec(source);
  const inside = source.slice(subset + 1, found?.index ?? source.length);
  for (const [, name = '', , value = ''] of inside.matchAll(/<!ENTITY\s+([\w.:-]{1,100})\s+(["'])([^"'<]{0,1000})\2\s*>/g)) {
    if (state.declared.size >= MOST_ENTITIES) throw new XmlRefused(`it declares more than ${MOST_ENTITIES} entities`);
    // A value that refers to another entity is left as it stands: one level only.
    state.declared.set(
      name,
      value.replace(/&#(?:x[0-9a-f]{1,6}|\d{1,7});/gi, (reference) => characterOf(reference.slice(1, -1)) ?? reference),
    );
  }
  return found === null ? source.length : found.index + found[0].length;
}

/** HTML's elements without an end tag, met where HTML stands in XML unescaped. */
const VOID = new Set(['br', 'img', 'hr', 'wbr', 'input']);

function openElement(state: State, inside: string): void {
  const selfClosed = inside.endsWith('/');
  const body = selfClosed ? inside.slice(0, -1) : inside;
  const name = /^[^\s/>]+/.exec(body)?.[0] ?? '';
  const parent = state.stack.at(-1);
  const attributes = readAttributes(state, body.slice(name.length));
  const prefixes = declaredPrefixes(attributes, parent?.prefixes ?? {});
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon).toLowerCase();
  // CDF has a BASE of its own on its channel.
  const base = attributes['xml:base'] ?? (name.toLowerCase() === 'channel' ? attributes['base'] : undefined);
  const element: XmlElement = {
    kind: 'element',
    name,
    local: name.slice(colon + 1).toLowerCase(),
    namespace: prefixes[prefix] ?? COMMON_PREFIXES[prefix] ?? (prefix === '' ? '' : `prefix:${prefix}`),
    attributes,
    children: [],
    bases: base === undefined ? (parent?.element.bases ?? []) : [...(parent?.element.bases ?? []), base.trim()],
    lang: attributes['xml:lang'] ?? parent?.element.lang ?? '',
    closed: selfClosed,
  };
  if (parent !== undefined) parent.element.children.push(element);
  else if (state.root === null) state.root = element;
  if (selfClosed) return;
  if (VOID.has(name.toLowerCase())) {
    element.closed = true;
    return;
  }
  if (state.stack.length >= MOST_DEPTH) throw new XmlRefused(`its elements are nested more than ${MOST_DEPTH} deep`);
  state.stack.push({ element, prefixes });
}

/** Prefixes that feeds use without declaring them. */
const COMMON_PREFIXES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/atom',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
};

function declaredPrefixes(
  attributes: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return inherited;
  return { ...inherited, ...Object.fromEntries(own.map(([name, uri]) => [name.slice(6), uri.trim().toLowerCase()])) };
}

function readAttributes(state: State, text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single, plain] of text.matchAll(/([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    const key = name.toLowerCase();
    if (!(key in attributes)) attributes[key] = resolveEntities(state, double ?? single ?? plain ?? '');
  }
  return attributes;
}

function closeElement(state: State, name: string): void {
  let depth = state.stack.length - 1;
  while (depth >= 0 && state.stack[depth]?.element.name.toLowerCase() !== name) depth -= 1;
  if (depth < 0) {
    if (!VOID.has(name)) state.unclosed += 1;
    return;
  }
  state.unclosed += state.stack.length - 1 - depth;
  for (const [index, { element }] of state.stack.splice(depth).entries()) element.closed = index === 0;
}

function addText(state: State, text: string, cdata: boolean): void {
  const parent = state.stack.at(-1);
  if (parent === undefined) return;
  parent.element.children.push({ kind: 'text', text: cdata ? text : resolveEntities(state, text), cdata });
}

function resolveEntities(state: State, text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][\w.:-]{0,100});)?/gi, (whole, name: string | undefined) => {
    const found = name === undefined ? undefined : (state.declared.get(name) ?? characterOf(name));
    if (found === undefined) state.bare += 1;
    return found ?? whole;
  });
}
