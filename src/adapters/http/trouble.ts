import type { WebAnswer } from '../../ports.ts';
import { allowAdvice } from './admit-url.ts';
import { AddressRefused } from './vetted-agent.ts';

/** What went wrong with one request, in a reader's words. */
export function describeTrouble(url: URL, error: unknown): Extract<WebAnswer, { readonly kind: 'refused' }> {
  const chain = causes(error);
  const refused = chain.find((cause) => cause instanceof AddressRefused);
  if (refused !== undefined) return { kind: 'refused', what: refused.message, advice: allowAdvice(url.host), temporary: false };
  const code = chain.map((cause) => ('code' in cause ? String(cause.code) : '')).find((found) => found in WORDS) ?? '';
  const words = WORDS[code];
  if (words !== undefined) return { kind: 'refused', what: `${url.host}: ${words[0]}`, advice: words[1], temporary: true };
  return { kind: 'refused', what: `${url.host}: ${chain[0]?.message ?? String(error)}`, advice: '', temporary: true };
}

function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  let next = error;
  while (next instanceof Error && found.length < 8) {
    found.push(next);
    next = next.cause;
  }
  return found;
}

const WORDS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOTFOUND: ['no such host', 'check the spelling of the address'],
  EAI_AGAIN: ['its name could not be looked up', 'check the network of this machine'],
  ECONNREFUSED: ['the connection was refused', 'check the address and its port'],
  ECONNRESET: ['the connection broke', ''],
  EHOSTUNREACH: ['not reachable', 'check the network of this machine'],
  ENETUNREACH: ['not reachable', 'check the network of this machine'],
  ETIMEDOUT: ['no answer in time', ''],
  UND_ERR_CONNECT_TIMEOUT: ['no connection in time', ''],
  UND_ERR_HEADERS_TIMEOUT: ['no answer in time', ''],
  UND_ERR_BODY_TIMEOUT: ['no complete answer in time', ''],
  UND_ERR_HEADERS_OVERFLOW: ['its headers are too large', ''],
  UND_ERR_SOCKET: ['the connection broke', ''],
  CERT_HAS_EXPIRED: ['its certificate has expired', ''],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['its certificate is not signed by a known authority', ''],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['its certificate is not signed by a known authority', ''],
  ERR_TLS_CERT_ALTNAME_INVALID: ['its certificate is for another name', 'check the spelling of the address'],
};
