import type { SendResult } from '../../domain/delivery.ts';
import { WEBHOOK, type Webhook, type WebhookPost } from '../../domain/webhook.ts';
import type { Clock, Mailer, WebPost } from '../../ports.ts';
import { signWebhook } from './sign.ts';

export interface CourierOptions {
  readonly mailer: Mailer;
  readonly web: WebPost;
  readonly webhooks: readonly Webhook[];
  readonly clock: Clock;
}

/** Hands mail to the mailer, and what is for a webhook to that webhook. */
export function createCourier({ mailer, web, webhooks, clock }: CourierOptions): Mailer {
  return {
    ...mailer,
    async send(message) {
      if (!message.to.startsWith(WEBHOOK)) return mailer.send(message);
      const id = message.to.slice(WEBHOOK.length);
      const webhook = webhooks.find((one) => one.id === id);
      if (webhook === undefined) return { kind: 'refused', permanent: true, answer: `the watchlist has no webhook "${id}" any more` };
      return post(webhook, message.raw, { web, seconds: Math.floor(Date.parse(clock.now()) / 1000) });
    },
  };
}

/**
 * A lost answer is no doubt here as it is with mail: the receiver knows a repeated post by its id, so that it is made again until it is
 * answered.
 */
async function post({ url, secret }: Webhook, raw: Uint8Array, { web, seconds }: { web: WebPost; seconds: number }): Promise<SendResult> {
  const { id } = JSON.parse(Buffer.from(raw).toString('utf8')) as WebhookPost;
  const headers = { 'content-type': 'application/json', ...signWebhook(raw, { id, seconds, secret }) };
  const answer = await web.post({ url, headers, body: raw });
  if (answer.kind === 'refused') return { kind: 'refused', permanent: false, answer: withoutAddress(answer.what, url) };
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: 'sent', answer: `HTTP ${status}` };
  return { kind: 'refused', permanent: !isTemporary(status), answer: `HTTP ${status}` };
}

/** RFC 9110: a time-out, a conflict with a state that passes, too early, too many; and whatever is the server's own trouble. */
function isTemporary(status: number): boolean {
  return status >= 500 || [408, 409, 425, 429].includes(status);
}

/** The address may hold a secret; its host tells enough. */
function withoutAddress(what: string, url: string): string {
  return what.replaceAll(url, URL.parse(url)?.host ?? 'the webhook');
}
