/** What a page says about itself. Empty where it does not. */
export interface PageFacts {
  readonly title: string;
  readonly author: string;
  /** ISO 8601 in UTC, else empty. */
  readonly published: string;
  /** BCP 47 primary tag, else empty. */
  readonly lang: string;
  /** `rel=canonical` or `og:url`, http(s) and on the page's own site, else empty. */
  readonly canonical: string;
  /** schema.org types and og:type, for the outcome. */
  readonly kinds: readonly string[];
  readonly paywalled: boolean;
  /** JSON-LD articleBody: a last resort. */
  readonly articleBody: string;
}

/** Reads the facts from meta elements, JSON-LD and the document itself. Pure but for reading `doc`. `elements`: all of them, in order. */
export function pageFacts(
  doc: Document,
  { elements, jsonLd, url }: { readonly elements: readonly Element[]; readonly jsonLd: readonly string[]; readonly url: string },
): PageFacts {
  // Walked by hand: jsdom's selectors cost more than all the rest of this.
  const having = (attribute: string, value: RegExp): Element | undefined =>
    elements.find((element) => value.test(element.getAttribute(attribute) ?? ''));
  const meta = metaOf(doc);
  const nodes = jsonLd.flatMap(parsedNodes);
  const article = nodes.find((node) => typesOf(node).some((type) => /article|report|posting/iu.test(type)));
  const time = [...doc.getElementsByTagName('time')].find((element) => /publi|entry-date|date/iu.test(element.outerHTML.slice(0, 300)));
  const dates = [
    textOf(article?.['datePublished']),
    ...[
      'article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'date',
      'pubdate',
      'publishdate',
    ].map((name) => meta.get(name) ?? ''),
    having('itemprop', /^datePublished$/)?.getAttribute('content') ?? '',
    time?.getAttribute('datetime') ?? '',
  ];
  const site = (meta.get('og:site_name') ?? '').trim();
  return {
    title:
      [textOf(article?.['headline']), meta.get('og:title') ?? '', doc.title, doc.getElementsByTagName('h1')[0]?.textContent ?? '']
        .map((title) => withoutSite(oneLine(title), site))
        .find((title) => title !== '') ?? '',
    author:
      [
        nameOf(article?.['author']),
        meta.get('author') ?? '',
        meta.get('article:author') ?? '',
        meta.get('parsely-author') ?? '',
        having('rel', /^author$/)?.textContent ?? '',
      ]
        .map(oneLine)
        .find((author) => author !== '' && author.length < 120 && !/^https?:/iu.test(author)) ?? '',
    published: dates.map(instant).find((date) => date !== '') ?? '',
    lang: primaryTag(doc.documentElement.getAttribute('lang') ?? meta.get('content-language') ?? meta.get('og:locale') ?? ''),
    canonical:
      [
        [...doc.getElementsByTagName('link')].find((link) => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ?? '',
        meta.get('og:url') ?? '',
      ]
        .map((href) => onSite(href, url))
        .find((href) => href !== '') ?? '',
    kinds: [...nodes.flatMap(typesOf), meta.get('og:type') ?? ''].filter((kind) => kind !== ''),
    paywalled:
      nodes.some((node) => /^false$/iu.test(textOf(node['isAccessibleForFree']))) ||
      /^(?:locked|metered|premium)$/iu.test(meta.get('article:content_tier') ?? ''),
    articleBody: textOf(article?.['articleBody']),
  };
}

/** An instant as ISO 8601 in UTC; empty for what is no strict ISO 8601 date. */
function instant(value: string): string {
  const found = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/u.exec(value);
  if (found === null) return '';
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

type JsonNode = Readonly<Record<string, unknown>>;

function metaOf(doc: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of doc.getElementsByTagName('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv') ??
      ''
    )
      .trim()
      .toLowerCase();
    const content = element.getAttribute('content') ?? '';
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

function parsedNodes(source: string): readonly JsonNode[] {
  try {
    const found: JsonNode[] = [];
    const collect = (value: unknown, depth: number) => {
      if (depth > 4 || typeof value !== 'object' || value === null || found.length > 200) return;
      if (Array.isArray(value)) for (const element of value) collect(element, depth + 1);
      else {
        const node = value as JsonNode;
        found.push(node);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(node[key], depth + 1);
      }
    };
    collect(JSON.parse(source.replaceAll(/[\p{Cc}]+/gu, ' ')), 0);
    return found;
  } catch {
    // Broken JSON-LD is common; the page's text does not depend on it.
    return [];
  }
}

function typesOf(node: JsonNode): readonly string[] {
  return [node['@type']].flat().filter((type): type is string => typeof type === 'string');
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : typeof first === 'boolean' ? String(first) : '';
}

function nameOf(value: unknown): string {
  const names = [value]
    .flat()
    .map((author: unknown) => (typeof author === 'object' && author !== null ? textOf((author as JsonNode)['name']) : textOf(author)));
  return names.filter((name) => name !== '').join(', ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().slice(0, 500);
}

function withoutSite(title: string, site: string): string {
  const at = site === '' ? -1 : title.lastIndexOf(site);
  return at > 0 && at + site.length === title.length ? title.slice(0, at).replace(/[\s|\-–—:·»｜]+$/u, '') : title;
}

function primaryTag(lang: string): string {
  return /^\s*([a-z]{2,3})(?:[-_,\s]|$)/iu.exec(lang)?.[1]?.toLowerCase() ?? '';
}

function onSite(href: string, url: string): string {
  const page = URL.parse(url);
  const named = href === '' || page === null ? null : URL.parse(href.trim(), url);
  if (named === null || page === null || !/^https?:$/u.test(named.protocol) || siteOf(named.hostname) !== siteOf(page.hostname)) return '';
  // A template that names the home page on every page would make all its articles one.
  if (named.pathname === '/' && named.search === '' && page.pathname !== '/') return '';
  return named.username === '' && named.password === '' ? named.href : '';
}

/** The last two labels, three under a short second level ("co.jp", "com.tw"). */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2 ? -3 : -2).join('.');
}
