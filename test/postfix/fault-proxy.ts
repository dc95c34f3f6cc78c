import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { TLSSocket, createSecureContext } from 'node:tls';

/** Where the session is spoilt: the command that meets it, `greeting`, or `dot` for the answer to the final dot. */
export interface Fault {
  readonly at: 'greeting' | 'starttls' | 'auth' | 'rcpt' | 'data' | 'dot' | 'quit' | 'everywhere' | 'nowhere';
  /** A reply in place of the server's; `cut`: the connection dies; `stall`: no reply ever; `garbage`: bytes that are no TLS; `late`: the reply, later. */
  readonly does: 'cut' | 'stall' | 'late' | 'garbage' | 'wrong certificate' | { readonly reply: string };
  /** Of `dot`: whether the server gets the message all the same. */
  readonly queued?: boolean;
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

/** Stands before a real server on loopback, speaks STARTTLS and AUTH itself and spoils the first session; the next ones pass. */
export async function startFaultProxy(options: {
  readonly fault: Fault;
  readonly upstreamPort: number;
  readonly right: Certificate;
  /** Of another name, signed by nobody who is trusted. */
  readonly other: Certificate;
}): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let sessions = 0;
  const server = createServer((client) => {
    const fault: Fault = sessions++ === 0 ? options.fault : { at: 'nowhere', does: 'cut' };
    const upstream = connect(options.upstreamPort, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
    }
    serve(client, upstream, { ...options, fault })
      .catch(() => {})
      .finally(() => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

async function serve(raw: Socket, upstream: Socket, options: { fault: Fault; right: Certificate; other: Certificate }): Promise<void> {
  const { fault } = options;
  const server = lines(upstream);
  let client: Socket = raw;
  let commands = lines(client);
  /** True: the fault took the place of the reply. */
  const spoil = async (at: Fault['at']): Promise<boolean> => {
    if (fault.at !== at || fault.does === 'late' || fault.does === 'wrong certificate') return false;
    if (fault.does === 'stall') await new Promise((done) => client.once('close', done));
    else if (fault.does === 'cut') raw.resetAndDestroy();
    else if (fault.does === 'garbage') {
      // After the client's hello: bytes that come with the 220 would be taken for an injected reply.
      client.once('data', () => client.write('HTTP/1.1 400 Bad Request\r\n\r\n'));
      client.write('220 ready\r\n');
    } else client.write(`${fault.does.reply}\r\n`);
    // A 421 announces that the server closes; a 554 greeting too (RFC 5321 3.8, 3.1).
    if (typeof fault.does === 'object' && (fault.does.reply.startsWith('421') || at === 'greeting')) client.end();
    return true;
  };
  const greeting = await reply(server);
  if (await spoil('greeting')) return;
  await say(client, greeting, fault);
  for (;;) {
    const command = await commands();
    const word = (command.split(/[ :]/)[0] ?? '').toLowerCase();
    if (word === 'starttls') {
      if (await spoil('starttls')) continue;
      await say(client, '220 ready\r\n', fault);
      client.removeAllListeners('data');
      client = new TLSSocket(raw, {
        isServer: true,
        secureContext: createSecureContext(fault.does === 'wrong certificate' ? options.other : options.right),
      });
      client.on('error', () => {});
      commands = lines(client);
      continue;
    }
    if ((word === 'auth' || word === 'rcpt' || word === 'data' || word === 'quit') && (await spoil(word))) continue;
    if (word === 'auth') {
      await say(client, AUTH_GOOD.has(command) ? '235 2.7.0 ok\r\n' : '535 5.7.8 wrong password\r\n', fault);
      continue;
    }
    upstream.write(`${command}\r\n`);
    const answer = await reply(server);
    await say(client, word === 'ehlo' ? extensions(answer, client === raw, fault) : answer, fault);
    if (word === 'data' && answer.startsWith('354') && (await body(commands, server, { upstream, client, fault, spoil }))) return;
  }
}

/** The password holds an @, as an URL must not. */
const AUTH_GOOD = new Set([`AUTH PLAIN ${Buffer.from('\0reader\0pass@word').toString('base64')}`]);
/** Between two bytes of a slow server. */
const SLOW_MS = 4;
const LATE_MS = 500;

async function say(client: Socket, words: string, { at, does }: Fault): Promise<void> {
  if (at !== 'everywhere' || does !== 'late') {
    client.write(words);
    return;
  }
  for (const letter of words) {
    await pause(SLOW_MS);
    client.write(letter);
  }
}

interface BodyWay {
  readonly upstream: Socket;
  readonly client: Socket;
  readonly fault: Fault;
  readonly spoil: (at: Fault['at']) => Promise<boolean>;
}

/** Passes the message on; true: the session ended with it. */
async function body(commands: () => Promise<string>, server: () => Promise<string>, way: BodyWay): Promise<boolean> {
  const kept: string[] = [];
  for (let line = await commands(); line !== '.'; line = await commands()) kept.push(line);
  const passed = way.fault.at !== 'dot' || way.fault.queued === true;
  if (passed) {
    way.upstream.write([...kept, '.', ''].join('\r\n'), 'latin1');
    const answer = await reply(server);
    if (!(await way.spoil('dot'))) {
      if (way.fault.at === 'dot') await pause(LATE_MS);
      await say(way.client, answer, way.fault);
      return false;
    }
  } else await way.spoil('dot');
  return true;
}

/** Offers STARTTLS before TLS and AUTH after it, but for a fault that strips it. No PIPELINING: one command at a time. */
function extensions(answer: string, clear: boolean, fault: Fault): string {
  const stripped = fault.at === 'starttls' && typeof fault.does === 'object' && fault.does.reply.startsWith('502');
  const kept = answer
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(4))
    .filter((line) => !/^(STARTTLS|PIPELINING|CHUNKING|AUTH)/.test(line));
  if (clear && !stripped) kept.push('STARTTLS');
  else kept.push('AUTH PLAIN');
  return kept.map((line, index) => `250${index === kept.length - 1 ? ' ' : '-'}${line}\r\n`).join('');
}

async function reply(next: () => Promise<string>): Promise<string> {
  let all = '';
  for (;;) {
    const line = await next();
    all += `${line}\r\n`;
    if (line[3] !== '-') return all;
  }
}

/** Gives the next line; rejects when the connection ends. */
function lines(socket: Socket): () => Promise<string> {
  let rest = '';
  let ended = false;
  let wake: (() => void) | null = null;
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    wake?.();
  });
  socket.on('close', () => {
    ended = true;
    wake?.();
  });
  return async () => {
    for (;;) {
      const end = rest.indexOf('\r\n');
      if (end >= 0) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        return line;
      }
      if (ended) throw new Error('the connection ended');
      await new Promise<void>((done) => (wake = done));
    }
  };
}
