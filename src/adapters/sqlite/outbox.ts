import { DELIVERY_STATES } from '../../domain/delivery.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { DELIVERY_POLICY, planInterrupted } from '../../domain/plan-delivery.ts';
import type { DeliveryPolicy } from '../../domain/plan-delivery.ts';
import type { Ledger, StoredMessage } from '../../ports.ts';
import type { Connection, Row } from './open-connection.ts';
import { instant, integer, text, textOrNull } from './row.ts';

type Outbox = Pick<Ledger, 'dueDeliveries' | 'takeDelivery' | 'recordDelivery' | 'changeDelivery' | 'recoverSending' | 'deliveries'>;

/** An unknown delivery is due only while its one resend is planned (`next_at`). */
const DUE = "state IN ('ready', 'deferred', 'unknown') AND next_at IS NOT NULL AND next_at <= ?";

/** The outbox of the ledger. */
export function outbox(connection: Connection): Outbox {
  return {
    async dueDeliveries(now) {
      return connection.all(`SELECT id FROM deliveries WHERE ${DUE} ORDER BY seq`, instant(now)).map((row) => text(row, 'id'));
    },
    async takeDelivery(id, now) {
      return connection.transaction(() => takeDelivery(connection, id, instant(now)));
    },
    async recordDelivery(delivery) {
      connection.transaction(() => recordDelivery(connection, delivery));
    },
    async changeDelivery(id, change) {
      return connection.transaction(() => changeDelivery(connection, id, change));
    },
    async recoverSending(now, staleAfterMs, policy = DELIVERY_POLICY) {
      return connection.transaction(() => recoverSending(connection, { now: instant(now), staleAfterMs, policy }));
    },
    async deliveries(filter) {
      const rows = connection.all(
        `SELECT * FROM deliveries WHERE (?1 IS NULL OR edition = ?1) AND (?2 = 0 OR (state NOT IN ('sent', 'failed') AND dropped_at IS NULL)) ORDER BY seq`,
        filter.edition ?? null,
        filter.open === true ? 1 : 0,
      );
      return rows.map(delivery);
    },
  };
}

function takeDelivery(connection: Connection, id: string, now: string): StoredMessage | null {
  const taken = connection.run(`UPDATE deliveries SET state = 'sending', taken_at = ? WHERE id = ? AND ${DUE}`, now, id, now);
  const row = taken === 1 ? connection.get('SELECT * FROM deliveries WHERE id = ?', id) : undefined;
  if (row === undefined) return null;
  const raw = row['raw'];
  if (!(raw instanceof Uint8Array)) throw new Error(`Delivery ${id} holds no message`);
  return { delivery: delivery(row), from: text(row, 'sender'), raw };
}

function recordDelivery(connection: Connection, planned: Delivery): void {
  const changed = connection.run(
    `UPDATE deliveries SET state = ?, attempts = ?, lost_answers = ?, next_at = ?, last_answer = ?, sent_at = ?, dropped_at = ? WHERE id = ?`,
    planned.state,
    planned.attempts,
    planned.lostAnswers ?? 0,
    planned.nextAt === null ? null : instant(planned.nextAt),
    planned.lastAnswer,
    planned.sentAt,
    planned.droppedAt ?? null,
    planned.id,
  );
  if (changed !== 1) throw new Error(`No delivery ${planned.id} in the outbox`);
}

function changeDelivery(connection: Connection, id: string, change: (delivery: Delivery) => Delivery | null): Delivery | null {
  const row = connection.get('SELECT * FROM deliveries WHERE id = ?', id);
  const changed = row === undefined ? null : change(delivery(row));
  if (changed !== null) recordDelivery(connection, changed);
  return changed;
}

function recoverSending(
  connection: Connection,
  recovery: { readonly now: string; readonly staleAfterMs: number; readonly policy: DeliveryPolicy },
): readonly Delivery[] {
  const takenBefore = new Date(Date.parse(recovery.now) - recovery.staleAfterMs).toISOString();
  const left = connection.all("SELECT * FROM deliveries WHERE state = 'sending' AND taken_at <= ? ORDER BY seq", takenBefore);
  const recovered = left.map((row) => planInterrupted(delivery(row), recovery.now, recovery.policy));
  for (const one of recovered) recordDelivery(connection, one);
  return recovered;
}

function delivery(row: Row): Delivery {
  const state = DELIVERY_STATES.find((known) => known === row['state']);
  if (state === undefined) throw new Error(`Unknown delivery state ${String(row['state'])}`);
  return {
    id: text(row, 'id'),
    edition: text(row, 'edition'),
    recipient: text(row, 'recipient'),
    messageId: text(row, 'message_id'),
    state,
    attempts: integer(row, 'attempts'),
    lostAnswers: integer(row, 'lost_answers'),
    nextAt: textOrNull(row, 'next_at'),
    lastAnswer: text(row, 'last_answer'),
    sentAt: textOrNull(row, 'sent_at'),
    droppedAt: textOrNull(row, 'dropped_at'),
  };
}
