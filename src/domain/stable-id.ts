/**
 * A short id that is the same for the same words on every machine: 64 bits of FNV-1a over UTF-16 code units, as 13 base-36 digits.
 * For naming, not for secrecy. Source: Fowler, Noll, Vo, draft-eastlake-fnv.
 */
export function stableId(...words: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of words.join('\u0000')) {
    hash ^= BigInt(unit.codePointAt(0) ?? 0);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(36).padStart(13, '0');
}
