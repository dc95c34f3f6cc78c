/** Markup that is safe to send. Only `html` and `link` make it: a fragment is known by its class, which outside text cannot be. */
export class Html {
  readonly markup: string;
  constructor(markup: string, key: typeof KEY) {
    if (key !== KEY) throw new TypeError('Html is made by the html tag only.');
    this.markup = markup;
  }
}

const KEY: unique symbol = Symbol('html');

export type Part = Html | readonly Part[] | string | number | null;

/**
 * The one escaping template tag: every interpolation is escaped, for text and for double-quoted attributes alike; fragments and lists of
 * fragments go in as they are, null gives nothing. A line break of the template beside a tag lays out the source and gives no space. Write every attribute with double quotes, and addresses with `href` only.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = strings.map((literal, index) => compact(literal) + (index < parts.length ? markup(parts[index] ?? null) : ''));
  return new Html(filled.join(''), KEY);
}

/** A link where the address is one that a mail may hold, else the words alone. `style` and `className` are ours, never an entry's. */
export function link(address: string | null, words: Part, look: { readonly style: string; readonly className: string }): Html {
  if (address === null) return html`${words}`;
  return html`<a href="${address}" class="${look.className}" style="${look.style}">${words}</a>`;
}

const LONGEST_ADDRESS = 1500;

/**
 * The address in its encoded form, or null where it must not become a link: anything but http, https and mailto, an address that hides its
 * host behind a user name, one without an end.
 */
export function href(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.length > LONGEST_ADDRESS ? null : url.href;
}

function compact(literal: string): string {
  return literal.replaceAll(/\s*\n\s*/gu, (gap, offset: number) => {
    const before = literal[offset - 1] ?? '';
    const after = literal[offset + gap.length] ?? '';
    if (before === '>' && after === '<') return '\n';
    return before === '>' || after === '<' || after === '>' || before === '' ? '' : ' ';
  });
}

function markup(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return part.map(markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
