import { stripPage } from './strip-page.ts';

const BLOCK = /<\/?(?:p|div|section|article|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|blockquote|pre|figure|figcaption|hr)(?:\s[^>]*)?>/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  deg: '°',
  times: '×',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ecirc: 'ê',
  ccedil: 'ç',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  acirc: 'â',
  ocirc: 'ô',
  icirc: 'î',
  ugrave: 'ù',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
};

/** A feed's own HTML (or plain text) as plain text with paragraphs, in linear time and without a parser: it must work when the worker does not. */
export function plainText(html: string): string {
  const stripped = stripPage(html);
  if (stripped.kind === 'refused')
    return decoded(html.slice(0, 200_000).replaceAll(/<[^<>]*>/gu, ' '))
      .replaceAll(/\s+/gu, ' ')
      .trim();
  // Plain text keeps its own paragraphs; in HTML a line break means nothing.
  const isHtml = /<[a-z]/iu.test(stripped.html.slice('<!DOCTYPE html>'.length));
  const source = stripped.html.slice('<!DOCTYPE html>'.length);
  const broken = isHtml
    ? source
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(BLOCK, '\n\n')
        .replaceAll(/<br[^>]*>/giu, '\n')
    : source;
  return decoded(broken.replaceAll(/<[^>]*>/gu, ''))
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      paragraph
        .replaceAll(/[^\S\n]+/gu, ' ')
        .replaceAll(/ ?\n ?/gu, '\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isText = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isText ? String.fromCodePoint(code) : ' ';
  });
}
