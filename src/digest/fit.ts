import type { Briefing, Listed } from './briefing.ts';

const CUTTABLE = ['heldBack', 'alsoNew', 'updates', 'developments', 'hygiene', 'failures', 'feeds', 'warnings'] as const;

/**
 * The briefing with the fewest losses that fits: one list after the other is shortened, what the reader misses least first, each only as
 * far as needed.
 */
export function fitting(whole: Briefing, fits: (candidate: Briefing) => boolean): Briefing {
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
