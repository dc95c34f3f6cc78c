import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runProgram, startProgram } from '../program.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT = join(ROOT, 'test/fixtures/reports/three-ports.html');
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-baseline-'));
const config = join(folder, 'config');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(config, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/fixtures/watch'), config, { recursive: true });
});

function baseline(...words: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return runProgram(['baseline', ...words, '--config', join(config, 'watchlist.yaml')], { env: { NEWSDELTA_DATA: join(folder, 'data') } });
}

const add = (...words: readonly string[]): ReturnType<typeof baseline> => baseline('add', REPORT, ...words);

describe('baseline add', () => {
  it('writes a draft that loads and is sound, and adds it to the watch that is named, comments kept', async () => {
    // A process of its own, once: it must also end, workers and all.
    const words = ['baseline', 'add', REPORT, '--watch', 'harbour-pact', '--config', join(config, 'watchlist.yaml')];
    const { code, out } = await startProgram(words, { env: { NEWSDELTA_DATA: join(folder, 'data') } }).ended;
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("quotes stand in the report's text") });
    const watchlist = readFileSync(join(config, 'watchlist.yaml'), 'utf8');
    expect(watchlist).toContain('baseline: [courier-2025-05, harbour-courier-2026-03-02] # what we know');
    expect(await baseline('check')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/2 records, \d+ claims, [5-9] quotes checked: all sound/),
    });
    expect((await baseline('show', 'harbour-courier-2026-03-02')).out).toContain('Three ports, one tariff (Harbour Courier, 2026-03-02)');
  });

  it('prints the change and writes nothing with --dry-run', async () => {
    const { out } = await add('--dry-run', '--watch', 'harbour-pact');
    expect(out).toMatch(/^--- \/dev\/null\n\+\+\+ .*harbour-courier-2026-03-02\.yaml\n[\s\S]*\n-    baseline: \[courier-2025-05\]/);
    expect((await baseline('show')).out).not.toContain('harbour-courier-2026');
  });

  it('leaves out the text where it may not be kept, and never writes over a record', async () => {
    expect(JSON.parse((await add('--no-text', '--json')).out)).toMatchObject({ record: { id: 'harbour-courier-2026-03-02' }, leftOut: [] });
    const file = join(config, 'baseline/harbour-courier-2026-03-02.yaml');
    expect(readFileSync(file, 'utf8')).not.toContain('text: |');
    expect((await baseline('check')).out).toContain('its quotes were not checked, for it keeps no text');
    expect(await add('--id', 'harbour-courier-2026-03-02')).toMatchObject({ code: 2, err: expect.stringContaining('already') });
  });

  it('says what it could not read, with 4', async () => {
    writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7 nothing');
    expect(await baseline('add', join(folder, 'scan.pdf'))).toMatchObject({
      code: 4,
      err: expect.stringMatching(/scan\.pdf: the PDF could not be read/),
    });
    expect(await baseline('add', join(folder, 'none.pdf'))).toMatchObject({
      code: 4,
      err: expect.stringContaining('there is no such file'),
    });
  });
});

describe('baseline check', () => {
  it('points at what is not sound, with 8, and at what is broken, with 3', async () => {
    const file = join(config, 'baseline/courier-2025-05.yaml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('asOf: "2025-05"', 'asOf: "2026-01"'));
    const { code, out } = await baseline('check', 'courier-2025-05');
    expect(code).toBe(8);
    expect(out).toMatch(
      /courier-2025-05\.yaml:13:11: The claim is dated 2026-01, after its report \(2025-05-05\)\.\n {2}13 \|[^\n]*\n[ |]*\^{7,9}\n/,
    );
    writeFileSync(file, sound.replace('    asOf: "2025-05"\n', ''));
    const broken = await runProgram(['baseline', 'check', file], { env: {} });
    expect(broken).toMatchObject({ code: 3, out: expect.stringContaining('"asOf" is missing') });
  });

  it('finds the shipped records sound', async () => {
    const shipped = await runProgram(['baseline', 'check', '--config', join(ROOT, 'config/watchlist.yaml')], { env: {} });
    expect(shipped).toMatchObject({ code: 0, out: expect.stringContaining('all sound') });
  });
});

describe('baseline diff', () => {
  it('says what a later version says more, in colour only on a terminal', async () => {
    const file = join(config, 'baseline/courier-2025-05.yaml');
    const before = join(folder, 'before.yaml');
    cpSync(file, before);
    writeFileSync(file, readFileSync(file, 'utf8').replace('end of 2025', 'end of 2026'));
    const { code, out } = await baseline('diff', before, 'courier-2025-05');
    expect(code).toBe(0);
    expect(out).toMatch(/~ tariff-frozen\n {4}- claim: .*2025\.\n {4}\+ claim: .*2026\.\n0 claims the same, 1 differ/);
  });
});

describe('a watch whose known reports are missing or too old', () => {
  it.each([
    ['missing', 'baseline: [courier-2025-05]', 'baseline: []', 'has no baseline'],
    ['too old', 'watches:', 'baselineMaxAgeDays: 30\nwatches:', 'is [0-9]+ days old'],
  ])('%s: check ends with 8 and says so, and the digest says it on top', async (_, from, to, words) => {
    const file = join(config, 'watchlist.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    const env = { NEWSDELTA_DATA: join(folder, 'data'), NEWSDELTA_PROXY: 'http://127.0.0.1:9' };
    const check = await runProgram(['check', '--offline', '--config', file], { env });
    const preview = await runProgram(['preview', '--out', join(folder, 'out'), '--config', file], { env });
    expect(check).toMatchObject({ code: 8, out: expect.stringMatching(new RegExp(`FAILED {2}baseline of harbour-pact: .*${words}`)) });
    expect(preview.code).not.toBe(1);
    const digest = readFileSync(join(folder, 'out/harbour-pact.txt'), 'utf8').replaceAll(/\n!! /g, ' ');
    expect(digest.slice(0, 600)).toMatch(new RegExp(`Warning: .*${words}`));
  });
});
