import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Recipient } from '../../domain/recipient.ts';
import { stableId } from '../../domain/stable-id.ts';

/** `WATCH.RECIPIENT.SIGNATURE`: names the recipient by a hash, so that no address stands in a URL or an access log. HMAC-SHA-256 (RFC 2104). */
export function stopToken(secret: string, watch: string, recipient: string): string {
  const name = `${watch}.${stableId(recipient.toLowerCase())}`;
  return `${name}.${signature(secret, name)}`;
}

/** Whose token it is; `recipient` is null where the watch has that recipient no longer. Null: not one of ours. */
export function readStopToken(
  secret: string,
  token: string,
  watches: readonly { readonly id: string; readonly recipients: readonly Recipient[] }[],
): { readonly watch: string; readonly recipient: Recipient | null } | null {
  const [id = '', hash = '', signed = '', ...rest] = token.split('.');
  const expected = Buffer.from(signature(secret, `${id}.${hash}`));
  const given = Buffer.from(signed);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const recipients = watches.find((watch) => watch.id === id)?.recipients ?? [];
  return { watch: id, recipient: recipients.find(({ address }) => stableId(address.toLowerCase()) === hash) ?? null };
}

function signature(secret: string, name: string): string {
  return createHmac('sha256', secret).update(`newsdelta stop ${name}`).digest('base64url');
}
