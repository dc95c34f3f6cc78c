import { createHmac } from 'node:crypto';

/**
 * The headers of Standard Webhooks (standardwebhooks.com): HMAC-SHA-256 over `ID.TIMESTAMP.BODY`, base64 behind "v1,". `seconds` since 1970
 * of this attempt. A secret that begins with whsec_ is base64 behind it, any other is taken as it stands.
 */
export function signWebhook(
  body: Uint8Array,
  signing: { readonly id: string; readonly seconds: number; readonly secret: string },
): Record<string, string> {
  const { id, seconds, secret } = signing;
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
