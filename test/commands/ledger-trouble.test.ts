import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OCCURRENCES } from '../../samples/newsroom/outlets.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { ask, startProgram, writeSmallConfig } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FIXTURES = join(import.meta.dirname, '../fixtures/ledger');

/** Runs day 1 of the sample newsroom on this data folder; `preload` spoils the ledger. */
async function run(data: string, preload?: string): Promise<{ readonly code: number | null; readonly err: string; readonly out: string }> {
  const newsroom = await startNewsroom({ day: 1, faultless: true });
  try {
    const config = writeSmallConfig(newsroom.port, join(folder, 'config'), { outlet: 'meridian-wire' });
    const env = { NEWSDELTA_DATA: data, NEWSDELTA_ALLOW_HOSTS: '127.0.0.1' };
    const spoilt = preload === undefined ? { env } : { env, preload: join(FIXTURES, preload) };
    return await startProgram(['run', '--as-of', OCCURRENCES[1], '--config', config], spoilt).ended;
  } finally {
    await newsroom.close();
  }
}

describe('a ledger that cannot be used ends with 7 and words for its operator', () => {
  it('where the data folder lies under a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, err } = await run(join(folder, 'file/data'));
    expect(code).toBe(7);
    expect(err).toMatch(/^The data folder .*file\/data cannot be made: ENOTDIR.*NEWSDELTA_DATA/);
    expect(err).not.toContain('    at ');
  });

  it('where the ledger is another kind of file, which stays as it is', async () => {
    const data = join(folder, 'foreign');
    mkdirSync(data);
    const text = 'Dear diary, '.repeat(500);
    writeFileSync(join(data, 'ledger.sqlite'), text);
    const { code, err } = await run(data);
    expect({ code, err }).toEqual({
      code: 7,
      err: expect.stringMatching(/^.*ledger\.sqlite is not a ledger: it is no SQLite file\..*\n$/),
    });
    expect(readFileSync(join(data, 'ledger.sqlite'), 'utf8')).toBe(text);
  });

  it('where it is read-only', async () => {
    const data = join(folder, 'read-only');
    const { code, err } = await run(data, 'read-only.ts');
    expect({ code, err }).toEqual({ code: 7, err: expect.stringMatching(/^The ledger .* is read-only\. Give this user write access/) });
    expect(ask(join(data, 'ledger.sqlite'), 'SELECT * FROM sqlite_schema')).toEqual([]);
  });

  it('where the disk is full in the middle of a run; nothing half-written stays, and with space again the run is done', async () => {
    const data = join(folder, 'full');
    const { code, err } = await run(data, 'full-disk.ts');
    expect({ code, err }).toEqual({
      code: 7,
      err: expect.stringMatching(/^The disk is full: the ledger .* could not be written\. Free space/),
    });
    const ledger = join(data, 'ledger.sqlite');
    expect(existsSync(ledger)).toBe(true);
    expect(ask(ledger, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask(ledger, 'SELECT id FROM editions')).toEqual([]);
    // 5: its mail waits, because no mail server is named here.
    expect((await run(data)).code).toBe(5);
    expect(ask(ledger, 'SELECT count(*) AS n FROM deliveries')).toEqual([{ n: 2 }]);
  });
});
