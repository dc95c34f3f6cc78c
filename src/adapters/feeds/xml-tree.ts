import { CUT_OFF } from '../../domain/feed.ts';
import { readTag } from '../../domain/html-tag.ts';
import { type Entities, noEntities, readDoctype, resolveEntities } from './xml-entities.ts';
import { NO_PREFIXES, namespaceOf, type Prefixes, prefixesWith } from './xml-namespaces.ts';
import { XmlRefused } from './xml-refused.ts';

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

const MOST_DEPTH = 256;
const LONGEST_TAG = 100_000;
/** Real feeds nest two or three; each is resolved against the one before. */
const MOST_BASES = 20;

/**
 * Reads XML as feeds really have it: a bare `&` or `<` is text, a missing end tag is supplied, HTML's entities are known. Linear in the length.
 * Entities that the document declares are expanded one level deep only, so that "a billion laughs" stays what it is. Throws XmlRefused.
 */
export function readXmlTree(source: string): XmlTree {
  const state: State = { source, entities: noEntities(), stack: [], root: null, unclosed: 0 };
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
  if (state.entities.bare > 0) remarks.push(`${state.entities.bare} bare & read as text`);
  return { root: state.root, remarks };
}

interface State {
  readonly source: string;
  readonly entities: Entities;
  readonly stack: Open[];
  root: XmlElement | null;
  unclosed: number;
}
interface Open {
  readonly element: XmlElement;
  readonly prefixes: Prefixes;
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
  if (/^<!doctype/i.test(source.slice(open, open + 9))) return readDoctype(source, open, state.entities);
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

/** HTML's elements without an end tag, met where HTML stands in XML unescaped. */
const VOID = new Set(['br', 'img', 'hr', 'wbr', 'input']);

function openElement(state: State, inside: string): void {
  const selfClosed = inside.endsWith('/');
  const body = selfClosed ? inside.slice(0, -1) : inside;
  const name = /^[^\s/>]+/.exec(body)?.[0] ?? '';
  const parent = state.stack.at(-1);
  const attributes = readAttributes(state, name, body);
  const prefixes = prefixesWith(attributes, parent?.prefixes ?? NO_PREFIXES);
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon).toLowerCase();
  // CDF has a BASE of its own on its channel.
  const base = attributes['xml:base'] ?? (name.toLowerCase() === 'channel' ? attributes['base'] : undefined);
  const element: XmlElement = {
    kind: 'element',
    name,
    local: name.slice(colon + 1).toLowerCase(),
    namespace: namespaceOf(prefix, prefixes),
    attributes,
    children: [],
    bases: basesWith(base, parent?.element.bases ?? []),
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

function basesWith(base: string | undefined, outer: readonly string[]): readonly string[] {
  return base === undefined || outer.length >= MOST_BASES ? outer : [...outer, base.trim()];
}

function readAttributes(state: State, name: string, body: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null);
  const written = readTag(`${body}>`, { name, from: name.length, longest: LONGEST_TAG }).attributes;
  for (const [key, value] of written) attributes[key] = resolveEntities(state.entities, value);
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
  parent.element.children.push({ kind: 'text', text: cdata ? text : resolveEntities(state.entities, text), cdata });
}
