import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The texts of a watchlist and of the records beside it, by their path from its folder; the watchlist itself is "watchlist.yaml". */
export type WatchlistFiles = ReadonlyMap<string, string>;

/**
 * Reads what a watchlist consists of, through links and mounts as they lead at this moment. What can't be read is left out: checking
 * tells it.
 */
export function readWatchlistFiles(file: string): WatchlistFiles {
  const folder = join(dirname(file), 'baseline');
  const records = namesIn(folder).map((name) => [`baseline/${name}`, textOf(join(folder, name))] as const);
  const all = [['watchlist.yaml', textOf(file)] as const, ...records];
  return new Map(all.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

/** Whether two watchlists consist of the same texts. */
export function sameFiles(one: WatchlistFiles, other: WatchlistFiles): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

/** Where the watchlist is kept that the last run or `serve` used: what `try` compares an edit with. */
export function activeWatchlist(dataFolder: string): string {
  return join(dataFolder, 'active', 'watchlist.yaml');
}

/** Keeps a watchlist as the active one; a reader sees the old one or the new one, whole. Secrets never stand in these files. */
export function keepActive(dataFolder: string, files: WatchlistFiles): void {
  if (sameFiles(readWatchlistFiles(activeWatchlist(dataFolder)), files)) return;
  const [folder, beside] = [join(dataFolder, 'active'), join(dataFolder, 'active.new')];
  rmSync(beside, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(beside, name)), { recursive: true });
    writeFileSync(join(beside, name), text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
