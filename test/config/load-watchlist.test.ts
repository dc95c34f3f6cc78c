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

const USUAL = { crons: ['0 7 * * *'], timeZone: 'Asia/Tokyo', graceMinutes: 240 };

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
      mail: { thread: 'none', unknown: 'resend', dkim: null },
      feedNotice: { failures: 3, silence: 3 },
      warnings: [],
    });
    expect(settings.watches[0]).toMatchObject({
      aliases: {},
      terms: [],
      exclusions: [],
      sensitivity: 'normal',
      recipients: [{ address: 'desk@example.com', schedule: USUAL, quietDay: 'send', minimum: null, language: 'en' }],
      schedule: USUAL,
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
    ['{ at: ["07:00", "18:30"], days: [sat], timeZone: UTC }', '0 7 * * sat; 30 18 * * sat'],
  ])('turns the schedule %s into the cron expression %s', (schedule, cron) => {
    expect(load(usual('', schedule)).watches[0]?.schedule.crons.join('; ')).toBe(cron);
  });

  test("a watch's own time replaces the common one, and the rest of the schedule is the common one's", () => {
    expect(own('{ cron: "0 18 * * *" }')).toEqual({ crons: ['0 18 * * *'], timeZone: 'Asia/Tokyo', graceMinutes: 30 });
    expect(own('{ at: "18:00", timeZone: Europe/Berlin }')).toEqual({ crons: ['0 18 * * *'], timeZone: 'Europe/Berlin', graceMinutes: 30 });
    expect(own('{ days: [tue] }')).toEqual({ crons: ['0 7 * * tue'], timeZone: 'Asia/Tokyo', graceMinutes: 30 });
  });

  test("a watch's own recipients and quiet day go first", () => {
    const [watch] = load(usual('    recipients: [ann@example.org]\n    quietDay: skip\n')).watches;
    expect(watch).toMatchObject({ recipients: [{ address: 'ann@example.org', quietDay: 'skip' }] });
  });

  test("a recipient's own settings go first, then the watch's, then the common ones", () => {
    const ann = `  - address: ann@example.org
    language: zh-Hant
    quietDay: weekly
    minimum: { kinds: [event], score: 60 }
    schedule: { at: ["07:30", "18:00"], timeZone: Europe/Berlin }
  - { address: ben@example.org, schedule: { days: [sat] } }
`;
    const text = `${HEAD}language: ja\nrecipients:\n  - desk@example.com\n${ann}schedule: { at: "07:00", timeZone: Asia/Tokyo }\nwatches:\n${WATCH}`;
    const [watch] = load(`${text}    schedule: { at: "20:15" }\n    quietDay: skip\n`).watches;
    const common = { crons: ['15 20 * * *'], timeZone: 'Asia/Tokyo', graceMinutes: 240 };
    expect(watch?.recipients).toEqual([
      { address: 'desk@example.com', schedule: common, quietDay: 'skip', minimum: null, language: 'ja' },
      {
        address: 'ann@example.org',
        schedule: { crons: ['30 7 * * *', '0 18 * * *'], timeZone: 'Europe/Berlin', graceMinutes: 240 },
        quietDay: 'weekly',
        minimum: { kinds: ['event'], score: 0.6 },
        language: 'zh-Hant',
      },
      { address: 'ben@example.org', schedule: { ...common, crons: ['15 20 * * sat'] }, quietDay: 'skip', minimum: null, language: 'ja' },
    ]);
  });

  test('a recipient who names watches gets those only, and a watch with a list of its own goes to that list and to who names it', () => {
    const list = `recipients:
  - desk@example.com
  - { address: ann@example.org, watches: [quay-fire], language: ja }
  - { address: ben@example.org, language: zh-Hant }
`;
    const feeds = '    feeds: [{ url: "https://courier.example.com/fire.xml" }]\n';
    const fire = `  - id: quay-fire\n    title: The fire\n    description: The fire on the quay.\n${feeds}    recipients: [Ben@example.org, eve@example.org]\n`;
    const { watches } = load(`${HEAD}${list}schedule: { at: "07:00", timeZone: UTC }\nwatches:\n${WATCH}${fire}`);
    expect(watches.map(({ recipients }) => recipients.map(({ address, language }) => `${address} ${language}`))).toEqual([
      ['desk@example.com en', 'ben@example.org zh-Hant'],
      ['ben@example.org zh-Hant', 'eve@example.org en', 'ann@example.org ja'],
    ]);
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
