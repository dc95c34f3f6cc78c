/** Set on elements that are cut out of Readability's answer. Marked before, cut after: cutting before flips its choice. */
export const JUNK_MARK = 'data-junk';

/** Names (class, id, test id) of parts that are never the article, whatever their size. */
const STRONG =
  /(?:^|[-_ ])(?:related\w*|recirc\w*|recommend\w*|most-?(?:read|popular|viewed)|read-?(?:next|also|more)|more-?(?:from|stories|news|articles|on|like)|also-?(?:read|on|like)|you-?may|trending|popular\w*|newsletters?\w*|subscri\w*|sign-?up|promo\w*|sponsor\w*|advert\w*|ads?|adsense|social\w*|shar(?:e|ing|er)\w*|sharedaddy|follow-?\w*|comments?|commentlist|disqus\w*|respond|breadcrumbs?|cookies?\w*|consent|gdpr|outbrain|taboola|pagination|pager|navbar|navigation|skip-?\w*|screen-reader\w*|visually-?hidden|sr-only|modal|popup|jp-relatedposts|yarpp\w*|author-?(?:bio|box|info|card|about)|about-?author|bio|credits?|copyright|captions?|figcaption|wp-caption-text|image-?caption|photo-?caption|gallery\w*|slideshow\w*|carousel\w*|toolbar|print-?\w*|donat\w*|rating\w*|teaser\w*|tag-?(?:list|cloud|links)|tags|read-?time|reading-?time|disclaimer|inline-?(?:list|links)|embed-?(?:link|card)|next-?(?:article|post)|prev-?\w*|post-?nav\w*|cta)(?=$|[-_ ])/iu;
/** Names that also name wrappers of the article: cut only where the text is short. */
const WEAK =
  /(?:^|[-_ ])(?:meta\w*|date\w*|datetime|published|timestamp|time|byline\w*|author\w*|writer|contributor\w*|post-?info|entry-?info|kicker|eyebrow|section-?(?:name|label)|categor(?:y|ies)|topics?|keywords?|label|standfirst|subtitle|sub-?head(?:line)?|sub-?title|dek|deck|highlights?|summary|player|video\w*|audio\w*|media\w*|image\w*|photo\w*|picture|thumb\w*|info-?box|sidebar|widget\w*|footer|footnote-?links|banner|notice|links?|views?|counter|update[ds]?|source|login|paywall|premium|ticker|toc|menu|nav|headline|title|header|poll|quiz|timeline)(?=$|[-_ ])/iu;
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
const STRONG_TAGS = new Set(['nav', 'figcaption', 'caption', 'button', 'form', 'dialog']);
const WEAK_TAGS = new Set(['aside', 'footer', 'header', 'figure', 'time', 'address', 'h1', 'details']);
const PROPERTIES =
  /^(?:author|datePublished|dateModified|headline|keywords|caption|publisher|description|alternativeHeadline|articleSection)$/iu;

/**
 * Whether an element's name, role or class says that it is not the article: `strong` whatever its size, `weak` where it is short.
 * `name` in lower case, attributes by lower-case name. Pure.
 */
export function junkStrength(name: string, attributes: ReadonlyMap<string, string>): '' | 'strong' | 'weak' {
  if (name === 'html' || name === 'head' || name === 'body' || name === 'main' || name === 'article') return '';
  const hidden = attributes.get('aria-hidden') === 'true';
  if (hidden || STRONG_TAGS.has(name) || ROLES.has(attributes.get('role') ?? '')) return 'strong';
  const names = joinedNames((attribute) => attributes.get(attribute));
  if (names !== '' && STRONG.test(names)) return 'strong';
  if (WEAK_TAGS.has(name) || PROPERTIES.test(attributes.get('itemprop') ?? '') || (names !== '' && WEAK.test(names))) return 'weak';
  return '';
}

/** Class, id and test ids in one string, camelCase cut into words. */
export function joinedNames(attribute: (name: string) => string | null | undefined): string {
  const names = ['class', 'id', 'data-testid', 'data-component'].map((name) => attribute(name) ?? '').filter((name) => name !== '');
  return names
    .join(' ')
    .replaceAll(/([a-z])([A-Z])/gu, '$1-$2')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
