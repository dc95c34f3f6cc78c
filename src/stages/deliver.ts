import type { Delivery } from '../domain/delivery.ts';
import type { Failure } from '../domain/failure.ts';
import { maskAddress } from '../domain/mask-address.ts';
import { DELIVERY_POLICY, type DeliveryPolicy, planDelivery, planPostponed } from '../domain/plan-delivery.ts';
import type { Settings } from '../domain/settings.ts';
import { WEBHOOK } from '../domain/webhook.ts';
import type { Clock, Journal, Ledger, Mailer } from '../ports.ts';

export interface Post {
  readonly ledger: Ledger;
  readonly mailer: Mailer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly settings: Pick<Settings, 'mail'>;
}

/** No SMTP session lasts that long: who still has a delivery in `sending` died. */
const INTERRUPTED_MS = 15 * 60_000;

/** Tries every message that is due, one after the other; what an attempt gave is stored before the next one begins. */
export async function deliver(post: Post): Promise<readonly Failure[]> {
  const { ledger, journal, clock, settings } = post;
  for (const { id, state } of await ledger.recoverSending(clock.now(), INTERRUPTED_MS, policyOf(settings)))
    journal.warn('interrupted delivery', { delivery: id, state });
  const due = await ledger.dueDeliveries(clock.now());
  const isPost = (id: string): boolean => id.startsWith(WEBHOOK);
  // A mail server that is away or refuses a password says nothing about a webhook.
  const byMail = await deliverAll(
    due.filter((id) => !isPost(id)),
    post,
  );
  return [...byMail, ...(await deliverAll(due.filter(isPost), post))];
}

async function deliverAll(due: readonly string[], { ledger, mailer, journal, clock, settings }: Post): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const [index, id] of due.entries()) {
    // A fresh instant for each: a second process tells by it whether this one still lives.
    const message = await ledger.takeDelivery(id, clock.now());
    if (message === null) continue;
    const { from, raw, delivery } = message;
    const result = await mailer.send({ from, to: delivery.recipient, raw });
    const after = planDelivery(delivery, result, clock.now(), policyOf(settings));
    await ledger.recordDelivery(after);
    const fields = { delivery: id, state: after.state, answer: result.answer, nextAt: after.nextAt };
    if (after.state === 'sent') {
      journal.info('delivery', fields);
      continue;
    }
    journal.error('delivery', fields);
    failures.push(failureOf(after, result.answer));
    // Wrong password or no TLS: the next message would meet the same answer. All wait as long as this one, instead of hammering.
    if (result.kind === 'misconfigured') await postpone(due.slice(index + 1), after, ledger);
    if (result.kind === 'misconfigured' || result.kind === 'unreachable') break;
  }
  return failures;
}

function failureOf({ recipient, state, nextAt }: Delivery, answer: string): Failure {
  const advice = nextAt === null ? 'It is not tried again by itself.' : `It waits in the outbox and is tried again after ${nextAt}.`;
  return { step: 'deliver', where: maskAddress(recipient), what: `${state}: ${answer}`, advice, temporary: nextAt !== null };
}

async function postpone(ids: readonly string[], tried: Delivery, ledger: Ledger): Promise<void> {
  const { nextAt, lastAnswer } = tried;
  if (nextAt === null) return;
  for (const id of ids) await ledger.changeDelivery(id, (delivery) => planPostponed(delivery, nextAt, lastAnswer));
}

function policyOf({ mail }: Post['settings']): DeliveryPolicy {
  return mail?.unknown === 'leave' ? { ...DELIVERY_POLICY, unknown: 'leave' } : DELIVERY_POLICY;
}
