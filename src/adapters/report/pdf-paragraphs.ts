/** A run of letters as a PDF places it on its page. Points, y growing upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where its last letter ends. */
  readonly end: number;
}

/**
 * The paragraphs of each page. A PDF knows letters and places only: lines are gathered by height on the page, a paragraph ends where the gap
 * to the next line is wider than between its lines, the letters change size, or a line is indented after a short one. Lines that stand on most pages
 * (running heads, page numbers) are left out; words that were parted at a line's end are joined.
 */
export function pdfParagraphs(pages: readonly (readonly PlacedText[])[]): readonly (readonly string[])[] {
  const lines = pages.map(linesOf);
  const repeated = repeatedLines(lines);
  return lines.map((page) =>
    paragraphsOf(page.filter((line) => !repeated.has(bare(line.text)) && !/^[-–\s]*\d{1,4}[-–\s]*$/u.test(line.text))),
  );
}

/** In the order in which the file draws them, which is the reading order also in columns. */
function linesOf(page: readonly PlacedText[]): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of page) {
    if (piece.text === '') continue;
    const last = lines.at(-1);
    const same = last !== undefined && Math.abs(last.y - piece.y) < Math.max(2, last.height * 0.4) && piece.x >= last.end - last.height;
    if (!same) {
      if (piece.text.trim() !== '') lines.push({ ...piece, end: piece.x + piece.width });
      continue;
    }
    const apart = piece.x - last.end > last.height * 0.2 && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text);
    lines[lines.length - 1] = {
      ...last,
      text: `${last.text}${apart ? ' ' : ''}${piece.text}`,
      height: Math.max(last.height, piece.height),
      end: piece.x + piece.width,
    };
  }
  return lines;
}

function bare(text: string): string {
  return text.replaceAll(/\d+/gu, '#').trim();
}

function repeatedLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  if (pages.length < 3) return new Set();
  const seen = new Map<string, number>();
  for (const page of pages) for (const text of new Set(page.map((line) => bare(line.text)))) seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set([...seen].filter(([, count]) => count > pages.length / 2).map(([text]) => text));
}

function paragraphsOf(lines: readonly Line[]): readonly string[] {
  const usual = usualGap(lines);
  const right = Math.max(0, ...lines.map((line) => line.end));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || endsParagraph(before, line, { usual, right })) paragraphs.push(line.text.trim());
    else paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1) ?? '', line.text.trim());
  }
  return paragraphs;
}

/** The gap between two lines of one paragraph: the median of the gaps downwards. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const gap = (lines[index - 1]?.y ?? 0) - line.y;
      return index > 0 && gap > 0 ? [gap] : [];
    })
    .sort((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function endsParagraph(before: Line, line: Line, page: { readonly usual: number; readonly right: number }): boolean {
  const gap = before.y - line.y;
  if (Math.abs(before.height - line.height) > 1) return true;
  // Upwards: the next column goes on with the paragraph, unless the sentence is closed.
  if (gap <= 0) return /[.!?。！？」』”"]$/u.test(before.text.trim());
  if (gap > Math.max(page.usual * 1.3, line.height * 1.2)) return true;
  return line.x > before.x + line.height * 0.8 && before.end < page.right - line.height * 3;
}

function joined(text: string, next: string): string {
  if (/\p{Ll}[-\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next)) return `${text.slice(0, -1)}${next}`;
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]$/u.test(text);
  return wide && !/^[\p{Script=Latin}\d]/u.test(next) ? `${text}${next}` : `${text} ${next}`;
}
