import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer } from '../../../src/adapters/smtp/create-mailer.ts';
import { createMessageBuilder } from '../../../src/adapters/smtp/create-message-builder.ts';
import { parseSmtpUrl } from '../../../src/adapters/smtp/parse-smtp-url.ts';
import type { Mailer, MessageParts } from '../../../src/ports.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const MESSAGE = { from: 'digest@example.com', to: 'reader@example.org', raw: Buffer.from('Subject: x\r\n\r\nhello\r\n') };

/** A real SMTP server on loopback that collects what it takes. */
async function receiver(options: SMTPServerOptions = {}): Promise<{ port: number; taken: string[]; to: string[][] }> {
  const taken: string[] = [];
  const to: string[][] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onData(stream, session, callback) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
      stream.on('end', () => {
        taken.push(text);
        to.push(session.envelope.rcptTo.map(({ address }) => address));
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(() => new Promise((done) => server.close(() => done())));
  return { port: (server.server.address() as AddressInfo).port, taken, to };
}

/** A server of few words: answers each command by its first word; a null answer cuts the connection. `dot` answers the final dot. */
async function scripted(answers: Readonly<Record<string, string | null>>): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    const say = (key: string, otherwise: string): void => {
      const answer = key in answers ? answers[key] : otherwise;
      if (answer === null || answer === undefined) socket.destroy();
      else socket.write(`${answer}\r\n`);
    };
    say('greeting', '220 test');
    let inData = false;
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (inData && line !== '.') continue;
        const word = inData ? 'dot' : (line.split(/[ :]/)[0] ?? '').toLowerCase();
        inData = word === 'data' && !('data' in answers);
        say(word, word === 'data' ? '354 go on' : '250 ok');
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  });
  return (server.address() as AddressInfo).port;
}

function mailerTo(port: number, times: { answerMs?: number; sessionMs?: number } = {}, rest = '?tls=none', login = ''): Mailer {
  return createMailer({ url: `smtp://${login}127.0.0.1:${port}${rest}`, ...times });
}

describe('sending one message', () => {
  it('hands over the bytes as they are, to the one recipient', async () => {
    const { port, taken, to } = await receiver();
    expect(await mailerTo(port).send(MESSAGE)).toMatchObject({ kind: 'sent', answer: expect.stringContaining('250') });
    expect(taken).toEqual([MESSAGE.raw.toString()]);
    expect(to).toEqual([['reader@example.org']]);
  });

  it.each([
    ['450 greylisted at RCPT', { rcpt: '450 4.2.0 come back later' }, { kind: 'refused', permanent: false }],
    ['550 at RCPT', { rcpt: '550 5.1.1 no such mailbox' }, { kind: 'refused', permanent: true }],
    ['421 at DATA', { data: '421 4.3.2 closing' }, { kind: 'refused', permanent: false }],
    ['connection cut at DATA', { data: null }, { kind: 'refused', permanent: false }],
    ['452 after the final dot', { dot: '452 4.3.1 no space' }, { kind: 'refused', permanent: false }],
    ['554 after the final dot', { dot: '554 5.7.1 looks like spam' }, { kind: 'refused', permanent: true }],
    ['connection cut after the final dot', { dot: null }, { kind: 'unknown' }],
    ['554 instead of a greeting', { greeting: '554 5.7.1 no service here' }, { kind: 'refused', permanent: false }],
    ['552 for the size at MAIL', { mail: '552 5.3.4 too large' }, { kind: 'refused', permanent: true }],
    ['553 for the sender at MAIL', { mail: '553 5.7.1 sender not owned' }, { kind: 'misconfigured' }],
    ['530 login needed', { mail: '530 5.7.0 authentication required' }, { kind: 'misconfigured' }],
  ])('tells %s', async (_, answers, expected) => {
    expect(await mailerTo(await scripted(answers)).send(MESSAGE)).toMatchObject(expected);
  });

  it('tells a server that never answers the final dot as unknown, one that never answers RCPT as refused for now', async () => {
    expect(await mailerTo(await scripted({ dot: '' }), { answerMs: 200 }).send(MESSAGE)).toMatchObject({ kind: 'unknown' });
    expect(await mailerTo(await scripted({ rcpt: '' }), { sessionMs: 200 }).send(MESSAGE)).toMatchObject({
      kind: 'refused',
      permanent: false,
    });
  });

  it('tells a server that is down or away as unreachable', async () => {
    const { port } = await receiver();
    for (const end of ends.splice(0)) await end();
    expect(await mailerTo(port).send(MESSAGE)).toMatchObject({ kind: 'unreachable' });
    expect(await mailerTo(port).verify()).toMatchObject({ temporary: true, where: `smtp://127.0.0.1:${port}` });
  });

  it('tells a wrong password as misconfigured, and never says the password', async () => {
    const { port, taken } = await receiver({
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('bad'), { responseCode: 535 })),
    });
    const mailer = mailerTo(port, {}, '?tls=none', 'reader:tiger%40home@');
    const result = await mailer.send(MESSAGE);
    expect(result).toMatchObject({ kind: 'misconfigured' });
    expect(JSON.stringify([result, await mailer.verify()])).not.toContain('tiger');
    expect(taken).toEqual([]);
  });

  it('sends nothing, not even a login, to a server without STARTTLS', async () => {
    let logins = 0;
    const { port, taken } = await receiver({
      onAuth: (_auth, _session, done) => {
        logins++;
        done(null, { user: 'x' });
      },
    });
    const mailer = mailerTo(port, {}, '', 'reader:secret@');
    expect(await mailer.send(MESSAGE)).toMatchObject({ kind: 'misconfigured' });
    expect([logins, taken.length]).toEqual([0, 0]);
  });

  it('refuses an address that is more than one', async () => {
    const { port, taken } = await receiver();
    const to = 'a@example.org, b@example.org';
    expect(await mailerTo(port).send({ ...MESSAGE, to })).toMatchObject({ kind: 'refused', permanent: true });
    expect(taken).toEqual([]);
  });

  it('masks addresses in what the server says', async () => {
    const port = await scripted({ rcpt: '550 5.1.1 <reader@example.org>: no such mailbox' });
    expect((await mailerTo(port).send(MESSAGE)).answer).toContain('<r***@example.org>');
  });
});

