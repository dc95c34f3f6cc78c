import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { startProgram, writeSmallConfig } from '../program.ts';

it('check tells the operator who stopped a digest, and not those who are in the watchlist no longer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-stopped-'));
  try {
    const data = join(folder, 'data');
    mkdirSync(data);
    const ledger = createSqliteLedger({ file: join(data, 'ledger.sqlite') });
    for (const recipient of ['reader@example.com', 'former@example.com'])
      await ledger.recordStop({ watch: 'sarrow-array', recipient, stopped: true, now: '2026-03-02T07:00:00.000Z' });
    await ledger.close();
    const config = writeSmallConfig(1, join(folder, 'config'), { outlet: 'meridian-wire' });
    const { out } = await startProgram(['check', '--offline', '--config', config], { env: { NEWSDELTA_DATA: data } }).ended;
    expect(out).toContain('watch sarrow-array: reader@example.com stopped this digest on 2026-03-02 and gets none');
    expect(out).not.toContain('former@example.com');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
