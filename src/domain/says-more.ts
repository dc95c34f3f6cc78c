/**
 * Whether a text holds a sentence of some length that none of the earlier ones has. What is only shorter, reordered or set otherwise says
 * nothing more; neither do the short lines that change by themselves (clocks, counters).
 */
export function saysMore(text: string, earlier: readonly string[]): boolean {
  const known = earlier.map(squeezed).join('\n');
  return sentencesOf(text).some((sentence) => {
    const plain = squeezed(sentence);
    return weight(plain) >= LEAST && !known.includes(plain);
  });
}

/** Letters, an ideograph or kana counting three: a short sentence. */
const LEAST = 30;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?。！？…])\s*|\n+/u);
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function weight(plain: string): number {
  return plain.length + 2 * (plain.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0);
}
