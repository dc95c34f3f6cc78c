import type { Links } from '../../ports.ts';
import { readStopToken, stopToken } from './stop-token.ts';

/** Addresses under the public address; none without one, or without a secret to sign them. */
export function createLinks({ publicAddress, secret }: { readonly publicAddress: string | null; readonly secret: string | null }): Links {
  return {
    unsubscribe: (watch, recipient) =>
      publicAddress === null || secret === null ? null : `${publicAddress}/unsubscribe/${stopToken(secret, watch, recipient)}`,
    readToken: (token, watches) => (secret === null ? null : readStopToken(secret, token, watches)),
  };
}
