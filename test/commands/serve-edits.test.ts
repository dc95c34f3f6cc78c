import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeNewsroomConfig } from '../../samples/newsroom/write-config.ts';
import { followEdits, openServed, statusOf } from '../../src/commands/serve.ts';
import { renderConfigErrors } from '../../src/config/config-error.ts';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import { judgeHealth } from '../../src/domain/status.ts';
import { activeWatchlist } from '../../src/config/watchlist-files.ts';
import { runWatch } from '../../src/pipeline.ts';
import { EXIT, Exit, type Root } from '../../src/root.ts';
import { startPress } from '../stories/press.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-edits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const NOW = '2026-03-12T18:00:00.000Z';

/** A root whose worlds are in memory, but for the watchlist and the data folder. */
function aRoot() {
  const file = writeNewsroomConfig(4180, join(folder, 'config'));
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const press = startPress(join(data, 'ledger.sqlite'), [{ at: NOW, text: 'The Sarrow Land Council signed the lease on Mount Sarrow.' }]);
  press.setClock(NOW);
  const log: string[] = [];
  let closed = 0;
  const journal = {
    info: (event: string, fields = {}) => void log.push(`info ${event} ${JSON.stringify(fields)}`),
    warn: () => {},
    error: (event: string, fields = {}) => void log.push(`error ${event} ${JSON.stringify(fields)}`),
  };
  const root = {
    configFile: () => file,
    dataFolder: data,
    openWorld: async () => {
      const loading = loadWatchlist(file, {});
      if (loading.kind === 'broken') throw new Exit(EXIT.config, renderConfigErrors(loading.errors));
      return { ...press.world, journal, settings: loading.settings, close: async () => void (closed += 1) };
    },
  } as unknown as Root;
  return { root, file, data, press, log, closed: () => closed };
}

describe('serve and the edits of its watchlist', () => {
  it('takes a good edit over, keeps the last good one beside a bad one, says so once in the log and in the digest', async () => {
    const { root, file, data, press, log, closed } = aRoot();
    const good = readFileSync(file, 'utf8');
    const served = await openServed(root, { config: undefined, scratch: false, logging: 'steps' });
    await followEdits(root, served);
    expect([log, closed()]).toEqual([[], 0]);

    writeFileSync(file, good.replace('title: The telescopes on Mount Sarrow', 'title: Sarrow'));
    await followEdits(root, served);
    expect(served.world.settings.watches[0]?.title).toBe('Sarrow');
    expect([log, closed()]).toEqual([[expect.stringMatching(/^info watchlist .*an edit was taken over/)], 1]);
    expect(readFileSync(activeWatchlist(data), 'utf8')).toContain('title: Sarrow');

    writeFileSync(file, good.replace('id: sarrow-array', 'id: Sarrow Array').replace('title: ', 'titel: '));
    for (const _ of [1, 2, 3]) await followEdits(root, served);
    expect(log.slice(1)).toEqual([expect.stringMatching(/^error watchlist .*the last good one stays.*watchlist\.yaml:11:9/)]);
    expect(served.world.settings.watches[0]?.title).toBe('Sarrow');
    expect(readFileSync(activeWatchlist(data), 'utf8')).toContain('title: Sarrow');

    const memory = { startedAt: NOW, lastTick: NOW, brokeOff: new Map<string, string>(), trouble: [] };
    expect(judgeHealth(await statusOf(root, served, memory))).toMatchObject({
      state: 'degraded',
      reasons: [expect.stringMatching(/^the edited watchlist is broken, and the last good one is used: \S+watchlist\.yaml:11:9/)],
    });

    const [watch] = served.world.settings.watches;
    if (watch === undefined) throw new Error('the sample has a watch');
    const world = { ...served.world, feeds: press.world.feeds };
    await runWatch(
      { ...watch, feeds: watch.feeds.slice(0, 1) },
      { occurrence: NOW, planned: true, next: null, now: NOW, run: 'run-1' },
      world,
    );
    const [mail] = press.mails;
    expect(mail?.text.replaceAll(/\s+/g, ' ')).toMatch(
      /the edited watchlist is broken, and the last good one is used: \S+watchlist\.yaml:11:9: .* \(and 1 more\)/,
    );

    writeFileSync(file, good);
    await followEdits(root, served);
    expect(served.world.settings.failures ?? []).toEqual([]);
    expect(log.at(-1)).toMatch(/an edit was taken over/);
  });
});
