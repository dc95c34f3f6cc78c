import { beforeEach, describe, expect, it } from 'vitest';
import { createLinks } from '../../src/adapters/signing/create-links.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Status } from '../../src/domain/status.ts';
import type { Answered, Ledger } from '../../src/ports.ts';
import { answer } from '../../src/stages/answer.ts';
import { aRecipient, aWatch, NOW } from '../builders.ts';

const watch = aWatch({ title: 'The port <b>of</b> Orlun', recipients: [aRecipient({ address: 'ann@example.org', language: 'ja' })] });
const links = createLinks({ publicAddress: 'https://news.example.org', secret: '0123456789abcdef0123456789abcdef' });
const path = new URL(links.unsubscribe(watch.id, 'ann@example.org') ?? '').pathname;
const logged: unknown[] = [];
let ledger: Ledger;

beforeEach(() => {
  ledger = createSqliteLedger({ file: ':memory:' });
  logged.length = 0;
});

function ask(
  asked: { readonly path: string; readonly form?: Readonly<Record<string, string>>; readonly forwarded?: boolean },
  failing = false,
): Promise<Answered> {
  const { path: where, form, forwarded = false } = asked;
  const log = (event: string, fields?: unknown): void => void logged.push([event, fields]);
  return answer(
    { method: form === undefined ? 'GET' : 'POST', path: where, form: new Map(Object.entries(form ?? {})), forwarded },
    {
      settings: { watches: [watch] } as unknown as Settings,
      ledger,
      links,
      archive: { write: async () => {}, read: async (file) => (file === 'orlun/index.html' ? Buffer.from('<p>') : null) },
      journal: { info: log, warn: log, error: log },
      clock: { now: () => NOW },
      status: async (): Promise<Status> => ({
        now: NOW,
        lastTick: failing ? '2026-03-01T07:00:00.000Z' : NOW,
        watches: [],
        mailConfigured: true,
        mail: { counts: { sent: 2 }, oldestWaiting: null, lastAnswer: '' },
        posts: { counts: {}, oldestWaiting: null, lastAnswer: '' },
        trouble: [],
      }),
    },
  );
}

describe('the address that stops a digest', () => {
  it("stops nothing when it is only looked at, and shows a button in the recipient's language", async () => {
    const shown = await ask({ path });
    expect(shown).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(shown.body).toContain('<html lang="ja">');
    expect(shown.body).toContain('「The port &lt;b&gt;of&lt;/b&gt; Orlun」の配信を停止しますか。');
    expect(shown.body).toContain('<form method="post"');
    expect(await ledger.stops(watch.id)).toEqual([]);
  });

  it('stops on one click of a mail program or on the button, once, and starts again', async () => {
    expect((await ask({ path, form: { 'List-Unsubscribe': 'One-Click' } })).body).toContain('停止しました');
    expect((await ask({ path, form: { stop: 'yes' }, forwarded: true })).status).toBe(200);
    expect(await ledger.stops(watch.id)).toEqual([{ recipient: 'ann@example.org', at: NOW }]);
    expect(logged).toHaveLength(1);
    expect((await ask({ path, form: { start: 'yes' } })).body).toContain('再開しました');
    expect(await ledger.stops(watch.id)).toEqual([]);
  });

  it('does nothing for a forged address or a form that says nothing', async () => {
    const forged = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
    expect((await ask({ path: forged, form: { stop: 'yes' } })).status).toBe(404);
    expect((await ask({ path, form: {} })).status).toBe(400);
    expect(await ledger.stops(watch.id)).toEqual([]);
  });
});

describe('health and metrics', () => {
  it('are told to those who ask directly, and not through a proxy', async () => {
    const health = await ask({ path: '/health' });
    expect([health.status, JSON.parse(String(health.body))]).toEqual([
      200,
      { at: NOW, state: 'healthy', reasons: [], watches: [], mail: { sent: 2, oldestWaiting: null }, webhooks: { oldestWaiting: null } },
    ]);
    expect((await ask({ path: '/metrics' })).body).toContain('newsdelta_health{state="healthy"} 1');
    expect((await ask({ path: '/health' }, true)).status).toBe(503);
    expect((await ask({ path: '/health', forwarded: true })).status).toBe(404);
    expect((await ask({ path: '/metrics', forwarded: true })).status).toBe(404);
  });

  it('gives what the archive has, also through a proxy', async () => {
    const page = { status: 200, type: 'text/html; charset=utf-8', shared: true };
    expect(await ask({ path: '/public/orlun/', forwarded: true })).toMatchObject(page);
    expect(await ask({ path: '/public/orlun/index.html' })).toMatchObject(page);
    expect((await ask({ path: '/public/orlun/feed.xml' })).status).toBe(404);
  });

  it.each(['/', '/health/', '/unsubscribe/', '/unsubscribe/../health', '/%2e%2e/etc/passwd', '/public', '//health'])(
    'there is nothing at %s',
    async (where) => {
      expect((await ask({ path: where })).status).toBe(404);
    },
  );
});
