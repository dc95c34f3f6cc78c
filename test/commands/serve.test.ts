import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { startMailReceiver } from '../../samples/mail-receiver.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { ask, type Program, runProgram, startProgram, writeSmallConfig } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('newsdelta serve', () => {
  it('is healthy while it waits for its next time, and ends with 0 on SIGTERM', async () => {
    const data = join(folder, 'idle');
    const config = writeSmallConfig(1, join(folder, 'idle-config'), {
      outlet: 'meridian-wire',
      schedule: '{ cron: "0 0 29 2 *", timeZone: UTC }',
    });
    const env = { NEWSDELTA_DATA: data, NEWSDELTA_LISTEN: '127.0.0.1:0' };
    const serve = startProgram(['serve', '--config', config], { env });
    try {
      await until(serve, () => existsSync(join(data, 'health.json')));
      const left = JSON.parse(readFileSync(join(data, 'health.json'), 'utf8')) as { listening: string };
      expect(left).toMatchObject({ state: 'healthy', reasons: [] });
      const asked = await fetch(`http://${left.listening}/health`);
      expect([asked.status, await asked.json()]).toMatchObject([
        200,
        { state: 'healthy', watches: [{ id: 'sarrow-array', failingFeeds: [] }] },
      ]);
      expect(await (await fetch(`http://${left.listening}/metrics`)).text()).toContain('newsdelta_feed_up{watch="sarrow-array"');
      expect(await runProgram(['healthcheck'], { env })).toMatchObject({ code: 0, out: 'healthy\n' });
      serve.child.kill('SIGSTOP');
      expect(await runProgram(['healthcheck'], { env })).toMatchObject({
        code: 6,
        out: expect.stringContaining('serve does not answer on'),
      });
      serve.child.kill('SIGCONT');
      serve.child.kill('SIGTERM');
      expect((await serve.ended).code).toBe(0);
      expect(await runProgram(['healthcheck'], { env })).toMatchObject({
        code: 6,
        out: expect.stringContaining('serve was stopped by SIGTERM'),
      });
    } finally {
      serve.child.kill('SIGKILL');
    }
    expect(ask(join(data, 'ledger.sqlite'), 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('goes on where its port is taken, and says so', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const data = join(folder, 'taken');
    const options = { outlet: 'meridian-wire', schedule: '{ cron: "0 0 29 2 *", timeZone: UTC }' };
    const config = writeSmallConfig(1, join(folder, 'taken-config'), options);
    const serve = startProgram(['serve', '--config', config], { env: { NEWSDELTA_DATA: data, NEWSDELTA_LISTEN: `127.0.0.1:${port}` } });
    try {
      await until(serve, () => existsSync(join(data, 'health.json')));
      const health = JSON.parse(readFileSync(join(data, 'health.json'), 'utf8')) as unknown;
      expect(health).toMatchObject({
        state: 'degraded',
        reasons: [expect.stringContaining(`nobody is answered on 127.0.0.1:${port}: listen EADDRINUSE`)],
      });
      serve.child.kill('SIGTERM');
      expect((await serve.ended).code).toBe(0);
    } finally {
      serve.child.kill('SIGKILL');
      taken.close();
    }
  });

  it('lets the run under way end on SIGTERM: edition stored, mail sent, no claim left', async () => {
    const data = join(folder, 'busy');
    const newsroom = await startNewsroom({ day: 1, faultless: true });
    const receiver = await startMailReceiver();
    const config = writeSmallConfig(newsroom.port, join(folder, 'busy-config'), {
      outlet: 'meridian-wire',
      schedule: '{ cron: "* * * * *", timeZone: UTC }',
    });
    const env = { NEWSDELTA_DATA: data, NEWSDELTA_SMTP_URL: receiver.url, NEWSDELTA_ALLOW_HOSTS: '127.0.0.1', NEWSDELTA_LISTEN: 'off' };
    const serve = startProgram(['serve', '--config', config], { env });
    try {
      await until(serve, () => newsroom.requests().length > 0);
      serve.child.kill('SIGTERM');
      const { code, err } = await serve.ended;
      expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('"event":"stopping"') });
      expect(new Set((await receiver.take()).map(({ to }) => to))).toEqual(new Set(['desk@example.org', 'reader@example.com']));
    } finally {
      serve.child.kill('SIGKILL');
      await newsroom.close();
      await receiver.close();
    }
    const ledger = join(data, 'ledger.sqlite');
    expect(ask(ledger, "SELECT * FROM occurrences WHERE state = 'running'")).toEqual([]);
    expect(ask(ledger, 'SELECT DISTINCT state FROM deliveries')).toEqual([{ state: 'sent' }]);
    expect(ask(ledger, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});

/** Waits for what the program does; where it ends instead, what it said is the error. */
async function until({ child, ended }: Program, done: () => boolean): Promise<void> {
  while (!done()) {
    if (child.exitCode !== null) throw new Error(`serve ended: ${JSON.stringify(await ended)}`);
    await pause(20);
  }
}
