import type { Edition } from '../../domain/edition.ts';
import type { RecipientState } from '../../domain/recipient.ts';
import type { EditionCommit, Ledger, Served } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { instant, integer, json, text, textOrNull } from './row.ts';

type Recipients = Pick<Ledger, 'enrol' | 'recordMissed' | 'editionsAfter' | 'sentTo'>;

/** Recipients of the ledger: how far each was served. */
export function recipients(connection: Connection): Recipients {
  return {
    async enrol(watch, wanted, now) {
      // Asked every minute: nothing is written where nobody came or left.
      if (changes(connection, watch, wanted)) connection.transaction(() => enrol(connection, watch, { wanted, now: instant(now) }));
      return wanted.map(({ address }) => stateOf(connection, watch, address));
    },
    async recordMissed(watch, missed) {
      connection.transaction(() => {
        for (const { address, slots } of missed)
          for (const slot of slots) connection.run(MISSED, watch, address.toLowerCase(), instant(slot));
      });
    },
    async editionsAfter(watch, position) {
      const rows = connection.all('SELECT edition FROM editions WHERE watch = ? AND seq > ? ORDER BY seq', watch, position);
      return rows.map((row) => json<Edition>(row, 'edition'));
    },
    async sentTo(watch, address, told) {
      const sent = new Map<string, string>();
      for (const { id, listedOn } of told) {
        const row = connection.get(SENT_TO, watch, address.toLowerCase(), id, listedOn === null ? null : instant(listedOn));
        const on = row === undefined ? null : textOrNull(row, 'sent_on');
        if (on !== null) sent.set(id, on);
      }
      return sent;
    },
  };
}

const MISSED = "INSERT INTO recipient_slots (watch, address, slot, state) VALUES (?, ?, ?, 'missed') ON CONFLICT DO NOTHING";

/** The first digest that reached from before what was told to behind it. */
const SENT_TO = `SELECT (
    SELECT min(e.made) FROM deliveries d JOIN editions e ON e.id = d.edition
    WHERE e.watch = ?1 AND lower(d.recipient) = ?2 AND e.seq >= first.seq) AS sent_on
  FROM recipients r, (
    SELECT coalesce(
      (SELECT min(e.seq) FROM developments v JOIN editions e ON e.id = v.edition WHERE v.id = ?3 AND e.watch = ?1),
      (SELECT min(seq) FROM editions WHERE watch = ?1 AND made = ?4)) AS seq) AS first
  WHERE r.watch = ?1 AND r.address = ?2 AND first.seq > r.joined_after AND first.seq <= r.told_up_to
    AND NOT EXISTS (SELECT 1 FROM withheld w WHERE w.watch = ?1 AND w.address = ?2 AND w.development = ?3)`;

interface Enrolling {
  readonly wanted: Parameters<Ledger['enrol']>[1];
  readonly now: string;
}

function changes(connection: Connection, watch: string, wanted: Enrolling['wanted']): boolean {
  const enrolled = addressesOf(connection, watch);
  return enrolled.size !== wanted.length || wanted.some(({ address }) => !enrolled.has(address.toLowerCase()));
}

function enrol(connection: Connection, watch: string, { wanted, now }: Enrolling): void {
  const keys = wanted.map(({ address }) => address.toLowerCase());
  for (const address of addressesOf(connection, watch)) if (!keys.includes(address)) forget(connection, watch, address);
  for (const { address, countFrom } of wanted) connection.run(JOIN, watch, address.toLowerCase(), instant(countFrom), now);
}

function addressesOf(connection: Connection, watch: string): ReadonlySet<string> {
  return new Set(connection.all('SELECT address FROM recipients WHERE watch = ?', watch).map((row) => text(row, 'address')));
}

const JOIN = `INSERT INTO recipients (watch, address, count_from, joined_after, told_up_to, last_mail)
  SELECT ?1, ?2, ?3, seq, seq, ?4 FROM (SELECT coalesce(max(seq), 0) AS seq FROM editions WHERE watch = ?1)
  WHERE true ON CONFLICT DO NOTHING`;
const STATE = `SELECT count_from, told_up_to, last_mail,
    (SELECT max(slot) FROM recipient_slots s WHERE s.watch = r.watch AND s.address = r.address) AS last_slot
  FROM recipients r WHERE watch = ? AND address = ?`;

/** Who comes back later must not be sent what was published meanwhile. */
function forget(connection: Connection, watch: string, address: string): void {
  for (const table of ['recipients', 'recipient_slots', 'withheld'])
    connection.run(`DELETE FROM ${table} WHERE watch = ? AND address = ?`, watch, address);
}

function stateOf(connection: Connection, watch: string, address: string): RecipientState {
  const row = connection.get(STATE, watch, address.toLowerCase());
  if (row === undefined) throw new Error(`A recipient of ${watch} was removed by another process, which reads another watchlist.`);
  return {
    address,
    countFrom: text(row, 'count_from'),
    lastSlot: textOrNull(row, 'last_slot'),
    toldUpTo: integer(row, 'told_up_to'),
    lastMail: text(row, 'last_mail'),
  };
}

/** The recipients' part of a commit, in its transaction; the edition is stored already. */
export function storeServed(connection: Connection, { edition, messages, own, served }: EditionCommit): void {
  for (const one of own)
    connection.run('INSERT INTO recipient_editions (id, edition, own) VALUES (?, ?, ?)', one.id, edition.id, JSON.stringify(one));
  for (const one of served) {
    const address = one.address.toLowerCase();
    if (one.slot !== null) serveSlot(connection, edition, { ...one, address, slot: one.slot });
    if (one.told) recordTold(connection, edition, { ...one, address });
    if (messages.some(({ recipient }) => recipient.toLowerCase() === address))
      connection.run('UPDATE recipients SET last_mail = ? WHERE watch = ? AND address = ?', instant(edition.made), edition.watch, address);
  }
}

/** What a kept turn leaves out is decided again by the next one. */
function recordTold(connection: Connection, { id, watch }: Edition, { address, withheld }: Served): void {
  connection.run(TOLD, id, watch, address);
  for (const development of withheld)
    connection.run('INSERT INTO withheld VALUES (?, ?, ?) ON CONFLICT DO NOTHING', watch, address, development);
}

const TOLD = 'UPDATE recipients SET told_up_to = (SELECT seq FROM editions WHERE id = ?) WHERE watch = ? AND address = ?';
/** A slot that another process gave up meanwhile is served all the same; a served one never again. */
const SERVE = `INSERT INTO recipient_slots (watch, address, slot, state) VALUES (?, ?, ?, 'served')
  ON CONFLICT DO UPDATE SET state = 'served' WHERE state = 'missed'`;

function serveSlot(connection: Connection, { id, watch }: Edition, { address, slot }: Served & { readonly slot: string }): void {
  if (connection.run(SERVE, watch, address, instant(slot)) === 1) return;
  throw new Error(`The slot ${slot} of a recipient of ${watch} was served by another run. Nothing of edition ${id} was stored.`);
}
