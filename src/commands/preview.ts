import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { nextSlot } from '../domain/plan-slots.ts';
import { runId } from '../domain/run-id.ts';
import { runWatch } from '../pipeline.ts';
import { chooseWatches, EXIT, Exit, instantOf, type Root } from '../root.ts';
import type { Turn } from '../domain/plan-turns.ts';
import type { Watch } from '../domain/watch.ts';
import type { Ledger } from '../ports.ts';
import { digestOf, ownEdition } from '../stages/tell.ts';
import { turnsOf } from '../stages/turns.ts';

/** `newsdelta preview`: the next digest as files; nothing is stored or sent. */
export function previewCommand(root: Root): Command {
  return new Command('preview')
    .description('write the next digest as HTML and text; nothing is stored or sent')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'only this watch')
    .option('--recipient <ADDRESS>', 'as this recipient gets it, with all that came since the own last digest')
    .option('--as-of <ISO>', 'as if it were this instant')
    .option('--out <FOLDER>', 'where the files go', 'preview')
    .option('--json', 'the files and counts, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta preview --out /tmp/preview\n\nExit codes: 0 done, 2 wrong usage, 3 configuration broken, 7 the ledger cannot be used.',
    )
    .action(async (options: { config?: string; watch?: string; recipient?: string; asOf?: string; out: string; json?: true }) => {
      const settings = root.loadSettings(options.config);
      const asOf = instantOf(options.asOf);
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      // Nobody's turn: what each was told until now stays as it is.
      const unserved = { ...world, ledger: { ...world.ledger, enrol: async () => [] } };
      try {
        const watches = chooseWatches(settings, options.watch);
        requireRecipient(watches, options.recipient);
        mkdirSync(options.out, { recursive: true });
        for (const watch of watches) {
          const now = asOf ?? world.clock.now();
          const next = nextSlot(watch.schedule, now);
          const reader = await readerOf(watch, now, { address: options.recipient, ledger: world.ledger });
          if (options.recipient !== undefined && reader === null) {
            if (reads(watch, options.recipient)) root.print(`${options.recipient} stopped the digest of ${watch.id} and gets none.`);
            continue;
          }
          const report = await runWatch(watch, { occurrence: now, planned: true, next, now, run: runId(now, process.pid) }, unserved);
          const edition = report.edition === null ? null : await world.ledger.edition(report.edition);
          if (edition === null) continue;
          const shown = reader === null ? edition : (await ownEdition(reader, edition, world.ledger)).edition;
          const language = (reader?.recipient ?? watch.recipients[0])?.language ?? 'en';
          const { subject, html, text } = digestOf(shown, settings, { language });
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

/** The recipient that `--recipient` names, as far as this watch has it, with what it was told until now. */
async function readerOf(
  watch: Watch,
  now: string,
  { address, ledger }: { readonly address: string | undefined; readonly ledger: Ledger },
): Promise<Turn | null> {
  const { everybody } = await turnsOf(watch, now, ledger);
  return everybody.find(({ recipient }) => recipient.address.toLowerCase() === address?.toLowerCase()) ?? null;
}

function reads({ recipients }: Watch, address: string): boolean {
  return recipients.some((one) => one.address.toLowerCase() === address.toLowerCase());
}

function requireRecipient(watches: readonly Watch[], address: string | undefined): void {
  const all = watches.flatMap(({ recipients }) => recipients.map((one) => one.address));
  if (address === undefined || watches.some((watch) => reads(watch, address))) return;
  throw new Exit(
    EXIT.usage,
    `"${address}" gets no digest of ${watches.map(({ id }) => id).join(', ')}. Who does: ${[...new Set(all)].join(', ')}.`,
  );
}
