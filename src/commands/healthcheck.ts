import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Health, healthNow } from '../domain/health.ts';
import { EXIT, type Root } from '../root.ts';

const LIMITS = { fetchSeconds: 3, fetchBytes: 1_000_000, readSeconds: 1, concurrency: 1, hostPauseMs: 0, articlesPerRun: 0, maxAgeDays: 0 };

/** `newsdelta healthcheck`: whether `serve` lives, for the container's HEALTHCHECK. */
export function healthcheckCommand(root: Root): Command {
  return new Command('healthcheck')
    .description('whether `serve` on this data folder lives: exit 0, else 6 with the reason')
    .option('--config <FILE>', 'not needed here')
    .option('--json', 'the health as JSON')
    .addHelpText('after', '\nExample:\n  newsdelta healthcheck\n\nExit codes: 0 it lives, 6 it does not.')
    .action(async (options: { json?: true }) => {
      const left = stored(root.dataFolder);
      const now = new Date().toISOString();
      // What it left behind says where it answers; a file alone cannot tell a serve that hangs from one that lives.
      const health = left?.listening === undefined ? healthNow(left, now) : await ask(left.listening, root, now);
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

/** Over the vetted connection, with this one address allowed: it is our own. */
async function ask(listening: string, root: Root, now: string): Promise<Health> {
  const address = listening.replace(/^0\.0\.0\.0:/, '127.0.0.1:').replace('[::]:', '[::1]:');
  const web = root.openWeb({ limits: LIMITS, allowHosts: [address], allowPorts: [], proxy: null });
  try {
    const answer = await web.get({ url: `http://${address}/health` });
    if (answer.kind === 'answered') return JSON.parse(Buffer.from(answer.bytes).toString('utf8')) as Health;
    return { at: now, state: 'failing', reasons: [`serve does not answer on ${address}: ${answer.what}`] };
  } catch {
    return { at: now, state: 'failing', reasons: [`what answers on ${address} is not serve`] };
  } finally {
    await web.close();
  }
}
