import ipaddr from 'ipaddr.js';
import type { ProxyAgent } from 'undici';
import { bareHost, proxyAgent } from './vetted-agent.ts';

export interface ProxyRules {
  /** For all that names none of its own; null: none. */
  readonly proxy?: string | null | undefined;
  /** Hosts that are asked directly all the same, as NO_PROXY has them. */
  readonly noProxy?: readonly string[] | undefined;
  readonly fetchSeconds: number;
}

/** Which proxy a request goes through; one agent for each, made when it is first needed. */
export function proxyRoutes(rules: ProxyRules): {
  /** `own`: the request's own proxy, `direct` for none whatever the rules say. Null: no proxy. */
  proxyFor(url: URL, own: string | undefined): string | null;
  agentFor(proxy: string): ProxyAgent;
  destroy(): Promise<void>;
} {
  const agents = new Map<string, ProxyAgent>();
  return {
    proxyFor(url, own) {
      if (own === 'direct') return null;
      if (own !== undefined) return own;
      return isDirect(rules.noProxy ?? [], url) ? null : (rules.proxy ?? null);
    },
    agentFor(proxy) {
      const agent = agents.get(proxy) ?? proxyAgent(proxy, rules);
      agents.set(proxy, agent);
      return agent;
    },
    async destroy() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

/**
 * NO_PROXY as curl and Go read it: `*`, a name for itself and all below it (with or without a point in front), an address, a network in CIDR
 * form; each may end in `:port`.
 */
function isDirect(noProxy: readonly string[], url: URL): boolean {
  const host = bareHost(url.hostname).replace(/\.$/, '');
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return noProxy.some((written) => {
    const { name, only } = nameAndPort(written.trim().toLowerCase());
    if (name === '' || (only !== '' && only !== port)) return false;
    return name === '*' || host === name || host.endsWith(`.${name}`) || isWithin(host, name);
  });
}

function nameAndPort(written: string): { readonly name: string; readonly only: string } {
  // IPv6 has colons of its own: a port stands behind brackets, or behind the only colon.
  const [, inside, name, only = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(written) ?? [undefined, written];
  return { name: (inside ?? name ?? '').replace(/^\*?\./, ''), only };
}

function isWithin(host: string, network: string): boolean {
  if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(network)) return false;
  const [address, [range, bits]] = [ipaddr.parse(host), ipaddr.parseCIDR(network)];
  return address.kind() === range.kind() && address.match(range, bits);
}
