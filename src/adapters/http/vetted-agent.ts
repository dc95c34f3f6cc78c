import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, ProxyAgent } from 'undici';
import { refusalOf } from './vet-address.ts';

/** Gives every address of a name, as `dns.lookup` with `all`. */
export type Lookup = (name: string, done: (error: Error | null, answers: readonly LookupAddress[]) => void) => void;

/** An address that must not be asked; `temporary` is false: asking again does not help. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * The only way out: vets the literal in `connect` (a `lookup` hook never sees those) and every answer in `lookup`, and connects to the very
 * address that it vetted, so that a name that changes its answer in between gains nothing.
 */
export function vettedAgent(options: {
  readonly isAllowed: (host: string, port: string) => boolean;
  readonly lookup: Lookup | undefined;
  readonly timeoutMs: number;
}): Agent {
  const ask = options.lookup ?? askSystem;
  const vetted = buildConnector({ timeout: options.timeoutMs, lookup: lookupWith(ask, true) });
  const open = buildConnector({ timeout: options.timeoutMs, lookup: lookupWith(ask, false) });
  return new Agent({
    maxHeaderSize: 65_536,
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
    keepAliveTimeout: 5_000,
    connections: 2,
    connect(target, done) {
      const host = bareHost(target.hostname);
      const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port;
      if (options.isAllowed(host, port)) return open(target, done);
      const refusal = isIP(host) === 0 ? null : refusalOf(host);
      if (refusal !== null) return done(new AddressRefused(`${host} is ${refusal}`), null);
      return vetted(target, done);
    },
  });
}

/** The way out where the operator names a proxy: the proxy itself may be private, and looks up the names of all others. */
export function proxyAgent(uri: string, { fetchSeconds }: { readonly fetchSeconds: number }): ProxyAgent {
  return new ProxyAgent({
    uri,
    maxHeaderSize: 65_536,
    connectTimeout: fetchSeconds * 1000,
    keepAliveTimeout: 5_000,
    connections: 2,
  });
}

/** The host of a URL without the brackets of IPv6. */
export function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

function askSystem(name: string, done: (error: Error | null, answers: readonly LookupAddress[]) => void): void {
  systemLookup(name, { all: true }, (error, answers) => done(error, answers));
}

function lookupWith(ask: Lookup, vet: boolean): LookupFunction {
  return (name, wanted, done) => {
    ask(name, (error, answers) => {
      // On an error Node's lookup passes no list at all.
      if (error !== null) return done(error, []);
      const first = answers[0];
      if (first === undefined) return done(new Error(`${name} has no address`), []);
      // One private answer among public ones is refused too: which one is used would be chance.
      for (const { address } of vet ? answers : []) {
        const refusal = refusalOf(address);
        if (refusal !== null) return done(new AddressRefused(`${name} is at ${address}, ${refusal}`), []);
      }
      return wanted.all === true ? done(null, [...answers]) : done(null, first.address, first.family);
    });
  };
}
