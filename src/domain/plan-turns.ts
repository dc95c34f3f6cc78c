import type { Occasion } from './occasion.ts';
import { planSlots } from './plan-slots.ts';
import type { Recipient, RecipientState } from './recipient.ts';

/** A recipient whose time has come. */
export interface Turn {
  readonly recipient: Recipient;
  readonly state: RecipientState;
  /** The slot that is due; null in a run by hand, which serves everybody. */
  readonly slot: string | null;
}

export interface TurnPlan {
  readonly turns: readonly Turn[];
  /** Slots that passed and are served no more: to be recorded. Their news comes with the recipient's next digest. */
  readonly missed: readonly { readonly address: string; readonly slots: readonly string[] }[];
  /** The latest slot that is due, null where none is. */
  readonly due: string | null;
  /** The next slot of anybody. */
  readonly next: string | null;
}

/** Whose time has come: each recipient by the own schedule and the own last slot. */
export function planTurns(recipients: readonly Recipient[], states: readonly RecipientState[], now: string): TurnPlan {
  const plans = everybodysTurn(recipients, states).map(({ recipient, state }) => {
    const lastOccurrence = state.lastSlot ?? state.countFrom;
    return { recipient, state, slots: planSlots({ schedule: recipient.schedule, lastOccurrence, now }) };
  });
  const turns = plans.flatMap(({ recipient, state, slots }) => (slots.run === null ? [] : [{ recipient, state, slot: slots.run }]));
  const missed = plans.flatMap(({ recipient: { address }, slots }) =>
    slots.missed.length === 0 ? [] : [{ address, slots: slots.missed }],
  );
  return {
    turns,
    missed,
    due: latest(turns.map(({ slot }) => slot)),
    next: earliest(plans.flatMap(({ slots }) => slots.next ?? [])),
  };
}

/** Everybody's turn, for a run by hand for which no slot is due. */
export function everybodysTurn(recipients: readonly Recipient[], states: readonly RecipientState[]): readonly Turn[] {
  return recipients.flatMap((recipient) => {
    const state = states.find(({ address }) => address === recipient.address);
    return state === undefined ? [] : [{ recipient, state, slot: null }];
  });
}

/**
 * As what a run counts: the slot that is due, else an occurrence of its own. A slot before the last occurrence (a schedule was changed to a
 * time that others had today) may be done already, and is served by an occurrence of its own too.
 */
export function planOccasion(
  { due, next }: Pick<TurnPlan, 'due' | 'next'>,
  { lastOccurrence, now, run }: { readonly lastOccurrence: string | null; readonly now: string; readonly run: string },
): Occasion {
  const ofItsOwn = `${now.slice(0, 19)}.000Z`;
  const occurrence = due !== null && (lastOccurrence === null || due > lastOccurrence) ? due : ofItsOwn;
  return { occurrence, planned: due !== null, next, now, run };
}

/** From when the slots of a recipient count who is new at `now`: the first digest of a new watch may be late by its grace. */
export function countFrom({ schedule }: Recipient, { now, watchIsNew }: { readonly now: string; readonly watchIsNew: boolean }): string {
  return watchIsNew ? new Date(Date.parse(now) - schedule.graceMinutes * 60_000 - 1).toISOString() : now;
}

function latest(instants: readonly string[]): string | null {
  return instants.toSorted().at(-1) ?? null;
}

function earliest(instants: readonly string[]): string | null {
  return instants.toSorted()[0] ?? null;
}
