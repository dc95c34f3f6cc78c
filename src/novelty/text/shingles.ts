import { foldText } from './fold-text.ts';
import { wordsOf } from './tokens.ts';

/** Hashes of every run of 5 words (Latin) or 8 characters (Chinese, Japanese) of a text: what near-duplicates share. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const shingles = new Set<number>();
  const units = unitsOf(foldText(text));
  const size = isWide(text) ? WIDE : NARROW;
  if (units.length > 0 && units.length < size) shingles.add(hashText(units.join(' ')));
  for (let at = 0; at + size <= units.length; at += 1) shingles.add(hashText(units.slice(at, at + size).join(' ')));
  return shingles;
}

/** The share (0 to 1) of the smaller text that the larger one holds; 0 where one is empty. */
export function containment(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return small.size === 0 ? 0 : sharedCount(small, large) / small.size;
}

/** The share (0 to 1) of `part` that `whole` holds. */
export function containedIn(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  return part.size === 0 ? 0 : sharedCount(part, whole) / part.size;
}

const NARROW = 5;
const WIDE = 8;

function unitsOf(folded: string): readonly string[] {
  const units: string[] = [];
  for (const word of wordsOf(folded)) {
    if (word.kind === 'han' || word.kind === 'kana') units.push(...word.text);
    else units.push(word.text);
  }
  return units;
}

function isWide(text: string): boolean {
  const sample = text.slice(0, 2000);
  const wide = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return wide > sample.length / 3;
}

function sharedCount(small: ReadonlySet<number>, large: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared;
}

/** FNV-1a over UTF-16 units, widened to 53 bits by a second lane: collisions among a million shingles stay unlikely. */
export function hashText(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}
