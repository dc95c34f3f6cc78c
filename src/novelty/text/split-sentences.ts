import { endsAbbreviation } from './abbreviations.ts';
import { datelineLength } from './strip-dateline.ts';

/** One sentence, to the letter as it stands in the text. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offset in the whole text. */
  readonly offset: number;
  /** Counted from 0; paragraphs are separated by a blank line. */
  readonly paragraph: number;
}

/**
 * Splits a text into its sentences, paragraph by paragraph, in linear time. `lang` (a BCP 47 primary tag) only matters for German, whose
 * ordinals are written with a dot ("am 3. Mai"). A line of its own that looks like a bullet, a time stamp or a heading ends a sentence.
 * Datelines, agency notes and speaker labels belong to no sentence (see `datelineLength`). No sentence is empty, none overlaps, and each equals `text.slice(offset, offset + its length)`.
 */
export function splitSentences(text: string, lang = 'und'): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, block] of paragraphsOf(text).entries()) {
    for (const whole of linesOf(block)) {
      const skip = datelineLength(whole.text);
      const line = { text: whole.text.slice(skip), offset: whole.offset + skip };
      for (const [start, end] of cutsOf(line.text, lang)) pushTrimmed(sentences, line, { start, end, paragraph });
    }
  }
  return sentences;
}

interface Piece {
  readonly text: string;
  readonly offset: number;
}

function paragraphsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (text.slice(start, gap.index).trim() !== '') pieces.push({ text: text.slice(start, gap.index), offset: start });
    start = gap.index + gap[0].length;
  }
  if (text.slice(start).trim() !== '') pieces.push({ text: text.slice(start), offset: start });
  return pieces;
}

/** A hard break inside a paragraph counts where the line before is closed or short, or the next one opens a list entry. */
function linesOf(block: Piece): readonly Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (const feed of block.text.matchAll(/\r?\n/gu)) {
    const before = block.text.slice(start, feed.index);
    const after = block.text.slice(feed.index + feed[0].length, feed.index + feed[0].length + 40);
    if (!isWrapped(before, after)) {
      lines.push({ text: before, offset: block.offset + start });
      start = feed.index + feed[0].length;
    }
  }
  lines.push({ text: block.text.slice(start), offset: block.offset + start });
  return lines;
}

/** Wrapped by width, as in plain-text mail: a long unclosed line that goes on in lower case. */
function isWrapped(before: string, after: string): boolean {
  return before.length >= 50 && /[\p{L}\p{N},]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after);
}

const END = /[.!?…。！？｡][.!?…。！？｡]*/gu;
// A French closing mark stands behind a (narrow no-break) space.
const CLOSERS = /^(?:["'”’»›)\]）］」』】〕〉》]|\*\*|[ \u00a0\u202f]»(?![\p{L}\p{N}¿¡]))+/u;
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['【', '】'],
  ['〈', '〉'],
  ['《', '》'],
]);

function cutsOf(line: string, lang: string): readonly (readonly [number, number])[] {
  const cuts: [number, number][] = [];
  const depths = cjkDepths(line);
  let start = 0;
  END.lastIndex = 0;
  for (const mark of line.matchAll(END)) {
    if (mark.index < start) continue;
    const after = mark.index + mark[0].length;
    const closers = CLOSERS.exec(line.slice(after, after + 12))?.[0] ?? '';
    const end = after + closers.length;
    if (endsSentence({ line, at: mark.index, after, end, mark: mark[0], lang, depth: depths?.[end - 1] ?? 0 })) {
      cuts.push([start, end]);
      start = end;
    }
  }
  if (start < line.length) cuts.push([start, line.length]);
  return cuts;
}

/** How many CJK brackets are open behind each character; null where the line has none. A bracket that is never closed does not count. */
function cjkDepths(line: string): Uint8Array | null {
  if (!/[「『（【〈《]/u.test(line)) return null;
  const depths = new Uint8Array(line.length);
  const open: { readonly close: string; readonly at: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const close = OPENERS.get(line.charAt(at));
    if (close !== undefined && open.length < 20) open.push({ close, at });
    else if (open.at(-1)?.close === line.charAt(at)) {
      const opened = open.pop();
      if (open.length === 0) depths.fill(1, opened?.at ?? at, at);
    }
  }
  return depths;
}

interface Mark {
  readonly line: string;
  /** Where the mark begins, where it ends, and where the closing quotes behind it end. */
  readonly at: number;
  readonly after: number;
  readonly end: number;
  readonly mark: string;
  readonly lang: string;
  readonly depth: number;
}

function endsSentence(mark: Mark): boolean {
  const rest = mark.line.slice(mark.end, mark.end + 24);
  if (/[。！？｡]/u.test(mark.mark)) return mark.depth === 0 && !quoteGoesOn(mark, rest);
  if (rest === '' || rest.trim() === '') return true;
  if (mark.depth > 0) return false;
  if (!/^\s/u.test(rest)) return mark.end > mark.after && /^[A-ZÀ-Þ]\p{Ll}/u.test(rest) && mark.mark !== '.';
  const next = rest.trimStart();
  if (!opensSentence(next)) return false;
  if (mark.mark !== '.' || mark.end > mark.after) return !(mark.end > mark.after && attributionFollows(next));
  return !endsAbbreviation({ before: mark.line.slice(Math.max(0, mark.at - 40), mark.at), next, lang: mark.lang });
}

/** In CJK a closing quote that is followed by a particle or a speech verb goes on: 「…。」と述べた. */
function quoteGoesOn(mark: Mark, rest: string): boolean {
  if (mark.end === mark.after) return false;
  return /^(?:と|など|という|との|を|は|が|の|に|で|も|，|、|,)/u.test(rest);
}

/** Upper case, a digit, an opening quote or bracket, ¿ and ¡, a bullet, or a script without case. */
function opensSentence(next: string): boolean {
  return /^(?:[\s"'“‘«»‹„([¿¡*•–—-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]|["“«»„‘‹¿¡•(*])/u.test(next);
}

/** `"Really?" he asked` goes on; so does `"Nein." sagte er`, but those open in lower case and never get here. */
function attributionFollows(next: string): boolean {
  return /^(?:He|She|They)\s+(?:asked|said)\b/u.test(next) && /^\S+\s+\S+\s*[,.]?$/u.test(next);
}

function pushTrimmed(
  sentences: Sentence[],
  line: Piece,
  cut: { readonly start: number; readonly end: number; readonly paragraph: number },
): void {
  const raw = line.text.slice(cut.start, cut.end);
  const text = raw.trim();
  if (text === '') return;
  const offset = line.offset + cut.start + (raw.length - raw.trimStart().length);
  // A stray closing mark or bullet is no sentence of its own.
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  sentences.push({ text, offset, paragraph: cut.paragraph });
}
