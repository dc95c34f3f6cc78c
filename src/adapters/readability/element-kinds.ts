/** Elements whose content is never article text. */
export const WITH_CONTENT = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'video',
  'audio',
  'math',
  'datalist',
  'noembed',
  'noframes',
]);
/** Elements that are dropped, their content kept. */
export const BARE = new Set([
  'img',
  'picture',
  'source',
  'input',
  'embed',
  'track',
  'area',
  'map',
  'param',
  'frameset',
  'frame',
  'base',
  'plaintext',
  'xmp',
  'col',
  'colgroup',
  'font',
  'wbr',
  'path',
  'use',
]);
export const BLOCK = new Set(
  'html head body meta link title div p ul ol li dl dt dd section article aside main nav header footer h1 h2 h3 h4 h5 h6 table tbody thead tfoot tr td th form figure figcaption blockquote hr br'.split(
    ' ',
  ),
);
export const VOID = new Set(['br', 'hr', 'meta', 'link']);
/** One of these ends the one before it, where that stands open. */
export const SELF_NESTING_CLOSES = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);
/** What extraction looks at; `on…`, `srcset`, `style` and the rest are dropped. */
export const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'itemprop',
  'itemtype',
  'role',
  'rel',
  'href',
  'content',
  'property',
  'name',
  'datetime',
  'lang',
  'hidden',
  'aria-hidden',
  'aria-label',
  'data-testid',
  'data-component',
  'type',
  'http-equiv',
]);
