/**
 * Outside text made harmless for a header, a terminal and a page: one line, no control characters, no direction overrides (they can
 * reorder what stands around them: CVE-2021-42574), no invisible characters but the joiners that emoji and Persian need, no half of a
 * surrogate pair, nothing that XML 1.0 forbids.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader sees as characters. */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), (segment) => segment.segment);
}

/**
 * `plain`, cut after so many graphemes, with an ellipsis; between words where there is one near. A grapheme of hundreds of combining marks
 * counts by its length, so that the result has at most 4 × `most` UTF-16 units.
 */
export function cut(text: string, most: number): string {
  const whole = plain(text);
  if (whole.length <= most) return whole;
  // Nothing beyond this can be kept: segmenting a book would take seconds.
  const characters = Number.isFinite(most) ? graphemes(whole.slice(0, most * 4 + 2).toWellFormed()) : [whole];
  const kept: string[] = [];
  let units = 0;
  for (const character of characters) {
    if (kept.length >= most - 1 || units + character.length > most * 4 - 1) break;
    kept.push(character);
    units += character.length;
  }
  if (kept.join('').length >= whole.length) return whole;
  if (kept.length + 1 === characters.length && characters.join('') === whole && units + (characters.at(-1)?.length ?? 0) <= most * 4)
    return whole;
  const joined = kept.join('');
  const space = joined.lastIndexOf(' ');
  return `${(space > joined.length * 0.8 ? joined.slice(0, space) : joined).trimEnd()}…`;
}

const ASCII = /^[ -~]*$/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** Columns on a terminal or in a fixed-width mail: 2 for East Asian wide characters and emoji (UAX #11). */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of graphemes(text)) width += WIDE.test(character) ? 2 : 1;
  return width;
}

const NOT_FIRST = /^[、。，．・：；？！）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…,.;:!?)\]}]/u;

/**
 * Lines of at most `width` columns, broken at spaces and between wide characters (not before closing punctuation). What cannot be broken,
 * such as an address, keeps a line of its own. `first` and `rest` stand before the first line and the others.
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const room = () => width - displayWidth(lines.length === 0 ? first : rest);
  const end = () => {
    lines.push(`${lines.length === 0 ? first : rest}${line}`.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of pieces(text)) {
    const size = displayWidth(piece.trimEnd());
    if (used > 0 && used + size > room()) end();
    if (used === 0 && piece.trim() === '') continue;
    line += piece;
    used += displayWidth(piece);
  }
  if (line !== '' || lines.length === 0) end();
  return lines.join('\n');
}

/** Unbreakable pieces, each with the space that follows it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/(?<= )/u)) {
    if (ASCII.test(word)) {
      found.push(word);
      continue;
    }
    let piece = '';
    for (const character of graphemes(word)) {
      const breakable =
        piece !== '' && !NOT_FIRST.test(character) && character !== ' ' && (WIDE.test(character) || WIDE.test(piece.at(-1) ?? ''));
      if (breakable) {
        found.push(piece);
        piece = '';
      }
      piece += character;
    }
    if (piece !== '') found.push(piece);
  }
  return found;
}
