import { blocksOf } from './block-text.ts';
import { JUNK_MARK, joinedNames } from './junk-names.ts';
import { weigh } from './weigh-text.ts';

const STANDFIRST = /standfirst|sub-?title|sub-?head|(?:^|[-_ ])(?:dek|deck|byline|author|date)/iu;
const INLINE = new Set(['A', 'SPAN', 'B', 'I', 'EM', 'STRONG', 'U', 'SUB', 'SUP', 'CODE', 'MARK', 'SMALL', 'TIME', 'Q', 'CITE', 'ABBR']);
/** Letters of text up to which a weakly named part is cut, and share of the whole that no cut may exceed. */
const WEAK_SIZE = 420;
const STRONG_SHARE = 0.45;
const MOST_PROSE = 0.4;

/** Cuts marked parts out of `root`, weak ones where they are short, none that holds most of the text or stands within a sentence. */
export function cutJunk(root: Element): void {
  const whole = weigh(root.textContent ?? '');
  const marked = Array.from(root.getElementsByTagName('*')).filter((element) => element.hasAttribute(JUNK_MARK));
  const cut = marked.filter((element) => isCut(element, whole));
  const all = new Set(cut);
  const outermost = cut.filter((element) => !hasAncestorIn(element, root, all));
  const lost = outermost.reduce((sum, element) => sum + (isCaption(element) ? 0 : proseOf(element)), 0);
  // A page that names its own paragraphs like junk loses them one by one: then only captions and what holds no prose go.
  const spare = lost > proseOf(root) * MOST_PROSE;
  for (const element of outermost) if (!spare || isCaption(element) || proseOf(element) === 0) element.remove();
}

function isCut(element: Element, whole: number): boolean {
  const size = weigh(element.textContent ?? '');
  if (size > whole * STRONG_SHARE || (INLINE.has(element.tagName) && standsInSentence(element, size))) return false;
  if (element.getAttribute(JUNK_MARK) === 'strong') return true;
  // Quoted statements and embedded messages are part of the report, whatever their frame is called.
  if (element.tagName === 'BLOCKQUOTE' || element.getElementsByTagName('blockquote').length > 0) return false;
  if (element.tagName === 'P' && size > 60 && /[.!?。！？]["”’」』)]?\s*$/u.test(element.textContent ?? ''))
    return STANDFIRST.test(joinedNames((name) => element.getAttribute(name)));
  return size <= WEAK_SIZE;
}

function hasAncestorIn(element: Element, root: Element, set: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

function isCaption(element: Element): boolean {
  return /^(?:FIGCAPTION|CAPTION)$/u.test(element.tagName) || /caption|credit/iu.test(joinedNames((name) => element.getAttribute(name)));
}

/** Whether the block around an inline element says more than the element. */
function standsInSentence(element: Element, size: number): boolean {
  let block = element.parentElement;
  while (block !== null && INLINE.has(block.tagName)) block = block.parentElement;
  return block !== null && weigh(block.textContent ?? '') > size;
}

/** Letters in paragraphs that are long and not links. */
function proseOf(root: Element): number {
  return blocksOf(root).reduce((sum, { text, linked }) => sum + (weigh(text) > 60 && linked < text.length * 0.5 ? weigh(text) : 0), 0);
}
