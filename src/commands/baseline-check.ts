import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { type ConfigError, renderConfigErrors, sortConfigErrors } from '../config/config-error.ts';
import { baselineFile, baselineIds, type BaselineLoading, loadBaseline } from '../config/load-baseline.ts';
import type { BaselineRecord } from '../domain/baseline.ts';
import type { Settings } from '../domain/settings.ts';
import { type LintFinding, lintRecords } from '../novelty/lint-records.ts';
import { EXIT, Exit, type Root } from '../root.ts';

interface Options {
  readonly config?: string;
  readonly fetch?: true;
  readonly json?: true;
}

/** `newsdelta baseline check`: what in the records loads well and still isn't sound, with its place. */
export function baselineCheckCommand(root: Root): Command {
  return new Command('check')
    .description(
      'look for what is wrong in the records: dates, repeated claims, quotes that do not stand in their source, answered questions',
    )
    .argument('[ID|FILE...]', 'records; all beside the watchlist where left out')
    .option('--config <FILE>', 'the watchlist')
    .option('--fetch', 'read the report of a record that keeps no text of its own from its url, to check the quotes')
    .option('--json', 'the findings as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta baseline check harbour-courier-2025-05-05\n\nExit codes: 0 all sound, 2 wrong usage, 3 a record is broken, 8 something isn’t sound.',
    )
    .action(async (asked: string[], options: Options) => {
      const files = filesOf(asked, root.configFile(options.config));
      const loaded = files.map((file) => ({ file, loading: loadBaseline(file) }));
      const broken = loaded.flatMap(({ loading }) => (loading.kind === 'broken' ? loading.errors : []));
      const good = loaded.flatMap(({ loading }) => (loading.kind === 'ok' ? [loading] : []));
      const settings = asked.some(isFile) && options.config === undefined ? null : root.loadSettings(options.config);
      const { records, remarks } = await withTexts(
        good.map(({ record }) => record),
        { root, settings, fetch: options.fetch === true },
      );
      const findings = sortConfigErrors([...broken, ...findingsIn(records, settings).map((finding) => placed(finding, good))]);
      if (options.json === true) root.print(JSON.stringify({ records: records.map(({ id }) => id), findings, remarks }));
      else
        root.print(
          [...(findings.length === 0 ? [] : [renderConfigErrors(findings), '']), ...summary(records, findings), ...remarks].join('\n'),
        );
      if (findings.length > 0) process.exitCode = broken.length > 0 ? EXIT.config : EXIT.baseline;
    });
}

function isFile(asked: string): boolean {
  return /[/\\]|\.ya?ml$/u.test(asked);
}

function filesOf(asked: readonly string[], watchlist: string): readonly string[] {
  const folder = join(dirname(watchlist), 'baseline');
  const ids = baselineIds(folder);
  if (asked.length > 0)
    return asked.map((one) => {
      if (isFile(one)) return one;
      if (!ids.includes(one))
        throw new Exit(EXIT.usage, `There is no record "${one}" in ${folder}. There are: ${ids.join(', ') || 'none'}.`);
      return baselineFile(folder, one);
    });
  if (ids.length === 0)
    throw new Exit(
      EXIT.baseline,
      `There is no record in ${folder}. \`newsdelta baseline add URL\` drafts one; config/README.md shows how to write one.`,
    );
  return ids.map((id) => baselineFile(folder, id));
}

/** Records that keep no text get it from their report for the check; nothing of it is stored. */
async function withTexts(
  records: readonly BaselineRecord[],
  { root, settings, fetch }: { readonly root: Root; readonly settings: Settings | null; readonly fetch: boolean },
): Promise<{ readonly records: readonly BaselineRecord[]; readonly remarks: readonly string[] }> {
  const lacking = records.filter(({ text, claims }) => text === undefined && claims.some(({ quote }) => quote !== undefined));
  if (!fetch || lacking.length === 0)
    return {
      records,
      remarks: lacking.map(({ id }) => `${id}: its quotes were not checked, for it keeps no text; --fetch reads the report from its url.`),
    };
  const reports = root.openReports(settings);
  const remarks: string[] = [];
  const texts = new Map<string, string>();
  try {
    for (const { id, url } of lacking) {
      const reading = await reports.read(url, new Date().toISOString());
      if (reading.kind === 'read') texts.set(id, reading.report.text);
      else remarks.push(`${id}: its quotes were not checked: ${url}: ${reading.what}.`);
    }
  } finally {
    await reports.close();
  }
  return { records: records.map((record) => ({ ...record, text: record.text ?? texts.get(record.id) })), remarks };
}

/** Records of one watch are held against one another; those of none by themselves. */
function findingsIn(records: readonly BaselineRecord[], settings: Settings | null): readonly LintFinding[] {
  const watches = settings?.watches ?? [];
  const groups = watches.map((watch) => ({ topic: watch, ids: watch.baseline.map(({ id }) => id) }));
  const grouped = groups.flatMap(({ topic, ids }) =>
    lintRecords(
      records.filter(({ id }) => ids.includes(id)),
      topic,
    ),
  );
  const alone = records.filter(({ id }) => !groups.some(({ ids }) => ids.includes(id)));
  return [...grouped, ...alone.flatMap((record) => lintRecords([record], null))];
}

type Loaded = Extract<BaselineLoading, { readonly kind: 'ok' }>;

function placed({ record, path, what, advice }: LintFinding, loaded: readonly Loaded[]): ConfigError {
  const source = loaded.find((one) => one.record.id === record)?.source;
  if (source === undefined) throw new Error(`a finding in a record that was not loaded: ${record}`);
  return source.error({ path, at: 'value' }, { what, advice });
}

function summary(records: readonly BaselineRecord[], findings: readonly ConfigError[]): readonly string[] {
  const claims = records.reduce((sum, record) => sum + record.claims.length, 0);
  const quotes = records.flatMap((record) => record.claims.filter(({ quote }) => quote !== undefined && record.text !== undefined)).length;
  return [
    `${records.length} records, ${claims} claims, ${quotes} quotes checked: ${findings.length === 0 ? 'all sound' : `${findings.length} to look at`}`,
  ];
}
