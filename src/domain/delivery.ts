/** ready: never tried; sending: a session is open; deferred: to be tried again; failed: given up, shown; unknown: the answer to DATA was lost. */
export const DELIVERY_STATES = ['ready', 'sending', 'sent', 'deferred', 'failed', 'unknown'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One message to one recipient, whose bytes never change once stored. */
export interface Delivery {
  readonly id: string;
  readonly edition: string;
  readonly recipient: string;
  readonly messageId: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** How often the answer to DATA was lost; absent: never. More than once: it is not sent again. */
  readonly lostAnswers?: number | undefined;
  /** ISO 8601: not tried before; null when it is never tried again. */
  readonly nextAt: string | null;
  /** The server's last words, empty where there were none. */
  readonly lastAnswer: string;
  readonly sentAt: string | null;
  /** When an operator said that it needs no care any more; absent or null: never. It is not tried again then. */
  readonly droppedAt?: string | null | undefined;
}

/** What one attempt to hand a message to the SMTP server gave. */
export type SendResult =
  | { readonly kind: 'sent'; readonly answer: string }
  /** The message is certainly not queued; `permanent`: a 5xx to this message or recipient. */
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly answer: string }
  /** No conversation came about: the server is down or away. No word about this message, and the next would meet the same. */
  | { readonly kind: 'unreachable'; readonly answer: string }
  /** Wrong password or no TLS where TLS is required: no message will go; stop and alarm. */
  | { readonly kind: 'misconfigured'; readonly answer: string }
  /** The final dot went out and no answer came back: it may be queued. */
  | { readonly kind: 'unknown'; readonly answer: string };
