const MAX_LINE = 120;

/** The line under its number, with a caret under the place: `from` and `width` in UTF-16 units. */
export function excerptOf(whole: string, line: number, caret: { readonly from: number; readonly width: number }): string {
  const cut = Math.max(0, caret.from - MAX_LINE + 40);
  const shown = whole.slice(cut, cut + MAX_LINE);
  const start = caret.from - cut;
  const end = Math.min(start + Math.max(1, caret.width), shown.length);
  const gutter = String(line).padStart(4);
  // Copies tabs, and puts a wide space under a wide character, so that the caret stands where it should in Japanese and Chinese lines too.
  const lead = Array.from(shown.slice(0, start), blankAs).join('');
  const carets = Array.from(shown.slice(start, end), (character) => (isWide(character) ? '\uFF3E' : '^')).join('');
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${lead}${carets === '' ? '^' : carets}`;
}

/** The line without what looks like a password. */
export function maskSecrets(line: string): string {
  return line
    .replace(/(\w+:\/\/[^\s/@:"']*:)[^\s@]+@/g, '$1***@')
    .replace(
      /((?:^|[\s{,"'-])[\w-]*(?:pass|password|passwd|secret|token|api-?key|authorization|cookie|smtp)[\w-]*["']?\s*:\s+)(?!["']?(?:\w+ )?\$\{)\S.*$/i,
      '$1***',
    );
}

function blankAs(character: string): string {
  if (character === '\t') return '\t';
  return isWide(character) ? '\u3000' : ' ';
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character);
}
