import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteLedger } from '../../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { explainSqliteError } from '../../../src/adapters/sqlite/explain-sqlite-error.ts';
import { ledgerContract } from '../../contracts/ledger.ts';

ledgerContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-ledger-'));
  return {
    open: () => createSqliteLedger({ file: join(folder, 'ledger.db') }),
    dispose: async () => rmSync(folder, { recursive: true }),
  };
});

describe('the file of a ledger', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsdelta-ledger-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('survives closing, and is whole', async () => {
    const file = join(folder, 'ledger.db');
    const ledger = createSqliteLedger({ file });
    await ledger.recordMissed('w', ['2026-03-01T06:00:00Z'], '2026-03-02T06:00:00Z');
    await ledger.close();
    const again = createSqliteLedger({ file });
    expect(await again.lastOccurrence('w')).toBe('2026-03-01T06:00:00.000Z');
    await again.close();
    expect(existsSync(`${file}.v1.bak`)).toBe(false);
    const raw = new DatabaseSync(file);
    expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    raw.close();
  });

  it('refuses a ledger of a newer version, and says so', async () => {
    const file = join(folder, 'ledger.db');
    await createSqliteLedger({ file }).close();
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    expect(() => createSqliteLedger({ file })).toThrow(/version 99, made by a newer newsdelta/);
  });

  it('refuses the SQLite file of another program', () => {
    const file = join(folder, 'other.db');
    const raw = new DatabaseSync(file);
    raw.exec('CREATE TABLE guests (name TEXT)');
    raw.close();
    expect(() => createSqliteLedger({ file })).toThrow(/of another program/);
  });

  it('says what and where for a missing folder and for a file that is no database', () => {
    const lost = join(folder, 'missing', 'ledger.db');
    expect(() => createSqliteLedger({ file: lost })).toThrow(`its folder ${join(folder, 'missing')} is missing`);
    const prose = join(folder, 'prose.db');
    writeFileSync(prose, 'This is a letter and certainly not a database. '.repeat(40));
    expect(() => createSqliteLedger({ file: prose })).toThrow(/is not a ledger: it is no SQLite file/);
  });

  it.each([
    [13, /disk is full/],
    [8, /read-only/],
    [778, /on the disk/],
  ])('explains SQLite code %i with what to do and keeps the cause', (errcode, words) => {
    const cause = Object.assign(new Error('sqlite says'), { errcode });
    const explained = explainSqliteError(cause, '/data/ledger.db');
    expect(explained.message).toMatch(words);
    expect(explained.message).toContain('/data');
    expect(explained.cause).toBe(cause);
  });
});
