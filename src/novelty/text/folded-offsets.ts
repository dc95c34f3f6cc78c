import { foldAccents, foldKana } from './fold-text.ts';

/** A folded text with the way back. */
export interface FoldedUnits {
  /** `foldKana(foldAccents(text))`, runs of white space as one blank. */
  readonly folded: string;
  /** For each unit of `folded` and one past its end: where it began in the text. */
  readonly starts: readonly number[];
}

/** Folds character by character, so that a place in the folded text can be found in the original. */
export function foldUnits(text: string): FoldedUnits {
  const parts: string[] = [];
  const starts: number[] = [];
  let last = '';
  // A base character with its combining marks (half-width voicing included) folds as one.
  for (const cluster of text.matchAll(/\s+|[^\s\p{Mn}ﾞﾟ][\p{Mn}ﾞﾟ]*|[\p{Mn}ﾞﾟ]/gu)) {
    const folded = /^\s/u.test(cluster[0]) ? ' ' : fold(cluster[0]);
    if (folded === ' ' && last === ' ') continue;
    for (let unit = 0; unit < folded.length; unit += 1) starts.push(cluster.index);
    parts.push(folded);
    last = folded;
  }
  starts.push(text.length);
  return { folded: parts.join(''), starts };
}

const ASCII = /^[a-z0-9 .,'-]$/u;

function fold(cluster: string): string {
  if (ASCII.test(cluster)) return cluster;
  return foldKana(foldAccents(cluster));
}
