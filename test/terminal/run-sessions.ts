/** Sessions of a person at a real terminal (tmux must be there): `npm run test:terminal`. */
import { tryInTerminal } from './try.ts';

for (const session of [tryInTerminal]) {
  await session();
  process.stdout.write(`${session.name}: well\n`);
}
