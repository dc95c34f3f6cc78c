import type { Delivery, SendResult } from './delivery.ts';

export interface DeliveryPolicy {
  /** Minutes to wait after the first, second, ... temporary refusal; the last one repeats. */
  readonly backOffMinutes: readonly number[];
  /** Given up once the waits planned so far add up to this. Waits, not wall clock: days without the program cost no message its tries. */
  readonly giveUpAfterMinutes: number;
  /** Wait after wrong password or missing TLS: nothing goes until someone mends it, so there is no hurry. */
  readonly misconfiguredMinutes: number;
  /** What becomes of a message whose answer was lost: sent once more, byte-identical, or left and shown. */
  readonly unknown: 'resend-once' | 'leave';
}

export const DELIVERY_POLICY: DeliveryPolicy = {
  backOffMinutes: [1, 5, 15, 30, 60, 120, 240],
  giveUpAfterMinutes: 3 * 24 * 60,
  misconfiguredMinutes: 15,
  unknown: 'resend-once',
};

/** What a delivery that was `sending` becomes by the answer that its attempt gave. A sent delivery stays as it is, whatever comes. */
export function planDelivery(delivery: Delivery, result: SendResult, now: string, policy: DeliveryPolicy = DELIVERY_POLICY): Delivery {
  if (delivery.state === 'sent') return delivery;
  const { answer } = result;
  switch (result.kind) {
    case 'sent':
      return { ...attempted(delivery, answer), state: 'sent', nextAt: null, sentAt: now };
    case 'unreachable':
      return deferred(attempted(delivery, answer), now, policy);
    case 'refused':
      return result.permanent ? givenUp(attempted(delivery, answer)) : deferred(attempted(delivery, answer), now, policy);
    case 'misconfigured':
      // No word about this message: it costs none of its attempts.
      return { ...delivery, state: 'deferred', nextAt: later(now, policy.misconfiguredMinutes), lastAnswer: answer };
    case 'unknown':
      return lostAnswer(attempted(delivery, answer), now, policy);
  }
}

/**
 * What a waiting message becomes that was not tried because the server would give none of them another answer (wrong password): it waits as
 * long as the one that was.
 */
export function planPostponed(delivery: Delivery, nextAt: string, answer: string): Delivery {
  if (delivery.nextAt === null || delivery.nextAt >= nextAt) return delivery;
  return { ...delivery, state: delivery.state === 'unknown' ? 'unknown' : 'deferred', nextAt, lastAnswer: answer };
}

/** An operator wants it tried again, the same bytes, now. Null: it was sent, or a session with it is open. */
export function planRetry(delivery: Delivery, now: string): Delivery | null {
  if (delivery.state === 'sent' || delivery.state === 'sending') return null;
  const state = delivery.state === 'failed' ? 'deferred' : delivery.state;
  return { ...delivery, state, nextAt: now, droppedAt: null };
}

/** An operator wants it tried no more and listed no more. Null: it was sent, or a session with it is open. */
export function planDrop(delivery: Delivery, now: string): Delivery | null {
  if (delivery.state === 'sent' || delivery.state === 'sending') return null;
  const state = delivery.state === 'unknown' ? 'unknown' : 'failed';
  return { ...delivery, state, nextAt: null, droppedAt: now };
}

/** What a delivery found in `sending` becomes when the process that sent it died: nobody knows whether the final dot went out. */
export function planInterrupted(delivery: Delivery, now: string, policy: DeliveryPolicy = DELIVERY_POLICY): Delivery {
  if (delivery.state !== 'sending') return delivery;
  return lostAnswer(attempted(delivery, 'newsdelta ended while sending'), now, policy);
}

function attempted(delivery: Delivery, answer: string): Delivery {
  return { ...delivery, attempts: delivery.attempts + 1, lastAnswer: answer };
}

/** A message whose answer was lost before may have arrived: then it is not called failed. */
function givenUp(delivery: Delivery): Delivery {
  return { ...delivery, state: (delivery.lostAnswers ?? 0) > 0 ? 'unknown' : 'failed', nextAt: null };
}

function deferred(delivery: Delivery, now: string, policy: DeliveryPolicy): Delivery {
  const waits = Array.from({ length: delivery.attempts }, (_, attempt) => backOff(attempt, policy));
  const waited = waits.slice(0, -1).reduce((sum, minutes) => sum + minutes, 0);
  if (waited >= policy.giveUpAfterMinutes) return givenUp(delivery);
  return { ...delivery, state: 'deferred', nextAt: later(now, waits.at(-1) ?? 1) };
}

function lostAnswer(delivery: Delivery, now: string, policy: DeliveryPolicy): Delivery {
  const lostAnswers = (delivery.lostAnswers ?? 0) + 1;
  const again = policy.unknown === 'resend-once' && lostAnswers === 1;
  return { ...delivery, state: 'unknown', lostAnswers, nextAt: again ? later(now, backOff(0, policy)) : null };
}

function backOff(attempt: number, policy: DeliveryPolicy): number {
  return policy.backOffMinutes[Math.min(attempt, policy.backOffMinutes.length - 1)] ?? 60;
}

function later(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
