import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { writeOpml } from '../adapters/feeds/write-opml.ts';
import type { FeedSettings } from '../domain/feed.ts';
import { chooseWatches, EXIT, Exit, type Root } from '../root.ts';

/** `newsdelta opml export`: the feeds of the watchlist as a subscription list. */
export function opmlExportCommand(root: Root): Command {
  return new Command('export')
    .description('the feeds of the watchlist as a subscription list (OPML), a folder for each watch')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'only this watch')
    .option('--out <FILE>', 'write to this file, which must not be there yet; standard output where left out')
    .option('--json', 'the list and what it cannot hold, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta opml export --out feeds.opml\n\nExit codes: 0 done, 2 wrong usage or the file is there already, 3 configuration broken.',
    )
    .action((options: { config?: string; watch?: string; out?: string; json?: true }) => {
      const watches = chooseWatches(root.loadSettings(options.config), options.watch);
      const listed = watches.flatMap(({ title, feeds }) =>
        feeds.map(({ url, outlet = '', lang = '', folder = [] }) => ({ url, title: outlet, lang, folder: [title, ...folder] })),
      );
      const opml = writeOpml(watches.map(({ title }) => title).join(', '), listed);
      const notHeld = watches.flatMap(({ feeds }) => feeds.flatMap(restOf));
      if (options.out !== undefined) write(options.out, opml);
      if (options.json === true) root.print(JSON.stringify({ opml, notHeld }));
      else if (options.out === undefined) root.print(opml.trimEnd());
      else root.print([`written: ${options.out}, ${listed.length} feeds`, ...notHeld.map((words) => `not in it: ${words}`)].join('\n'));
    });
}

/** Settings of a feed for which a subscription list has no place, and which may lead to secrets. */
function restOf({ url, headers, fetchSeconds, ...others }: FeedSettings): readonly string[] {
  const names = Object.keys({
    ...(headers === undefined ? {} : { headers }),
    ...(fetchSeconds === undefined ? {} : { fetchSeconds }),
    ...others,
  }).filter((name) => !['outlet', 'lang', 'folder'].includes(name));
  return names.length === 0 ? [] : [`${url}: ${names.join(', ')}`];
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new Exit(
      EXIT.usage,
      `${file} can't be written (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}).`,
    );
  }
}
