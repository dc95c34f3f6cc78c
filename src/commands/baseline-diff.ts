import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { renderConfigErrors } from '../config/config-error.ts';
import { baselineFile, loadBaseline } from '../config/load-baseline.ts';
import type { BaselineRecord } from '../domain/baseline.ts';
import { type ClaimChange, compareRecords, type RecordComparison } from '../novelty/compare-records.ts';
import { EXIT, Exit, type Root } from '../root.ts';

/** `newsdelta baseline diff`: what one record says and the other doesn't. */
export function baselineDiffCommand(root: Root): Command {
  return new Command('diff')
    .description('what record B says that A does not, and the other way round; two versions of one record, or two reports')
    .argument('<A>', 'a record: its id or file')
    .argument('<B>', 'another, its id or file')
    .option('--config <FILE>', 'the watchlist')
    .option('--json', 'the comparison as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta baseline diff /tmp/before.yaml harbour-courier-2025-05-05\n\nExit codes: 0 done, 2 wrong usage, 3 a record is broken.',
    )
    .action((one: string, other: string, options: { config?: string; json?: true }) => {
      const folder = join(dirname(root.configFile(options.config)), 'baseline');
      const [before, after] = [load(one, folder), load(other, folder)];
      const comparison = compareRecords(before, after);
      root.print(options.json === true ? JSON.stringify(comparison) : inWords(comparison, root.paint));
    });
}

/** A version that was set aside has another file name: its id need not be that. */
function load(asked: string, folder: string): BaselineRecord {
  const loading = loadBaseline(/[/\\]|\.ya?ml$/u.test(asked) ? asked : baselineFile(folder, asked), { anyName: true });
  if (loading.kind === 'broken') throw new Exit(EXIT.config, renderConfigErrors(loading.errors));
  return loading.record;
}

function inWords({ changes, same, questionsAdded, questionsRemoved }: RecordComparison, paint: Root['paint']): string {
  return [
    ...changes.map((change) => changeWords(change, paint)),
    ...questionsAdded.map((question) => paint(`+ question: ${question}`, 'good')),
    ...questionsRemoved.map((question) => paint(`- question: ${question}`, 'bad')),
    `${same} claims the same, ${changes.length} differ`,
  ].join('\n');
}

function changeWords(change: ClaimChange, paint: Root['paint']): string {
  if (change.kind === 'changed') {
    const lines = change.fields.flatMap((field) => [
      paint(`    - ${field}: ${shown(change.before[field])}`, 'bad'),
      paint(`    + ${field}: ${shown(change.after[field])}`, 'good'),
    ]);
    return [`~ ${change.after.id}`, ...lines].join('\n');
  }
  const { id, actor, claim, kind, asOf } = change.claim;
  const line = `${id} [${kind}, ${asOf}] ${actor}: ${claim}`;
  return change.kind === 'added' ? paint(`+ ${line}`, 'good') : paint(`- ${line}`, 'bad');
}

function shown(value: unknown): string {
  return value === undefined ? '(nothing)' : typeof value === 'string' ? value : (value as readonly string[]).join(', ');
}
