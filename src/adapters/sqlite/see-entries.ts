import { createHash } from 'node:crypto';
import type { Entry } from '../../domain/feed.ts';
import type { Ledger } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { instant, text, textOrNull } from './row.ts';

/** How long after it was first seen a changed entry is read again: reports are corrected and filled in within their first days. */
const REREAD_MS = 3 * 86_400_000;

/** Stores the entries never seen, and makes those pending again that changed within their first days; gives how many were new. */
export function seeEntries(connection: Connection, record: Parameters<Ledger['recordFeed']>[0]): number {
  // A feed that lists one id twice with two texts would otherwise seem to change every time.
  const first = new Map<string, Entry>();
  for (const entry of record.entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  let added = 0;
  for (const entry of first.values()) {
    const seen = connection.get(SEEN, record.watch, record.feed.url, entry.id);
    if (seen === undefined) {
      store(connection, record, entry);
      added += 1;
    } else if (textOrNull(seen, 'version') !== versionOf(entry)) {
      const known = textOrNull(seen, 'version') !== null;
      const young = Date.parse(record.now) - Date.parse(text(seen, 'first_seen')) <= REREAD_MS;
      renew(connection, record, { entry, sql: known && young ? CHANGED : NOTED });
    }
  }
  return added;
}

const SEEN = 'SELECT version, first_seen FROM entries WHERE watch = ? AND feed_url = ? AND entry_id = ?';
const KEY = 'WHERE watch = ? AND feed_url = ? AND entry_id = ?';
/** One that still waits has not been read: it only takes the newer text. One that was read has one reading more behind it. */
const CHANGED = `UPDATE entries SET version = ?, entry = ?, attempts = attempts + (state = 'read'), state = 'pending' ${KEY}`;
const NOTED = `UPDATE entries SET version = ?, entry = CASE WHEN state = 'pending' THEN ? ELSE NULL END ${KEY}`;

type Seeing = Parameters<Ledger['recordFeed']>[0];

function store(connection: Connection, { watch, feed, now }: Seeing, entry: Entry): void {
  connection.run(
    `INSERT INTO entries (watch, feed_url, entry_id, outlet, lang, first_seen, published, state, entry, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)`,
    watch,
    feed.url,
    entry.id,
    feed.outlet,
    feed.lang,
    instant(now),
    entry.published,
    JSON.stringify(entry),
    versionOf(entry),
  );
}

function renew(connection: Connection, { watch, feed }: Seeing, change: { readonly entry: Entry; readonly sql: string }): void {
  const { entry, sql } = change;
  connection.run(sql, versionOf(entry), JSON.stringify(entry), watch, feed.url, entry.id);
}

function versionOf({ updated, title, summary, content }: Entry): string {
  return createHash('sha256')
    .update(JSON.stringify([updated, title, summary, content]))
    .digest('base64url')
    .slice(0, 22);
}
