import { Command } from 'commander';
import { renderEditionText } from '../digest/render-edition-text.ts';
import { EXIT, Exit, type Root } from '../root.ts';

/** `newsdelta edition`: what was shown, held back and failed, whole. */
export function editionCommand(root: Root): Command {
  return new Command('edition')
    .description('show an edition: what was shown, held back, filtered and failed')
    .argument('[ID]', 'the edition, or "latest"', 'latest')
    .option('--config <FILE>', 'the watchlist')
    .option('--watch <ID>', 'the latest of this watch')
    .option('--json', 'the edition as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta edition latest --json\n\nExit codes: 0 done, 2 no such edition, 3 configuration broken, 7 the ledger cannot be used.',
    )
    .action(async (id: string, options: { config?: string; watch?: string; json?: true }) => {
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      try {
        const edition = id === 'latest' ? await world.ledger.latestEdition(options.watch ?? null) : await world.ledger.edition(id);
        if (edition === null)
          throw new Exit(
            EXIT.usage,
            id === 'latest'
              ? 'There is no edition yet. `newsdelta run` makes one.'
              : `There is no edition "${id}". \`newsdelta edition latest\` shows the newest.`,
          );
        root.print(options.json === true ? JSON.stringify(edition) : renderEditionText(edition));
      } finally {
        await world.close();
      }
    });
}
