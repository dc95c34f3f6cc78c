import { createServer, type Server } from 'node:http';
import net, { type AddressInfo, type LookupFunction, type NetConnectOpts } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWeb } from '../../../src/adapters/http/web.ts';
import type { Web } from '../../../src/ports.ts';

/** Stands for a host of the attacker; nothing of the test leaves this machine: the connection to it ends at 127.0.0.1. */
const PUBLIC = '93.184.215.14';
/** A private service of ours. */
const PRIVATE = '127.0.0.2';

const hits = { public: 0, private: 0 };
let answers: readonly string[] = [];
let asked = 0;
let port = 0;
let servers: readonly Server[] = [];
let web: Web;

beforeEach(async () => {
  Object.assign(hits, { public: 0, private: 0 });
  asked = 0;
  const open = createServer((request, response) => {
    hits.public += 1;
    response.setHeader('connection', 'close');
    if (request.url === '/redirects') response.writeHead(302, { location: '/next' });
    response.end('public');
  });
  const secret = createServer((_request, response) => {
    hits.private += 1;
    response.end('secret');
  });
  port = await listen(open, '127.0.0.1', 0);
  await listen(secret, PRIVATE, port);
  servers = [open, secret];
  const connect = net.connect.bind(net);
  vi.spyOn(net, 'connect').mockImplementation(((options: NetConnectOpts & { lookup: LookupFunction }) =>
    connect({ ...options, lookup: toLoopback(options.lookup) })) as typeof net.connect);
  web = createWeb({
    allowHosts: [],
    allowPorts: [port],
    fetchSeconds: 5,
    fetchBytes: 1000,
    concurrency: 2,
    hostPauseMs: 0,
    userAgent: 'newsdelta-test',
    lookup: (_name, done) => done(null, [{ address: answers[Math.min(asked++, answers.length - 1)] ?? '', family: 4 }]),
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await web.close();
  for (const server of servers) server.close();
});

test('the counters work: a host that stays public is reached, each time over a connection of its own', async () => {
  answers = [PUBLIC];
  expect([(await get('/')).kind, (await get('/')).kind]).toEqual(['answered', 'answered']);
  expect({ ...hits, asked }).toEqual({ public: 2, private: 0, asked: 2 });
});

test('a name that is public when it is vetted is not looked up a second time for the connection', async () => {
  answers = [PUBLIC, PRIVATE];
  expect((await get('/')).kind).toBe('answered');
  expect({ ...hits, asked }).toEqual({ public: 1, private: 0, asked: 1 });
});

test('a name that turns private is refused at its next connection', async () => {
  answers = [PUBLIC, PRIVATE];
  await get('/');
  expect(await get('/')).toMatchObject({ kind: 'refused', what: expect.stringContaining(`is at ${PRIVATE}`) });
  expect(hits).toEqual({ public: 1, private: 0 });
});

test('a name that turns private between a redirect and its target is refused', async () => {
  answers = [PUBLIC, PRIVATE];
  expect(await get('/redirects')).toMatchObject({ kind: 'refused', what: expect.stringContaining('loopback') });
  expect(hits).toEqual({ public: 1, private: 0 });
});

test('a name that alternates never reaches the private host', async () => {
  answers = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? PUBLIC : PRIVATE));
  const kinds = await Promise.all(Array.from({ length: 20 }, async () => (await get('/')).kind));
  expect(kinds.filter((kind) => kind === 'answered').length).toBe(10);
  expect(hits).toEqual({ public: 10, private: 0 });
});

function get(path: string): ReturnType<Web['get']> {
  return web.get({ url: `http://rebinds.example.org:${port}${path}` });
}

/** Only the public stand-in is turned to this machine; any other answer is connected to as it is. */
function toLoopback(lookup: LookupFunction): LookupFunction {
  return (name, options, done) =>
    lookup(name, options, (error, found, family) =>
      Array.isArray(found)
        ? done(
            error,
            found.map((one) => (one.address === PUBLIC ? { ...one, address: '127.0.0.1' } : one)),
          )
        : done(error, found === PUBLIC ? '127.0.0.1' : found, family),
    );
}

async function listen(server: Server, host: string, wanted: number): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, host, resolve));
  return (server.address() as AddressInfo).port;
}
