import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answered, Asked, Journal, Listener } from '../../ports.ts';
import { readForm } from './read-form.ts';

/** A form of ours, or of a mail program's one click, is far smaller. */
const MOST_BYTES = 8 * 1024;
const MOST_PATH = 400;
/** Pages hold no script, and nothing of them is shown inside another page. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  // Whom the operator tells of the archive may read it; search engines are not told.
  'x-robots-tag': 'noindex',
} as const;

export interface ListenOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly answer: (asked: Asked) => Promise<Answered>;
  readonly journal: Journal;
  /** Milliseconds for a request with its body, half of that for its head: a slow sender loses his connection. */
  readonly requestMs?: number;
}

/** Answers GET, HEAD and POST over HTTP/1.1, within limits of size, time and number. Rejects where the port cannot be had. */
export async function listen({ host, port, answer, journal, requestMs = 10_000 }: ListenOptions): Promise<Listener> {
  const server = createServer(
    {
      maxHeaderSize: 8 * 1024,
      headersTimeout: requestMs / 2,
      requestTimeout: requestMs,
      connectionsCheckingInterval: requestMs / 10,
      keepAliveTimeout: 5000,
    },
    (request, response) => {
      // An error of ours is told in the log, never to the asker.
      respond(request, response, answer).catch((error: unknown) => {
        journal.error('request failed', { error: error instanceof Error ? error.message : String(error) });
        if (response.headersSent) response.destroy();
        else send(response, said(500, 'Something went wrong here; the log says what.'), request.method);
      });
    },
  );
  server.maxConnections = 64;
  // Broken requests are answered by closing; they are no news for the log.
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const { address, port: taken, family } = server.address() as AddressInfo;
  return {
    address: `${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, answer: ListenOptions['answer']): Promise<void> {
  const { method = '', url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    send(response, said(405, 'Only GET, HEAD and POST are answered here.'), method, { allow: 'GET, HEAD, POST' });
    return;
  }
  const path = url.split('?', 1)[0] ?? '';
  if (!path.startsWith('/') || path.length > MOST_PATH) {
    send(response, said(404, 'There is nothing here.'), method);
    return;
  }
  const body = method === 'POST' ? await collect(request) : new Uint8Array();
  const form = body === null ? null : await readForm(body, headers['content-type'] ?? '');
  if (form === null) {
    send(response, said(body === null ? 413 : 400, body === null ? 'That is too much.' : 'That is no form.'), method);
    return;
  }
  const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  const answered = await answer({ method: method === 'POST' ? 'POST' : 'GET', path, form, forwarded });
  if (answered.shared !== true || answered.status !== 200) return send(response, answered, method);
  // RFC 9110, 13.1.2: feed readers ask again and again for what did not change.
  const etag = `"${createHash('sha256').update(answered.body).digest('base64url')}"`;
  const known = headers['if-none-match']?.includes(etag) === true;
  send(response, known ? { ...answered, status: 304, body: '' } : answered, method, { etag, 'cache-control': 'no-cache' });
}

/** Null: more than the limit. */
async function collect(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function said(status: number, words: string): Answered {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n` };
}

function send(
  response: ServerResponse,
  { status, type, body }: Answered,
  method: string | undefined,
  more: Readonly<Record<string, string>> = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...HEADERS,
    ...more,
    'content-type': type,
    'content-length': bytes.length,
    // What was not read of a request must not be taken for the next one.
    ...(status >= 400 ? { connection: 'close' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}
