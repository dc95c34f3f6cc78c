import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from '../../../src/adapters/http/web.ts';
import { createCourier } from '../../../src/adapters/webhook/create-courier.ts';
import { signWebhook } from '../../../src/adapters/webhook/sign.ts';
import type { SendResult } from '../../../src/domain/delivery.ts';

const SECRET = 'a-secret-of-the-newsroom-bot';
const BODY = Buffer.from(JSON.stringify({ type: 'edition.published', id: 'orlun-1-bot', data: { words: '港が再開 🚢' } }));
const seen: { readonly headers: IncomingMessage['headers']; readonly body: Buffer }[] = [];
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({ headers: request.headers, body: Buffer.concat(chunks) });
      if (request.url === '/lost') request.socket.destroy();
      else if (request.url !== '/hangs') response.writeHead(Number(request.url?.slice(1)), { location: '/200' }).end('thanks');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function send(path: string, { allowed = ['127.0.0.1'], to = 'webhook:bot' } = {}): Promise<SendResult> {
  seen.length = 0;
  const web = createWeb({
    allowHosts: allowed,
    allowPorts: [],
    fetchSeconds: 0.5,
    fetchBytes: 10_000,
    concurrency: 2,
    hostPauseMs: 0,
    userAgent: 'newsdelta-test',
  });
  const mailer = { send: async () => ({ kind: 'sent', answer: 'by mail' }) as const, verify: async () => null, close: async () => {} };
  const webhooks = [{ id: 'bot', url: path.startsWith('http') ? path : `${base}${path}`, secret: SECRET, watches: null }];
  try {
    return await createCourier({ mailer, web, webhooks, clock: { now: () => '2026-03-02T07:00:00.900Z' } }).send({
      from: '',
      to,
      raw: BODY,
    });
  } finally {
    await web.close();
  }
}

describe('a post to a webhook', () => {
  it('carries the stored bytes, signed as a receiver checks them', async () => {
    expect(await send('/204')).toEqual({ kind: 'sent', answer: 'HTTP 204' });
    const [{ headers, body } = { headers: {}, body: Buffer.of() }] = seen;
    expect(body.equals(BODY)).toBe(true);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'orlun-1-bot', 'webhook-timestamp': '1772434800' });
    expect(await isGenuine(headers, body, SECRET)).toBe(true);
    expect(await isGenuine(headers, Buffer.from(`${body.toString()} `), SECRET)).toBe(false);
    expect(await isGenuine({ ...headers, 'webhook-id': 'other' }, body, SECRET)).toBe(false);
  });

  it.each([
    ['/500', false, 'HTTP 500'],
    ['/429', false, 'HTTP 429'],
    ['/404', true, 'HTTP 404'],
    ['/410', true, 'HTTP 410'],
    ['/302', true, 'HTTP 302'],
  ])('is told its answer: %s', async (path, permanent, answer) => {
    expect(await send(path)).toEqual({ kind: 'refused', permanent, answer });
    expect(seen).toHaveLength(1);
  });

  it.each(['/lost', '/hangs'])('is made again where its answer is lost (%s): its id tells the receiver', async (path) => {
    expect(await send(path)).toMatchObject({ kind: 'refused', permanent: false });
  });

  it('goes to no private address unless that is allowed', async () => {
    expect(await send('/204', { allowed: [] })).toMatchObject({ kind: 'refused', answer: expect.stringContaining('port') });
    expect(await send('http://169.254.169.254/hook', { allowed: [] })).toMatchObject({
      kind: 'refused',
      answer: expect.stringContaining('169.254.169.254 is'),
    });
    expect(seen).toEqual([]);
  });

  it('says that a webhook is no longer in the watchlist, and leaves mail to the mailer', async () => {
    expect(await send('/204', { to: 'webhook:gone' })).toEqual({
      kind: 'refused',
      permanent: true,
      answer: 'the watchlist has no webhook "gone" any more',
    });
    expect(await send('/204', { to: 'ann@example.org' })).toEqual({ kind: 'sent', answer: 'by mail' });
  });
});

/** The receiver's side, to the letter as config/README.md shows it, at the time of these tests. */
async function isGenuine(headers: IncomingMessage['headers'], body: Buffer, secret: string): Promise<boolean> {
  const readme = readFileSync(new URL('../../../config/README.md', import.meta.url), 'utf8');
  const shown = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const now = "Date.now = () => Date.parse('2026-03-02T07:02:00Z');\n";
  const { isGenuine: check } = (await import(
    `data:text/javascript,${encodeURIComponent(`${now}${shown.replace('function isGenuine', 'export function isGenuine')}`)}`
  )) as {
    readonly isGenuine: (...given: readonly unknown[]) => boolean;
  };
  return check(headers, body, secret);
}

it('signs as the example of Standard Webhooks does', () => {
  const signing = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1_614_265_330, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
  expect(signWebhook(Buffer.from('{"test": 2432232314}'), signing)['webhook-signature']).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});
