import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteLedger } from '../../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { firstLedger } from '../../../src/adapters/sqlite/migrations/0001-first-ledger.ts';
import { unaskedFeed } from '../../../src/domain/feed.ts';
import { explainSqliteError } from '../../../src/adapters/sqlite/explain-sqlite-error.ts';
import { renderEditionText } from '../../../src/digest/render-edition-text.ts';
import { QUIET } from '../../digest/editions.ts';
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
    await ledger.recordStop({ watch: 'w', recipient: 'ann@example.org', stopped: true, now: '2026-03-01T06:00:00Z' });
    await ledger.close();
    const again = createSqliteLedger({ file });
    expect(await again.stops('w')).toEqual([{ recipient: 'ann@example.org', at: '2026-03-01T06:00:00.000Z' }]);
    await again.close();
    expect(existsSync(`${file}.v1.bak`)).toBe(false);
    const raw = new DatabaseSync(file);
    expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    raw.close();
  });

  it('waits for another process that is making the same ledger', async () => {
    const file = join(folder, 'ledger.db');
    // A thread, since opening blocks this one: it holds the new file's write lock for a moment.
    const other = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
      const database = new (require('node:sqlite').DatabaseSync)(workerData);
      database.exec('BEGIN IMMEDIATE');
      parentPort.postMessage('locked');
      setTimeout(() => database.exec('COMMIT'), 150);`,
      { eval: true, workerData: file },
    );
    await once(other, 'message');
    const ledger = createSqliteLedger({ file });
    expect(await ledger.lastOccurrence('w')).toBe(null);
    await ledger.close();
    await other.terminate();
  });

  it('brings a ledger of the first version to this one, and keeps a copy of it', async () => {
    const file = join(folder, 'ledger.db');
    const raw = new DatabaseSync(file);
    raw.exec(`${firstLedger} PRAGMA application_id = ${0x6e646c74}; PRAGMA user_version = 1;
      INSERT INTO entries (watch, feed_url, entry_id, outlet, lang, first_seen, state, entry)
      VALUES ('w', 'https://a.example.org/', '1', 'A', 'en', '2026-03-01T06:00:00.000Z', 'read', NULL)`);
    raw.close();
    const ledger = createSqliteLedger({ file });
    const entry = { id: '1', link: '', title: 'T', published: null, updated: null, author: '', summary: '', content: '' };
    const feed = { url: 'https://a.example.org/', outlet: 'A', lang: 'en' };
    const record = { watch: 'w', feed, state: unaskedFeed(feed.url), now: '2026-03-01T07:00:00.000Z' };
    // What it said when it was seen is not known: it is taken as it is now.
    expect(await ledger.recordFeed({ ...record, entries: [entry] })).toBe(0);
    expect(await ledger.countPending('w')).toBe(0);
    await ledger.recordFeed({ ...record, entries: [{ ...entry, title: 'U' }] });
    expect(await ledger.countPending('w')).toBe(1);
    await ledger.close();
    expect(existsSync(`${file}.v1.bak`)).toBe(true);
  });

  it('owes nobody of an older ledger what they were sent, and counts their slots on from the last occurrence', async () => {
    const file = join(folder, 'ledger.db');
    const raw = new DatabaseSync(file);
    const edition = (id: string, day: number): string => `
      INSERT INTO occurrences (watch, occurrence, state, claimed_at) VALUES ('w', '2026-03-0${day}T06:00:00.000Z', 'done', '');
      INSERT INTO editions (id, watch, occurrence, made, edition)
        VALUES ('${id}', 'w', '2026-03-0${day}T06:00:00.000Z', '2026-03-0${day}T06:00:09.000Z', '{}');
      INSERT INTO deliveries (id, edition, recipient, sender, message_id, raw, state)
        VALUES ('${id}', '${id}', 'Ann@example.org', 's@example.org', '${id}', x'00', 'deferred');`;
    raw.exec(`${firstLedger} PRAGMA application_id = ${0x6e646c74}; PRAGMA user_version = 1; ${edition('e1', 1)} ${edition('e2', 2)}`);
    raw.close();
    const ledger = createSqliteLedger({ file });
    const [ann] = await ledger.enrol('w', [{ address: 'ann@example.org', countFrom: '2026-04-01T00:00:00Z' }], '2026-04-01T00:00:00Z');
    expect(ann).toMatchObject({ countFrom: '2026-03-02T06:00:00.000Z', lastSlot: null, lastMail: '2026-03-02T06:00:09.000Z' });
    expect(await ledger.editionsAfter('w', ann?.toldUpTo ?? 0)).toEqual([]);
    await ledger.close();
  });

  it('turns what an older edition said in words into data, so that it can still be shown', async () => {
    const file = join(folder, 'ledger.db');
    const old = {
      ...QUIET,
      heldBack: [
        { ...QUIET.heldBack[0], verdict: 'known', by: 'Bay Review, 2026-05-05: the bridge opened', byUrl: 'https://review.example.net/1' },
        { ...QUIET.heldBack[0], verdict: 'copy', by: 'a copy of Bay Radio: "It\'s open"', byUrl: 'https://bayradio.example.net/1' },
        QUIET.heldBack[1],
      ],
      filtered: [{ ...QUIET.filtered[0], by: 'exclusion: crossword', byUrl: '' }],
      warnings: ['The watch "w" has no baseline: everything counts as new.', 'The newest baseline record is 9 days old.'],
    };
    const raw = new DatabaseSync(file);
    raw.exec(`${firstLedger} PRAGMA application_id = ${0x6e646c74}; PRAGMA user_version = 1;
      INSERT INTO occurrences (watch, occurrence, state, claimed_at) VALUES ('w', '2026-03-01T06:00:00.000Z', 'done', '');`);
    raw
      .prepare(
        "INSERT INTO editions (id, watch, occurrence, made, edition) VALUES ('e1', 'w', '2026-03-01T06:00:00.000Z', '2026-03-01T06:00:09.000Z', ?)",
      )
      .run(JSON.stringify(old));
    raw.close();
    const ledger = createSqliteLedger({ file });
    const edition = await ledger.edition('e1');
    await ledger.close();
    expect(edition).toEqual({
      ...old,
      heldBack: [
        {
          ...QUIET.heldBack[0],
          by: {
            kind: 'report',
            text: 'Bay Review, 2026-05-05: the bridge opened',
            source: '',
            url: 'https://review.example.net/1',
            date: '',
            id: '',
          },
        },
        {
          ...QUIET.heldBack[0],
          verdict: 'copy',
          by: { kind: 'copy', outlet: '', title: 'Bay Radio: "It\'s open"', url: 'https://bayradio.example.net/1' },
        },
        QUIET.heldBack[1],
      ],
      filtered: [{ ...QUIET.filtered[0], by: { kind: 'off-topic', why: 'exclusion: crossword' } }],
      warnings: [{ kind: 'no-baseline' }],
    });
    expect(renderEditionText(edition ?? QUIET).replaceAll(/\s+/g, ' ')).toContain(
      'You know: https://review.example.net/1: Bay Review, 2026-05-05: the bridge opened',
    );
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
