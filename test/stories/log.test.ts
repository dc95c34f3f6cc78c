import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailReceiver } from '../../samples/mail-receiver.ts';
import { readArticles } from '../../samples/newsroom/articles.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { writeNewsroomConfig } from '../../samples/newsroom/write-config.ts';
import { ask, startProgram } from '../program.ts';

const SECRETS = {
  NEWSDELTA_SECRET: 'tiger-0123456789abcdef0123456789',
  BOT_SECRET: 'lion-0123456789abcdef012345678901',
  FEED_TOKEN: 'leopard-feed-token',
};
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-log-'));
let log = '';
let read = 0;
let delivered: readonly unknown[] = [];

/** `serve` over the third day of the sample newsroom, with a webhook and every secret that there can be, and no picture of it but its log. */
beforeAll(async () => {
  const newsroom = await startNewsroom({ day: 3 });
  const receiver = await startMailReceiver();
  const hook = createServer((_, response) => response.writeHead(503).end('no: ann@example.net'));
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  const config = writeNewsroomConfig(newsroom.port, join(folder, 'config'));
  const hookUrl = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/panther-path?token=panther-token`;
  const settings = readFileSync(config, 'utf8')
    .replace(
      /^schedule:.*$/m,
      'schedule: { cron: "* * * * *", timeZone: UTC }\npublicAddress: https://news.example.org\nwebhooks: [{ id: bot, url: "${BOT_URL}", secret: "${BOT_SECRET}" }]',
    )
    .replace(/(meridian-wire[^}]*?), lang: en \}/, '$1, lang: en, headers: { Authorization: "Bearer ${FEED_TOKEN}" } }');
  writeFileSync(config, settings);
  const env = {
    ...SECRETS,
    BOT_URL: hookUrl,
    NEWSDELTA_DATA: join(folder, 'data'),
    NEWSDELTA_SMTP_URL: receiver.url,
    NEWSDELTA_ALLOW_HOSTS: '127.0.0.1',
    NEWSDELTA_LISTEN: '127.0.0.1:0',
  };
  const serve = startProgram(['serve', '--config', config], { env });
  while (newsroom.requests().length === 0 && serve.child.exitCode === null) await pause(20);
  serve.child.kill('SIGTERM');
  log = (await serve.ended).err;
  const ledger = join(folder, 'data/ledger.sqlite');
  read = ask(ledger, 'SELECT id FROM articles').length;
  delivered = ask(ledger, 'SELECT recipient, state FROM deliveries ORDER BY recipient');
  await newsroom.close();
  await receiver.close();
  hook.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log of a whole run', () => {
  const lines = (): readonly Readonly<Record<string, unknown>>[] =>
    log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

  it('is of a run that read, mailed, posted and failed', () => {
    expect(read).toBeGreaterThan(10);
    expect(delivered).toEqual([
      { recipient: 'desk@example.org', state: 'sent' },
      { recipient: 'reader@example.com', state: 'sent' },
      { recipient: 'webhook:bot', state: 'deferred' },
    ]);
    const events = new Set(lines().map(({ event }) => event));
    for (const event of ['serving', 'listening', 'feed', 'article', 'assessed', 'delivery', 'run', 'stopping'])
      expect(events).toContain(event);
  });

  it("is one JSON line each, with time, level, event and run, and what a run says has the run's id", () => {
    for (const line of lines())
      expect(line).toMatchObject({
        time: expect.any(String),
        level: expect.any(String),
        event: expect.any(String),
        run: expect.any(String),
      });
    const runs = (event: string): readonly unknown[] => [
      ...new Set(
        lines()
          .filter((line) => line['event'] === event)
          .map(({ run }) => run),
      ),
    ];
    expect(runs('feed')).toHaveLength(1);
    expect(runs('article')).toEqual(runs('feed'));
    expect(runs('delivery')).toEqual(runs('feed'));
    expect(runs('serving')).not.toEqual(runs('feed'));
  });

  it('holds no text of any article, no secret and no address in clear', () => {
    const told = readArticles()
      .flatMap(({ title, paragraphs }) => [title, ...paragraphs])
      .flatMap(pieces);
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter((words) => log.includes(words))).toEqual([]);
    for (const secret of [...Object.values(SECRETS), 'panther']) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/(?<![\w*])(?:reader|desk|ann|newsdelta)@/);
    expect(log).toContain('***@');
  });
});

/** Pieces long enough to be somebody's words: six words, or fourteen characters of a script without spaces. */
function pieces(text: string): readonly string[] {
  const words = text.split(/\s+/);
  if (words.length < 6) return text.length < 14 ? [] : [text.slice(0, 14)];
  return Array.from({ length: Math.floor(words.length / 6) }, (_, at) => words.slice(at * 6, at * 6 + 6).join(' '));
}
