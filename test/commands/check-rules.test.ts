import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../program.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'test/fixtures/watches/rules');

it('check shows what each rule was understood as, and config/README.md shows that watch and its real output', async () => {
  const { code, out } = await runProgram(['check', '--offline', '--config', join(FOLDER, 'watchlist.yaml')], {
    env: { NEWSDELTA_DATA: '/nowhere' },
  });
  const said = `${out
    .split('\n')
    .filter((line) => line.includes(', rule '))
    .join('\n')}\n`;
  expect(code).toBe(0);
  expect(said).toBe(readFileSync(join(FOLDER, 'check.txt'), 'utf8'));
  const readme = readFileSync(join(ROOT, 'config/README.md'), 'utf8');
  expect(readme).toContain(`<!-- check: test/fixtures/watches/rules -->\n\n\`\`\`\n${said}\`\`\``);
  // The rules of the README, without its comments, are those of the fixture.
  const shown = /\n( {4}rules:\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(readFileSync(join(FOLDER, 'watchlist.yaml'), 'utf8')).toContain(shown.replaceAll(/ +# .*/g, ''));
});
