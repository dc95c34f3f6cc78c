import { type Edition, isQuiet } from './edition.ts';
import type { Turn } from './plan-turns.ts';
import { localDay } from './zone-time.ts';

const WEEK_DAYS = 7;

/**
 * What a recipient's turn comes to. `mail`: a message; `keep`: nothing, and what was read is told by a later digest; `skip`: nothing, and it
 * is told by none. A run by hand with nothing new sends nothing: the mail of a quiet day belongs to the schedule.
 */
export function planMail(edition: Edition, { recipient, state, slot }: Turn): 'mail' | 'keep' | 'skip' {
  if (!isQuiet(edition)) return 'mail';
  if (slot === null) return 'keep';
  if (recipient.quietDay !== 'weekly') return recipient.quietDay === 'send' ? 'mail' : 'skip';
  const day = (instant: string): number => localDay(Date.parse(instant), recipient.schedule.timeZone);
  return day(edition.made) - day(state.lastMail) >= WEEK_DAYS ? 'mail' : 'keep';
}
