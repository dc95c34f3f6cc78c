import type { LabelledArticle } from './articles.ts';
import type { Outlet } from './outlets.ts';
import { escapeMarkup, htmlOf, pagePath, summaryOf } from './render-feed.ts';

interface Words {
  readonly nav: readonly string[];
  readonly share: string;
  readonly related: string;
  readonly cookies: string;
  readonly accept: string;
  readonly letter: string;
  readonly comments: string;
  readonly by: string;
  readonly wall: string;
}

const WORDS: Readonly<Record<Outlet['lang'], Words>> = {
  en: {
    nav: ['Home', 'Islands', 'World', 'Science', 'Sport', 'Weather', 'Puzzles'],
    share: 'Share this story',
    related: 'Related stories',
    cookies: 'We and our 214 partners use cookies to remember you. Choose how much you would like to be remembered.',
    accept: 'Accept all',
    letter: 'Get our morning letter. Free, every weekday at seven.',
    comments: 'Comments',
    by: 'By',
    wall: 'Subscribe to read the rest of this story. Already a subscriber? Sign in.',
  },
  ja: {
    nav: ['トップ', '社会', '国際', '科学', 'スポーツ', '天気'],
    share: 'この記事を共有する',
    related: '関連記事',
    cookies: '当サイトではサービス向上のためクッキーを使用しています。',
    accept: '同意する',
    letter: '朝のメールマガジンを無料でお届けします。',
    comments: 'コメント',
    by: '記者',
    wall: 'この記事は会員限定です。',
  },
  'zh-Hant': {
    nav: ['首頁', '即時', '國際', '科學', '財經', '生活'],
    share: '分享本文',
    related: '延伸閱讀',
    cookies: '本網站使用 Cookie 以提供更好的瀏覽體驗。',
    accept: '我知道了',
    letter: '訂閱電子報，每天早上掌握重點。',
    comments: '讀者留言',
    by: '記者',
    wall: '本文為會員限定內容。',
  },
  de: {
    nav: ['Start', 'Politik', 'Wissen', 'Kultur', 'Wetter'],
    share: 'Artikel teilen',
    related: 'Mehr zum Thema',
    cookies: 'Wir verwenden Cookies, um unser Angebot zu verbessern.',
    accept: 'Alle akzeptieren',
    letter: 'Unser Newsletter am Morgen, kostenlos.',
    comments: 'Kommentare',
    by: 'Von',
    wall: 'Dieser Artikel ist Abonnenten vorbehalten.',
  },
};

