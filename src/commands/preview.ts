import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { nextSlot } from '../domain/plan-slots.ts';
import { runId } from '../domain/run-id.ts';
import { runWatch } from '../pipeline.ts';
import { chooseWatches, instantOf, type Root } from '../root.ts';
import { digestOf } from '../stages/compose.ts';

/** `newsdelta preview`: the next digest as files; nothing is stored or sent. */
export function previewCommand(root: Root): Command {
  return new Command('preview')
    .description('write the next digest as HTML and text; nothing is stored or sent')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'only this watch')
    .option('--as-of <ISO>', 'as if it were this instant')
    .option('--out <FOLDER>', 'where the files go', 'preview')
    .option('--json', 'the files and counts, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta preview --out /tmp/preview\n\nExit codes: 0 done, 2 wrong usage, 3 configuration broken, 7 the ledger cannot be used.',
    )
    .action(async (options: { config?: string; watch?: string; asOf?: string; out: string; json?: true }) => {
      const settings = root.loadSettings(options.config);
      const asOf = instantOf(options.asOf);
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      try {
        mkdirSync(options.out, { recursive: true });
        for (const watch of chooseWatches(settings, options.watch)) {
          const now = asOf ?? world.clock.now();
          const next = nextSlot(watch.schedule, now);
          const report = await runWatch(watch, { occurrence: now, planned: true, next, now, run: runId(now, process.pid) }, world);
          const edition = report.edition === null ? null : await world.ledger.edition(report.edition);
          if (edition === null) continue;
          const { subject, html, text } = digestOf(edition, settings, { language: watch.recipients[0]?.language ?? 'en' });
          const [htmlFile, textFile] = [resolve(join(options.out, `${watch.id}.html`)), resolve(join(options.out, `${watch.id}.txt`))];
          writeFileSync(htmlFile, html);
          writeFileSync(textFile, text);
          root.print(
            options.json === true
              ? JSON.stringify({ watch: watch.id, subject, html: htmlFile, text: textFile, coverage: report.coverage })
              : `${subject}\n  ${htmlFile}\n  ${textFile}`,
          );
        }
      } finally {
        await world.close();
      }
    });
}
