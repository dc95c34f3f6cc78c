/**
 * The allowed word that a mistyped one most likely meant, null where none is near enough to be worth suggesting.
 * Distance: optimal string alignment (insert, delete, replace, swap neighbours), case and `-_` ignored.
 */
export function nearestWord(word: string, allowed: Iterable<string>): string | null {
  const typed = fold(word);
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of allowed) {
    const distance = editDistance(typed, fold(candidate));
    const limit = Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3));
    if (distance <= limit && (best === null || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? shortened(typed, allowed);
}

/** ` Did you mean "x"?` or nothing: to put behind a sentence. */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  const nearest = nearestWord(word, allowed);
  return nearest === null ? '' : `Did you mean "${nearest}"? `;
}

/** "language" for lang, "monday" for mon: one is the beginning of the other. */
function shortened(typed: string, allowed: Iterable<string>): string | null {
  for (const candidate of allowed) {
    const [short = '', long = ''] = [typed, fold(candidate)].sort((one, other) => one.length - other.length);
    let same = 0;
    while (same < short.length && short[same] === long[same]) same += 1;
    if (same >= 4 || (same >= 3 && same === short.length)) return candidate;
  }
  return null;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '').slice(0, 80);
}

function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
