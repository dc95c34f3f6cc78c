import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf, isShown, withOutputs } from './console.ts';
import { type Ran, runCommands } from './run.ts';

const README = join(import.meta.dirname, '../../config/README.md');
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-tutorial-'));
const shown = commandsOf(readFileSync(README, 'utf8'));
let ran: readonly Ran[];

beforeAll(async () => {
  ran = await runCommands(
    shown.map(({ command }) => command),
    folder,
  );
  // UPDATE_EXPECTED=1 writes the outputs anew, but for those that are shown in part: read every line of the difference.
  if (process.env['UPDATE_EXPECTED'] === '1')
    writeFileSync(
      README,
      withOutputs(
        readFileSync(README, 'utf8'),
        ran.map(({ output }) => output),
      ),
    );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the ten minutes of config/README.md', () => {
  it('hold commands from init to know', () => {
    const commands = shown.map(({ command }) => command.split(' ').slice(0, 2).join(' '));
    for (const one of ['init', 'check', 'baseline', 'feed', 'preview', 'run', 'try', 'know', 'opml'])
      expect(commands).toContain(`newsdelta ${one}`);
    expect(ran.length).toBe(shown.length);
  });

  it.each(shown.map(({ command, output }, index) => ({ command: command.slice(0, 70), output, index })))(
    '$ $command',
    ({ output, index }) => {
      const lines = ran[index]?.output ?? [];
      if (!isShown(lines, output)) expect(lines).toEqual(output);
    },
  );

  it('end as they say: 0, but for mail that waits and what is to be looked at', () => {
    const codes = new Map(shown.map(({ command }, index) => [command, ran[index]?.code]));
    const others = [...codes].filter(([, code]) => code !== 0).map(([command, code]) => `${command.slice(0, 30)}: ${code}`);
    expect(others).toEqual(['newsdelta check: 5', 'newsdelta baseline check: 8', 'newsdelta run: 5']);
  });
});

describe('what a document shows of an output', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b', 'c'], ['a', '…'], true],
    [['a', 'b', 'c'], ['a', '…', 'c'], true],
    [['a', 'b', 'c'], ['…', 'b'], false],
    [['a'], ['a', 'b'], false],
    [[], [], true],
  ])('%j shown as %j: %s', (lines, part, is) => {
    expect(isShown(lines, part)).toBe(is);
  });
});
