import { expect, it } from 'vitest';
import { runDue, runNow } from '../../src/pipeline.ts';
import { deliver } from '../../src/stages/deliver.ts';
import { aRecipient, aWatch } from '../builders.ts';
import { dying } from './dying.ts';
import { startPress } from './press.ts';

const schedule = { crons: ['0 7 * * *'], timeZone: 'UTC', graceMinutes: 240 };
const watch = aWatch({ schedule, recipients: [aRecipient({ schedule })] });
const LIVE = '2026-03-02T07:00:05.000Z';
/** Slots of that day are due as of this instant. */
const LONG_AGO = '2026-01-15T07:00:30.000Z';
const later = (minutes: number): string => new Date(Date.parse(LIVE) + minutes * 60_000).toISOString();

it('judges the claim of a run as of an instant long ago by the same clock as a live one: neither takes the other for dead', async () => {
  const press = startPress(':memory:');
  press.setClock(LIVE);
  // It ends before it could renew its claim.
  const feeds = { ask: () => Promise.reject(new Error('the process ended here')) };
  const doomed = { ...dying(press, 0).world, feeds };
  await expect(runNow(watch, { now: LONG_AGO, run: 'then' }, doomed)).rejects.toThrow('ended here');
  press.setClock(later(14));
  expect((await runDue(watch, { now: later(14), run: 'live' }, press.world)).report?.result).toBe('running');
  press.setClock(later(16));
  expect((await runDue(watch, { now: later(16), run: 'live' }, press.world)).report?.result).toBe('done');
  await press.world.ledger.close();
});

it('takes no message of a run as of an instant long ago for interrupted while it is being sent, and sends what it left', async () => {
  const press = startPress(':memory:');
  press.setClock(LIVE);
  await expect(runNow(watch, { now: LONG_AGO, run: 'then' }, dying(press, 2).world)).rejects.toThrow('ended here');
  press.setClock(later(14));
  await deliver(press.world);
  expect((await press.world.ledger.deliveries({})).map(({ state }) => state)).toEqual(['sending']);
  for (const minutes of [16, 18]) {
    press.setClock(later(minutes));
    await deliver(press.world);
  }
  expect((await press.world.ledger.deliveries({})).map(({ state, lostAnswers }) => [state, lostAnswers])).toEqual([['sent', 1]]);
  expect(press.mails).toHaveLength(1);
  await press.world.ledger.close();
});
