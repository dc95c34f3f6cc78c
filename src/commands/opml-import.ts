import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readOpml } from '../adapters/feeds/read-opml.ts';
import { contentOf, renderChanges, writeChanges } from '../adapters/files/file-change.ts';
import { importFeeds } from '../authoring/import-feeds.ts';
import type { ListedFeed } from '../domain/listed-feed.ts';
import type { Settings } from '../domain/settings.ts';
import type { Watch } from '../domain/watch.ts';
import { chooseWatches, EXIT, Exit, type Root } from '../root.ts';

interface Options {
  readonly config?: string;
  readonly watch?: string;
  readonly write?: true;
  readonly json?: true;
}

/** `newsdelta opml import`: feeds of a subscription list as a change of the watchlist. */
export function opmlImportCommand(root: Root): Command {
  return new Command('import')
    .description('add the feeds of a subscription list (OPML) to a watch: outlets, languages and folders are kept, what is not is named')
    .argument('<FILE>', 'the list, as feed readers export it')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'to this watch; not needed where there is one only, or where the folders are named after the watches')
    .option('--write', 'change the watchlist; without it the change is only shown')
    .option('--json', 'what was added and left out, and the diff, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta opml import feeds.opml --watch harbour-pact --write\n\nExit codes: 0 done, 2 wrong usage or no OPML, 3 configuration broken.',
    )
    .action((file: string, options: Options) => {
      const settings = root.loadSettings(options.config);
      const reading = readOpml(bytesOf(file));
      if (reading.kind === 'not-opml') throw new Exit(EXIT.usage, `${file}: ${reading.what}.`);
      const watchlist = root.configFile(options.config);
      const before = contentOf(watchlist) ?? '';
      let after = before;
      const added: { watch: string; url: string }[] = [];
      const leftOut = [...reading.notKept];
      for (const [watch, feeds] of byWatch(reading.feeds, settings, options.watch)) {
        const imported = importFeeds(after, watch, feeds);
        after = imported.after;
        added.push(...imported.added.map(({ url }) => ({ watch: watch.id, url })));
        leftOut.push(...imported.leftOut);
      }
      const changes = added.length === 0 ? [] : [{ file: watchlist, before, after }];
      if (options.write === true) writeChanges(changes);
      if (options.json === true) root.print(JSON.stringify({ added, leftOut, diff: renderChanges(changes) }));
      else
        root.print(
          [
            renderChanges(changes, root.paint),
            '',
            `${added.length} feeds added`,
            ...leftOut.map((words) => `not kept: ${words}`),
            lastWords(added.length, options.write === true),
          ]
            .join('\n')
            .trim(),
        );
    });
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Exit(
      EXIT.usage,
      `${file} can't be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`,
    );
  }
}

/** To the watch that is asked for, the only one, or the one after which the outermost folder is named. */
function byWatch(feeds: readonly ListedFeed[], settings: Settings, id: string | undefined): ReadonlyMap<Watch, readonly ListedFeed[]> {
  const [only, ...others] = chooseWatches(settings, id);
  if (only !== undefined && others.length === 0) return new Map([[only, feeds]]);
  const sorted = new Map<Watch, ListedFeed[]>();
  for (const feed of feeds) {
    const watch = settings.watches.find(({ title }) => title === feed.folder[0]);
    if (watch === undefined)
      throw new Exit(
        EXIT.usage,
        `${feed.url} stands in no folder that is named after a watch: say which with --watch. There are: ${settings.watches.map((one) => one.id).join(', ')}.`,
      );
    sorted.set(watch, [...(sorted.get(watch) ?? []), feed]);
  }
  return sorted;
}

function lastWords(added: number, written: boolean): string {
  if (added === 0) return 'The watchlist stays as it is.';
  return written ? 'Written. Next: newsdelta check' : 'Nothing is written yet: --write does it.';
}
