import { request } from 'undici';
import { headersFor } from '../../domain/headers-for.ts';
import type { Web, WebAnswer, WebPost, WebRequest } from '../../ports.ts';
import { decodeBody } from './decode-body.ts';
import { hostRests } from './host-rests.ts';
import { hostTurns } from './host-turns.ts';
import { describeTrouble } from './trouble.ts';
import { admitUrl, allowedBy } from './admit-url.ts';
import { proxyRoutes } from './proxy-routes.ts';
import { vettedAgent, type Lookup } from './vetted-agent.ts';

export interface WebOptions {
  /** `host` (any port) or `host:port`, by name: these may be private. */
  readonly allowHosts: readonly string[];
  /** Ports beside 80 and 443. */
  readonly allowPorts: readonly number[];
  /** One total deadline for a request, redirects included; waiting for the host's turn is not counted. */
  readonly fetchSeconds: number;
  /** Limit on the bytes on the wire, and on the bytes once unpacked. */
  readonly fetchBytes: number;
  readonly concurrency: number;
  readonly hostPauseMs: number;
  readonly userAgent: string;
  /**
   * An http or https proxy of the operator's, with its credentials. The URL itself is vetted as ever (literals, ports, scheme); names are looked
   * up by the proxy, so that what they resolve to is the proxy's to refuse.
   */
  readonly proxy?: string | null | undefined;
  /** Hosts that are asked without it, as NO_PROXY has them: names with all below them, addresses, networks, `*`; each perhaps with `:port`. */
  readonly noProxy?: readonly string[] | undefined;
  /** Stands in for the system's clock in tests, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Stands in for the system's resolver in tests. */
  readonly lookup?: Lookup;
}

const MOST_REDIRECTS = 5;

interface Asking {
  readonly leftMs: number;
  readonly seconds: number;
  readonly proxy: string | null;
  /** Of a POST. */
  readonly body?: Uint8Array;
}

/** The `Web` port over undici: one vetted connection for everything that is fetched or posted. */
export function createWeb(options: WebOptions): Web & WebPost {
  const isAllowed = allowedBy(options.allowHosts);
  const routes = proxyRoutes(options);
  const agent = vettedAgent({ isAllowed, lookup: options.lookup, timeoutMs: options.fetchSeconds * 1000 });
  const turns = hostTurns(options);
  const rests = hostRests(options.now ?? Date.now);

  async function get(asked: WebRequest): Promise<WebAnswer> {
    let target = asked.url;
    let headers = plainHeaders(asked.headers);
    let movedTo: string | null = null;
    let permanent = true;
    const seconds = asked.fetchSeconds ?? options.fetchSeconds;
    let leftMs = seconds * 1000;
    for (let redirects = 0; ; redirects += 1) {
      const proxy = URL.canParse(target) ? routes.proxyFor(new URL(target), asked.proxy) : null;
      const admitted = admitUrl(target, { isAllowed, allowPorts: options.allowPorts, proxied: proxy !== null });
      if (admitted.kind === 'refused') return redirects === 0 ? admitted : { ...admitted, what: `redirected: ${admitted.what}` };
      const { url } = admitted;
      const hop = await turns.take(url.host, async () => {
        const resting = rests.answerFor(url.host);
        if (resting !== null) return resting;
        const started = performance.now();
        const answer = await ask(url, headers, { leftMs, seconds, proxy });
        leftMs -= performance.now() - started;
        rests.note(url.host, answer);
        return answer;
      });
      if (hop.kind === 'refused') return hop;
      const next = redirectOf(hop.status, hop.headers['location'], url);
      if (next === null) return { ...hop, url: url.href, movedTo };
      if (redirects === MOST_REDIRECTS)
        return {
          kind: 'refused',
          what: `${asked.url} redirects more than ${MOST_REDIRECTS} times (last to ${next.slice(0, 200)})`,
          advice: 'open it in a browser and give the address where it ends',
          temporary: true,
        };
      permanent = permanent && (hop.status === 301 || hop.status === 308);
      if (permanent) movedTo = next;
      headers = headersFor(next, { url: url.href, headers });
      target = next;
    }
  }

  async function post({ url: target, headers, body, fetchSeconds, proxy: own }: Parameters<WebPost['post']>[0]): Promise<WebAnswer> {
    const proxy = URL.canParse(target) ? routes.proxyFor(new URL(target), own) : null;
    const admitted = admitUrl(target, { isAllowed, allowPorts: options.allowPorts, proxied: proxy !== null });
    if (admitted.kind === 'refused') return admitted;
    const seconds = fetchSeconds ?? options.fetchSeconds;
    const { url } = admitted;
    return turns.take(url.host, () => ask(url, plainHeaders(headers), { leftMs: seconds * 1000, seconds, proxy, body }));
  }

  async function ask(url: URL, headers: Readonly<Record<string, string>>, { leftMs, seconds, proxy, body }: Asking): Promise<WebAnswer> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new Error(`no complete answer within ${seconds} s`)), Math.max(1, leftMs));
    try {
      const answer = await request(url, {
        ...(body === undefined ? {} : { method: 'POST', body }),
        dispatcher: proxy === null ? agent : routes.agentFor(proxy),
        signal: deadline.signal,
        headersTimeout: seconds * 1000,
        bodyTimeout: seconds * 1000,
        headers: { 'user-agent': options.userAgent, 'accept-encoding': 'gzip, deflate, br, zstd', accept: '*/*', ...headers },
      });
      const answered = lowerCase(answer.headers);
      const wire = await collect(answer.body, options.fetchBytes);
      if (wire === null) {
        return describeTrouble(url, new Error(`larger than ${options.fetchBytes} bytes`));
      }
      const bytes = isRedirect(answer.statusCode)
        ? new Uint8Array()
        : await decodeBody(wire, answered['content-encoding'] ?? '', options.fetchBytes);
      return { kind: 'answered', status: answer.statusCode, url: url.href, movedTo: null, headers: answered, bytes };
    } catch (error) {
      const trouble = describeTrouble(url, deadline.signal.aborted ? deadline.signal.reason : error);
      return proxy === null ? trouble : { ...trouble, what: `${trouble.what} (through the proxy ${new URL(proxy).host})` };
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get,
    post,
    close: async () => {
      await Promise.all([agent.destroy(), routes.destroy()]);
    },
  };
}

function redirectOf(status: number, location: string | undefined, from: URL): string | null {
  if (!isRedirect(status) || location === undefined) return null;
  if (!URL.canParse(location, from)) return location;
  const next = new URL(location, from);
  if (next.hash === '') next.hash = from.hash;
  return next.href;
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** Null: more than the limit; the connection is then dropped. */
async function collect(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function lowerCase(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return plain;
}

function plainHeaders(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
