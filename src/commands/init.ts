import { join, relative } from 'node:path';
import { Command } from 'commander';
import { contentOf, writeChanges } from '../adapters/files/file-change.ts';
import { findFeeds } from '../adapters/feeds/find-feeds.ts';
import { Left, openQuestions } from '../adapters/terminal/questions.ts';
import { askFirstWatch } from '../authoring/ask-first-watch.ts';
import { firstFiles, type FirstWatch } from '../authoring/first-files.ts';
import { planFirstWatch, type Wishes } from '../authoring/plan-first-watch.ts';
import type { FeedFinding } from '../domain/feed-finding.ts';
import { EXIT, Exit, type Root } from '../root.ts';

interface Options extends Wishes {
  readonly offline?: true;
  readonly json?: true;
}

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `newsdelta init`: the files of a first watch; asks on a terminal, works from flags in a pipe, never writes over anything. */
export function initCommand(root: Root): Command {
  return new Command('init')
    .description('write the files of a new watch: watchlist, one baseline record, .env.example; asks on a terminal, takes flags in a pipe')
    .argument('[FOLDER]', 'where the files go', '.')
    .option('--topic <TITLE>', 'what is watched')
    .option('--about <TEXT>', 'the topic in a sentence: who, what, where')
    .option('--feed <URL>', 'a feed, or a site whose feed is then looked for; as often as you like', several, [])
    .option('--to <ADDRESS>', 'who gets the digest; as often as you like', several, [])
    .option('--from <ADDRESS>', 'from whom it comes; newsdelta@ the first recipient’s domain where left out')
    .option('--at <TIME>', 'time of day of the digest', '07:00')
    .option('--zone <ZONE>', 'IANA time zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
    .option('--report <URL|FILE>', 'a report that you know: the baseline record is drafted from it')
    .option('--offline', 'ask nobody: take the feeds as they are written')
    .option('--json', 'the files as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta init my-watch --topic "The harbour pact" --feed https://news.example.com/ --to desk@example.com\n\nExit codes: 0 done, 2 wrong usage or there are files already (nothing is written), 4 done, but a feed or the report could not be read.',
    )
    .action(async (folder: string, options: Options) => {
      refuseExisting(folder);
      const pages = root.openPages(null);
      const reports = root.openReports(null);
      const questions =
        process.stdin.isTTY && process.stdout.isTTY && options.json === undefined ? openQuestions(process.stdin, process.stdout) : null;
      try {
        const find = options.offline === true ? null : askedOnce((url) => findFeeds(url, pages.web).finally(pages.quiet));
        const wishes = questions === null ? options : await askFirstWatch(options, { questions, find });
        const planned = await planFirstWatch(wishes, { find, reports, now: new Date().toISOString() });
        if (planned.kind === 'wrong') throw new Exit(EXIT.usage, planned.what.join('\n'));
        const { watch, trouble } = planned;
        const files = [...firstFiles(watch)].map(([name, after]) => ({ file: join(folder, name), before: null, after }));
        writeChanges(files);
        root.print(
          options.json === true
            ? JSON.stringify({ files: files.map(({ file }) => file), trouble })
            : inWords(watch, { folder, files, trouble }),
        );
        if (trouble.length > 0) process.exitCode = EXIT.partly;
      } catch (error) {
        if (error instanceof Left) throw new Exit(EXIT.usage, '\nNothing was written.');
        throw error;
      } finally {
        questions?.close();
        await Promise.all([pages.close(), reports.close()]);
      }
    });
}

/** What was shown to the person is not fetched again to be written. */
function askedOnce(find: (url: string) => Promise<FeedFinding>): (url: string) => Promise<FeedFinding> {
  const found = new Map<string, Promise<FeedFinding>>();
  return (url) => {
    const finding = found.get(url) ?? find(url);
    found.set(url, finding);
    return finding;
  };
}

function refuseExisting(folder: string): void {
  const there = ['watchlist.yaml', '.env.example', 'baseline.schema.json', 'watchlist.schema.json', 'baseline'].filter((name) =>
    isThere(join(folder, name)),
  );
  if (there.length === 0) return;
  throw new Exit(
    EXIT.usage,
    `${join(folder, there[0] ?? '')} is there already: nothing was written. Name another folder: newsdelta init FOLDER.`,
  );
}

function isThere(file: string): boolean {
  try {
    return contentOf(file) !== null;
  } catch {
    // A folder of that name.
    return true;
  }
}

interface Outcome {
  readonly folder: string;
  readonly files: readonly { readonly file: string }[];
  readonly trouble: readonly string[];
}

function inWords(watch: FirstWatch, { folder, files, trouble }: Outcome): string {
  const config = relative('.', join(folder, 'watchlist.yaml'));
  return [
    ...files.map(({ file }) => `written: ${file}`),
    ...trouble.map((words) => `look at: ${words}`),
    '',
    'Next:',
    `  newsdelta check --config ${config}`,
    `  newsdelta baseline add URL|FILE --watch ${watch.id} --config ${config}`,
    `  newsdelta preview --config ${config}`,
    `  cp ${relative('.', join(folder, '.env.example'))} ${relative('.', join(folder, '.env'))}   # the mail server goes in there`,
    `  newsdelta serve --config ${config}`,
  ].join('\n');
}
