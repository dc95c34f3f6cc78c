import type { Ledger } from '../../ports.ts';
import type { Connection } from './open-connection.ts';
import { instant, text } from './row.ts';

type Occurrences = Pick<Ledger, 'claimOccurrence' | 'renewClaim' | 'releaseOccurrence' | 'lastOccurrence' | 'recordRun'>;

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
    async renewClaim({ watch, occurrence, run, now }) {
      const renewed = connection.run(
        "UPDATE occurrences SET claimed_at = ? WHERE watch = ? AND occurrence = ? AND state = 'running' AND run = ?",
        instant(now),
        watch,
        instant(occurrence),
        run,
      );
      return renewed === 1;
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

type Claim = Parameters<Ledger['claimOccurrence']>[0];

/** A claim from the future is stale too: the clock was set back since. */
const LIVE = "state = 'running' AND claimed_at BETWEEN ? AND ?";

function claimOccurrence(connection: Connection, claim: Claim): 'claimed' | 'done' | 'running' {
  const { watch, run } = claim;
  const [occurrence, now] = [instant(claim.occurrence), instant(claim.now)];
  const live = [shifted(now, -claim.staleAfterMs), shifted(now, claim.staleAfterMs)] as const;
  const row = connection.get('SELECT state FROM occurrences WHERE watch = ? AND occurrence = ?', watch, occurrence);
  if (row !== undefined && text(row, 'state') !== 'running') return 'done';
  // One live run a watch: a run by hand that overlaps a slot would read the same entries and tell the same news.
  if (connection.get(`SELECT 1 FROM occurrences WHERE watch = ? AND ${LIVE}`, watch, ...live) !== undefined) return 'running';
  // Whoever held a claim and still lives must not commit any more.
  connection.run("DELETE FROM occurrences WHERE watch = ? AND state = 'running'", watch);
  connection.run(
    "INSERT INTO occurrences (watch, occurrence, state, run, claimed_at) VALUES (?, ?, 'running', ?, ?)",
    watch,
    occurrence,
    run,
    now,
  );
  return 'claimed';
}

function shifted(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
