import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpLedger } from '../../../src/adapters/sqlite/back-up-ledger.ts';
import { createSqliteLedger } from '../../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { restoreLedger } from '../../../src/adapters/sqlite/restore-ledger.ts';
import { ready, T1 } from '../../contracts/ledger-samples.ts';
import { ask } from '../../program.ts';

const NOW = '2026-03-05T06:00:00.000Z';
let folder: string;
let ledger: string;
let copy: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdelta-backup-'));
  ledger = join(folder, 'ledger.sqlite');
  copy = join(folder, 'copy.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a backup', () => {
  it('is the ledger as it is while others use it, whole, and never written over another', async () => {
    const used = createSqliteLedger({ file: ledger });
    await used.commitEdition(await ready(used, 'r1'), 'r1');
    expect(backUpLedger(ledger, copy)).toEqual({ version: expect.any(Number), editions: 1, newest: T1, waiting: 2 });
    await used.recordStop({ watch: 'w', recipient: 'ann@example.org', stopped: true, now: NOW });
    await used.close();
    const kept = createSqliteLedger({ file: copy });
    expect(await kept.edition('e1')).not.toBeNull();
    expect(await kept.stops('w')).toEqual([]);
    await kept.close();
    expect(() => backUpLedger(ledger, copy)).toThrow(`${copy} is there already`);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves no file behind where the ledger is damaged, and none is made of no ledger', async () => {
    expect(() => backUpLedger(ledger, copy)).toThrow(/There is no ledger/);
    await filled(ledger);
    damage(ledger);
    expect(() => backUpLedger(ledger, copy)).toThrow(/damaged/);
    expect([existsSync(copy), existsSync(`${copy}.part`)]).toEqual([false, false]);
  });
});

describe('restoring', () => {
  it('puts the backup in place, keeps the old ledger aside, and leaves what waited to the operator', async () => {
    await filled(copy);
    const old = createSqliteLedger({ file: ledger });
    await old.recordStop({ watch: 'w', recipient: 'ann@example.org', stopped: true, now: NOW });
    await old.close();
    const { aside, waiting } = restoreLedger({ ledger, from: copy, now: NOW });
    expect(waiting).toBe(2);
    const restored = createSqliteLedger({ file: ledger });
    expect(await restored.stops('w')).toEqual([]);
    expect(await restored.dueDeliveries('2027-01-01T00:00:00Z')).toEqual([]);
    expect((await restored.deliveries({ open: true })).map(({ state, lastAnswer }) => [state, lastAnswer.slice(0, 22)])).toEqual([
      ['unknown', 'restored from a backup'],
      ['unknown', 'restored from a backup'],
    ]);
    await restored.close();
    expect(ask(aside ?? '', 'SELECT recipient FROM stops')).toEqual([{ recipient: 'ann@example.org' }]);
    expect(ask(copy, "SELECT count(*) AS n FROM deliveries WHERE state = 'ready'")).toEqual([{ n: 2 }]);
  });

  it('restores where there is no ledger, and where the one that is there is no database', async () => {
    await filled(copy);
    expect(restoreLedger({ ledger, from: copy, now: NOW }).aside).toBeNull();
    writeFileSync(ledger, 'broken '.repeat(2000));
    const { aside } = restoreLedger({ ledger, from: copy, now: NOW });
    expect(readFileSync(aside ?? '', 'utf8')).toContain('broken');
    expect(ask(ledger, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('never reads the log of the old ledger into the new one', async () => {
    await filled(copy);
    await filled(ledger);
    const holder = new DatabaseSync(ledger);
    holder.exec("PRAGMA wal_autocheckpoint = 0; UPDATE stops SET at = ''; INSERT INTO stops VALUES ('w', 'late@example.org', '')");
    const { aside } = restoreLedger({ ledger, from: copy, now: NOW });
    expect(ask(ledger, 'SELECT * FROM stops')).toEqual([]);
    expect(ask(ledger, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    holder.close();
    expect(ask(aside ?? '', 'SELECT recipient FROM stops')).toEqual([{ recipient: 'late@example.org' }]);
  });

  it.each([
    ['is missing', () => {}, /There is no file/],
    ['is no database', (file: string) => writeFileSync(file, 'Dear diary '.repeat(500)), /is not a ledger/],
    ['is of another program', (file: string) => alter(file, 'CREATE TABLE guests (name TEXT)'), /is not a newsdelta ledger/],
    ['is damaged', damaged, /damaged/],
    ['is of a newer version', newer, /version 99, made by a newer newsdelta/],
  ])('refuses a backup that %s, and leaves the ledger as it is', async (_, make, words) => {
    await filled(ledger);
    await make(copy);
    const before = readFileSync(ledger);
    expect(() => restoreLedger({ ledger, from: copy, now: NOW })).toThrow(words);
    expect(readFileSync(ledger).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /restoring|before/.test(name))).toEqual([]);
  });
});

async function filled(file: string): Promise<void> {
  const made = createSqliteLedger({ file });
  await made.commitEdition(await ready(made, 'r1'), 'r1');
  await made.close();
}

async function damaged(file: string): Promise<void> {
  await filled(file);
  damage(file);
}

/** Overwrites the middle of every page but the first few. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 3 * 4096 + 8; at + 200 < bytes.length; at += 4096) bytes.fill(0x5a, at, at + 200);
  writeFileSync(file, bytes);
}

async function newer(file: string): Promise<void> {
  await filled(file);
  alter(file, 'PRAGMA user_version = 99');
}

function alter(file: string, sql: string): void {
  const raw = new DatabaseSync(file);
  raw.exec(sql);
  raw.close();
}
