import type { Block } from './block-text.ts';
import { joinedNames } from './junk-names.ts';
import { weigh } from './weigh-text.ts';

/** The one element that a page itself names as the body of its article: a copy, because Readability takes the document apart. */
export interface NamedBody {
  readonly element: Element;
  /** By schema.org's `articleBody`, or only by a class or id that is usual for it. */
  readonly by: 'schema' | 'name';
}

/** Names that publishing systems give to the element around an article's text. */
const BODY = /(?:^|[-_ ])(?:article|story|post|entry|news|single|content)[-_ ]?(?:body|content|text|copy|main)(?=$|[-_ ])/iu;
const HOLDERS = new Set(['DIV', 'SECTION', 'ARTICLE', 'MAIN', 'TD']);
/** Share of Readability's prose that a named element must hold to be taken at its word. */
const AGREED = { schema: 0.6, name: 0.9 } as const;
const PROSE = 60;

/** Null where none of a page's elements or several are named so. Changes nothing. */
export function namedBody(elements: readonly Element[]): NamedBody | null {
  const marked = elements.filter((element) => /\barticleBody\b/.test(element.getAttribute('itemprop') ?? ''));
  if (marked.length > 0) return only(marked, 'schema');
  const named = elements.filter((element) => HOLDERS.has(element.tagName) && BODY.test(joinedNames((name) => element.getAttribute(name))));
  return only(
    named.filter((element) => !named.some((other) => other !== element && element.contains(other))),
    'name',
  );
}

function only([element, ...others]: readonly Element[], by: NamedBody['by']): NamedBody | null {
  if (element === undefined || others.length > 0) return null;
  const copy = element.cloneNode(true) as Element;
  // Only `display: none` is left of style by then; Readability passes over the hidden too.
  const hidden = [...copy.getElementsByTagName('*')].filter((inside) => inside.hasAttribute('hidden') || inside.hasAttribute('style'));
  for (const inside of hidden) inside.remove();
  return { element: copy, by };
}

/**
 * The article's blocks where the page names its body and Readability found much the same: schema.org's mark is a statement about the text, and
 * its body is taken whole; a class name only tells what is around it, and what Readability found outside goes.
 */
export function agreedBlocks(
  found: readonly Block[],
  body: { readonly by: NamedBody['by']; readonly blocks: readonly Block[] },
): readonly Block[] {
  const named = new Set(body.blocks.map(({ text }) => squeezed(text)));
  const whole = [...named].join('\n');
  const isHeld = ({ text }: Block): boolean => named.has(squeezed(text)) || whole.includes(squeezed(text));
  const prose = found.filter(({ text }) => weigh(text) >= PROSE);
  const held = weightOf(prose.filter(isHeld));
  if (held === 0 || held < weightOf(prose) * AGREED[body.by]) return found;
  return body.by === 'schema' ? body.blocks : found.filter(isHeld);
}

function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + weigh(text), 0);
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
