import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { closing, open, serve } from './loopback.ts';

describe('createWeb', () => {
  test('names itself, sends the headers it is given and gives status, headers and bytes', async () => {
    const at = await serve((request, response) =>
      response.writeHead(404, { 'X-Seen': `${request.headers['user-agent']}|${request.headers['x-key']}` }).end('gone'),
    );
    const answer = await open().get({ url: `${at}/a`, headers: { 'X-Key': '7' } });
    expect(answer).toMatchObject({ kind: 'answered', status: 404, url: `${at}/a`, movedTo: null });
    expect(answer.kind === 'answered' && answer.headers['x-seen']).toBe('newsdelta/0.1 (+https://example.org/newsdelta)|7');
    expect(answer.kind === 'answered' && Buffer.from(answer.bytes).toString()).toBe('gone');
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('undoes %s', async (coding, compress) => {
    const at = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(compress(Buffer.from('島の灯台'))),
    );
    const answer = await open().get({ url: at });
    expect(answer.kind === 'answered' ? Buffer.from(answer.bytes).toString() : answer).toBe('島の灯台');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('refuses a %s bomb by what it unpacks to', async (coding, compress) => {
    const bomb = compress(Buffer.alloc(20_000_000));
    const at = await serve((_request, response) => response.writeHead(200, { 'content-encoding': coding }).end(bomb));
    const answer = await open().get({ url: at });
    expect(answer.kind === 'refused' && answer.what).toContain('more than 100000 bytes once unpacked');
  });

  test('refuses an endless body at the limit, and half of a gzip stream', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/half')
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5000, 'a')).subarray(0, 20));
      return response.end(Buffer.alloc(200_000));
    });
    expect(await open().get({ url: at })).toMatchObject({ kind: 'refused', what: expect.stringContaining('larger than 100000 bytes') });
    expect(await open().get({ url: `${at}/half` })).toMatchObject({
      kind: 'refused',
      what: expect.stringContaining('could not be unpacked'),
    });
  });

  test('ends a drip, and headers that never come, at the one deadline', async () => {
    const at = await serve((request, response) => {
      if (request.url === '/headers') return;
      response.writeHead(200);
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const web = open({ fetchSeconds: 0.3 });
    for (const path of ['/drip', '/headers'])
      expect(await web.get({ url: at + path })).toMatchObject({
        kind: 'refused',
        temporary: true,
        what: expect.stringMatching(/in time|within 0.3 s/),
      });
  });

  test('follows redirects, remembers an unbroken permanent chain only', async () => {
    const at = await serve((request, response) => {
      const hops: Record<string, readonly [number, string]> = {
        '/a': [301, '/b'],
        '/b': [308, '/c'],
        '/c': [302, '/d'],
        '/x': [302, '/y'],
        '/y': [301, '/d'],
      };
      const hop = hops[request.url ?? ''];
      if (hop === undefined) return response.end('here');
      return response.writeHead(hop[0], { location: hop[1] }).end();
    });
    expect(await open().get({ url: `${at}/a` })).toMatchObject({ status: 200, url: `${at}/d`, movedTo: `${at}/c` });
    expect(await open().get({ url: `${at}/x` })).toMatchObject({ status: 200, url: `${at}/d`, movedTo: null });
  });

  test('follows five redirects and not six, and none into a private address', async () => {
    const at = await serve((request, response) => {
      const left = Number((request.url ?? '').slice(1));
      if (request.url === '/in') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      if (request.url === '/file') return response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      return left === 0 ? response.end('here') : response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await open().get({ url: `${at}/5` })).toMatchObject({ kind: 'answered', status: 200 });
    expect(await open().get({ url: `${at}/6` })).toMatchObject({ kind: 'refused', what: expect.stringContaining('more than 5 times') });
    expect(await open().get({ url: `${at}/in` })).toMatchObject({ kind: 'refused', what: 'redirected: 10.0.0.1 is a private address' });
    expect(await open().get({ url: `${at}/file` })).toMatchObject({
      kind: 'refused',
      what: expect.stringContaining('neither http nor https'),
    });
  });

  test('hands a secret header to no other server', async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const at = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: other }).end();
    });
    await open().get({ url: at, headers: { Authorization: 'Basic abc' } });
    expect(seen).toEqual(['Basic abc', undefined]);
  });

  test('asks one host one at a time, and several hosts at once up to the limit', async () => {
    const now = { host: 0, mostHost: 0, all: 0, mostAll: 0 };
    const slow =
      (own: boolean): RequestListener =>
      (_request, response) => {
        if (own) now.mostHost = Math.max(now.mostHost, (now.host += 1));
        now.mostAll = Math.max(now.mostAll, (now.all += 1));
        setTimeout(() => {
          if (own) now.host -= 1;
          now.all -= 1;
          response.end();
        }, 15);
      };
    const hosts = [await serve(slow(true)), await serve(slow(false)), await serve(slow(false)), await serve(slow(false))];
    const web = open({ concurrency: 2, hostPauseMs: 1 });
    await Promise.all(hosts.flatMap((url) => [1, 2, 3].map(() => web.get({ url }))));
    expect(now).toEqual({ host: 0, mostHost: 1, all: 0, mostAll: 2 });
  });

  test('a refused connection and an unknown name are values with words', async () => {
    const at = await serve(() => undefined);
    for (const close of closing.splice(0)) await close();
    expect(await open().get({ url: at })).toMatchObject({
      kind: 'refused',
      what: expect.stringContaining('connection was refused'),
      temporary: true,
    });
    const lost = open({ lookup: (_name, done) => done(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), []) });
    expect(await lost.get({ url: 'http://lost.example.org/' })).toMatchObject({
      what: 'lost.example.org: no such host',
      advice: 'check the spelling of the address',
    });
  });

  test('gives one request a time of its own', async () => {
    const at = await serve(() => {});
    expect(await open().get({ url: at, fetchSeconds: 0.05 })).toMatchObject({ kind: 'refused', what: expect.stringContaining('0.05 s') });
  });

  test('leaves a host alone that asked for it, for all its pages and until then only', async () => {
    let [asked, now] = [0, Date.parse('2026-03-04T07:00:00Z')];
    const at = await serve((request, response) => {
      asked += 1;
      if (request.url === '/busy') response.writeHead(429, { 'retry-after': '3600' });
      if (request.url === '/down') response.writeHead(503);
      response.end();
    });
    const web = open({ now: () => now });
    expect(await web.get({ url: `${at}/down` })).toMatchObject({ status: 503 });
    expect(await web.get({ url: `${at}/busy` })).toMatchObject({ status: 429 });
    const all = await Promise.all(['/busy', '/a', '/b'].map((path) => web.get({ url: at + path })));
    expect(all.map((answer) => answer.kind === 'refused' && [answer.temporary, answer.notBefore])).toEqual(
      Array.from({ length: 3 }, () => [true, '2026-03-04T08:00:00.000Z']),
    );
    now += 3_600_001;
    expect(await web.get({ url: `${at}/a` })).toMatchObject({ status: 200 });
    expect(asked).toBe(3);
  });
});
