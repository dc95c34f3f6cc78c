import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { contentOf, renderChanges, writeChanges } from '../adapters/files/file-change.ts';
import { addToList } from '../authoring/add-to-list.ts';
import { baselineFile, baselineIds } from '../config/load-baseline.ts';
import { writeRecord } from '../authoring/write-record.ts';
import type { FileChange } from '../domain/file-change.ts';
import type { Report } from '../domain/report.ts';
import type { Settings } from '../domain/settings.ts';
import { completeReport, recordId, type Told } from '../novelty/complete-report.ts';
import { draftRecord, type Draft } from '../novelty/draft-record.ts';
import { lintRecords } from '../novelty/lint-records.ts';
import { chooseWatches, EXIT, Exit, type Root } from '../root.ts';

interface Options extends Told {
  readonly config?: string;
  readonly watch?: string;
  readonly id?: string;
  /** False with --no-text. */
  readonly text: boolean;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `newsdelta baseline add`: a draft of a baseline record out of a report. */
export function baselineAddCommand(root: Root): Command {
  return new Command('add')
    .description('draft a baseline record out of a report: a page, PDF, mail (.eml) or text')
    .argument('<URL|FILE>', 'the report')
    .option('--config <FILE>', 'the watchlist; the record goes into baseline/ beside it')
    .option('--watch <ID>', 'use the names of this watch, and add the record to its baseline')
    .option('--id <ID>', 'id of the record, and name of its file')
    .option('--outlet <NAME>', 'who published it')
    .option('--title <TITLE>', 'its title')
    .option('--url <URL>', 'where a reader finds it')
    .option('--published <DATE>', 'when it was published, as 2025-04-28')
    .option('--lang <TAG>', 'its language')
    .option('--no-text', "leave the report's own text out of the record (quotes can then not be checked later)")
    .option('--dry-run', 'print the files as a diff, write nothing')
    .option('--json', 'the draft as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta baseline add report.pdf --watch harbour-pact --outlet "Harbour Courier"\n\nExit codes: 0 done, 2 wrong usage, 3 configuration broken, 4 the report could not be read.',
    )
    .action(async (asked: string, options: Options) => {
      const settings = root.loadSettings(options.config);
      const folder = join(dirname(root.configFile(options.config)), 'baseline');
      const now = new Date().toISOString();
      const report = await readReport(asked, { root, settings, now });
      const { source, notes } = completeReport(report, options, now);
      const id = options.id ?? recordId(source, baselineIds(folder));
      if (contentOf(baselineFile(folder, id)) !== null)
        throw new Exit(EXIT.usage, `There is a record "${id}" already (${baselineFile(folder, id)}): give this one another --id.`);
      const draft = draftRecord(source, { id, topic: topicOf(settings, options.watch) });
      if (draft.record.claims.length === 0)
        throw new Exit(
          EXIT.partly,
          `${asked}: no sentence of it makes a claim. Is it the right file? It was read as:\n\n${report.text.slice(0, 500)}`,
        );
      const changes = changesFor(draft, { ...options, notes, folder, watchlist: root.configFile(options.config) });
      if (options.dryRun === undefined) writeChanges(changes);
      if (options.json === true) root.print(JSON.stringify({ files: changes.map(({ file }) => file), ...draft, remarks: report.remarks }));
      else
        root.print(
          options.dryRun === true
            ? renderChanges(changes, root.paint)
            : inWords(draft, { changes, remarks: report.remarks, notes, watch: options.watch }),
        );
    });
}

async function readReport(asked: string, at: { readonly root: Root; readonly settings: Settings; readonly now: string }): Promise<Report> {
  const reports = at.root.openReports(at.settings);
  try {
    const reading = await reports.read(asked, at.now);
    if (reading.kind === 'unreadable')
      throw new Exit(EXIT.partly, `${asked}: ${reading.what}.${reading.advice === '' ? '' : ` ${reading.advice}`}`);
    return reading.report;
  } finally {
    await reports.close();
  }
}

/** The names of the watch that is meant: the one asked for, else the only one. */
function topicOf(settings: Settings, watch: string | undefined): Settings['watches'][number] | null {
  if (watch !== undefined) return chooseWatches(settings, watch)[0] ?? null;
  return settings.watches.length === 1 ? (settings.watches[0] ?? null) : null;
}

const HEAD = [
  'A draft: look at every claim before you rely on it. An article that only repeats one of them is not news.',
  'Say each claim in your own words, one statement each; take out what doesn’t matter; then newsdelta baseline check.',
];

interface Around {
  readonly notes: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly watchlist: string;
  readonly watch?: string;
  readonly text: boolean;
}

function changesFor({ record }: Draft, { notes, folder, watchlist, watch, text }: Around): readonly FileChange[] {
  const { text: own, ...rest } = record;
  const file = {
    file: baselineFile(folder, record.id),
    before: null,
    after: writeRecord(text ? { ...rest, text: own } : rest, { head: HEAD, notes }),
  };
  if (watch === undefined) return [file];
  const before = contentOf(watchlist) ?? '';
  return [file, { file: watchlist, before, after: addToWatch(before, watch, record.id) }];
}

function addToWatch(watchlist: string, watch: string, id: string): string {
  return addToList(watchlist, ['watches', { id: watch }, 'baseline'], id);
}

interface Outcome {
  readonly changes: readonly FileChange[];
  readonly remarks: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
  readonly watch: string | undefined;
}

function inWords({ record, leftOut }: Draft, { changes, remarks, notes, watch }: Outcome): string {
  const kinds = [...new Set(record.claims.map(({ kind }) => kind))].map(
    (kind) => `${record.claims.filter((claim) => claim.kind === kind).length} ${kind}`,
  );
  const findings = lintRecords([record], null);
  const wrongQuotes = findings.filter(({ path }) => path.at(-1) === 'quote').length;
  const nobody = findings.filter(({ path }) => path.at(-1) === 'actor').length;
  return [
    `${record.title} (${record.outlet}, ${record.published.slice(0, 10)})`,
    `  ${record.claims.length} claims (${kinds.join(', ')}), ${record.openQuestions.length} open questions; ${leftOut.length} sentences left out`,
    wrongQuotes === 0
      ? `  all ${record.claims.length} quotes stand in the report's text`
      : `  ${wrongQuotes} quotes do not stand in the report's text`,
    ...(nobody === 0 ? [] : [`  ${nobody} claims name nobody yet: search for "actor: ?"`]),
    ...remarks.map((remark) => `  ${remark}`),
    ...[...notes].map(([key, note]) => `  ${key}: ${note}`),
    ...changes.map(({ file, before }) => `  ${before === null ? 'written' : 'changed'}: ${file}`),
    watch === undefined
      ? `  to use it, write "${record.id}" into the baseline of a watch`
      : `  the watch "${watch}" now counts it as known`,
    '  next: edit it, then newsdelta baseline check',
  ].join('\n');
}
