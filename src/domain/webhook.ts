import { type Edition, isQuiet } from './edition.ts';
import type { Occasion } from './occasion.ts';

/** A program that is told of each edition. */
export interface Webhook {
  readonly id: string;
  /** May be a secret. */
  readonly url: string;
  readonly secret: string;
  /** Null: all watches. */
  readonly watches: readonly string[] | null;
}

/** In the outbox a webhook stands in place of an address: "webhook:ID", which no address can be. */
export const WEBHOOK = 'webhook:';

/** What is posted, once stored never changed. `id` is the same in every attempt: a receiver that has it drops a repeated one. */
export interface WebhookPost {
  readonly type: 'edition.published';
  readonly id: string;
  /** ISO 8601: when the edition was made. */
  readonly timestamp: string;
  readonly data: { readonly edition: Edition; readonly page: string | null };
}

/** The posts that an edition wants made: like mail, none for a run by hand that found nothing new. */
export function planWebhooks(
  edition: Edition,
  occasion: Pick<Occasion, 'planned'>,
  { webhooks, page }: { readonly webhooks: readonly Webhook[]; readonly page: string | null },
): readonly { readonly to: string; readonly post: WebhookPost }[] {
  if (isQuiet(edition) && !occasion.planned) return [];
  return webhooks
    .filter(({ watches }) => watches === null || watches.includes(edition.watch))
    .map(({ id }) => ({
      to: `${WEBHOOK}${id}`,
      post: { type: 'edition.published', id: `${edition.id}-${id}`, timestamp: edition.made, data: { edition, page } },
    }));
}
