import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, SendResult } from '../../src/domain/delivery.ts';
import { DELIVERY_POLICY, planDelivery, planDrop, planInterrupted, planPostponed, planRetry } from '../../src/domain/plan-delivery.ts';
import type { DeliveryPolicy } from '../../src/domain/plan-delivery.ts';

const T0 = Date.parse('2026-03-01T06:00:00.000Z');
const READY: Delivery = {
  id: 'm1',
  edition: 'e1',
  recipient: 'reader@example.org',
  messageId: '<1@example.com>',
  state: 'ready',
  attempts: 0,
  nextAt: new Date(T0).toISOString(),
  lastAnswer: '',
  sentAt: null,
};
const SENDING: Delivery = { ...READY, state: 'sending' };
const NOW = new Date(T0).toISOString();
const GREY: SendResult = { kind: 'refused', permanent: false, answer: '450 later' };
const LOST: SendResult = { kind: 'unknown', answer: 'timeout' };

describe('planning a delivery', () => {
  it('waits longer after each temporary refusal, and gives up after three days of waits', () => {
    let delivery = SENDING;
    const waits: number[] = [];
    for (;;) {
      delivery = planDelivery({ ...delivery, state: 'sending' }, GREY, NOW);
      if (delivery.nextAt === null) break;
      waits.push((Date.parse(delivery.nextAt) - T0) / 60_000);
    }
    expect(waits.slice(0, 9)).toEqual([1, 5, 15, 30, 60, 120, 240, 240, 240]);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(3 * 24 * 60);
    expect(delivery.state).toBe('failed');
  });

  it('fails at once for a permanent refusal', () => {
    const planned = planDelivery(SENDING, { kind: 'refused', permanent: true, answer: '550 no' }, NOW);
    expect(planned).toMatchObject({ state: 'failed', nextAt: null, attempts: 1, lastAnswer: '550 no' });
  });

  it('does not count a wrong password against the message', () => {
    expect(planDelivery(SENDING, { kind: 'misconfigured', answer: '535' }, NOW)).toMatchObject({ state: 'deferred', attempts: 0 });
  });

  it('sends again out of unknown once, or never, as configured', () => {
    const once = planDelivery(SENDING, LOST, NOW);
    expect(once).toMatchObject({ state: 'unknown', nextAt: '2026-03-01T06:01:00.000Z', lostAnswers: 1 });
    expect(planDelivery({ ...once, state: 'sending' }, LOST, NOW)).toMatchObject({ state: 'unknown', nextAt: null });
    expect(planDelivery(SENDING, LOST, NOW, { ...DELIVERY_POLICY, unknown: 'leave' })).toMatchObject({ state: 'unknown', nextAt: null });
  });

  it('never calls a message failed that may have arrived', () => {
    const resent: Delivery = { ...SENDING, lostAnswers: 1 };
    expect(planDelivery(resent, { kind: 'refused', permanent: true, answer: '550 no' }, NOW)).toMatchObject({
      state: 'unknown',
      nextAt: null,
    });
  });

  it('lets what was not tried wait as long as what was, and takes no word of it for its own', () => {
    const later = '2026-03-01T06:15:00.000Z';
    expect(planPostponed(READY, later, '535 no')).toMatchObject({ state: 'deferred', nextAt: later, attempts: 0, lastAnswer: '535 no' });
    expect(planPostponed({ ...READY, state: 'unknown' }, later, '535 no')).toMatchObject({ state: 'unknown', nextAt: later });
    const given: Delivery = { ...READY, state: 'failed', nextAt: null };
    expect(planPostponed(given, later, '535 no')).toBe(given);
  });

  it('lets an operator try again or drop what is not sent and not under way, and forgets no lost answer', () => {
    const unknown: Delivery = { ...READY, state: 'unknown', nextAt: null, lostAnswers: 2 };
    expect(planRetry(unknown, NOW)).toMatchObject({ state: 'unknown', nextAt: NOW, lostAnswers: 2 });
    expect(planRetry({ ...READY, state: 'failed', nextAt: null, droppedAt: NOW }, NOW)).toMatchObject({
      state: 'deferred',
      nextAt: NOW,
      droppedAt: null,
    });
    expect(planDrop(unknown, NOW)).toMatchObject({ state: 'unknown', nextAt: null, droppedAt: NOW });
    expect(planDrop(READY, NOW)).toMatchObject({ state: 'failed', nextAt: null, droppedAt: NOW });
    for (const state of ['sent', 'sending'] as const)
      expect([planRetry({ ...READY, state }, NOW), planDrop({ ...READY, state }, NOW)]).toEqual([null, null]);
  });

  it('takes a delivery whose process died for unknown, and leaves others alone', () => {
    expect(planInterrupted(SENDING, NOW)).toMatchObject({ state: 'unknown', lostAnswers: 1, attempts: 1 });
    expect(planInterrupted(READY, NOW)).toBe(READY);
  });
});

