import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../program.ts';
import { storeNewsroom } from '../stored-newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-try-'));
const data = join(folder, 'data');
const draft = join(folder, 'config/draft.yaml');
let config = '';
beforeAll(async () => {
  config = await storeNewsroom(folder);
  const rules = '    exclusions: [regatta]\n    rules: { any: [telescope, 薩羅山], none: ["title:lease"] }\n';
  writeFileSync(draft, readFileSync(config, 'utf8').replace('    exclusions: [regatta]\n', rules));
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runProgram(['try', ...words], { env: { NEWSDELTA_DATA: data, ...environment } });
const hash = (): string =>
  createHash('sha256')
    .update(readFileSync(join(data, 'ledger.sqlite')))
    .digest('hex');
const DAY_AFTER = ['--as-of', '2026-03-13T00:00:00Z', '--days', '1'];

describe('newsdelta try', () => {
  it('says what an edit would add and drop, and leaves ledger and active watchlist as they are to the bit', async () => {
    const before = hash();
    const { code, out } = await run(['--config', draft, ...DAY_AFTER]);
    expect(code).toBe(0);
    expect(out).toMatch(/^sarrow-array: \d+ added, [1-9]\d* dropped, of 16 articles of the last 1 day\n/);
    expect(out).toMatch(/Nothing was stored or sent\.\n$/);
    // What was learned may weigh otherwise one day: the figures of config/README.md's example are not held, what the edit did is.
    const shown = /\n```\n(sarrow-array: [\s\S]*?)```/.exec(readFileSync(join(import.meta.dirname, '../../config/README.md'), 'utf8'))?.[1];
    for (const line of shown?.split('\n').filter((one) => /^ {2}[-+] |^ {6}after: {2}filtered/.test(one)) ?? ['none'])
      expect(out).toContain(line);
    expect(hash()).toBe(before);
    expect(readFileSync(join(data, 'active/watchlist.yaml'), 'utf8')).toBe(readFileSync(config, 'utf8'));
  });

  it('tries the usual watchlist where none is named, and gives it as JSON without the texts', async () => {
    const { code, out } = await run(['--json', '--watch', 'sarrow-array', ...DAY_AFTER], { NEWSDELTA_CONFIG: draft });
    const [dropped] = JSON.parse(out).dropped;
    expect({ code, dropped }).toEqual({
      code: 0,
      dropped: {
        article: dropped.url,
        url: expect.stringMatching(/^https:/),
        outlet: expect.any(String),
        title: expect.any(String),
        published: expect.stringMatching(/^2026-03-1/),
        before: { kind: 'shown', why: expect.stringMatching(/^score/) },
        after: { kind: 'filtered', why: expect.stringMatching(/^rules? /) },
      },
    });
  });

  it('ends with 3 and every error on a broken edit', async () => {
    const broken = join(folder, 'config/broken.yaml');
    writeFileSync(broken, readFileSync(draft, 'utf8').replace('any: [telescope, 薩羅山]', 'any: [telescope AND], alll: [NEAR]'));
    const { code, err } = await run(['--config', broken]);
    expect(code).toBe(3);
    expect(err).toContain('Nothing stands behind "AND"');
    expect(err).toContain('Did you mean "all"?');
  });

  it('ends with 2 on a number that is none, and where there is nothing to compare with', async () => {
    expect(await run(['--config', draft, '--days', 'two'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--days "two" is not a number of days'),
    });
    const empty = join(folder, 'empty');
    const { code, err } = await run(['--config', config], { NEWSDELTA_DATA: empty, NEWSDELTA_CONFIG: config });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('There is nothing to compare with') });
    expect(existsSync(empty)).toBe(false);
  });
});
