import type { Coverage, Edition, HeldBack } from '../domain/edition.ts';
import type { FrameWords } from './words/frame-words.ts';

/** "3 new developments, 2 updates"; "Nothing new" where there is neither, and some feed could be read. */
export function headlineOf(edition: Edition, words: FrameWords): string {
  const { developments, updates, alsoNew } = edition;
  const said = [
    ...(developments.length === 0 ? [] : [words.developments(developments.length)]),
    ...(updates.length === 0 ? [] : [words.updates(updates.length)]),
  ];
  if (said.length > 0) return said.join(words.comma);
  const { feeds } = edition.coverage;
  // "Nothing new" from dead feeds would be a lie.
  if (feeds.length > 0 && feeds.every(({ state }) => state === 'failing' || state === 'gone')) return words.noFeedRead;
  return alsoNew.length === 0 ? words.nothingNew : words.nothingFlagged(alsoNew.length);
}

/** "41 feeds read, 2 failing, 1 waiting": a feed that answered, with or without something new, was read. */
export function readingOf(coverage: Coverage, words: FrameWords): string {
  const of = (...states: readonly string[]): number => coverage.feeds.filter((feed) => states.includes(feed.state)).length;
  const unwell = (['failing', 'waiting', 'gone'] as const).filter((state) => of(state) > 0).map((state) => words.unwell[state](of(state)));
  return [words.feedsRead(of('read', 'unchanged')), ...unwell].join(words.comma);
}

/** "read 31 = 9 shown + 14 held back + 8 filtered". */
export function coverageOf(coverage: Coverage, words: FrameWords): string {
  return [
    words.sum(coverage),
    ...(coverage.tooOld === 0 ? [] : [words.tooOld(coverage.tooOld)]),
    ...(coverage.pending === 0 ? [] : [words.pending(coverage.pending)]),
  ].join(words.semicolon);
}

/** "9 say what a known report says, 5 are copies": by what held them back, the most frequent first. */
export function heldBackSummary(heldBack: readonly HeldBack[], words: FrameWords): string {
  const counts = new Map<HeldBack['by']['kind'], number>();
  for (const { by } of heldBack) counts.set(by.kind, (counts.get(by.kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([kind, count]) => words.heldBackCount[kind](count))
    .join(words.comma);
}
