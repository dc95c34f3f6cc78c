import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slotsBetween } from '../../src/domain/plan-slots.ts';
import type { Watch } from '../../src/domain/watch.ts';
import { runDue } from '../../src/pipeline.ts';
import { aRecipient, aWatch } from '../builders.ts';
import { ask } from '../program.ts';
import { dying } from './dying.ts';
import { type Press, startPress } from './press.ts';

const MINUTE = 60_000;
/** Between two ticks: all slots here are multiples of it. */
const STEP = 15 * MINUTE;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdelta-clock-'));
  file = join(folder, 'ledger.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A watch with one reader at 02:30 and 01:45 and one at every full hour, so that the repeated and the missing hour matter to both. */
function watchIn(timeZone: string): Watch {
  const schedule = { crons: ['30 2 * * *', '45 1 * * *'], timeZone, graceMinutes: 30 };
  return aWatch({
    schedule,
    recipients: [
      aRecipient({ address: 'night@example.org', schedule }),
      aRecipient({ address: 'hourly@example.org', schedule: { ...schedule, crons: ['0 * * * *'] } }),
    ],
  });
}

/** Ticks from instant to instant (ms). */
async function tick(press: Press, watch: Watch, span: { readonly from: number; readonly to: number }): Promise<void> {
  for (let at = span.from; at <= span.to; at += STEP) await tickAt(press, watch, at);
}

async function tickAt(press: Press, watch: Watch, at: number): Promise<void> {
  const now = new Date(at).toISOString();
  press.setClock(now);
  await runDue(watch, { now, run: `run-${now}-${Math.random()}` }, press.world);
}

interface Slot {
  readonly address: string;
  readonly slot: string;
  readonly state: string;
}
const slots = (): readonly Slot[] =>
  ask(file, 'SELECT address, slot, state FROM recipient_slots ORDER BY address, slot') as unknown as readonly Slot[];

/** What must be there: each planned instant of each recipient once. */
function planned(watch: Watch, from: number, to: number): readonly string[] {
  return watch.recipients
    .flatMap(({ address, schedule }) =>
      slotsBetween(schedule, new Date(from).toISOString(), new Date(to).toISOString()).map((slot) => `${address} ${slot}`),
    )
    .toSorted();
}

const CHANGES = [
  ['Europe/Berlin', 'spring', '2026-03-28T22:00Z', '2026-03-29T06:00Z'],
  ['Europe/Berlin', 'autumn', '2026-10-24T22:00Z', '2026-10-25T06:00Z'],
  ['America/New_York', 'spring', '2026-03-08T04:00Z', '2026-03-08T12:00Z'],
  ['America/New_York', 'autumn', '2026-11-01T03:00Z', '2026-11-01T11:00Z'],
  ['Australia/Lord_Howe', 'spring', '2026-10-03T12:00Z', '2026-10-03T20:00Z'],
  ['Australia/Lord_Howe', 'autumn', '2026-04-04T12:00Z', '2026-04-04T20:00Z'],
] as const;

describe.each(CHANGES)('the change of the clock in %s in %s', (zone, _, begin, end) => {
  const [from, to] = [Date.parse(begin), Date.parse(end)];
  const watch = watchIn(zone);

  it('serves every slot of every recipient once, and mails once for each', async () => {
    const press = startPress(file);
    await tickAt(press, watch, from);
    const before = press.mails.length;
    await tick(press, watch, { from: from + STEP, to });
    expect(after(slots(), from).map(({ address, slot }) => `${address} ${slot}`)).toEqual(planned(watch, from, to));
    expect(new Set(slots().map(({ state }) => state))).toEqual(new Set(['served']));
    expect(press.mails.length - before).toBe(planned(watch, from, to).length);
  });

  it('serves each slot once when two processes tick by turns on one ledger', async () => {
    const [one, two] = [startPress(file), startPress(file)];
    await tickAt(one, watch, from);
    for (let at = from + STEP; at <= to; at += STEP) {
      const now = new Date(at).toISOString();
      one.setClock(now);
      two.setClock(now);
      const run = (name: string, press: Press): Promise<unknown> => runDue(watch, { now, run: `${name}-${now}` }, press.world);
      await Promise.all([run('one', one), run('two', two)]);
    }
    const mails = [...one.mails, ...two.mails].filter(({ at }) => Date.parse(at) > from);
    expect(after(slots(), from).map(({ address, slot }) => `${address} ${slot}`)).toEqual(planned(watch, from, to));
    expect(mails.length).toBe(planned(watch, from, to).length);
  });

  it('records every slot that a suspend of three hours passed over, and serves the one inside its grace', async () => {
    const press = startPress(file);
    const [asleep, awake] = [from + 2 * 60 * MINUTE, from + 5 * 60 * MINUTE + STEP];
    await tick(press, watch, { from, to: asleep });
    await tick(press, watch, { from: awake, to });
    expect(after(slots(), from)).toEqual(
      watch.recipients
        .flatMap(({ address, schedule }) => {
          const own = slotsBetween(schedule, new Date(from).toISOString(), new Date(to).toISOString());
          const passed = own.filter((slot) => Date.parse(slot) > asleep && Date.parse(slot) <= awake);
          const late = passed.filter((slot) => slot !== passed.at(-1) || Date.parse(slot) < awake - 30 * MINUTE);
          return own.map((slot) => ({ address, slot, state: late.includes(slot) ? 'missed' : 'served' }));
        })
        .toSorted((a, b) => (a.address + a.slot < b.address + b.slot ? -1 : 1)),
    );
  });

  it('serves each slot once when the process dies before its commit, after it, and while it sends', async () => {
    let press = startPress(file);
    const deaths = [0, 0, 0];
    await tickAt(press, watch, from);
    for (let at = from + STEP; at <= to; at += STEP) {
      const now = new Date(at).toISOString();
      press.setClock(now);
      const slot = Math.floor((at - from) / (60 * MINUTE)) % 3;
      const doomed = deaths[slot] === 0 ? dying(press, slot) : press;
      try {
        await runDue(watch, { now, run: `run-${now}` }, doomed.world);
      } catch {
        deaths[slot] = 1;
        const { mails } = press;
        await press.world.ledger.close();
        press = startPress(file);
        press.mails.push(...mails);
      }
    }
    expect(deaths).toEqual([1, 1, 1]);
    expect(after(slots(), from).map(({ address, slot }) => `${address} ${slot}`)).toEqual(planned(watch, from, to));
    expect(new Set(slots().map(({ state }) => state))).toEqual(new Set(['served']));
  });
});

function after(all: readonly Slot[], instant: number): readonly Slot[] {
  return all.filter(({ slot }) => Date.parse(slot) > instant);
}
