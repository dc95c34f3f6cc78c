import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { activeWatchlist } from '../config/watchlist-files.ts';
import { fateInWords, renderTrial } from '../digest/render-trial.ts';
import type { Settings } from '../domain/settings.ts';
import type { Change, Trial } from '../domain/trial.ts';
import { EXIT, Exit, instantOf, type OpenWorld, type Root } from '../root.ts';
import { rehearse, type TwoForms } from '../stages/rehearse.ts';

interface TryOptions {
  readonly config?: string;
  readonly watch?: string;
  readonly days: string;
  readonly asOf?: string;
  readonly json?: true;
}

/** `newsdelta try`: what an edited watchlist would have shown of the stored articles, beside the active one; nothing is stored or sent. */
export function tryCommand(root: Root): Command {
  return new Command('try')
    .description('what an edited watchlist would add and drop, over the articles that are stored; nothing is stored or sent')
    .option('--config <FILE>', 'the edited watchlist')
    .option('--watch <ID>', 'only this watch')
    .option('--days <N>', 'over the articles of so many days', '14')
    .option('--as-of <ISO>', 'as if it were this instant')
    .option('--json', 'one watch a line, as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  cp config/watchlist.yaml config/draft.yaml\n  newsdelta try --config config/draft.yaml --days 30\n\nThe active watchlist is the one that the last run used; before the first run, the one that NEWSDELTA_CONFIG names.\nExit codes: 0 done, 2 nothing to compare with, 3 configuration broken.',
    )
    .action(async (options: TryOptions) => {
      const days = daysOf(options.days);
      const edited = root.loadSettings(options.config);
      const active = activeSettings(root, options.config);
      const forms = formsOf(active, edited, options.watch);
      const asOf = instantOf(options.asOf);
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      try {
        const trials = await trialsOf(forms, { since: daysBefore(asOf ?? world.clock.now(), days), active, world });
        for (const trial of trials) root.print(options.json === true ? JSON.stringify(plainTrial(trial)) : `${renderTrial(trial, days)}\n`);
        if (options.json !== true) root.print('Nothing was stored or sent.');
      } finally {
        await world.close();
      }
    });
}

function daysOf(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new Exit(EXIT.usage, `--days "${value}" is not a number of days. Write a whole number from 1 to 9999.`);
}

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}

function activeSettings(root: Root, config: string | undefined): Settings {
  const kept = activeWatchlist(root.dataFolder);
  if (existsSync(kept)) return root.loadSettings(kept);
  const usual = root.configFile(undefined);
  if (config !== undefined && config !== usual && existsSync(usual)) return root.loadSettings(usual);
  throw new Exit(
    EXIT.usage,
    `There is nothing to compare with: no run used a watchlist in ${root.dataFolder} yet. Run once, or name the edited watchlist with --config beside the active one in NEWSDELTA_CONFIG.`,
  );
}

function formsOf(active: Settings, edited: Settings, id: string | undefined): readonly TwoForms[] {
  const ids = [...new Set([...edited.watches, ...active.watches].map((watch) => watch.id))];
  if (id !== undefined && !ids.includes(id))
    throw new Exit(EXIT.usage, `There is no watch "${id}". The two watchlists have: ${ids.join(', ')}.`);
  return ids
    .filter((one) => id === undefined || one === id)
    .map((one) => ({
      id: one,
      active: active.watches.find((watch) => watch.id === one) ?? null,
      edited: edited.watches.find((watch) => watch.id === one) ?? null,
    }));
}

async function trialsOf(
  forms: readonly TwoForms[],
  { since, active, world }: { readonly since: string; readonly active: Settings; readonly world: OpenWorld },
): Promise<readonly Trial[]> {
  const others = active.watches.map(({ id }) => id);
  const trials: Trial[] = [];
  for (const form of forms) trials.push(await rehearse(form, { since, others }, world));
  return trials;
}

/** The trial without the articles' texts. */
function plainTrial({ added, dropped, ...rest }: Trial): Record<string, unknown> {
  const plain = ({ article: { id, url, outlet, title, published }, before, after }: Change): Record<string, unknown> => ({
    article: id,
    url,
    outlet,
    title,
    published,
    before: { kind: before.kind, why: fateInWords(before).slice(before.kind.length + 2) },
    after: { kind: after.kind, why: fateInWords(after).slice(after.kind.length + 2) },
  });
  return { ...rest, added: added.map(plain), dropped: dropped.map(plain) };
}
