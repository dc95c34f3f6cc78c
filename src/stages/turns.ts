import { countFrom, everybodysTurn, planTurns, type Turn, type TurnPlan } from '../domain/plan-turns.ts';
import type { Watch } from '../domain/watch.ts';
import type { Ledger } from '../ports.ts';

export interface Turns {
  readonly plan: TurnPlan;
  /** Everybody who reads the watch. */
  readonly everybody: readonly Turn[];
}

/** Whose time has come: those of the watchlist who did not stop their digest. Who is new joins, and slots that are served no more are recorded. */
export async function turnsOf(watch: Watch, now: string, ledger: Ledger): Promise<Turns> {
  const stopped = (await ledger.stops(watch.id)).map(({ recipient }) => recipient);
  const readers = watch.recipients.filter(({ address }) => !stopped.includes(address.toLowerCase()));
  const watchIsNew = (await ledger.lastOccurrence(watch.id)) === null;
  const joining = readers.map((recipient) => ({ address: recipient.address, countFrom: countFrom(recipient, { now, watchIsNew }) }));
  const states = await ledger.enrol(watch.id, joining, now);
  const plan = planTurns(readers, states, now);
  if (plan.missed.length > 0) await ledger.recordMissed(watch.id, plan.missed);
  return { plan, everybody: everybodysTurn(readers, states) };
}
