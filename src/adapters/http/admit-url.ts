import { isIP } from 'node:net';
import type { WebAnswer } from '../../ports.ts';
import { refusalOf } from './vet-address.ts';
import { bareHost } from './vetted-agent.ts';

type Refused = Extract<WebAnswer, { readonly kind: 'refused' }>;
type IsAllowed = (host: string, port: string) => boolean;

/** Whether a URL may be asked at all, before any name is looked up. Decimal, octal, hex and short IPv4 forms are dotted by the URL parser. */
export function admitUrl(
  text: string,
  rules: { readonly isAllowed: IsAllowed; readonly allowPorts: readonly number[]; readonly proxied: boolean },
): { readonly kind: 'admitted'; readonly url: URL } | Refused {
  const shown = `"${text.slice(0, 300)}"`;
  if (!URL.canParse(text)) return refused(`${shown} is no URL`, 'give a full address that begins with https://');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused(`${shown} is neither http nor https`, 'give an address that begins with https://');
  if (url.username !== '' || url.password !== '')
    return refused(
      `an address on ${url.host} holds a user name or password`,
      'take them out of the address; use the headers of the feed instead',
    );
  const host = bareHost(url.hostname);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  if (rules.isAllowed(host, port)) return { kind: 'admitted', url };
  if (port !== '80' && port !== '443' && !rules.allowPorts.includes(Number(port)))
    return refused(`port ${port} of ${host} is not asked`, `add ${port} to allowPorts in the watchlist, or ${host}:${port} to allowHosts`);
  const refusal = isIP(host) !== 0 ? refusalOf(host) : rules.proxied && LOCAL_NAME.test(host) ? 'a name of a private network' : null;
  if (refusal !== null) return refused(`${host} is ${refusal}`, allowAdvice(url.host));
  return { kind: 'admitted', url };
}

/**
 * Without a proxy their addresses are vetted; a proxy would look them up in its own network (RFC 6761, RFC 6762, RFC 8375, and ICANN's
 * reservation of .internal; a name without a dot is local too).
 */
const LOCAL_NAME = /^[^.]+$|(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|intranet)\.?$/;

/** Matches `host` on any port and `host:port`, without case; `[::1]:80` and `::1` for IPv6. */
export function allowedBy(allowHosts: readonly string[]): IsAllowed {
  const names = new Set(
    allowHosts.map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/^\[([^\]]*)\]$/, '$1'),
    ),
  );
  return (host, port) => names.has(host) || names.has(host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);
}

export function allowAdvice(host: string): string {
  return `if it is yours, add ${host} to allowHosts in the watchlist or to NEWSDELTA_ALLOW_HOSTS`;
}

function refused(what: string, advice: string): Refused {
  return { kind: 'refused', what, advice, temporary: false };
}
