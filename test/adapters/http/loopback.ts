/** Servers on loopback and a web that may ask them; both end with the test that opened them. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach } from 'vitest';
import { createWeb, type WebOptions } from '../../../src/adapters/http/web.ts';
import type { Web } from '../../../src/ports.ts';

/** What is to be closed after the test. */
export const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

export async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

export function open(options: Partial<WebOptions> = {}): Web {
  const web = createWeb({
    allowHosts: ['127.0.0.1'],
    allowPorts: [],
    fetchSeconds: 5,
    fetchBytes: 100_000,
    concurrency: 4,
    hostPauseMs: 0,
    userAgent: 'newsdelta/0.1 (+https://example.org/newsdelta)',
    ...options,
  });
  closing.push(() => web.close());
  return web;
}
