import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArchive } from '../../../src/adapters/archive/create-archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdelta-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the archive', () => {
  it('makes its folder, replaces a file as a whole, and leaves nothing beside it', async () => {
    const archive = createArchive(join(folder, 'public'));
    expect(await archive.read('orlun/index.html')).toBeNull();
    await archive.write('orlun/index.html', 'one');
    await archive.write('orlun/index.html', 'two');
    expect(Buffer.from((await archive.read('orlun/index.html')) ?? []).toString()).toBe('two');
    expect(readdirSync(join(folder, 'public/orlun'))).toEqual(['index.html']);
  });

  it('rejects where the disk refuses, and keeps what was there', async () => {
    const archive = createArchive(folder);
    mkdirSync(join(folder, 'orlun/feed.xml'), { recursive: true });
    await expect(archive.write('orlun/feed.xml', 'new')).rejects.toThrow();
    expect(readdirSync(join(folder, 'orlun'))).toEqual(['feed.xml']);
  });

  it.each([
    '../secret.html',
    'orlun/../../secret.html',
    'orlun/..%2f..%2fsecret.html',
    '/etc/passwd',
    'orlun/.hidden.html',
    'orlun/index.html/',
    'orlun//index.html',
    'orlun\\..\\secret.html',
    'orlun/index.html\u0000.xml',
    'orlun/ledger.sqlite',
    `orlun/${'x'.repeat(300)}.html`,
    'index.html',
  ])('knows no path %j', async (path) => {
    writeFileSync(join(folder, 'secret.html'), 'secret');
    const archive = createArchive(join(folder, 'public'));
    mkdirSync(join(folder, 'public/orlun'), { recursive: true });
    writeFileSync(join(folder, 'public/orlun/index.html'), 'page');
    expect(await archive.read(path)).toBeNull();
    await expect(archive.write(path, 'x')).rejects.toThrow('is no path of the archive');
    expect(readFileSync(join(folder, 'secret.html'), 'utf8')).toBe('secret');
  });
});
