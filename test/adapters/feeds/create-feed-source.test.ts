import { createServer, type RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createFeedSource } from '../../../src/adapters/feeds/create-feed-source.ts';
import { createWeb } from '../../../src/adapters/http/web.ts';
import { unaskedFeed } from '../../../src/domain/feed.ts';
import type { FeedSource } from '../../../src/ports.ts';

const NOW = '2026-03-04T07:00:00.000Z';
const FEED = '<rss version="2.0"><channel><title>Harbour</title><item><title>Ferry</title><link>/ferry</link></item></channel></rss>';
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly source: FeedSource }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const web = createWeb({
    allowHosts: ['127.0.0.1'],
    allowPorts: [],
    fetchSeconds: 5,
    fetchBytes: 1e6,
    concurrency: 2,
    hostPauseMs: 0,
    userAgent: 'test',
  });
  closing.push(
    () => web.close(),
    () => server.close(),
  );
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/feed`,
    source: createFeedSource({ web }),
  };
}

describe('createFeedSource', () => {
  test('asks a second time with the validators, and a 304 is unchanged', async () => {
    const { url, source } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'Tue, 03 Mar 2026 00:00:00 GMT')
        return response.writeHead(304).end();
      return response.writeHead(200, { etag: '"v1"', 'last-modified': 'Tue, 03 Mar 2026 00:00:00 GMT' }).end(FEED);
    });
    const first = await source.ask({ url }, unaskedFeed(url), NOW);
    expect(first).toMatchObject({ kind: 'fetched', document: { title: 'Harbour', entries: [{ link: url.replace('/feed', '/ferry') }] } });
    expect(await source.ask({ url }, first.state, NOW)).toMatchObject({ kind: 'unchanged', state: { etag: '"v1"' } });
  });

  test('remembers a permanent move and asks there next', async () => {
    const asked: (string | undefined)[] = [];
    const { url, source } = await serve((request, response) => {
      asked.push(request.url);
      return request.url === '/feed' ? response.writeHead(301, { location: '/new' }).end() : response.end(FEED);
    });
    const first = await source.ask({ url }, unaskedFeed(url), NOW);
    await source.ask({ url }, first.state, NOW);
    expect(asked).toEqual(['/feed', '/new', '/new']);
  });

  test('sends the headers of the feed', async () => {
    const { url, source } = await serve((request, response) =>
      response.writeHead(request.headers['authorization'] === 'Basic abc' ? 200 : 401).end(FEED),
    );
    expect(await source.ask({ url, headers: { Authorization: 'Basic abc' } }, unaskedFeed(url), NOW)).toMatchObject({ kind: 'fetched' });
    expect(await source.ask({ url }, unaskedFeed(url), NOW)).toMatchObject({
      kind: 'failed',
      failure: { what: expect.stringContaining('HTTP 401') },
    });
  });

  test.each([
    [404, 'nothing at this address', true],
    [410, 'gone for good', false],
    [500, 'the server has trouble', true],
  ])('HTTP %d is a failure with words', async (status, words, temporary) => {
    const { url, source } = await serve((_request, response) => response.writeHead(status).end());
    const answer = await source.ask({ url }, unaskedFeed(url), NOW);
    expect(answer).toMatchObject({
      kind: 'failed',
      failure: { step: 'collect', where: url, temporary, what: expect.stringContaining(words) },
      state: { failures: 1 },
    });
    if (status === 410) expect(await source.ask({ url }, answer.state, '2027-01-01T00:00:00.000Z')).toMatchObject({ kind: 'waiting' });
  });

  test('leaves a server alone as long as it asks', async () => {
    const { url, source } = await serve((_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const answer = await source.ask({ url }, unaskedFeed(url), NOW);
    expect(answer.state.notBefore).toBe('2026-03-04T08:00:00.000Z');
    expect((await source.ask({ url }, answer.state, '2026-03-04T07:59:00.000Z')).kind).toBe('waiting');
  });

  test.each([
    ['<!doctype html><html><form><input type="password"></form>', 'login page'],
    ['<html><head><link rel="alternate" type="application/atom+xml" href="/atom.xml"></head></html>', 'web page'],
    ['', 'empty'],
    ['hello', 'begins with "hello"'],
  ])('%j instead of a feed is a failure with words', async (body, words) => {
    const { url, source } = await serve((_request, response) => response.end(body));
    const answer = await source.ask({ url }, unaskedFeed(url), NOW);
    expect(answer).toMatchObject({ kind: 'failed', failure: { what: expect.stringContaining(words) } });
    if (words === 'web page') expect(answer).toMatchObject({ failure: { advice: expect.stringContaining('/atom.xml') } });
  });

  test('waits, and has not failed, where the host asked to be left alone', async () => {
    const notBefore = '2026-03-04T08:00:00.000Z';
    const refused = { kind: 'refused', what: 'asked to be left alone', advice: '', temporary: true, notBefore } as const;
    const source = createFeedSource({ web: { get: async () => refused, close: async () => {} } });
    const state = unaskedFeed('https://harbour.example.org/feed');
    expect(await source.ask({ url: state.url }, state, NOW)).toEqual({ kind: 'waiting', state: { ...state, notBefore } });
  });
});
