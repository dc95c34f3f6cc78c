import type { Ledger } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { instant, text } from './row.ts';

type Occurrences = Pick<Ledger, 'claimOccurrence' | 'releaseOccurrence' | 'recordMissed' | 'lastOccurrence' | 'recordRun'>;

/** A claim not renewed for this long belongs to a process that died. */
const DEAD_AFTER_MS = 60 * 60_000;

/** Slots and runs of the ledger. */
export function occurrences(connection: Connection): Occurrences {
  return {
    async claimOccurrence(claim) {
      return connection.transaction(() => claimOccurrence(connection, claim));
    },
    async releaseOccurrence(watch, occurrence, run) {
      connection.run(
        "DELETE FROM occurrences WHERE watch = ? AND occurrence = ? AND state = 'running' AND run = ?",
        watch,
        instant(occurrence),
        run,
      );
    },
    async recordMissed(watch, missed, now) {
      connection.transaction(() => {
        for (const occurrence of missed) recordMissed(connection, watch, { occurrence, now });
      });
    },
    async lastOccurrence(watch) {
      const row = connection.get(
        "SELECT occurrence FROM occurrences WHERE watch = ? AND state IN ('done', 'missed') ORDER BY occurrence DESC LIMIT 1",
        watch,
      );
      return row === undefined ? null : text(row, 'occurrence');
    },
    async recordRun(report) {
      connection.run(
        `INSERT INTO runs (run, watch, started, report) VALUES (?, ?, ?, ?)
          ON CONFLICT (run) DO UPDATE SET watch = excluded.watch, started = excluded.started, report = excluded.report`,
        report.run,
        report.watch,
        instant(report.started),
        JSON.stringify(report),
      );
    },
  };
}

/** One statement decides who has it; the rest only says why not. */
function claimOccurrence(connection: Connection, claim: Parameters<Ledger['claimOccurrence']>[0]): 'claimed' | 'done' | 'running' {
  const now = instant(claim.now);
  const staleBefore = before(now, claim.staleAfterMs);
  // One live run a watch: a run by hand that overlaps a slot would read the same entries and tell the same news.
  const other = connection.get(
    `SELECT 1 FROM occurrences WHERE watch = ? AND occurrence <> ? AND state = 'running' AND run <> ? AND claimed_at >= ?
      AND NOT EXISTS (SELECT 1 FROM occurrences WHERE watch = ? AND occurrence = ? AND state <> 'running')`,
    claim.watch,
    instant(claim.occurrence),
    claim.run,
    staleBefore,
    claim.watch,
    instant(claim.occurrence),
  );
  if (other !== undefined) return 'running';
  const won = connection.run(
    `INSERT INTO occurrences (watch, occurrence, state, run, claimed_at) VALUES (?, ?, 'running', ?, ?)
      ON CONFLICT (watch, occurrence) DO UPDATE SET run = excluded.run, claimed_at = excluded.claimed_at
      WHERE state = 'running' AND (run = excluded.run OR claimed_at < ?)`,
    claim.watch,
    instant(claim.occurrence),
    claim.run,
    now,
    staleBefore,
  );
  if (won > 0) return 'claimed';
  const row = connection.get('SELECT state FROM occurrences WHERE watch = ? AND occurrence = ?', claim.watch, instant(claim.occurrence));
  return row !== undefined && text(row, 'state') === 'running' ? 'running' : 'done';
}

function recordMissed(connection: Connection, watch: string, slot: { readonly occurrence: string; readonly now: string }): void {
  const now = instant(slot.now);
  connection.run(
    `INSERT INTO occurrences (watch, occurrence, state, claimed_at) VALUES (?, ?, 'missed', ?)
      ON CONFLICT (watch, occurrence) DO UPDATE SET state = 'missed', run = NULL WHERE state = 'running' AND claimed_at < ?`,
    watch,
    instant(slot.occurrence),
    now,
    before(now, DEAD_AFTER_MS),
  );
}

function before(now: string, ms: number): string {
  return new Date(Date.parse(now) - ms).toISOString();
}
