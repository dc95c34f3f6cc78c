import { decodeText } from '../../domain/decode-text.ts';
import type { ListedFeed } from '../../domain/listed-feed.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';
import { XmlRefused } from './xml-refused.ts';

export type OpmlReading =
  | {
      readonly kind: 'read';
      readonly feeds: readonly ListedFeed[];
      /** What a list of feeds doesn't keep, in words: attributes, links that are no feeds. */
      readonly notKept: readonly string[];
    }
  | { readonly kind: 'not-opml'; readonly what: string };

/** Attributes that are kept, or that only say how another program shows the list. */
const KEPT = new Set(['xmlurl', 'title', 'text', 'language', 'type', 'version', 'iscomment', 'isbreakpoint']);
const MOST_FEEDS = 10_000;

/** Reads a subscription list (OPML 1.0, 2.0) out of untrusted bytes: feeds with title, language and folders, and what of it isn't kept. */
export function readOpml(bytes: Uint8Array): OpmlReading {
  const { text } = decodeText(bytes, { contentType: '', kind: 'xml' });
  let root: XmlElement | null;
  try {
    root = readXmlTree(text).root;
  } catch (error) {
    if (error instanceof XmlRefused) return { kind: 'not-opml', what: `the XML was refused: ${error.message}` };
    throw error;
  }
  if (root?.local !== 'opml')
    return { kind: 'not-opml', what: `it is no OPML; it begins with "${text.trim().slice(0, 40).replaceAll(/\s+/g, ' ')}"` };
  const list: { feeds: ListedFeed[]; notKept: string[] } = { feeds: [], notKept: [] };
  for (const outline of childrenOf(childrenOf(root, 'body')[0], 'outline')) walk(outline, [], list);
  return { kind: 'read', ...list };
}

function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => child.kind === 'element' && child.local === local);
}

function walk(outline: XmlElement, folder: readonly string[], list: { readonly feeds: ListedFeed[]; readonly notKept: string[] }): void {
  const { xmlurl = '', title = '', text = '', language = '' } = outline.attributes;
  const children = childrenOf(outline, 'outline');
  const name = title.trim() || text.trim();
  if (xmlurl.trim() !== '' && list.feeds.length < MOST_FEEDS)
    list.feeds.push({ url: xmlurl.trim(), title: name === xmlurl.trim() ? '' : name, lang: language.trim(), folder });
  else if (children.length === 0) list.notKept.push(`"${name}" is no feed (${outline.attributes['type'] ?? 'no xmlUrl'})`);
  const where = xmlurl.trim() || `folder "${name}"`;
  for (const [attribute, value] of Object.entries(outline.attributes))
    if (!KEPT.has(attribute)) list.notKept.push(`${where}: ${attribute}="${value.slice(0, 200)}"`);
  if (title.trim() !== '' && text.trim() !== '' && title.trim() !== text.trim())
    list.notKept.push(`${where}: text="${text.trim()}" beside the title`);
  for (const child of children) walk(child, xmlurl.trim() === '' && name !== '' ? [...folder, name] : folder, list);
}
