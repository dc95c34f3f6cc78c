import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailReceiver, startMailReceiver } from '../../samples/mail-receiver.ts';
import { createSqliteLedger } from '../../src/adapters/sqlite/create-sqlite-ledger.ts';
import { planDelivery } from '../../src/domain/plan-delivery.ts';
import { ready, T1 } from '../contracts/ledger-samples.ts';
import { runProgram, startProgram, writeSmallConfig } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-outbox-'));
const data = join(folder, 'data');
let receiver: MailReceiver;
let config: string;

beforeAll(async () => {
  receiver = await startMailReceiver();
  config = writeSmallConfig(1, join(folder, 'config'), { outlet: 'meridian-wire' });
  mkdirSync(data);
  const ledger = createSqliteLedger({ file: join(data, 'ledger.sqlite') });
  const commit = await ready(ledger, 'r1');
  const raw = (to: string): Uint8Array =>
    new TextEncoder().encode(`Message-ID: <${to}>\r\nTo: ${to}@example.org\r\nSubject: Orlun\r\n\r\nNothing new.\r\n`);
  const [one, two] = commit.messages;
  if (one === undefined || two === undefined) throw new Error('two messages are needed');
  await ledger.commitEdition(
    {
      ...commit,
      messages: [
        { ...one, raw: raw('x') },
        { ...two, raw: raw('y') },
      ],
    },
    'r1',
  );
  const taken = await ledger.takeDelivery('m1', T1);
  if (taken === null) throw new Error('not taken');
  await ledger.recordDelivery(planDelivery(taken.delivery, { kind: 'refused', permanent: true, answer: '550 5.1.1 no such mailbox' }, T1));
  await ledger.close();
});
afterAll(async () => {
  await receiver.close();
  rmSync(folder, { recursive: true, force: true });
});

const outbox = (...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> => {
  const env = { NEWSDELTA_DATA: data, NEWSDELTA_SMTP_URL: receiver.url };
  return runProgram(['outbox', ...words, '--config', config], { env });
};

describe('newsdelta outbox', () => {
  it('lists what failed and what waits, with the last answer and what to do', async () => {
    const { code, out } = await outbox();
    expect(code).toBe(5);
    expect(out).toContain('m1\n  to x@example.org: failed, tried once\n  last answer: 550 5.1.1 no such mailbox\n');
    expect(out).toContain('not tried again by itself: newsdelta outbox retry m1, or drop');
    expect(out).toContain('m2\n  to y@example.org: ready, not tried yet\n');
  });

  it('tells an id that is none, and one of several, apart', async () => {
    expect(await outbox('drop', 'nobody')).toMatchObject({ code: 2, err: expect.stringContaining('There is no mail "nobody"') });
    expect(await outbox('drop', 'm')).toMatchObject({ code: 2, err: expect.stringContaining('"m" names 2 mails: m1, m2') });
  });

  it('tries the named mail again at once, and no other', async () => {
    // In a process of its own, once: it must also end.
    const env = { NEWSDELTA_DATA: data, NEWSDELTA_SMTP_URL: receiver.url };
    const sent = await startProgram(['outbox', 'retry', 'm1', '--config', config], { env }).ended;
    expect(sent).toMatchObject({ code: 0, out: expect.stringContaining('m1\n  to x@example.org: sent') });
    expect((await receiver.take()).map(({ to }) => to)).toEqual(['x@example.org']);
    expect(await outbox('retry', 'm1')).toMatchObject({ code: 2, err: expect.stringContaining('The mail m1 was sent on ') });
  });

  it('drops a mail, which is then listed and sent no more, but can be taken up again', async () => {
    expect(await outbox('drop', 'm2')).toMatchObject({ code: 0, out: expect.stringContaining('never tried again') });
    expect(await outbox('--json')).toMatchObject({ code: 0, out: '[]\n' });
    expect(await receiver.take()).toEqual([]);
    expect(await outbox('retry', 'm2', '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"state":"sent"') });
  });
});
