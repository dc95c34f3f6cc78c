import type { Occasion } from './occasion.ts';
import { nextSlot, planSlots } from './plan-slots.ts';
import type { Schedule } from './recipient.ts';

/** As what a run by hand counts: the planned instant that is due and not done yet, else an occurrence of its own. */
export function planRun(
  schedule: Schedule,
  { lastOccurrence, now, run }: { lastOccurrence: string | null; now: string; run: string },
): Occasion {
  const since = lastOccurrence ?? new Date(Date.parse(now) - schedule.graceMinutes * 60_000 - 1).toISOString();
  const due = planSlots({ schedule, lastOccurrence: since, now }).run;
  return { occurrence: due ?? `${now.slice(0, 19)}.000Z`, planned: due !== null, next: nextSlot(schedule, now), now, run };
}
