import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Health, healthNow } from '../domain/health.ts';
import { EXIT, type Root } from '../root.ts';

/** `newsdelta healthcheck`: whether `serve` lives, for the container's HEALTHCHECK. */
export function healthcheckCommand(root: Root): Command {
  return new Command('healthcheck')
    .description('whether `serve` on this data folder lives: exit 0, else 6 with the reason')
    .option('--config <FILE>', 'not needed here')
    .option('--json', 'the health as JSON')
    .addHelpText('after', '\nExample:\n  newsdelta healthcheck')
    .action((options: { json?: true }) => {
      const health = healthNow(stored(root.dataFolder), new Date().toISOString());
      root.print(options.json === true ? JSON.stringify(health) : [health.state, ...health.reasons].join('\n  '));
      if (health.state === 'failing') process.exitCode = EXIT.unhealthy;
    });
}

function stored(folder: string): Health | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'health.json'), 'utf8')) as Health;
  } catch {
    return null;
  }
}
