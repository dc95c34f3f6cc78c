import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { ready } from '../contracts/ledger-samples.ts';
import { runProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-backup-command-'));
const data = join(folder, 'data');
const copy = join(folder, 'copy.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  mkdirSync(data);
  const ledger = createSqliteLedger({ file: join(data, 'ledger.sqlite') });
  await ledger.commitEdition(await ready(ledger, 'r1'), 'r1');
  await ledger.close();
});

const newsdelta = (...words: readonly string[]) => runProgram(words, { env: { NEWSDELTA_DATA: data } });

it('backs up and restores, in words; refuses to restore beside a serve that lives, and to write over a file', async () => {
  expect(await newsdelta('backup', copy)).toMatchObject({
    code: 0,
    out: expect.stringMatching(/: 1 editions, .* 2 mails wait; checked\./),
  });
  expect(await newsdelta('backup', copy)).toMatchObject({ code: 7, err: expect.stringContaining('Name a new file') });
  const health = (reasons: readonly string[]) => JSON.stringify({ at: new Date().toISOString(), state: 'healthy', reasons });
  writeFileSync(join(data, 'health.json'), health([]));
  expect(await newsdelta('restore', copy)).toMatchObject({ code: 6, err: expect.stringContaining('stop it first') });
  writeFileSync(join(data, 'health.json'), health(['serve was stopped by SIGTERM']));
  const { code, out } = await newsdelta('restore', copy);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2 mails waited in the backup and may have been sent since') });
});