type Event = SendResult | { readonly kind: 'killed'; readonly arrived: boolean } | { readonly kind: 'lost'; readonly arrived: boolean };
const answer = fc.constant('words');
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('sent' as const), answer }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('refused' as const), permanent: fc.boolean(), answer }) },
  fc.record({ kind: fc.constantFrom('misconfigured' as const, 'unreachable' as const), answer }),
  fc.record({ kind: fc.constant('killed' as const), arrived: fc.boolean() }),
  fc.record({ kind: fc.constant('lost' as const), arrived: fc.boolean() }),
);

/** The outbox as a loop: take what is due, let the event happen, record; counts what the recipient got. */
function live(events: readonly Event[], policy: DeliveryPolicy): { readonly delivery: Delivery; readonly arrived: number } {
  let delivery = READY;
  let arrived = 0;
  let now = T0;
  for (const one of events) {
    if (delivery.nextAt === null) break;
    now = Math.max(now, Date.parse(delivery.nextAt));
    const taken: Delivery = { ...delivery, state: 'sending' };
    const at = new Date(now).toISOString();
    if (one.kind === 'sent' || ((one.kind === 'killed' || one.kind === 'lost') && one.arrived)) arrived++;
    if (one.kind === 'killed') delivery = planInterrupted(taken, at, policy);
    else if (one.kind === 'lost') delivery = planDelivery(taken, LOST, at, policy);
    else delivery = planDelivery(taken, one, at, policy);
    expect(delivery.nextAt === null || Date.parse(delivery.nextAt) > now).toBe(true);
  }
  return { delivery, arrived };
}

describe('the outbox under any sequence of events', () => {
  const policy = fc.constantFrom(DELIVERY_POLICY, { ...DELIVERY_POLICY, unknown: 'leave' as const });

  it('never delivers twice but out of unknown, then once more at most; nothing vanishes unsaid', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), policy, (events, rules) => {
        const { delivery, arrived } = live(events, rules);
        expect(arrived).toBeLessThanOrEqual(rules.unknown === 'leave' ? 1 : 2);
        if (arrived > 1) expect(delivery.lostAnswers).toBeGreaterThanOrEqual(1);
        if (delivery.state === 'sent') expect(arrived).toBeGreaterThanOrEqual(1);
        if (delivery.state === 'failed') expect(arrived).toBe(0);
        // Waiting, or ended in a state that is shown.
        expect(delivery.nextAt !== null || ['sent', 'failed', 'unknown'].includes(delivery.state)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a sent delivery as it is, whatever comes', () => {
    fc.assert(
      fc.property(event, (one) => {
        const sent = planDelivery(SENDING, { kind: 'sent', answer: '250' }, NOW);
        expect(planInterrupted(sent, NOW)).toBe(sent);
        if (one.kind !== 'killed' && one.kind !== 'lost') expect(planDelivery(sent, one, NOW)).toBe(sent);
      }),
    );
  });
});
