import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { followWatchlist, type Look } from '../../src/config/follow-watchlist.ts';
import { activeWatchlist, keepActive, readWatchlistFiles } from '../../src/config/watchlist-files.ts';

const root = mkdtempSync(join(tmpdir(), 'newsdelta-follow-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with a watchlist and one record, and what follows it. A text that holds "bad" is broken. */
function start(name: string) {
  const folder = join(root, name);
  const file = join(folder, 'watchlist.yaml');
  mkdirSync(join(folder, 'baseline'), { recursive: true });
  writeFileSync(file, 'one');
  writeFileSync(join(folder, 'baseline/a.yaml'), 'record');
  return { folder, file, ...follow(file) };
}

function follow(file: string) {
  const follower = followWatchlist(file, { inUse: readWatchlistFiles(file), settleMs: 0 });
  const taken: string[] = [];
  const look = (): Promise<Look> =>
    follower.look(async () => {
      const text = [...readWatchlistFiles(file).values()].join('+');
      if (text.includes('bad') || text === '') return `watchlist.yaml:1:1: ${text}`;
      taken.push(text);
      return null;
    });
  return { look, taken };
}

describe('following a watchlist', () => {
  it('says nothing while nothing changes, also when the same is saved again', async () => {
    const { file, look, taken } = start('same');
    expect(await look()).toEqual({ kind: 'same' });
    writeFileSync(file, 'one');
    expect([await look(), taken]).toEqual([{ kind: 'same' }, []]);
  });

  it('takes an edit over once, of the watchlist or of a record', async () => {
    const { folder, file, look, taken } = start('edit');
    writeFileSync(file, 'two');
    expect((await look()).kind).toBe('edited');
    expect((await look()).kind).toBe('same');
    writeFileSync(join(folder, 'baseline/b.yaml'), 'new');
    expect((await look()).kind).toBe('edited');
    expect(taken).toEqual(['two+record', 'two+record+new']);
  });

  it('sees a file that an editor replaced', async () => {
    const { folder, file, look, taken } = start('replaced');
    writeFileSync(join(folder, '.watchlist.swp'), 'two');
    renameSync(join(folder, '.watchlist.swp'), file);
    expect([(await look()).kind, taken]).toEqual(['edited', ['two+record']]);
  });

  it('sees the link of a ConfigMap switch', async () => {
    const mount = join(root, 'configmap');
    for (const version of ['v1', 'v2']) {
      mkdirSync(join(mount, `..${version}`), { recursive: true });
      writeFileSync(join(mount, `..${version}/watchlist.yaml`), version);
    }
    symlinkSync('..v1', join(mount, '..data'));
    symlinkSync('..data/watchlist.yaml', join(mount, 'watchlist.yaml'));
    const { look, taken } = follow(join(mount, 'watchlist.yaml'));
    expect((await look()).kind).toBe('same');
    symlinkSync('..v2', join(mount, '..data_tmp'));
    renameSync(join(mount, '..data_tmp'), join(mount, '..data'));
    expect([(await look()).kind, taken]).toEqual(['edited', ['v2']]);
  });

  it('keeps the last good one beside a bad edit, and says so as new once', async () => {
    const { file, look, taken } = start('bad');
    writeFileSync(file, 'bad');
    const errors = 'watchlist.yaml:1:1: bad+record';
    expect(await look()).toEqual({ kind: 'broken', first: true, errors });
    expect(await look()).toEqual({ kind: 'broken', first: false, errors });
    writeFileSync(file, 'another bad');
    expect(await look()).toMatchObject({ kind: 'broken', first: true });
    writeFileSync(file, 'one');
    expect(await look()).toEqual({ kind: 'mended' });
    rmSync(file);
    expect(await look()).toMatchObject({ kind: 'edited' });
    expect(taken).toEqual(['record']);
  });

  it('gives an editor time to finish writing', async () => {
    const { file, look } = start('half');
    writeFileSync(file, 'ba');
    const follower = followWatchlist(file, { inUse: new Map(), settleMs: 0 });
    const half = await follower.look(async () => {
      writeFileSync(file, 'two');
      return 'half of it';
    });
    expect(half).toEqual({ kind: 'same' });
    expect((await look()).kind).toBe('edited');
  });

  it('tries again what could not be taken over', async () => {
    const { file, look } = start('thrown');
    writeFileSync(file, 'two');
    const follower = followWatchlist(file, { inUse: new Map(), settleMs: 0 });
    await expect(
      follower.look(async () => {
        throw new Error('the ledger is locked');
      }),
    ).rejects.toThrow('the ledger is locked');
    expect((await follower.look(async () => null)).kind).toBe('edited');
    expect((await look()).kind).toBe('edited');
  });
});

describe('the active watchlist', () => {
  it('is kept whole, with its records, and without those that are gone', () => {
    const { folder, file } = start('active');
    const data = join(root, 'data');
    mkdirSync(data);
    keepActive(data, readWatchlistFiles(file));
    writeFileSync(file, 'two');
    rmSync(join(folder, 'baseline/a.yaml'));
    writeFileSync(join(folder, 'baseline/b.yaml'), 'other');
    keepActive(data, readWatchlistFiles(file));
    expect(readFileSync(activeWatchlist(data), 'utf8')).toBe('two');
    expect([...readWatchlistFiles(activeWatchlist(data))]).toEqual([...readWatchlistFiles(file)]);
  });
});
