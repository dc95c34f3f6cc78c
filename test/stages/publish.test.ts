import { beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import type { Archive, Ledger } from '../../src/ports.ts';
import { publish } from '../../src/stages/publish.ts';
import { aWatch } from '../builders.ts';
import { FULL, QUIET } from '../digest/editions.ts';

const files = new Map<string, string>();
const written: string[] = [];
const archive: Archive = {
  write: async (path, content) => {
    files.set(path, content);
    written.push(path);
  },
  read: async (path) => (files.has(path) ? Buffer.from(files.get(path) ?? '') : null),
};
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const press = (editions: readonly Edition[], to = archive) => ({
  ledger: { recentEditions: async () => editions } as unknown as Ledger,
  archive: to,
  journal: silent,
  settings: { publicAddress: null },
});
const watch = aWatch({ id: 'harbour' });
const newer = { ...FULL, id: 'harbour-20261125T070000Z' };

beforeEach(() => {
  files.clear();
  written.length = 0;
});

describe('publishing', () => {
  it('writes nothing for a watch without an edition', async () => {
    expect(await publish(watch, press([]))).toEqual([]);
    expect(written).toEqual([]);
  });

  it('writes the newest edition, what is missing of the others, and the lists', async () => {
    await publish(watch, press([QUIET]));
    written.length = 0;
    await publish(watch, press([newer, { ...FULL, id: 'harbour-lost' }, QUIET]));
    expect(written).toEqual([
      'harbour/harbour-20261125T070000Z.html',
      'harbour/harbour-lost.html',
      'harbour/index.html',
      'harbour/feed.xml',
      'harbour/feed.json',
    ]);
    expect(files.get('harbour/index.html')).toContain('href="harbour-lost.html"');
  });

  it('is a failure of the run where the disk refuses, in words', async () => {
    const full: Archive = { ...archive, write: () => Promise.reject(new Error('ENOSPC: no space left on device')) };
    expect(await publish(watch, press([QUIET], full))).toMatchObject([
      { step: 'publish', where: 'harbour/index.html', what: 'the archive could not be written: ENOSPC: no space left on device' },
    ]);
  });
});
