/** Sessions of a person at a real terminal (tmux must be there): `npm run test:terminal`. */
import { completionInTerminal } from './completion.ts';
import { initInTerminal } from './init.ts';
import { tryInTerminal } from './try.ts';

for (const session of [initInTerminal, completionInTerminal, tryInTerminal]) {
  await session();
  process.stdout.write(`${session.name}: well\n`);
}