/** The page of one article with all that a site puts around it. `others` fill the box of related stories. */
export function renderPage(article: LabelledArticle, others: readonly LabelledArticle[], base: string): string {
  const { outlet } = article;
  const words = WORDS[outlet.lang];
  if (outlet.page === 'shell') return shell(article);
  const text = outlet.page === 'stub' ? `<p>${escapeMarkup(summaryOf(article))}</p>` : bodyWithBoxes(article, words);
  const frame = outlet.page === 'official' ? 'section' : outlet.page === 'magazine' ? 'div' : 'article';
  return `<!DOCTYPE html>
<html lang="${outlet.lang}">
<head>
<meta charset="${outlet.charset === 'shift_jis' ? 'Shift_JIS' : 'utf-8'}">
<title>${escapeMarkup(article.title)} | ${escapeMarkup(outlet.name)}</title>
<link rel="canonical" href="${base}${pagePath(article)}">
<meta property="og:title" content="${escapeMarkup(article.title)}">
<meta property="og:site_name" content="${escapeMarkup(outlet.name)}">
<meta property="article:published_time" content="${article.published}">
<meta name="author" content="${escapeMarkup(article.author)}">
<script>window.tracking = { page: "${article.slug}" };</script>
</head>
<body>
<div id="cookie-banner" class="cookie-consent" role="dialog"><p>${words.cookies}</p><button>${words.accept}</button></div>
<header class="site-header"><a href="/${outlet.id}/">${escapeMarkup(outlet.name)}</a><p>${escapeMarkup(outlet.tagline)}</p>
<nav><ul>${words.nav.map((name) => `<li><a href="/${outlet.id}/#${encodeURIComponent(name)}">${name}</a></li>`).join('')}</ul></nav></header>
<main>
<${frame} class="${outlet.page === 'magazine' ? 'story-body' : 'article'}">
<h1>${escapeMarkup(article.title)}</h1>
<p class="byline">${words.by} ${escapeMarkup(article.author)} <time datetime="${article.published}">${article.published.slice(0, 16).replace('T', ' ')}</time></p>
<div class="share-box social-share">${words.share}: <a href="#mail">Mail</a> <a href="#link">Link</a></div>
${text}
</${frame}>
${outlet.page === 'stub' ? `<div class="paywall"><p>${words.wall}</p><a href="/${outlet.id}/subscribe">OK</a></div>` : ''}
<aside class="related"><h2>${words.related}</h2><ul>${others
    .map((other) => `<li><a href="${pagePath(other)}">${escapeMarkup(other.title)}</a></li>`)
    .join('')}</ul></aside>
<section class="newsletter-signup"><p>${words.letter}</p><form><input type="email" name="email"><button>OK</button></form></section>
${comments(outlet, words)}
</main>
<footer><p>&copy; ${escapeMarkup(outlet.name)}, ${outlet.site}</p></footer>
</body>
</html>
`;
}

/** What a site shows in the place of a feed when its session store is down. */
export function renderLogin(outlet: Outlet): string {
  return `<!DOCTYPE html>
<html lang="${outlet.lang}"><head><meta charset="utf-8"><title>Login | ${escapeMarkup(outlet.name)}</title></head>
<body><h1>${escapeMarkup(outlet.name)}</h1><form method="post" action="/${outlet.id}/login"><label>Email <input name="user"></label>
<label>Password <input type="password" name="password"></label><button>Log in</button></form></body></html>
`;
}

/** The front page: links and nothing to read. */
export function renderHome(outlet: Outlet, articles: readonly LabelledArticle[]): string {
  return `<!DOCTYPE html>
<html lang="${outlet.lang}"><head><meta charset="${outlet.charset === 'shift_jis' ? 'Shift_JIS' : 'utf-8'}"><title>${escapeMarkup(outlet.name)}</title>
<link rel="alternate" href="/${outlet.id}/${outlet.feedPath}" type="${outlet.contentType.split(';')[0] ?? ''}"></head>
<body><h1>${escapeMarkup(outlet.name)}</h1><ul>${articles
    .map((article) => `<li><a href="${pagePath(article)}">${escapeMarkup(article.title)}</a></li>`)
    .join('')}</ul></body></html>
`;
}

function shell(article: LabelledArticle): string {
  return `<!DOCTYPE html>
<html lang="${article.outlet.lang}"><head><meta charset="utf-8"><title>${escapeMarkup(article.outlet.name)}</title></head>
<body><div id="root"></div><noscript>This letter needs JavaScript.</noscript><script src="/${article.outlet.id}/bundle.js"></script></body></html>
`;
}

function bodyWithBoxes(article: LabelledArticle, words: Words): string {
  const html = htmlOf(article).split('\n');
  const middle = Math.ceil(html.length / 2);
  const box = `<div class="newsletter-inline promo"><p>${words.letter}</p></div>`;
  return [...html.slice(0, middle), box, ...html.slice(middle)].join('\n');
}

function comments(outlet: Outlet, words: Words): string {
  if (outlet.comments.length === 0) return '';
  return `<section id="comments" class="comments"><h2>${words.comments}</h2>${outlet.comments
    .map((comment) => `<div class="comment"><p>${escapeMarkup(comment)}</p></div>`)
    .join('')}</section>`;
}
