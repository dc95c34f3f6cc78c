import { Command } from 'commander';
import { renderExplanation } from '../digest/render-explanation.ts';
import type { Remembered } from '../ports.ts';
import { EXIT, Exit, type OpenWorld, type Root } from '../root.ts';

/** `newsdelta explain`: how an article was read and why each of its sentences was shown or held back. */
export function explainCommand(root: Root): Command {
  return new Command('explain')
    .description(
      'the whole path of an article: how it was read, relevant through what, each sentence with its verdict and neighbour, the edition',
    )
    .argument('<URL|ID>', "the article's address, its id, or the id of a development")
    .option('--config <FILE>', 'the watchlist')
    .option('--json', 'as JSON, one line a watch that read it')
    .addHelpText(
      'after',
      '\nExample:\n  newsdelta explain https://example.org/news/story.html\n\nExit codes: 0 done, 2 no such article, 3 configuration broken, 7 the ledger cannot be used.',
    )
    .action(async (asked: string, options: { config?: string; json?: true }) => {
      const world = await root.openWorld({ config: options.config, scratch: true, logging: 'progress' });
      try {
        const found = await find(asked, world);
        if (found.length === 0)
          throw new Exit(
            EXIT.usage,
            `No article of an edition has the address or id "${asked}". \`newsdelta edition latest --json\` lists them; one that is not in an edition yet was not assessed.`,
          );
        for (const { watch, told } of found)
          root.print(options.json === true ? JSON.stringify({ watch, ...told }) : renderExplanation(watch, told));
      } finally {
        await world.close();
      }
    });
}

async function find(asked: string, world: OpenWorld): Promise<readonly { watch: string; told: Remembered }[]> {
  const found: { watch: string; told: Remembered }[] = [];
  for (const { id: watch } of world.settings.watches) {
    for await (const told of world.ledger.remembered(watch)) {
      const { article, assessment } = told;
      const ids = [article.id, article.url, ...assessment.developments.map(({ id }) => id)];
      if (ids.includes(asked)) found.push({ watch, told });
    }
  }
  return found;
}
