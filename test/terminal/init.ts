import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aFeed, startPress } from '../press.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
const alternate = (href: string): string => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
const PAGES = new Map([
  [
    'http://news.example.com/',
    { body: `<!doctype html><html><head>${alternate('/main.xml')}${alternate('/ports.xml')}</head><body>Hello</body></html>` },
  ],
  ['http://news.example.com/main.xml', aFeed('Harbour Courier', [])],
  ['http://news.example.com/ports.xml', aFeed('Harbour Courier: ports', [])],
]);

/** A person begins a watch: leaves the questions once, answers them the second time, some of them wrongly first; then colours. */
export async function initInTerminal(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-terminal-'));
  const press = await startPress(PAGES);
  const { PATH = '' } = process.env;
  const env = { PATH, LC_ALL: 'C.UTF-8', NEWSDELTA_PROXY: press.proxy, NEWSDELTA_DATA: join(folder, 'data') };
  const terminal = openTerminal({ name: 'init', folder, env });
  try {
    terminal.type(`newsdelta() { '${process.execPath}' '${join(ROOT, 'src/main.ts')}' "$@"; }; clear`);
    await leavesInit(terminal, folder);
    terminal.type('clear');
    await answersInit(terminal, folder);
    terminal.type('clear');
    await seesColours(terminal);
  } finally {
    terminal.end();
    await press.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ctrl-C in the middle leaves nothing behind. */
async function leavesInit(user: Terminal, folder: string): Promise<void> {
  user.type(`newsdelta init left; echo "ended with $?"`);
  await user.see('What do you want to follow?');
  user.type('Ports');
  await user.see('In a sentence');
  user.press('C-c');
  await user.see('Nothing was written.');
  await user.see('ended with 2');
  assert.equal(existsSync(join(folder, 'left')), false);
}

/** A whole dialogue: what is wrong is asked again, a site's feeds are offered, empty answers take what is usual. */
async function answersInit(user: Terminal, folder: string): Promise<void> {
  user.type(`newsdelta init watch; echo "ended with $?"`);
  await user.see('What do you want to follow?');
  user.type('');
  await user.see('It is needed.');
  user.type('The harbour pact 港湾協定');
  await user.see('[The harbour pact 港湾協定]');
  user.type('Three ports, one tariff, and who joins.');
  await user.see('A feed, or the address of a site');
  user.type('http://nowhere.example.com/');
  await user.see('HTTP 404');
  user.type('');
  await user.see(/A feed, or the address of a site:\s*$/);
  user.type('http://news.example.com/');
  await user.see('2  Harbour Courier: ports (0 entries)');
  user.type('3');
  await user.see('Write numbers from 1 to 2.');
  user.type('1, 2');
  await user.see('One more');
  user.type('');
  await user.see('Who gets the digest?');
  user.type('desk@example');
  await user.see("isn't a mail address");
  user.type('desk@example.com');
  await user.see('At what time [07:00]');
  user.type('6:30');
  await user.see("isn't a time of day");
  user.type('');
  await user.see('In which time zone');
  user.type('Asia/Tokyo');
  await user.see('A report that you know already');
  user.type(join(ROOT, 'test/fixtures/reports/three-ports.html'));
  await user.see('ended with 0');
  const watchlist = readFileSync(join(folder, 'watch/watchlist.yaml'), 'utf8');
  for (const words of [
    'title: The harbour pact 港湾協定',
    'url: "http://news.example.com/ports.xml"',
    'timeZone: Asia/Tokyo',
    '- harbour-courier-2026-03-02',
  ])
    assert.ok(watchlist.includes(words), words);
  user.type(`newsdelta check --offline --config watch/watchlist.yaml; echo "checked with $?"`);
  await user.see('checked with 0');
}

/** Colours on a terminal, none with NO_COLOR. */
async function seesColours(user: Terminal): Promise<void> {
  const records = ['cna-2025-04-28', 'diplomat-2025-05'].map((id) => join(ROOT, `config/baseline/${id}.yaml`));
  user.type(`newsdelta baseline diff ${records.join(' ')}; echo "with colours"`);
  await user.see(/differ\nwith colours/);
  assert.ok(isRedOrGreen(user.coloured()));
  user.type(`NO_COLOR=1 newsdelta baseline diff ${records.join(' ')}; echo "without"`);
  await user.see(/differ\nwithout/);
  assert.ok(!isRedOrGreen(user.coloured().split('NO_COLOR=1').at(-1) ?? ''));
}

function isRedOrGreen(screen: string): boolean {
  return screen.includes('\u001B[31m') || screen.includes('\u001B[32m');
}
