import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import type { Settings } from '../../src/domain/settings.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const RECORD = `version: 1
id: courier-2025-05
outlet: Harbour Courier
title: Three ports, one tariff
url: https://courier.example.com/three-ports
published: "2025-05-05"
lang: en
claims:
  - { id: frozen, actor: Authority, claim: The tariff is frozen., kind: status, asOf: "2025", place: paragraph 2 }
`;
const HEAD = `version: 1
sender: { name: Newsdelta, address: newsdelta@example.com }
`;
const WATCH = `  - id: harbour-pact
    title: The harbour pact
    description: The pact between three coastal states.
    feeds: [{ url: "https://courier.example.com/feed.xml" }]
`;

function load(watchlist: string, environment: Readonly<Record<string, string>> = {}): Settings {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-config-'));
  folders.push(folder);
  mkdirSync(join(folder, 'baseline'));
  writeFileSync(join(folder, 'watchlist.yaml'), watchlist);
  writeFileSync(join(folder, 'baseline/courier-2025-05.yaml'), RECORD);
  const loading = loadWatchlist(join(folder, 'watchlist.yaml'), environment);
  if (loading.kind === 'broken') throw new Error(JSON.stringify(loading.errors, null, 2));
  return loading.settings;
}

const usual = (more = '', schedule = '{ at: "07:00", timeZone: Asia/Tokyo }'): string =>
  `${HEAD}recipients: [desk@example.com]\nschedule: ${schedule}\nwatches:\n${WATCH}${more}`;

function own(schedule: string): unknown {
  const common = '{ at: "07:00", days: [mon], timeZone: Asia/Tokyo, graceMinutes: 30 }';
  return load(usual(`    schedule: ${schedule}\n`, common)).watches[0]?.schedule;
}

describe('a good watchlist', () => {
  test('gets every default', () => {
    const settings = load(usual('    baseline: [courier-2025-05]\n'));
    expect(settings).toMatchObject({
      limits: {
        fetchSeconds: 20,
        fetchBytes: 2_000_000,
        readSeconds: 10,
        concurrency: 6,
        hostPauseMs: 500,
        articlesPerRun: 300,
        maxAgeDays: 14,
      },
      allowHosts: [],
      allowPorts: [],
      publicAddress: null,
      warnings: [],
    });
    expect(settings.watches[0]).toMatchObject({
      aliases: {},
      terms: [],
      exclusions: [],
      sensitivity: 'normal',
      recipients: ['desk@example.com'],
      quietDay: 'send',
      schedule: { cron: '0 7 * * *', timeZone: 'Asia/Tokyo', graceMinutes: 240 },
      feeds: [{ url: 'https://courier.example.com/feed.xml' }],
    });
  });

  test('reads baseline records beside itself', () => {
    const [record] = load(usual('    baseline: [courier-2025-05]\n')).watches[0]?.baseline ?? [];
    expect(record).toMatchObject({ id: 'courier-2025-05', claims: [{ id: 'frozen', terms: [] }], openQuestions: [] });
    expect(record).not.toHaveProperty('version');
  });

  test('warns of a watch without a baseline', () => {
    expect(load(usual()).warnings).toEqual([
      'The watch "harbour-pact" has no baseline: everything on its topic counts as new until it was sent once.',
    ]);
  });

  test.each([
    ['{ at: "07:30", days: [mon, fri], timeZone: UTC }', '30 7 * * mon,fri'],
    ['{ at: 00:05, timeZone: UTC }', '5 0 * * *'],
    ['{ cron: "0 7,18 1-5 */2 *", timeZone: UTC }', '0 7,18 1-5 */2 *'],
  ])('turns the schedule %s into the cron expression %s', (schedule, cron) => {
    expect(load(usual('', schedule)).watches[0]?.schedule.cron).toBe(cron);
  });

  test("a watch's own time replaces the common one, and the rest of the schedule is the common one's", () => {
    expect(own('{ cron: "0 18 * * *" }')).toEqual({ cron: '0 18 * * *', timeZone: 'Asia/Tokyo', graceMinutes: 30 });
    expect(own('{ at: "18:00", timeZone: Europe/Berlin }')).toEqual({ cron: '0 18 * * *', timeZone: 'Europe/Berlin', graceMinutes: 30 });
    expect(own('{ days: [tue] }')).toEqual({ cron: '0 7 * * tue', timeZone: 'Asia/Tokyo', graceMinutes: 30 });
  });

  test("a watch's own recipients and quiet day go first", () => {
    const [watch] = load(usual('    recipients: [ann@example.org]\n    quietDay: skip\n')).watches;
    expect(watch).toMatchObject({ recipients: ['ann@example.org'], quietDay: 'skip' });
  });

  test('fills headers from the environment', () => {
    const feed = `    title: The harbour pact\n    description: The pact.\n    feeds:\n      - { url: "https://courier.example.com/feed.xml", headers: { Authorization: "Bearer \${COURIER_TOKEN}" } }\n`;
    const text = `${HEAD}recipients: [desk@example.com]\nschedule: { at: "07:00", timeZone: UTC }\nwatches:\n  - id: harbour-pact\n${feed}`;
    const settings = load(text, { COURIER_TOKEN: 'abc\n' });
    expect(settings.watches[0]?.feeds[0]?.headers).toEqual({ Authorization: 'Bearer abc' });
  });
});

describe('a file that is not there', () => {
  test('is told by its name', () => {
    expect(loadWatchlist('/nowhere/watchlist.yaml', {})).toEqual({
      kind: 'broken',
      errors: [
        {
          file: '/nowhere/watchlist.yaml',
          line: 0,
          column: 0,
          what: 'There is no such file.',
          advice: 'Name the right one with --config FILE or NEWSDELTA_CONFIG.',
          excerpt: '',
        },
      ],
    });
  });

  test('nor is a folder a watchlist', () => {
    expect(loadWatchlist(tmpdir(), {})).toMatchObject({ kind: 'broken', errors: [{ what: 'This is a folder, not a file.' }] });
  });
});
