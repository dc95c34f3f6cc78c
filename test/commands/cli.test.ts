import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram, startProgram } from '../program.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { NEWSDELTA_DATA: join(folder, 'data') };
const newsdelta = (words: readonly string[]): ReturnType<typeof runProgram> => runProgram(words, { env, cwd: folder });

describe('newsdelta', () => {
  it('tells every command in its help, and each command an example', async () => {
    const { out, code } = await newsdelta(['--help']);
    expect(code).toBe(0);
    const commands = readdirSync(join(ROOT, 'src/commands')).map((file) => file.replace('.ts', ''));
    expect(commands.length).toBeGreaterThan(12);
    const groups = new Set(['baseline', 'opml']);
    for (const command of commands) {
      const [group = '', ...rest] = command.split('-');
      expect(out).toContain(`  ${groups.has(group) && rest.length > 0 ? group : command} `);
    }
    expect((await newsdelta(['run', '--help'])).out).toContain('Example:');
    expect((await newsdelta(['baseline', 'add', '--help'])).out).toContain('Example:');
  });

  it('documents example, JSON and exit codes of every command', () => {
    const files = readdirSync(join(ROOT, 'src/commands'));
    const lacking = files.flatMap((file) => {
      const source = readFileSync(join(ROOT, 'src/commands', file), 'utf8');
      return ['Example:', 'Exit codes: ', "'--json'"].filter((words) => !source.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(files.length).toBeGreaterThan(15);
    expect(lacking).toEqual([]);
  });

  it('ends with 2 and the right words on wrong usage', async () => {
    // Once in a process of its own: its exit code and its streams are what a shell sees.
    expect(await startProgram(['rum'], { env }).ended).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean run?') });
    expect(await newsdelta(['run', '--as-of', 'yesterday', '--config', join(ROOT, 'config/watchlist.yaml')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--as-of "yesterday" is not an instant'),
    });
    expect(await newsdelta(['run', '--watch', 'none-such', '--config', join(ROOT, 'config/watchlist.yaml')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no watch "none-such"'),
    });
  });

  it('ends with 3 before anything is run when the watchlist is broken, with file, line and column', async () => {
    writeFileSync(join(folder, 'broken.yaml'), 'version: 1\nwatchs: []\n');
    const { code, err } = await newsdelta(['run', '--config', 'broken.yaml']);
    expect(code).toBe(3);
    expect(err).toMatch(/broken\.yaml:2:1: .*watchs[\s\S]*watches/);
    expect(readdirSync(folder)).not.toContain('data');
  });

  it('previews for nobody who gets no digest, and says who does', async () => {
    const words = ['preview', '--recipient', 'eve@example.com', '--config', join(ROOT, 'config/watchlist.yaml')];
    expect(await newsdelta(words)).toMatchObject({ code: 2, err: expect.stringContaining('Who does: desk@example.com') });
  });

  it('checks the shipped watchlist offline', async () => {
    const { code, out } = await newsdelta(['check', '--offline', '--config', join(ROOT, 'config/watchlist.yaml')]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/baseline .*claims/) });
    expect(out).toMatch(/recipient desk@example\.com: quasi-alliance, next \d{4}-\S+Z by Asia\/Tokyo; en; mail on quiet days/);
  });

  it('says that serve is not running', async () => {
    expect(await newsdelta(['healthcheck'])).toMatchObject({ code: 6, out: expect.stringContaining('failing') });
  });

  it('reads a feed from a file as one JSON line, and says what is wrong with one that is none', async () => {
    writeFileSync(
      join(folder, 'feed.xml'),
      '<rss version="2.0"><channel><title>T</title><link>https://example.org/</link><item><title>&lt;i&gt;One&lt;/i&gt;</title><link>/1</link><guid>g1</guid></item></channel></rss>',
    );
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Log in</title><form><input type="password"></form>');
    const { code, out } = await newsdelta(['feed', 'feed.xml', 'page.html', '--json']);
    const [feed, page] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(4);
    expect(feed).toMatchObject({ file: 'feed.xml', feed: { title: 'T' }, entries: [{ id: 'g1', title: '<i>One</i>', titleText: 'One' }] });
    expect(page).toMatchObject({ file: 'page.html', error: expect.any(String), entries: [] });
  });
});
