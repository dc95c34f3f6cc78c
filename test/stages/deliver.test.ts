import { describe, expect, it } from 'vitest';
import type { Delivery, SendResult } from '../../src/domain/delivery.ts';
import type { Ledger, Mailer } from '../../src/ports.ts';
import { deliver } from '../../src/stages/deliver.ts';
import { NOW } from '../builders.ts';

const journal = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };

function delivery(id: string): Delivery {
  return {
    id,
    edition: 'e1',
    recipient: `${id}@example.com`,
    messageId: `<${id}@example.com>`,
    state: 'sending',
    attempts: 0,
    nextAt: NOW,
    lastAnswer: '',
    sentAt: null,
  };
}

/** An outbox of two messages and a server that answers as told; gives what was tried and what was recorded. */
async function deliverTwo(
  answers: Readonly<Record<string, SendResult>>,
): Promise<{ tried: string[]; recorded: Record<string, string>; failures: readonly { what: string }[] }> {
  const tried: string[] = [];
  const recorded: Record<string, string> = {};
  const ledger = {
    recoverSending: async () => [],
    dueDeliveries: async () => ['a', 'b'],
    changeDelivery: async (id: string, change: (one: Delivery) => Delivery | null) => {
      const changed = change({ ...delivery(id), state: 'ready' });
      if (changed !== null) recorded[id] = `${changed.state} until ${changed.nextAt}`;
      return changed;
    },
    takeDelivery: async (id: string) => ({ delivery: delivery(id), from: 'digest@example.com', raw: new Uint8Array() }),
    recordDelivery: async ({ id, state }: Delivery) => {
      recorded[id] = state;
    },
  } as unknown as Ledger;
  const mailer = {
    send: async ({ to }: { to: string }) => {
      const id = to.slice(0, 1);
      tried.push(id);
      return answers[id] ?? { kind: 'sent', answer: '250 ok' };
    },
  } as unknown as Mailer;
  const failures = await deliver({ ledger, mailer, journal, clock: { now: () => NOW }, settings: {} });
  return { tried, recorded, failures };
}

describe('deliver', () => {
  it('lets one refused recipient never cost the others theirs', async () => {
    const { recorded, failures } = await deliverTwo({ a: { kind: 'refused', permanent: true, answer: '550 5.1.1 no such user' } });
    expect(recorded).toEqual({ a: 'failed', b: 'sent' });
    expect(failures.map(({ what }) => what)).toEqual(['failed: 550 5.1.1 no such user']);
  });

  it('stops at a wrong password instead of hammering: the others wait as long, and nothing is lost', async () => {
    const { tried, recorded } = await deliverTwo({ a: { kind: 'misconfigured', answer: '535 5.7.8 bad credentials' } });
    expect(tried).toEqual(['a']);
    expect(recorded).toEqual({ a: 'deferred', b: 'deferred until 2026-03-02T07:15:00.000Z' });
  });

  it('asks a server that is away once a round', async () => {
    const { tried, recorded } = await deliverTwo({ a: { kind: 'unreachable', answer: 'ECONNREFUSED' } });
    expect([tried, recorded]).toEqual([['a'], { a: 'deferred' }]);
  });

  it.each([
    ['resends', {}, '2026-03-02T07:01:00.000Z'],
    ['leaves, where the watchlist says so,', { mail: { thread: 'none', unknown: 'leave', dkim: null } }, null],
  ] as const)('%s a message whose answer was lost', async (_, settings, nextAt) => {
    const after: (string | null)[] = [];
    const ledger = {
      recoverSending: async () => [],
      dueDeliveries: async () => ['a'],
      takeDelivery: async (id: string) => ({ delivery: delivery(id), from: 'digest@example.com', raw: new Uint8Array() }),
      recordDelivery: async (one: Delivery) => void after.push(one.nextAt),
    } as unknown as Ledger;
    const mailer = { send: async () => ({ kind: 'unknown', answer: 'no answer in time' }) } as unknown as Mailer;
    await deliver({ ledger, mailer, journal, clock: { now: () => NOW }, settings });
    expect(after).toEqual([nextAt]);
  });

  it('names no address in clear in what it reports', async () => {
    const { failures } = await deliverTwo({ a: { kind: 'refused', permanent: false, answer: '450 later' } });
    expect(JSON.stringify(failures)).not.toContain('a@example.com');
  });
});
