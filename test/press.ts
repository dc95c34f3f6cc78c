/** An invented press behind a proxy on loopback: hosts on example.com are answered from `pages`, whatever the tests' machine can reach. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Page {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Press {
  /** For NEWSDELTA_PROXY. */
  readonly proxy: string;
  /** Addresses in the order in which they were asked. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves `pages` by their address (http only); what isn't there is a 404. `answer` goes first where it gives a page. */
export async function startPress(
  pages: ReadonlyMap<string, Page>,
  answer: (url: string, request: IncomingMessage) => Page | undefined = () => undefined,
): Promise<Press> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const url = request.url?.startsWith('http') === true ? request.url : `http://${request.headers.host}${request.url}`;
    asked.push(url);
    send(response, answer(url, request) ?? pages.get(url) ?? { status: 404, body: 'nothing here' });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // What asks for a tunnel gets one to this server itself.
  server.on('connect', (_, client: Socket) => {
    const own = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      own.pipe(client).pipe(own);
    });
    client.on('error', () => own.destroy());
    own.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function send(response: ServerResponse, { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' }: Page): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}

/** An RSS feed of the press. */
export function aFeed(
  title: string,
  entries: readonly { readonly title: string; readonly link: string; readonly date: string }[],
  lang = 'en',
): Page {
  const items = entries.map(
    (entry) =>
      `<item><title>${entry.title}</title><link>${entry.link}</link><guid>${entry.link}</guid><pubDate>${entry.date}</pubDate></item>`,
  );
  return {
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>${title}</title><link>${new URL('/', entries[0]?.link ?? 'http://news.example.com/').href}</link><language>${lang}</language>${items.join('')}</channel></rss>`,
  };
}
