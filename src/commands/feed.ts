import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type FeedDescription, describeFeed } from '../adapters/feeds/describe-feed.ts';
import { examineFeed, type Examining } from '../adapters/feeds/examine-feed.ts';
import type { FeedSettings } from '../domain/feed.ts';
import type { FeedExamination } from '../domain/feed-examination.ts';
import type { Settings } from '../domain/settings.ts';
import { EXIT, Exit, type Root } from '../root.ts';

interface Options {
  readonly config?: string;
  readonly header: Readonly<Record<string, string>>;
  readonly entries: number;
  readonly json?: true;
}

/** `newsdelta feed`: what we read out of feeds, how their sites answer, what reading their pages gives, and what would mend them. */
export function feedCommand(root: Root): Command {
  return new Command('feed')
    .description('show what we read out of a feed, how its site answers, what its first pages give, and what to change')
    .argument('<FILE|URL...>', 'feeds, or sites whose feed is then looked for')
    .option('--config <FILE>', 'the watchlist whose limits and allowed hosts hold; a feed of it is asked with its headers')
    .option('--header <NAME: VALUE>', 'ask with this header too; as often as you like', addHeader, {})
    .option('--entries <N>', 'how many of the first entries are read', wholeNumber, 3)
    .option('--json', 'one JSON line each')
    .addHelpText(
      'after',
      [
        '',
        'Example:',
        '  newsdelta feed https://example.org/feed.xml --entries 5',
        '',
        'With --json, title, summary and content are what the feed gives: HTML where it is markup, without scripts and with absolute',
        'addresses. titleText is the title as plain text. Dates are ISO 8601 in UTC, null where the feed gives none that can be read.',
        '',
        'Exit codes: 0 all read, 2 wrong usage, 3 configuration broken, 4 some could not be read.',
      ].join('\n'),
    )
    .action(async (sources: string[], options: Options) => {
      const settings = options.config === undefined ? null : root.loadSettings(options.config);
      const pages = root.openPages(settings);
      try {
        for (const source of sources) {
          const shown = await show(source, { ...pages, ...options, settings });
          if (shown.error !== undefined) process.exitCode = EXIT.partly;
          root.print(options.json === true ? JSON.stringify(shown) : inWords(shown, root.paint));
        }
      } finally {
        await pages.close();
      }
    });
}

function addHeader(text: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const parts = /^([A-Za-z0-9!#$%&'*+.^_`|~-]+):\s*([^\r\n]+)$/.exec(text);
  if (parts === null) throw new Exit(EXIT.usage, `--header "${text}" is no header. Write it like "Authorization: Bearer TOKEN".`);
  return { ...before, [parts[1] ?? '']: parts[2] ?? '' };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new Exit(EXIT.usage, `--entries "${text}" is no number from 0 to 99.`);
  return Number(text);
}

type Shown = FeedDescription & Partial<FeedExamination>;

async function show(
  source: string,
  { settings, header, ...examining }: Omit<Examining, 'now'> & { readonly settings: Settings | null; readonly header: Options['header'] },
): Promise<Shown> {
  if (/^https?:\/\//i.test(source)) {
    const known = settings?.watches.flatMap(({ feeds }) => feeds).find(({ url }) => url === source);
    const feed: FeedSettings = { ...known, url: source, headers: { ...known?.headers, ...header } };
    return examineFeed(feed, { ...examining, now: new Date().toISOString() });
  }
  try {
    return await describeFeed(source, readFileSync(source));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { file: source, feed: { title: '', link: '' }, entries: [], remarks: [], error: `cannot read the file: ${why}` };
  }
}

function inWords(shown: Shown, paint: Root['paint']): string {
  const { file, error, feed, entries, remarks } = shown;
  return [
    file,
    ...answerLines(shown),
    error === undefined ? `  feed      ${feed.title} (${feed.link}), ${entries.length} entries` : paint(`  not read  ${error}`, 'bad'),
    ...remarks.map((remark) => `  remark    ${remark}`),
    ...entries.map(
      ({ published, titleText, link }) =>
        `  ${(published ?? 'no date').slice(0, 16).padEnd(16)}  ${titleText}\n                    ${link}`,
    ),
    ...pageLines(shown),
    ...(shown.advice ?? []).map((advice) => paint(`  advice    ${advice}`, error === undefined ? 'faint' : 'good')),
  ].join('\n');
}

function answerLines({ file, answer }: Shown): readonly string[] {
  if (answer === undefined || answer === null) return [];
  const { status, url, contentType, bytes, validators } = answer;
  const type = contentType === '' ? 'no content type' : contentType;
  return [
    `  answer    HTTP ${status}, ${type}, ${bytes} bytes, ${validators.length === 0 ? 'no ETag or Last-Modified: fetched whole each time' : `with ${validators.join(' and ')}`}`,
    ...(url === file ? [] : [`  led to    ${url}`]),
  ];
}

function pageLines({ articles = [] }: Shown): readonly string[] {
  if (articles.length === 0) return [];
  return [
    '  its first pages',
    ...articles.map(({ outcome, reason, textFrom, characters, title }) => {
      const text = textFrom === 'nothing' ? 'no text' : `${characters} characters from the ${textFrom}`;
      return `    ${outcome.padEnd(9)} ${text}  ${title}${reason === '' ? '' : `\n              ${reason}`}`;
    }),
  ];
}
