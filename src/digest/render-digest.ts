import type { Edition } from '../domain/edition.ts';
import { brief, MAIL } from './briefing.ts';
import type { Briefing, Listed } from './briefing.ts';
import { briefingHtml } from './briefing-html.ts';
import { briefingText } from './briefing-text.ts';
import { href, html, link } from './html.ts';
import type { Part } from './html.ts';
import { LINK } from './look.ts';
import { cut } from './plain.ts';
import { subjectOf } from './subject.ts';

/** What stands around an edition in the mail. */
export interface DigestFrame {
  /** A mailto: or https: URL, or a bare mail address. */
  readonly unsubscribe: string;
  /** Where the watchlist is, or whom to ask, as a sentence or an address. */
  readonly howToChange: string;
  readonly lang?: 'en';
}

export interface Digest {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Gmail clips a message near 102 kB (seen at 99 kB too): the HTML stays below this many UTF-8 bytes, whatever the edition holds. */
export const MOST_BYTES = 95_000;

/**
 * The mail of an edition. Deterministic; never throws for what an edition holds. Where the HTML would grow over `MOST_BYTES`, both parts
 * say "and N more" and how to see the rest; the text part tells exactly what the HTML tells.
 */
export function renderDigest(edition: Edition, frame: DigestFrame): Digest {
  const whole = brief(edition, MAIL);
  const foot = footOf(whole, frame);
  const briefing = fitting(whole, (candidate) => Buffer.byteLength(briefingHtml(candidate, foot.html)) < MOST_BYTES);
  return { subject: subjectOf(edition), html: briefingHtml(briefing, foot.html), text: briefingText(briefing, foot.text) };
}

const CUTTABLE = ['heldBack', 'alsoNew', 'updates', 'developments', 'failures', 'feeds', 'warnings'] as const;

/**
 * The briefing with the fewest losses that fits: one list after the other is shortened, what the reader misses least first, each only as
 * far as needed. Half the updates and developments are tried before either is dropped altogether.
 */
function fitting(whole: Briefing, fits: (candidate: Briefing) => boolean): Briefing {
  let briefing = whole;
  for (const list of CUTTABLE) {
    if (fits(briefing)) return briefing;
    let low = 0;
    let high = briefing[list].shown.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(shortened(briefing, list, middle))) low = middle;
      else high = middle - 1;
    }
    briefing = shortened(briefing, list, low);
  }
  return briefing;
}

function shortened(briefing: Briefing, list: (typeof CUTTABLE)[number], most: number): Briefing {
  return { ...briefing, [list]: first<unknown>(briefing[list], most) };
}

function first<T>(list: Listed<T>, most: number): Listed<T> {
  const shown = list.shown.slice(0, most);
  return { shown, more: list.more + list.shown.length - shown.length };
}

function footOf(briefing: Briefing, frame: DigestFrame): { readonly html: readonly Part[]; readonly text: readonly string[] } {
  const next = briefing.next === '' ? 'No next digest is scheduled.' : `The next digest comes ${briefing.next}.`;
  const change = cut(frame.howToChange, 300);
  const stop = href(frame.unsubscribe) ?? href(`mailto:${frame.unsubscribe}`) ?? '';
  const whole = `Everything that was read, with what held it back: newsdelta edition ${briefing.id}`;
  const look = { className: 'link', style: `color:${LINK};text-decoration:underline` };
  return {
    html: [
      next,
      ...(change === '' ? [] : [html`To change it: ${change}`]),
      whole,
      ...(stop === '' ? [] : [html`${link(stop, 'Stop this digest', look)}`]),
    ],
    text: [next, ...(change === '' ? [] : [`To change it: ${change}`]), whole, ...(stop === '' ? [] : [`Stop this digest: ${stop}`])],
  };
}
