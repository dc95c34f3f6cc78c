import { blocksOf } from './block-text.ts';
import { weigh } from './weigh-text.ts';

/** Set on elements that are cut out of Readability's answer. Marked before, cut after: cutting before flips its choice. */
const MARK = 'data-junk';

/** Names (class, id, test id) of parts that are never the article, whatever their size. */
const STRONG =
  /(?:^|[-_ ])(?:related\w*|recirc\w*|recommend\w*|most-?(?:read|popular|viewed)|read-?(?:next|also|more)|more-?(?:from|stories|news|articles|on|like)|also-?(?:read|on|like)|you-?may|trending|popular\w*|newsletters?\w*|subscri\w*|sign-?up|promo\w*|sponsor\w*|advert\w*|ads?|adsense|social\w*|shar(?:e|ing|er)\w*|sharedaddy|follow-?\w*|comments?|commentlist|disqus\w*|respond|breadcrumbs?|cookies?\w*|consent|gdpr|outbrain|taboola|pagination|pager|navbar|navigation|skip-?\w*|screen-reader\w*|visually-?hidden|sr-only|modal|popup|jp-relatedposts|yarpp\w*|author-?(?:bio|box|info|card|about)|about-?author|bio|credits?|copyright|captions?|figcaption|wp-caption-text|image-?caption|photo-?caption|gallery\w*|slideshow\w*|carousel\w*|toolbar|print-?\w*|donat\w*|rating\w*|teaser\w*|tag-?(?:list|cloud|links)|tags|read-?time|reading-?time|disclaimer|inline-?(?:list|links)|embed-?(?:link|card)|next-?(?:article|post)|prev-?\w*|post-?nav\w*|cta)(?=$|[-_ ])/iu;
/** Names that also name wrappers of the article: cut only where the text is short. */
const WEAK =
  /(?:^|[-_ ])(?:meta\w*|date\w*|datetime|published|timestamp|time|byline\w*|author\w*|writer|contributor\w*|post-?info|entry-?info|kicker|eyebrow|section-?(?:name|label)|categor(?:y|ies)|topics?|keywords?|label|standfirst|subtitle|sub-?head(?:line)?|sub-?title|dek|deck|highlights?|summary|player|video\w*|audio\w*|media\w*|image\w*|photo\w*|picture|thumb\w*|info-?box|sidebar|widget\w*|footer|footnote-?links|banner|notice|links?|views?|counter|update[ds]?|source|login|paywall|premium|ticker|toc|menu|nav|headline|title|header|poll|quiz|timeline)(?=$|[-_ ])/iu;
const STANDFIRST = /standfirst|sub-?title|sub-?head|(?:^|[-_ ])(?:dek|deck|byline|author|date)/iu;
const ROLES = new Set([
  'navigation',
  'complementary',
  'dialog',
  'alert',
  'alertdialog',
  'menu',
  'menubar',
  'banner',
  'search',
  'contentinfo',
]);
const STRONG_TAGS = new Set(['NAV', 'FIGCAPTION', 'CAPTION', 'BUTTON', 'FORM', 'DIALOG']);
const WEAK_TAGS = new Set(['ASIDE', 'FOOTER', 'HEADER', 'FIGURE', 'TIME', 'ADDRESS', 'H1', 'DETAILS']);
const PROPERTIES =
  /^(?:author|datePublished|dateModified|headline|keywords|caption|publisher|description|alternativeHeadline|articleSection)$/iu;

/** Letters of text up to which a weakly named part is cut, and share of the whole that no cut may exceed. */
const WEAK_SIZE = 420;
const STRONG_SHARE = 0.45;
const MOST_PROSE = 0.4;
const INLINE = new Set(['A', 'SPAN', 'B', 'I', 'EM', 'STRONG', 'U', 'SUB', 'SUP', 'CODE', 'MARK', 'SMALL', 'TIME', 'Q', 'CITE', 'ABBR']);

/** Marks parts that are not the article by name, role and element. */
export function markJunk(doc: Document): void {
  for (const element of doc.body.getElementsByTagName('*')) {
    const strength = strengthOf(element);
    if (strength !== '') element.setAttribute(MARK, strength);
  }
}

/** Cuts marked parts out of `root`, weak ones where they are short, none that holds most of the text or stands within a sentence. */
export function cutJunk(root: Element): void {
  const whole = weigh(root.textContent ?? '');
  const marked = Array.from(root.getElementsByTagName('*')).filter((element) => element.hasAttribute(MARK));
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
  if (element.getAttribute(MARK) === 'strong') return true;
  // Quoted statements and embedded messages are part of the report, whatever their frame is called.
  if (element.tagName === 'BLOCKQUOTE' || element.getElementsByTagName('blockquote').length > 0) return false;
  if (element.tagName === 'P' && size > 60 && /[.!?。！？]["”’」』)]?\s*$/u.test(element.textContent ?? ''))
    return STANDFIRST.test(namesOf(element));
  return size <= WEAK_SIZE;
}

function hasAncestorIn(element: Element, root: Element, set: ReadonlySet<Element>): boolean {
  for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

function isCaption(element: Element): boolean {
  return /^(?:FIGCAPTION|CAPTION)$/u.test(element.tagName) || /caption|credit/iu.test(namesOf(element));
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

function strengthOf(element: Element): '' | 'strong' | 'weak' {
  const { tagName } = element;
  if (tagName === 'BODY' || tagName === 'MAIN' || tagName === 'ARTICLE') return '';
  if (STRONG_TAGS.has(tagName) || ROLES.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-hidden') === 'true')
    return 'strong';
  const names = namesOf(element);
  if (STRONG.test(names)) return 'strong';
  if (WEAK_TAGS.has(tagName) || PROPERTIES.test(element.getAttribute('itemprop') ?? '') || WEAK.test(names)) return 'weak';
  return '';
}

function namesOf(element: Element): string {
  return ['class', 'id', 'data-testid', 'data-component']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
