import { characterOf } from './character-entities.ts';
import { XmlRefused } from './xml-refused.ts';

/** The entities of one document, and what was met of them. */
export interface Entities {
  readonly declared: Map<string, string>;
  /** Characters that its own entities stood for so far. */
  expanded: number;
  /** `&` that began no entity. */
  bare: number;
}

const MOST_ENTITIES = 100;
/** Characters that a document's own entities may add: 2 MB of "&a;" would otherwise become 600 MB. */
const MOST_EXPANSION = 1_000_000;

export function noEntities(): Entities {
  return { declared: new Map(), expanded: 0, bare: 0 };
}

/** Takes in the declarations of the DOCTYPE that begins at `open`, and gives where it ends. Throws XmlRefused. */
export function readDoctype(source: string, open: number, entities: Entities): number {
  const subset = source.indexOf('[', open);
  const plainEnd = source.indexOf('>', open);
  if (plainEnd === -1) return source.length;
  if (subset === -1 || subset > plainEnd) return plainEnd + 1;
  const end = /\]\s*>/g;
  end.lastIndex = subset;
  const found = end.exec(source);
  const inside = source.slice(subset + 1, found?.index ?? source.length);
  for (const [, name = '', , value = ''] of inside.matchAll(/<!ENTITY\s+([\w.:-]{1,100})\s+(["'])([^"'<]{0,1000})\2\s*>/g)) {
    if (entities.declared.size >= MOST_ENTITIES) throw new XmlRefused(`it declares more than ${MOST_ENTITIES} entities`);
    // A value that refers to another entity is left as it stands: one level only.
    entities.declared.set(
      name,
      value.replace(/&#(?:x[0-9a-f]{1,6}|\d{1,7});/gi, (reference) => characterOf(reference.slice(1, -1)) ?? reference),
    );
  }
  return found === null ? source.length : found.index + found[0].length;
}

/** The text with its entities resolved; one that is not known is left as it stands. Throws XmlRefused. */
export function resolveEntities(entities: Entities, text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][\w.:-]{0,100});)?/gi, (whole, name: string | undefined) => {
    const own = name === undefined ? undefined : entities.declared.get(name);
    if (own !== undefined) return expand(entities, own);
    const found = name === undefined ? undefined : characterOf(name);
    if (found === undefined) entities.bare += 1;
    return found ?? whole;
  });
}

function expand(entities: Entities, text: string): string {
  entities.expanded += text.length;
  if (entities.expanded > MOST_EXPANSION) throw new XmlRefused(`its own entities unfold to more than ${MOST_EXPANSION} characters`);
  return text;
}
