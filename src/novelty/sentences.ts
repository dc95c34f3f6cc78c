/** One sentence to the letter, with where it stands. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offset in the text that was split. */
  readonly offset: number;
  readonly paragraph: number;
}

const ABBREVIATIONS =
  /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Rep|Sen|Gov|Rev|St|Jr|Sr|No|Nr|vs|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|ca|etc|Art|Abs|bzw|Mio|Mrd|z\.B|d\.h|Sr|Sra|Mme|M|Av|p\.ej|e\.g|i\.e|[A-Z])\.$/;

/** Splits a text paragraph by paragraph (blank line or line break) into its sentences; Latin scripts, Japanese and Chinese. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const block of text.matchAll(/[^\n]+/g)) {
    if (block[0].trim() === '') continue;
    for (const [from, to] of sentenceRanges(block[0])) {
      const piece = block[0].slice(from, to);
      const trimmed = piece.trim();
      if (trimmed === '') continue;
      sentences.push({ text: trimmed, offset: block.index + from + (piece.length - piece.trimStart().length), paragraph });
    }
    paragraph += 1;
  }
  return sentences;
}

function sentenceRanges(block: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < block.length; i += 1) {
    const letter = block[i] ?? '';
    if ('「『（'.includes(letter)) depth += 1;
    if ('」』）'.includes(letter)) depth = Math.max(0, depth - 1);
    const end = sentenceEnd(block, { at: i, start, depth });
    if (end === null) continue;
    ranges.push([start, end]);
    start = end;
    i = end - 1;
  }
  if (start < block.length) ranges.push([start, block.length]);
  return ranges;
}

/** Where the sentence ends if it ends with the mark at `at`, closing marks included; null where it goes on. */
function sentenceEnd(block: string, place: { readonly at: number; readonly start: number; readonly depth: number }): number | null {
  const mark = block[place.at] ?? '';
  if ('。！？'.includes(mark)) {
    if (place.depth > 0) return null;
    return place.at + 1 + (/^[」』）”]*/.exec(block.slice(place.at + 1))?.[0].length ?? 0);
  }
  if (!'.!?'.includes(mark)) return null;
  const after = /^[.!?]*["'”’»)\]]*/.exec(block.slice(place.at + 1))?.[0].length ?? 0;
  const end = place.at + 1 + after;
  const rest = block.slice(end);
  if (!/^\s+(?:[«»"'“‘¿¡([]\s?)*[\p{Lu}\p{N}]/u.test(rest)) return null;
  if (mark === '.' && after === 0) {
    const before = block.slice(Math.max(place.start, place.at - 14), place.at + 1);
    if (ABBREVIATIONS.test(before)) return null;
    if (/(?:^|\s)\d{1,2}\.$/.test(before) && (place.at - place.start < 4 || /^\s+\p{Lu}\p{Ll}+ (?:\d|[a-zß])/u.test(rest))) return null;
  }
  return end;
}
