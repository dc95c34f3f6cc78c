import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-completion-'));
let script: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'a folder'));
  writeFileSync(join(folder, 'a list.opml'), '');
  const printed = await runProgram(['completion', 'bash'], { env: {} });
  expect(printed.code).toBe(0);
  script = join(folder, 'script.bash');
  writeFileSync(script, printed.out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers when Tab is pressed behind these words. */
function offered(...words: readonly string[]): readonly string[] {
  const line = ['newsdelta', ...words].map((word) => `'${word}'`).join(' ');
  const command = `source ${script}; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _newsdelta; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim().split('\n');
}

describe('completion in bash', () => {
  it.each([
    [['ba'], ['backup', 'baseline']],
    [
      ['baseline', ''],
      ['add', 'check', 'show', 'diff', '--help'],
    ],
    [['baseline', 'add', '--wa'], ['--watch']],
    [['run', '--watch', 'one', '--dr'], ['--dry-run']],
    [
      ['opml', 'import', 'a'],
      ['a folder', 'a list.opml'],
    ],
    [
      ['check', '--config', 'a'],
      ['a folder', 'a list.opml'],
    ],
    [['run', '--watch', ''], ['']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', '--json', '--help'],
    ],
  ])('offers behind %j: %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  it('knows no shell but its three', async () => {
    expect(await runProgram(['completion', 'tcsh'], { env: {} })).toMatchObject({
      code: 2,
      err: expect.stringContaining('bash, zsh, fish'),
    });
  });
});
