/** Whether two sentences are the same, however they were cut: Dice over character pairs of at least 0.75, or one holds the other and is at most twice as long. */
export function sameSentence(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === '' || right === '') return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.includes(short) && long.length <= 2 * short.length) return true;
  const [l, r] = [pairs(left), pairs(right)];
  let shared = 0;
  for (const [pair, count] of l) shared += Math.min(count, r.get(pair) ?? 0);
  return (2 * shared) / Math.max(1, left.length + right.length - 2) >= 0.75;
}

const plainCache = new Map<string, string>();
function plain(text: string): string {
  const kept = plainCache.get(text);
  if (kept !== undefined) return kept;
  const made = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
  plainCache.set(text, made);
  return made;
}

function pairs(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}
