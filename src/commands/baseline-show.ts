import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { renderConfigErrors } from '../config/config-error.ts';
import { baselineFile, baselineIds, loadBaseline } from '../config/load-baseline.ts';
import type { BaselineRecord } from '../domain/baseline.ts';
import { EXIT, Exit, type Root } from '../root.ts';

/** `newsdelta baseline show`: what is known, claim by claim. */
export function baselineShowCommand(root: Root): Command {
  return new Command('show')
    .description('show what the records say, claim by claim; without an id a line for each record')
    .argument('[ID|FILE]', 'a record')
    .option('--config <FILE>', 'the watchlist')
    .option('--json', 'the record, or the list of records, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta baseline show diplomat-2025-05\n\nExit codes: 0 done, 2 wrong usage, 3 the record is broken.',
    )
    .action((asked: string | undefined, options: { config?: string; json?: true }) => {
      const watchlist = root.configFile(options.config);
      const folder = join(dirname(watchlist), 'baseline');
      if (asked !== undefined) {
        const record = load(/[/\\]|\.ya?ml$/u.test(asked) ? asked : baselineFile(folder, asked));
        root.print(options.json === true ? JSON.stringify(record) : inWords(record));
        return;
      }
      const records = baselineIds(folder).map((id) => load(baselineFile(folder, id)));
      if (records.length === 0) throw new Exit(EXIT.usage, `There is no record in ${folder}. \`newsdelta baseline add URL\` drafts one.`);
      root.print(options.json === true ? JSON.stringify(records) : records.map(oneLine).join('\n'));
    });
}

function load(file: string): BaselineRecord {
  const loading = loadBaseline(file);
  if (loading.kind === 'broken') throw new Exit(EXIT.config, renderConfigErrors(loading.errors));
  return loading.record;
}

function oneLine({ id, outlet, title, published, claims, openQuestions }: BaselineRecord): string {
  return `${id}\n  ${title} (${outlet}, ${published.slice(0, 10)}): ${claims.length} claims, ${openQuestions.length} open questions`;
}

function inWords(record: BaselineRecord): string {
  return [
    oneLine(record),
    `  ${record.url}`,
    '',
    ...record.claims.map(({ id, actor, claim, kind, asOf, place, quote }) =>
      [
        `  ${id}  [${kind}, ${asOf}, ${place}]`,
        `    ${actor}: ${claim}`,
        ...(quote === undefined || quote === claim ? [] : [`    quoted: ${quote}`]),
      ].join('\n'),
    ),
    ...(record.openQuestions.length === 0 ? [] : ['', '  Open questions']),
    ...record.openQuestions.map(({ id, question }) => `  ${id}\n    ${question}`),
  ].join('\n');
}
