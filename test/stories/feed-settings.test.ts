import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFeedSource } from '../../src/adapters/feeds/create-feed-source.ts';
import { createWeb } from '../../src/adapters/http/web.ts';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import { unaskedFeed } from '../../src/domain/feed.ts';

const FEED = '<rss version="2.0"><channel><title>Harbour</title><item><title>Ferry</title><guid>1</guid></item></channel></rss>';

it('sends basic auth and cookie of a feed as the environment has them, and not to another host that it redirects to or has moved to', async () => {
  const seen: unknown[] = [];
  const server = createServer(({ url, headers }, response) => {
    seen.push([url, headers.authorization, headers.cookie]);
    if (url === '/feed') response.writeHead(301, { location: `http://localhost:${port}/elsewhere` }).end();
    else response.end(FEED);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'newsdelta-feed-settings-'));
  const file = join(folder, 'watchlist.yaml');
  writeFileSync(file, watchlist(`http://127.0.0.1:${port}/feed`));
  const loading = loadWatchlist(file, { COURIER_PASSWORD: 'pw', COURIER_SESSION: 'abc' });
  if (loading.kind === 'broken') throw new Error(JSON.stringify(loading.errors));
  const { limits, allowHosts, allowPorts, watches } = loading.settings;
  const web = createWeb({ ...limits, allowHosts, allowPorts, userAgent: 'newsdelta-test' });
  try {
    const feed = watches[0]?.feeds[0] ?? { url: '' };
    expect(feed.fetchSeconds).toBe(7);
    const source = createFeedSource({ web });
    const answer = await source.ask(feed, unaskedFeed(feed.url), '2026-03-04T07:00:00.000Z');
    expect(answer.kind).toBe('fetched');
    await source.ask(feed, answer.state, '2026-03-05T07:00:00.000Z');
    expect(seen).toEqual([
      ['/feed', 'Basic YW5uOnB3', 'session=abc'],
      ['/elsewhere', undefined, undefined],
      ['/elsewhere', undefined, undefined],
    ]);
  } finally {
    await web.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
});

function watchlist(url: string): string {
  return `version: 1
sender: { name: Newsdelta, address: newsdelta@example.com }
recipients: [desk@example.com]
schedule: { at: "07:00", timeZone: UTC }
limits: { hostPauseMs: 0 }
network: { allowHosts: ["127.0.0.1", localhost] }
watches:
  - id: harbour
    title: The harbour
    description: The harbour and its ferries.
    feeds:
      - url: ${url}
        fetchSeconds: 7
        basicAuth: "ann:\${COURIER_PASSWORD}"
        headers: { Cookie: "session=\${COURIER_SESSION}" }
`;
}
