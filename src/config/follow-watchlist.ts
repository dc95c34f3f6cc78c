import { setTimeout as pause } from 'node:timers/promises';
import { readWatchlistFiles, sameFiles, type WatchlistFiles } from './watchlist-files.ts';

/** What a look at the watchlist found. */
export type Look =
  | { readonly kind: 'same' }
  /** A good edit, which was taken over. */
  | { readonly kind: 'edited'; readonly files: WatchlistFiles }
  /** A bad edit: the last good one stays. `first`: it was not seen before. */
  | { readonly kind: 'broken'; readonly first: boolean; readonly errors: string }
  /** A bad edit was taken back. */
  | { readonly kind: 'mended' };

export interface WatchlistFollower {
  /** `takeOver` gives the errors of the watchlist as it stands, or takes it over and gives null. What it throws, is thrown, and tried again. */
  look(takeOver: () => Promise<string | null>): Promise<Look>;
}

/**
 * Follows a watchlist and its records from one good state to the next. What they hold is read anew at each look, through links and mounts:
 * a file that was replaced, a bind mount or the switched link of a ConfigMap sends no event that could be trusted. `inUse` is the state that is
 * used now. A bad state is looked at twice, `settleMs` apart, because an editor may be in the middle of writing it.
 */
export function followWatchlist(
  file: string,
  { inUse, settleMs }: { readonly inUse: WatchlistFiles; readonly settleMs: number },
): WatchlistFollower {
  let good = inUse;
  let bad: { readonly files: WatchlistFiles; readonly errors: string } | null = null;
  return {
    async look(takeOver) {
      const files = readWatchlistFiles(file);
      if (sameFiles(files, good)) {
        const mended = bad !== null;
        bad = null;
        return { kind: mended ? 'mended' : 'same' };
      }
      if (bad !== null && sameFiles(files, bad.files)) return { kind: 'broken', first: false, errors: bad.errors };
      const errors = await takeOver();
      if (errors === null) {
        [good, bad] = [files, null];
        return { kind: 'edited', files };
      }
      await pause(settleMs);
      if (!sameFiles(readWatchlistFiles(file), files)) return { kind: 'same' };
      bad = { files, errors };
      return { kind: 'broken', first: true, errors };
    },
  };
}
