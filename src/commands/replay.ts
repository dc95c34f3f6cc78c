import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { SENSITIVITIES, type Sensitivity } from '../domain/watch.ts';
import { replayScenario } from '../measure/replay.ts';
import { EXIT, Exit, type Root } from '../root.ts';

/** `newsdelta replay`: a labelled stream in, predictions out. */
export function replayCommand(root: Root): Command {
  return new Command('replay')
    .description('run the assessment over a stored stream of articles and write its predictions')
    .argument('<SCENARIO>', 'a folder with topic.json, baseline/ and items.jsonl')
    .requiredOption('--out <FILE>', 'one JSON line an article')
    .addOption(new Option('--sensitivity <WORD>', 'how readily a sentence is flagged').choices(SENSITIVITIES).default('normal'))
    .option('--config <FILE>', 'not needed here: the scenario is its own watch')
    .option('--json', 'how many, as JSON')
    .addHelpText('after', '\nExample:\n  newsdelta replay my-stream --out predictions.jsonl\n\nExit codes: 0 done, 2 no such scenario.')
    .action(async (scenario: string, options: { out: string; sensitivity: Sensitivity; json?: true }) => {
      if (!existsSync(join(scenario, 'items.jsonl')))
        throw new Exit(EXIT.usage, `"${scenario}" is no scenario: it has no items.jsonl. It needs topic.json, baseline/ and items.jsonl.`);
      const file = openSync(options.out, 'w');
      let articles = 0;
      try {
        for (const prediction of await replayScenario(scenario, { sensitivity: options.sensitivity, encoder: root.openEncoder() })) {
          writeSync(file, `${JSON.stringify(prediction)}\n`);
          articles += 1;
        }
      } finally {
        closeSync(file);
      }
      if (options.json === true) root.print(JSON.stringify({ articles, file: options.out }));
      else if (process.stdout.isTTY) root.print(`${articles} articles, ${options.out}`);
    });
}