describe('the SMTP URL', () => {
  it.each([
    ['https://mail.example.com', /must look like/],
    ['smtp://u:secret@mail.example.com?tls=none', /in clear/],
    ['smtp://mail.example.com?ssl=off', /unknown option "ssl"/],
    ['smtp://mail.example.com?tls=maybe', /"maybe"/],
  ])('refuses %s', (url, words) => {
    expect(() => parseSmtpUrl(url)).toThrow(words);
    expect(() => parseSmtpUrl(url)).not.toThrow(/secret/);
  });

  it('requires TLS unless told otherwise, and decodes the password', () => {
    expect(parseSmtpUrl('smtp://u%40example.com:p%2Fw@mail.example.com')).toEqual({
      host: 'mail.example.com',
      port: 587,
      implicitTls: false,
      requireTls: true,
      user: 'u@example.com',
      password: 'p/w',
    });
    expect(parseSmtpUrl('smtps://mail.example.com').port).toBe(465);
  });
});

describe('building a message', () => {
  const parts: MessageParts = {
    from: { name: '新聞 Delta', address: 'digest@example.com' },
    to: 'reader@example.org',
    messageId: '<e1.r1@example.com>',
    date: '2026-03-01T06:01:00.000Z',
    subject: '港が再開 🚢: 3 new developments',
    text: `Straße\n${'long '.repeat(400)}`,
    html: '<h1>Straße</h1>',
    list: { id: 'harbour', name: 'Harbour, watch' },
    unsubscribe: 'digest@example.com',
    oneClick: null,
    thread: null,
  };
  const build = async (more: Partial<MessageParts> = {}): Promise<Uint8Array> => createMessageBuilder().build({ ...parts, ...more });

  it('gives the same bytes for the same parts', async () => {
    expect(Buffer.from(await build()).equals(Buffer.from(await build()))).toBe(true);
  });

  it('reads back as what went in', async () => {
    const raw = Buffer.from(await build());
    const mail = await simpleParser(raw);
    expect(mail.subject).toBe(parts.subject);
    expect(mail.messageId).toBe(parts.messageId);
    expect(mail.date?.toISOString()).toBe(parts.date);
    expect(mail.from?.value).toEqual([parts.from]);
    expect(mail.text?.trim()).toBe(parts.text.trim());
    expect(mail.html).toContain('<h1>Straße</h1>');
    const text = raw.toString('latin1');
    expect(text).toMatch(/^List-ID: .*<harbour\.example\.com>/m);
    expect(text.match(/^List-Unsubscribe:/gm)).toHaveLength(1);
    expect(text).toMatch(/^List-Unsubscribe: <mailto:digest@example\.com\?subject=unsubscribe%20harbour>/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(text).not.toMatch(/^Precedence:/m);
    expect(text.split('\r\n').every((line) => line.length <= 998 && !/[^\t\u0020-\u007E]/.test(line))).toBe(true);
  });

  it('lets a mail program stop it with one click where there is a public address (RFC 8058)', async () => {
    expect(Buffer.from(await build()).toString('latin1')).not.toContain('List-Unsubscribe-Post');
    const text = Buffer.from(await build({ oneClick: 'https://news.example.org/unsubscribe/harbour.x.y' })).toString('latin1');
    expect(text.replaceAll('\r\n ', ' ')).toMatch(
      /^List-Unsubscribe: <https:\/\/news\.example\.org\/unsubscribe\/harbour\.x\.y>, <mailto:digest@example\.com\?subject=/m,
    );
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  it('keeps line breaks, controls and bidi controls out of the headers', async () => {
    const subject = `a\r\nBcc: evil@example.net\u202Egnp\u0000${'x'.repeat(10_000)}`;
    const raw = Buffer.from(await build({ subject, list: { id: 'harbour', name: 'x\r\nX-Evil: 1' } }));
    const mail = await simpleParser(raw);
    expect(raw.toString('latin1')).not.toMatch(/^(Bcc|X-Evil):/m);
    expect(mail.subject).toMatch(/^a Bcc: evil@example\.net gnp x+…$/);
    expect(mail.bcc).toBeUndefined();
  });
});
