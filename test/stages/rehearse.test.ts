import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import { renderTrial } from '../../src/digest/render-trial.ts';
import type { Trial } from '../../src/domain/trial.ts';
import type { Watch } from '../../src/domain/watch.ts';
import type { Ledger } from '../../src/ports.ts';
import { rehearse } from '../../src/stages/rehearse.ts';
import { storeNewsroom } from '../stored-newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-rehearse-'));
const journal = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };
let ledger: Ledger;
let active: Watch;
beforeAll(async () => {
  const config = await storeNewsroom(folder);
  ledger = createSqliteLedger({ file: join(folder, 'data/ledger.sqlite') });
  active = edit((text) => text);
  expect(config).toBe(join(folder, 'config/watchlist.yaml'));
}, 30_000);
afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The watch as an edit of the watchlist makes it. */
function edit(change: (text: string) => string): Watch {
  const draft = join(folder, 'config/draft.yaml');
  writeFileSync(draft, change(readFileSync(join(folder, 'config/watchlist.yaml'), 'utf8')));
  const loading = loadWatchlist(draft, {});
  const watch = loading.kind === 'ok' ? loading.settings.watches[0] : undefined;
  if (watch === undefined) throw new Error(JSON.stringify(loading));
  return watch;
}

/** Over the last of three days. */
const over = (forms: { readonly active: Watch | null; readonly edited: Watch | null }): Promise<Trial> =>
  rehearse(
    { id: 'sarrow-array', ...forms },
    { since: '2026-03-12T00:00:00.000Z', others: ['sarrow-array'] },
    { ledger, encoder: WORDS_ALONE, journal },
  );

const sum = (counts: Trial['before']): number => Object.values(counts).reduce((a, b) => a + b, 0);

describe('rehearsing an edit over what is stored', () => {
  it('finds nothing where nothing is edited, and shows what the edition of that day showed', async () => {
    const trial = await over({ active, edited: active });
    const edition = await ledger.latestEdition('sarrow-array');
    expect(trial).toMatchObject({ articles: 16, added: [], dropped: [], notes: [] });
    expect(trial.before).toEqual(trial.after);
    expect(trial.before.filtered).toBe(edition?.coverage.filtered);
  });

  it('adds and drops by rules, and the numbers add up', async () => {
    const edited = edit((text) =>
      text.replace('    exclusions: [regatta]\n', '    rules: { any: [telescope, 薩羅山], none: ["title:lease"] }\n'),
    );
    const trial = await over({ active, edited });
    expect(trial.dropped.map(({ article, after }) => [article.title, after.kind])).toContainEqual([
      'Squid fleet trims dark nights to 60',
      'filtered',
    ]);
    expect([sum(trial.before), sum(trial.after)]).toEqual([16, 16]);
    expect(trial.after.shown - trial.before.shown).toBe(trial.added.length - trial.dropped.length);
  });

  it('counts an edit of the baseline too', async () => {
    const trial = await over({ active, edited: { ...active, baseline: [] } });
    expect(trial.after).not.toEqual(trial.before);
  });

  it('does not read what only a feed brought that is taken out, and says that nothing is known of a new one', async () => {
    const edited = edit((text) => text.replace('meridian-wire/world/atom.xml", outlet: Meridian Wire', 'new/rss", outlet: New Wire'));
    const trial = await over({ active, edited });
    expect(trial.after['not read']).toBeGreaterThan(0);
    expect(trial.dropped.map(({ after }) => after)).toContainEqual({
      kind: 'not read',
      why: 'its feed http://127.0.0.1:4180/meridian-wire/world/atom.xml is not in the edited watchlist',
    });
    expect(trial.notes).toEqual([expect.stringMatching(/new\/rss is new: nothing of it is stored yet/)]);
  });

  it('tries a new watch on what was read for the others, and drops all of one that is gone', async () => {
    const fresh = await over({ active: null, edited: active });
    expect(fresh).toMatchObject({ articles: 16, dropped: [], notes: ['The watch is new: it was tried on what was read for the others.'] });
    expect(fresh.added.length).toBe(fresh.after.shown);
    const gone = await over({ active, edited: null });
    expect(gone.dropped.length).toBe(gone.before.shown);
    expect(gone.after['not read']).toBe(16);
  });

  it('is told in words', async () => {
    const edited = edit((text) => text.replace('    exclusions: [regatta]\n', '    rules: { any: [telescope] }\n'));
    const lines = renderTrial(await over({ active, edited }), 1).split('\n');
    expect(lines[0]).toMatch(/^sarrow-array: \d+ added, \d+ dropped, of 16 articles of the last 1 day$/);
    expect(lines[1]).toMatch(/^ {2}shown \d+ -> \d+, held back/);
    const at = lines.findIndex((line) => line.includes('Squid fleet trims dark nights to 60'));
    expect(lines.slice(at, at + 5)).toEqual([
      '  - Meridian Wire, 2026-03-12: Squid fleet trims dark nights to 60',
      expect.stringMatching(/^ {6}The Quill Harbour Fleet Association will dim the lamps/),
      expect.stringMatching(/^ {6}before: shown: score 0/),
      '      after:  filtered: rules any: none of 1 holds',
      '      https://meridian-wire.example.net/news/sixty-nights.html',
    ]);
  });
});
