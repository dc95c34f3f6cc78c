import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { type ReceivedMail, startMailReceiver } from '../../samples/mail-receiver.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { ask, runProgram, startProgram, writeSmallConfig } from '../program.ts';

it("lets a mail program stop its reader's digest with the headers of the mail alone, and goes on mailing the other reader", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-one-click-'));
  const data = join(folder, 'data');
  const newsroom = await startNewsroom({ day: 1, faultless: true });
  const receiver = await startMailReceiver();
  const schedule = '{ cron: "* * * * *", timeZone: UTC }';
  const config = writeSmallConfig(newsroom.port, join(folder, 'config'), { outlet: 'meridian-wire', schedule });
  writeFileSync(config, `${readFileSync(config, 'utf8')}\npublicAddress: https://news.example.org\n`);
  const env = {
    NEWSDELTA_DATA: data,
    NEWSDELTA_SMTP_URL: receiver.url,
    NEWSDELTA_ALLOW_HOSTS: '127.0.0.1',
    NEWSDELTA_LISTEN: '127.0.0.1:0',
    NEWSDELTA_SECRET: '0123456789abcdef0123456789abcdef',
  };
  const serve = startProgram(['serve', '--config', config], { env });
  try {
    const mails: ReceivedMail[] = [];
    while (mails.length < 2 && serve.child.exitCode === null) {
      await pause(20);
      mails.push(...(await receiver.take()));
    }
    const mail = mails.find(({ to }) => to === 'reader@example.com')?.raw.toString('latin1') ?? '';
    const headers = mail.slice(0, mail.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
    const [, path = ''] = /^List-Unsubscribe: <https:\/\/news\.example\.org(\/[^>]+)>/m.exec(headers) ?? [];
    const [, field = '', value = ''] = /^List-Unsubscribe-Post: ([^=\r]+)=([^\r]+)/m.exec(headers) ?? [];
    const { listening } = JSON.parse(readFileSync(join(data, 'health.json'), 'utf8')) as { readonly listening: string };
    const answer = await fetch(`http://${listening}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ [field]: value }),
      headers: { 'x-forwarded-for': '203.0.113.7' },
      redirect: 'error',
    });
    expect(answer.status).toBe(200);
    serve.child.kill('SIGTERM');
    await serve.ended;

    newsroom.setDay(2);
    await receiver.take();
    await runProgram(['run', '--config', config], { env });
    expect((await receiver.take()).map(({ to }) => to)).toEqual(['desk@example.org']);
    expect(ask(join(data, 'ledger.sqlite'), 'SELECT watch, recipient FROM stops')).toEqual([
      { watch: 'sarrow-array', recipient: 'reader@example.com' },
    ]);
    expect(existsSync(join(data, 'public/sarrow-array/feed.xml'))).toBe(true);
  } finally {
    serve.child.kill('SIGKILL');
    await newsroom.close();
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 40_000);
