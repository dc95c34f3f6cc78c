/**
 * Whether a quotation stands in a text. White space, typographic quotes and dashes, widths and soft hyphens don't count, letters and case do. An
 * ellipsis ("…", "[...]") in it stands for anything: its parts must follow one another.
 */
export function quoteStands(quote: string, text: string): boolean {
  const whole = plain(text);
  const parts = quote
    .split(/\s*(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|…+|\.{3,})\s*/u)
    .map(plain)
    .filter((part) => part !== '');
  let from = 0;
  for (const part of parts) {
    const at = whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[’‘‛`´]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[–—‐‑−]/gu, '-')
    .replaceAll(/[\u00AD\u200B-\u200D\uFEFF]/gu, '')
    .replaceAll(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」])\s+|\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」])/gu,
      '',
    )
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
