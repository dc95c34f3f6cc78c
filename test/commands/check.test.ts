import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { runProgram, writeSmallConfig } from '../program.ts';

it('check tells the operator who stopped a digest, if still in the watchlist, and whom webhooks tell', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-stopped-'));
  try {
    const data = join(folder, 'data');
    mkdirSync(data);
    const ledger = createSqliteLedger({ file: join(data, 'ledger.sqlite') });
    for (const recipient of ['reader@example.com', 'former@example.com'])
      await ledger.recordStop({ watch: 'sarrow-array', recipient, stopped: true, now: '2026-03-02T07:00:00.000Z' });
    await ledger.close();
    const config = writeSmallConfig(1, join(folder, 'config'), { outlet: 'meridian-wire' });
    writeFileSync(
      config,
      `${readFileSync(config, 'utf8')}\nwebhooks: [{ id: bot, url: "\${BOT_URL}", secret: "\${BOT_SECRET}", watches: [sarrow-array] }]\n`,
    );
    const env = { NEWSDELTA_DATA: data, BOT_URL: 'https://hooks.example.org/panther', BOT_SECRET: 'x'.repeat(24) };
    const { out } = await runProgram(['check', '--offline', '--config', config], { env });
    expect(out).toContain('watch sarrow-array: reader@example.com stopped this digest on 2026-03-02 and gets none');
    expect(out).not.toContain('former@example.com');
    expect(out).toContain('webhook bot: each edition of sarrow-array is posted to hooks.example.org');
    expect(out).not.toContain('panther');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
