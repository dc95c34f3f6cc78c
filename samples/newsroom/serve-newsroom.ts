import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readArticles } from './articles.ts';
import type { LabelledArticle } from './articles.ts';
import { FAULTS, OUTLETS } from './outlets.ts';
import type { Day, Outlet } from './outlets.ts';
import { pagePath, renderFeed } from './render-feed.ts';
import { renderHome, renderLogin, renderPage } from './render-page.ts';
import { encodeShiftJis } from './shift-jis.ts';

export interface NewsroomOptions {
  /** Articles up to and with this day are out. */
  readonly day: Day;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** How long, in milliseconds, the page that hangs is held back; 60,000 unless told. */
  readonly slow?: number;
  /** Serves every article that many times under further names, for measuring speed; 1 unless told. */
  readonly times?: number;
  /** Leaves the faults of `outlets.ts` out. */
  readonly faultless?: boolean;
}

export interface Newsroom {
  /** "http://127.0.0.1:PORT", without a closing slash. */
  readonly url: string;
  readonly port: number;
  requests(): readonly NewsroomRequest[];
  setDay(day: Day): void;
  close(): Promise<void>;
}

export interface NewsroomRequest {
  readonly path: string;
  /** 0: not answered yet. */
  readonly status: number;
  /** Whether the request carried If-None-Match or If-Modified-Since. */
  readonly conditional: boolean;
}

/** Serves the invented press on loopback; feeds and pages are made from the article files, the same bytes for the same day and port. */
export async function startNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const articles = multiply(readArticles(), options.times ?? 1);
  const requests: { path: string; status: number; conditional: boolean }[] = [];
  const held = new Set<NodeJS.Timeout>();
  let { day } = options;
  let url = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://newsroom.example').pathname;
    const conditional = request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined;
    const record = { path, status: 0, conditional };
    requests.push(record);
    const reply = planReply(path, { articles, day, url, faultless: options.faultless ?? false });
    const send = (): void => {
      record.status = sendReply(request, response, reply);
    };
    if (!reply.hang) return send();
    const timer = setTimeout(() => {
      held.delete(timer);
      send();
    }, options.slow ?? 60_000);
    held.add(timer);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    requests: () => requests.map((request) => ({ ...request })),
    setDay: (next) => {
      day = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const timer of held) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly modified: string | null;
  readonly hang: boolean;
}

interface Desk {
  readonly articles: readonly LabelledArticle[];
  readonly day: Day;
  readonly url: string;
  readonly faultless: boolean;
}

function planReply(path: string, desk: Desk): Reply {
  const outlet = OUTLETS.find((candidate) => path.startsWith(`/${candidate.id}/`));
  if (outlet === undefined) return missing();
  const out = desk.articles.filter((article) => article.outlet.id === outlet.id && article.day <= desk.day);
  const faults = desk.faultless ? [] : FAULTS.filter((fault) => fault.day === desk.day && fault.outlet === outlet.id);
  const modified = out.at(-1)?.published ?? null;
  if (path === `/${outlet.id}/${outlet.feedPath}`) {
    if (faults.some((fault) => fault.kind === 'missing')) return missing();
    if (faults.some((fault) => fault.kind === 'login')) return page(renderLogin(outlet), 'utf-8', null);
    return { status: 200, contentType: outlet.contentType, bytes: encode(renderFeed(outlet, out, desk.url), outlet.charset), modified, hang: false };
  }
  if (path === `/${outlet.id}/`) return page(renderHome(outlet, out), outlet.charset, modified);
  const article = out.find((candidate) => pagePath(candidate) === path);
  if (article === undefined) return missing();
  const related = out.filter((other) => other !== article).slice(-3);
  const hang = faults.some((fault) => fault.kind === 'hang' && fault.article === article.id);
  return { ...page(renderPage(article, related, desk.url), outlet.charset, article.published), hang };
}

function page(html: string, charset: Outlet['charset'], modified: string | null): Reply {
  // Old sites leave the charset to the page's own meta element.
  const contentType = charset === 'shift_jis' ? 'text/html' : 'text/html; charset=utf-8';
  return { status: 200, contentType, bytes: encode(html, charset), modified, hang: false };
}

function missing(): Reply {
  const bytes = new TextEncoder().encode('<!DOCTYPE html><title>Not found</title><h1>404 Not Found</h1>\n');
  return { status: 404, contentType: 'text/html; charset=utf-8', bytes, modified: null, hang: false };
}

function encode(text: string, charset: Outlet['charset']): Uint8Array {
  return charset === 'shift_jis' ? encodeShiftJis(text) : new TextEncoder().encode(text);
}

function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply): number {
  const headers: Record<string, string> = { 'content-type': reply.contentType };
  if (reply.status === 200) {
    headers['etag'] = `"${createHash('sha256').update(reply.bytes).digest('hex').slice(0, 20)}"`;
    if (reply.modified !== null) headers['last-modified'] = new Date(reply.modified).toUTCString();
  }
  if (reply.status === 200 && isUnchanged(request, headers)) {
    response.writeHead(304, headers).end();
    return 304;
  }
  response.writeHead(reply.status, { ...headers, 'content-length': String(reply.bytes.byteLength) });
  response.end(request.method === 'HEAD' ? undefined : reply.bytes);
  return reply.status;
}

/** RFC 9110, section 13.2.2: If-Modified-Since counts only where no If-None-Match was sent. */
function isUnchanged(request: IncomingMessage, headers: Readonly<Record<string, string>>): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === headers['etag']);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  const modified = Date.parse(headers['last-modified'] ?? '');
  return !Number.isNaN(since) && !Number.isNaN(modified) && modified <= since;
}

function multiply(articles: readonly LabelledArticle[], times: number): readonly LabelledArticle[] {
  return articles.flatMap((article) =>
    Array.from({ length: times }, (_none, index) =>
      index === 0 ? article : { ...article, id: `${article.id}-${index + 1}`, slug: `${article.slug}-${index + 1}`, title: `${article.title} (${index + 1})` },
    ),
  );
}
