import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeNewsroom } from '../stored-newsroom.ts';
import { openTerminal } from './terminal.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');

/** A person edits a copy of the watchlist, gets it wrong, mends it, and sees what it would change before taking it over. */
export async function tryInTerminal(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-terminal-'));
  await storeNewsroom(folder);
  const { PATH = '' } = process.env;
  const env = { PATH, NEWSDELTA_DATA: join(folder, 'data'), NEWSDELTA_CONFIG: join(folder, 'config/watchlist.yaml') };
  const terminal = openTerminal({ name: 'try', folder: join(folder, 'config'), env });
  try {
    terminal.type(`newsdelta() { '${process.execPath}' '${MAIN}' "$@"; }`);
    terminal.type('cp watchlist.yaml draft.yaml');
    terminal.type(`sed -i 's/^    exclusions: .*/    rules: { any: [telescope AND], none: ["title:lease"] }/' draft.yaml`);
    terminal.type('newsdelta try --config draft.yaml --as-of 2026-03-13T00:00:00Z --days 1; echo "ended with $?"');
    const broken = await terminal.see('ended with 3');
    assert.match(
      broken,
      /^draft\.yaml:39:30: Nothing stands behind "AND"\.\n {2}39 \| {5}rules: \{ any: \[telescope AND\].*\n {5}\| {30}\^\^\^\n {2}Write a word/m,
    );
    terminal.type(`sed -i 's/ AND\\]/]/' draft.yaml; clear`);
    terminal.type('newsdelta try --config draft.yaml --as-of 2026-03-13T00:00:00Z --days 1; echo "ended with $?"');
    const tried = await terminal.see('ended with 0');
    assert.match(tried, /^sarrow-array: \d+ added, \d+ dropped, of 16 articles of the last 1 day$/m);
    assert.match(tried, /^ {2}- Meridian Wire, 2026-03-12: Squid fleet trims dark nights to 60$/m);
    assert.match(tried, /^ {6}after: {2}filtered: rules any: none of 1 holds$/m);
    assert.match(tried, /^Nothing was stored or sent\.\nended with 0$/m);
    // The line that shows the progress is wiped when the work is done.
    assert.doesNotMatch(tried, /trying/);
    assert.equal(readFileSync(join(folder, 'data/active/watchlist.yaml'), 'utf8'), readFileSync(env.NEWSDELTA_CONFIG, 'utf8'));
  } finally {
    terminal.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
