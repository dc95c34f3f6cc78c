import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startMailReceiver } from '../../samples/mail-receiver.ts';
import { OCCURRENCES } from '../../samples/newsroom/outlets.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { ask, startProgram, writeSmallConfig } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-two-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives an occurrence to one of two processes that start at once on one new ledger; the other says so and ends well', async () => {
  const newsroom = await startNewsroom({ day: 1, faultless: true });
  const receiver = await startMailReceiver();
  try {
    const config = writeSmallConfig(newsroom.port, join(folder, 'config'), { outlet: 'meridian-wire' });
    const env = { NEWSDELTA_DATA: join(folder, 'data'), NEWSDELTA_SMTP_URL: receiver.url, NEWSDELTA_ALLOW_HOSTS: '127.0.0.1' };
    const words = ['run', '--as-of', OCCURRENCES[1], '--config', config];
    const both = await Promise.all([startProgram(words, { env }).ended, startProgram(words, { env }).ended]);
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
    expect(both.filter(({ out }) => out.includes('already')).length).toBe(1);
    expect((await receiver.take()).map(({ to }) => to).sort()).toEqual(['desk@example.org', 'reader@example.com']);
    const ledger = join(folder, 'data/ledger.sqlite');
    expect(ask(ledger, 'SELECT state FROM deliveries').map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(ask(ledger, 'SELECT id FROM editions').length).toBe(1);
    expect(ask(ledger, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  } finally {
    await newsroom.close();
    await receiver.close();
  }
});
