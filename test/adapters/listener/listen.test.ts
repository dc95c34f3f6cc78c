import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/adapters/listener/listen.ts';
import type { Answered, Asked, Listener } from '../../../src/ports.ts';

const heard: Asked[] = [];
const troubles: unknown[] = [];
let listener: Listener;

beforeAll(async () => {
  const answer = async (asked: Asked): Promise<Answered> => {
    heard.push(asked);
    if (asked.path === '/bug') throw new Error('the secret cause');
    return { status: 200, type: 'text/plain', body: asked.path, shared: asked.path === '/shared' };
  };
  const journal = { info: () => {}, warn: () => {}, error: (_: string, fields?: unknown) => troubles.push(fields) };
  listener = await listen({ host: '127.0.0.1', port: 0, answer, journal, requestMs: 400 });
});
afterAll(() => listener.close());

const url = (path: string): string => `http://${listener.address}${path}`;
const one = (): Asked | undefined => heard.splice(0)[0];

describe('the listener', () => {
  it('hands on path, form and whether a proxy stands between, and answers so that no page can be framed or sniffed', async () => {
    const answer = await fetch(url('/health?x=1'));
    expect(await answer.text()).toBe('/health');
    expect(one()).toEqual({ method: 'GET', path: '/health', form: new Map(), forwarded: false });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    await fetch(url('/'), { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(one()).toMatchObject({ forwarded: true });
  });

  it.each([
    ['url-encoded', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    ['multipart', formOf({ 'List-Unsubscribe': 'One-Click' })],
  ])('reads a one-click form that is %s', async (_, body) => {
    expect((await fetch(url('/u'), { method: 'POST', body })).status).toBe(200);
    expect(one()?.form).toEqual(new Map([['List-Unsubscribe', 'One-Click']]));
  });

  it('answers who has a page of the archive already with 304, and lets nobody keep what is private', async () => {
    const first = await fetch(url('/shared'));
    const etag = first.headers.get('etag') ?? '';
    expect([await first.text(), etag, first.headers.get('cache-control')]).toEqual([
      '/shared',
      expect.stringMatching(/^"[\w-]{43}"$/),
      'no-cache',
    ]);
    const again = await fetch(url('/shared'), { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const own = await fetch(url('/unsubscribe'), { headers: { 'if-none-match': etag } });
    expect([own.status, own.headers.get('etag'), own.headers.get('cache-control')]).toEqual([200, null, 'no-store']);
  });

  it('gives a HEAD the headers of its GET and no body', async () => {
    const answer = await fetch(url('/health'), { method: 'HEAD' });
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['7', '']);
  });

  it.each([
    ['another method', { method: 'DELETE' }, 405],
    ['a body that is no form', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 400],
    ['a broken multipart body', { method: 'POST', body: '--x', headers: { 'content-type': 'multipart/form-data' } }, 400],
    ['a body beyond the limit', { method: 'POST', body: 'x'.repeat(9000) }, 413],
  ])('refuses %s before anybody is asked', async (_, request, status) => {
    heard.length = 0;
    expect((await fetch(url('/x'), request)).status).toBe(status);
    expect(heard).toEqual([]);
  });

  it('tells a bug of ours in the log and not to the asker', async () => {
    const answer = await fetch(url('/bug'));
    expect([answer.status, await answer.text()]).toEqual([500, 'Something went wrong here; the log says what.\n']);
    expect(troubles).toEqual([{ error: 'the secret cause' }]);
  });

  it.each([
    ['a path beyond the limit', `GET /${'x'.repeat(500)} HTTP/1.1\r\nHost: x\r\n\r\n`, 'HTTP/1.1 404'],
    ['an absolute address in place of a path', 'GET http://elsewhere.example.org/ HTTP/1.1\r\nHost: x\r\n\r\n', 'HTTP/1.1 404'],
    ['headers beyond the limit', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, ''],
    [
      'a chunked body beyond the limit',
      `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${`1000\r\n${'x'.repeat(4096)}\r\n`.repeat(3)}`,
      'HTTP/1.1 413',
    ],
    ['no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n', ''],
  ])('ends %s', async (_, bytes, start) => {
    heard.length = 0;
    expect((await raw(bytes)).slice(0, 12)).toBe(start);
    expect(heard).toEqual([]);
  });

  it.each([
    ['a head', 'POST / HTTP/1.1\r\nHost: x\r\n'],
    ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nx'],
  ])('closes a connection that never ends %s', async (_, bytes) => {
    expect((await raw(bytes)).slice(0, 12)).toMatch(/^(HTTP\/1.1 408)?$/);
  });

  it('says by an error that its port is taken', async () => {
    const options = {
      host: '127.0.0.1',
      answer: async (): Promise<Answered> => ({ status: 200, type: 'text/plain', body: '' }),
      journal: { info() {}, warn() {}, error() {} },
    };
    const first = await listen({ ...options, port: 0 });
    await expect(listen({ ...options, port: Number(first.address.split(':')[1]) })).rejects.toThrow('EADDRINUSE');
    await first.close();
  });
});

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Whatever comes back until the connection ends. */
function raw(bytes: string): Promise<string> {
  const [host, port] = listener.address.split(':');
  return new Promise((resolve) => {
    let all = '';
    const socket = connect(Number(port), host, () => socket.write(bytes));
    socket.on('data', (chunk) => (all += chunk.toString('latin1')));
    socket.on('error', () => resolve(all));
    socket.on('close', () => resolve(all));
  });
}
