import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type FeedDescription, describeFeed } from '../adapters/feeds/describe-feed.ts';
import { EXIT, type Root } from '../root.ts';

/** `newsdelta feed`: what we read out of feeds, from files or addresses. */
export function feedCommand(root: Root): Command {
  return new Command('feed')
    .description('show what we read out of a feed, from a file or an address')
    .argument('<FILE|URL...>', 'feeds')
    .option('--config <FILE>', 'the watchlist whose limits and allowed hosts hold')
    .option('--json', 'one JSON line each')
    .addHelpText(
      'after',
      [
        '',
        'Example:',
        '  newsdelta feed https://example.org/feed.xml',
        '',
        'With --json, title, summary and content are what the feed gives: HTML where it is markup, without scripts and with absolute',
        'addresses. titleText is the title as plain text. Dates are ISO 8601 in UTC, null where the feed gives none that can be read.',
        '',
        'Exit codes: 0 all read, 4 some could not be read.',
      ].join('\n'),
    )
    .action(async (sources: string[], options: { config?: string; json?: true }) => {
      const web = root.openWeb(options.config === undefined ? null : root.loadSettings(options.config));
      try {
        for (const source of sources) {
          const described = await describe(source, web);
          if (described.error !== undefined) process.exitCode = EXIT.partly;
          root.print(options.json === true ? JSON.stringify(described) : inWords(described));
        }
      } finally {
        await web.close();
      }
    });
}

async function describe(source: string, web: ReturnType<Root['openWeb']>): Promise<FeedDescription> {
  const none = { file: source, feed: { title: '', link: '' }, entries: [], remarks: [] };
  if (!/^https?:\/\//i.test(source)) {
    try {
      return await describeFeed(source, readFileSync(source));
    } catch (error) {
      return { ...none, error: `cannot read the file: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  const answer = await web.get({ url: source });
  if (answer.kind === 'refused') return { ...none, error: [answer.what, answer.advice].filter((words) => words !== '').join('; ') };
  if (answer.status < 200 || answer.status > 299) return { ...none, error: `HTTP ${answer.status}` };
  return describeFeed(source, answer.bytes, { url: answer.url, contentType: answer.headers['content-type'] ?? '' });
}

function inWords({ file, error, feed, entries, remarks }: FeedDescription): string {
  if (error !== undefined) return `${file}\n  not read: ${error}`;
  const lines = entries.map(
    ({ published, titleText, link }) => `  ${(published ?? 'no date').slice(0, 16).padEnd(16)}  ${titleText}\n                    ${link}`,
  );
  return [
    `${file}\n  ${feed.title} (${feed.link}), ${entries.length} entries`,
    ...remarks.map((remark) => `  remark: ${remark}`),
    ...lines,
  ].join('\n');
}
