import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { proxyRoutes } from '../../../src/adapters/http/proxy-routes.ts';
import { type WebOptions } from '../../../src/adapters/http/web.ts';
import { closing, open, serve } from './loopback.ts';

describe('a proxy', () => {
  test('is asked for everything, with its credentials, and looks up the names', async () => {
    const asked: unknown[] = [];
    const at = await serve((request, response) => {
      asked.push([request.url, request.headers.host, request.headers['proxy-authorization']]);
      response.end('by the proxy');
    });
    const web = open({ allowHosts: [], proxy: at.replace('http://', 'http://ann:pw@'), lookup: () => asked.push('looked up') });
    const answer = await web.get({ url: 'http://feeds.example.org/a?b=1' });
    expect(answer.kind === 'answered' ? Buffer.from(answer.bytes).toString() : answer).toBe('by the proxy');
    expect(asked).toEqual([['http://feeds.example.org/a?b=1', 'feeds.example.org', 'Basic YW5uOnB3']]);
  });

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://2130706433/',
    'http://localhost/',
    'http://router/',
    'http://metadata.internal/',
    'http://printer.local/',
    'http://feeds.example.org:22/',
  ])('is never asked for %s', async (url) => {
    let asked = 0;
    const at = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    expect(await open({ allowHosts: [], proxy: at }).get({ url })).toMatchObject({ kind: 'refused', temporary: false });
    expect(asked).toBe(0);
  });

  test('that is not there is named in the words', async () => {
    const at = await serve(() => {});
    const free = new URL(at);
    for (const close of closing.splice(0)) await close();
    const answer = await open({ proxy: at.replace('http://', 'http://ann:pw@') }).get({ url: 'http://feeds.example.org/' });
    expect(answer).toMatchObject({ kind: 'refused', what: expect.stringContaining(`through the proxy ${free.host}`) });
    expect(JSON.stringify(answer)).not.toContain('pw');
  });

  test('of a request goes before the common one, and `direct` means none', async () => {
    const asked: string[] = [];
    const proxyNamed =
      (name: string): RequestListener =>
      (request, response) => {
        asked.push(`${name} ${request.url}`);
        response.end();
      };
    const [common, own] = [await serve(proxyNamed('common')), await serve(proxyNamed('own'))];
    const here = await serve(proxyNamed('none'));
    const web = open({ proxy: common });
    await web.get({ url: 'http://feeds.example.org/1' });
    await web.get({ url: 'http://feeds.example.org/2', proxy: own });
    await web.get({ url: `${here}/3`, proxy: 'direct' });
    expect(asked).toEqual(['common http://feeds.example.org/1', 'own http://feeds.example.org/2', 'none /3']);
  });

  test('is left out for the hosts of NO_PROXY, which are then looked up and vetted here', async () => {
    let asked = 0;
    const at = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    const lookup: WebOptions['lookup'] = (_name, done) => done(null, [{ address: '10.0.0.1', family: 4 }]);
    const web = open({ allowHosts: [], proxy: at, noProxy: ['intranet.example.org'], lookup });
    expect(await web.get({ url: 'http://feeds.intranet.example.org/' })).toMatchObject({
      kind: 'refused',
      what: 'feeds.intranet.example.org is at 10.0.0.1, a private address',
    });
    expect((await web.get({ url: 'http://feeds.example.org/' })).kind).toBe('answered');
    expect(asked).toBe(1);
  });
});

describe('NO_PROXY', () => {
  const proxyFor = (noProxy: string, url: string): string | null =>
    proxyRoutes({ proxy: 'http://proxy.example.org', noProxy: [noProxy], fetchSeconds: 1 }).proxyFor(new URL(url), undefined);

  test.each([
    ['*', 'http://feeds.example.org/'],
    ['example.org', 'http://example.org/'],
    ['example.org', 'http://feeds.example.org/'],
    ['.example.org', 'https://feeds.example.org/'],
    ['*.example.org', 'https://feeds.example.org/'],
    ['Example.ORG', 'http://feeds.example.org./'],
    ['example.org:8080', 'http://feeds.example.org:8080/'],
    ['example.org:443', 'https://feeds.example.org/'],
    ['10.1.2.3', 'http://10.1.2.3/'],
    ['10.0.0.0/8', 'http://10.1.2.3/'],
    ['::1', 'http://[::1]/'],
    ['[::1]:8080', 'http://[::1]:8080/'],
    ['fd00::/8', 'http://[fd12::1]/'],
  ])('%s covers %s', (noProxy, url) => {
    expect(proxyFor(noProxy, url)).toBeNull();
  });

  test.each([
    ['', 'http://feeds.example.org/'],
    ['ample.org', 'http://example.org/'],
    ['feeds.example.org', 'http://example.org/'],
    ['example.org:8080', 'http://example.org/'],
    ['10.0.0.0/8', 'http://11.1.2.3/'],
    ['10.0.0.0/8', 'http://feeds.example.org/'],
    ['[::1]:8080', 'http://[::1]/'],
  ])('%j does not cover %s', (noProxy, url) => {
    expect(proxyFor(noProxy, url)).toBe('http://proxy.example.org');
  });
});
