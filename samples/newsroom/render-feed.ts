import type { LabelledArticle } from './articles.ts';
import type { Outlet } from './outlets.ts';

/** The outlet's feed over these articles, newest first. `base` is the newsroom's address without a closing slash. */
export function renderFeed(outlet: Outlet, articles: readonly LabelledArticle[], base: string): string {
  const newest = articles.toSorted((a, b) => (a.published < b.published ? 1 : -1));
  switch (outlet.feed) {
    case 'rss2':
      return rss2(outlet, newest, base);
    case 'rss1':
      return rss1(outlet, newest, base);
    case 'atom':
      return atom(outlet, newest, base);
    case 'json':
      return json(outlet, newest, base);
  }
}

/** Path of an article's page on the newsroom. */
export function pagePath(article: LabelledArticle): string {
  return `/${article.outlet.id}/news/${article.slug}.html`;
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The first paragraph, which is what most desks put into a feed. */
export function summaryOf(article: LabelledArticle): string {
  return article.paragraphs[0] ?? '';
}

export function htmlOf(article: LabelledArticle): string {
  return article.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n');
}

function rss2(outlet: Outlet, articles: readonly LabelledArticle[], base: string): string {
  const entries = articles.map(
    (article) => `  <item>
    <title>${escapeMarkup(article.title)}</title>
    <link>${base}${pagePath(article)}?utm_source=feed&amp;utm_medium=rss</link>
    <guid isPermaLink="false">${outlet.site}:${article.slug}</guid>
    <pubDate>${new Date(article.published).toUTCString()}</pubDate>
    <dc:creator>${escapeMarkup(article.author)}</dc:creator>
    <description>${escapeMarkup(summaryOf(article))}</description>${
      outlet.gives === 'full' ? `\n    <content:encoded><![CDATA[${htmlOf(article)}]]></content:encoded>` : ''
    }
  </item>`,
  );
  return `<?xml version="1.0" encoding="${outlet.charset === 'shift_jis' ? 'Shift_JIS' : 'UTF-8'}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>${escapeMarkup(outlet.name)}</title>
  <link>${base}/${outlet.id}/</link>
  <description>${escapeMarkup(outlet.tagline)}</description>
  <language>${outlet.lang}</language>
${entries.join('\n')}
</channel>
</rss>
`;
}

function rss1(outlet: Outlet, articles: readonly LabelledArticle[], base: string): string {
  const address = (article: LabelledArticle): string => `${base}${pagePath(article)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${base}/${outlet.id}/${outlet.feedPath}">
  <title>${escapeMarkup(outlet.name)}</title>
  <link>${base}/${outlet.id}/</link>
  <description>${escapeMarkup(outlet.tagline)}</description>
  <dc:language>${outlet.lang}</dc:language>
  <items><rdf:Seq>${articles.map((article) => `<rdf:li rdf:resource="${address(article)}"/>`).join('')}</rdf:Seq></items>
</channel>
${articles
  .map(
    (article) => `<item rdf:about="${address(article)}">
  <title>${escapeMarkup(article.title)}</title>
  <link>${address(article)}</link>
  <description>${escapeMarkup(summaryOf(article))}</description>
  <dc:creator>${escapeMarkup(article.author)}</dc:creator>
  <dc:date>${article.published.replace('.000Z', '+00:00')}</dc:date>
</item>`,
  )
  .join('\n')}
</rdf:RDF>
`;
}

function atom(outlet: Outlet, articles: readonly LabelledArticle[], base: string): string {
  const home = `${base}/${outlet.id}/`;
  const link = (article: LabelledArticle): string => (outlet.xmlBase ? `news/${article.slug}.html` : `${base}${pagePath(article)}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}"${outlet.xmlBase ? ` xml:base="${home}"` : ''}>
  <title>${escapeMarkup(outlet.name)}</title>
  <subtitle>${escapeMarkup(outlet.tagline)}</subtitle>
  <id>tag:${outlet.site},2026:feed</id>
  <link rel="alternate" href="${home}"/>
  <updated>${articles[0]?.published ?? '2026-03-09T00:00:00Z'}</updated>
${articles
  .map(
    (article) => `  <entry>
    <title>${escapeMarkup(article.title)}</title>
    <id>tag:${outlet.site},2026:${article.slug}</id>
    <link rel="alternate" type="text/html" href="${link(article)}"/>
    <published>${article.published}</published>
    <updated>${article.published}</updated>
    <author><name>${escapeMarkup(article.author)}</name></author>
    <summary>${escapeMarkup(summaryOf(article))}</summary>${
      outlet.gives === 'full' ? `\n    <content type="html">${escapeMarkup(htmlOf(article))}</content>` : ''
    }
  </entry>`,
  )
  .join('\n')}
</feed>
`;
}

function json(outlet: Outlet, articles: readonly LabelledArticle[], base: string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    description: outlet.tagline,
    home_page_url: `${base}/${outlet.id}/`,
    feed_url: `${base}/${outlet.id}/${outlet.feedPath}`,
    language: outlet.lang,
    items: articles.map((article) => ({
      id: `${outlet.site}/${article.slug}`,
      url: `${base}${pagePath(article)}`,
      title: article.title,
      summary: summaryOf(article),
      ...(outlet.gives === 'full' ? { content_html: htmlOf(article) } : { content_text: summaryOf(article) }),
      date_published: article.published,
      authors: [{ name: article.author }],
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
