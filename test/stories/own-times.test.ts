import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Recipient } from '../../src/domain/recipient.ts';
import { runDue, runNow } from '../../src/pipeline.ts';
import { aRecipient, aWatch } from '../builders.ts';
import { type Press, startPress } from './press.ts';

const STORIES = [
  ['2026-03-01T20:00Z', 'Pilots of the Orlun Pilots Union voted on Sunday to strike at the port of Orlun from 9 March.'],
  ['2026-03-02T10:00Z', 'The Orlun Port Authority offered the pilots of Orlun a raise of 4 percent on Monday.'],
  ['2026-03-03T10:00Z', 'Transport minister Lena Aldos sent a mediator to the Orlun Pilots Union on Tuesday.'],
  ['2026-03-04T10:00Z', 'Ship owners sued the Orlun Port Authority over pilot fees of 900 crowns at the port of Orlun on Wednesday.'],
  ['2026-03-05T10:00Z', 'A storm sank the pilot boat Merel off the port of Orlun on Thursday, and three pilots were rescued by a ferry.'],
].map(([at = '', text = '']) => ({ at: new Date(at).toISOString(), text }));
/** Makes each article one of the watch's topic. */
const BACKGROUND =
  '\n\nPilots at the port of Orlun and the Orlun Port Authority argue over pilot fees; the Orlun Pilots Union threatens a strike.';

const at = (hour: number, days = '*') => ({ crons: [`0 ${hour} * * ${days}`], timeZone: 'UTC', graceMinutes: 120 });
const morning = aRecipient({ address: 'morning@example.org', schedule: at(7) });
const evening = aRecipient({ address: 'evening@example.org', schedule: at(18), quietDay: 'skip' });
const friday = aRecipient({ address: 'friday@example.org', schedule: at(12, 'fri') });
const strict = aRecipient({ address: 'strict@example.org', schedule: at(7), minimum: { kinds: [], score: 0 } });
const newcomer = aRecipient({ address: 'newcomer@example.org', schedule: at(18) });

let press: Press;
beforeEach(() => {
  press = startPress(
    ':memory:',
    STORIES.map((story) => ({ ...story, text: story.text + BACKGROUND })),
  );
});
afterEach(() => press.world.ledger.close());

const watchOf = (recipients: readonly Recipient[]) =>
  aWatch({
    recipients,
    aliases: { Orlun: ['port of Orlun'], 'Orlun Pilots Union': ['pilots union'], 'Orlun Port Authority': [], 'Lena Aldos': [] },
    terms: ['pilots', 'strike', 'fees', 'port'],
  });

/** Ticks each hour from the first of March, 12:00, for this many days; `joining` is there from the fourth on. */
async function days(count: number, recipients: readonly Recipient[], joining: readonly Recipient[] = []): Promise<void> {
  for (let hour = 12; hour < 12 + count * 24; hour += 1) {
    const now = new Date(Date.UTC(2026, 2, 1, hour, 0, 5)).toISOString();
    press.setClock(now);
    const watch = watchOf(now < '2026-03-04T12' ? recipients : [...recipients, ...joining]);
    await runDue(watch, { now, run: `run-${now}` }, press.world);
  }
}

/** Which stories a recipient's digests tell, and when they were made: "2026-03-02 0,1". */
function toldTo(address: string): readonly string[] {
  return press.editions
    .filter(({ to }) => to === address)
    .map(({ edition: { made, developments, updates, alsoNew } }) => {
      const evidence = [...[...developments, ...updates].flatMap((one) => one.evidence), ...alsoNew.map((one) => one.evidence)];
      const told = STORIES.flatMap(({ text }, index) => (evidence.some(({ sentence }) => sentence === text) ? [index] : []));
      return `${made.slice(0, 10)} ${told.join(',')}`;
    });
}

it('gives each recipient everything once, at the own times, from one fetch', async () => {
  await days(5.1, [morning, evening, friday]);
  expect(toldTo(morning.address)).toEqual(['2026-03-02 0', '2026-03-03 1', '2026-03-04 2', '2026-03-05 3', '2026-03-06 4']);
  expect(toldTo(evening.address)).toEqual(['2026-03-02 0,1', '2026-03-03 2', '2026-03-04 3', '2026-03-05 4']);
  expect(toldTo(friday.address)).toEqual(['2026-03-06 0,1,2,3,4']);
});

it("doesn't give a newcomer what was told before, and everything from then on", async () => {
  await days(5, [morning], [newcomer]);
  expect(toldTo(newcomer.address)).toEqual(['2026-03-04 3', '2026-03-05 4']);
});

it('counts for a recipient with a minimum what is below it, and tells it to the others', async () => {
  await days(2, [morning, strict]);
  expect(toldTo(morning.address)).toEqual(['2026-03-02 0', '2026-03-03 1']);
  expect(toldTo(strict.address)).toEqual(['2026-03-02 ', '2026-03-03 ']);
  expect(press.mails.find(({ to }) => to === strict.address)?.text).toContain('1 is below your minimum');
});

it('keeps quiet for the one who wants mail weekly, then tells the whole week that was read', async () => {
  const weekly = aRecipient({ address: 'weekly@example.org', schedule: at(7), quietDay: 'weekly', minimum: { kinds: [], score: 0 } });
  await days(8, [weekly]);
  expect(toldTo(weekly.address)).toEqual(['2026-03-08 ']);
  expect(press.mails[0]?.text).toContain('5 are below your minimum');
});

it('serves everybody in a run by hand that has something new, and nobody in one that has not', async () => {
  await days(0.8, [morning, evening]);
  const byHand = async (now: string): Promise<void> => {
    press.setClock(now);
    await runNow(watchOf([morning, evening]), { now, run: now }, press.world);
  };
  await byHand('2026-03-02T11:30:00.000Z');
  await byHand('2026-03-02T11:40:00.000Z');
  await days(2, [morning, evening]);
  expect(toldTo(morning.address)).toEqual(['2026-03-02 0', '2026-03-02 1', '2026-03-03 ']);
  expect(toldTo(evening.address)).toEqual(['2026-03-02 0,1']);
});

it('sends nothing to one who stopped the digest, and gives one who starts again no old news', async () => {
  const stop = (stopped: boolean) =>
    press.world.ledger.recordStop({ watch: 'orlun', recipient: 'EVENING@example.org', stopped, now: '2026-03-02T00:00:00Z' });
  await days(1, [morning, evening]);
  await stop(true);
  await days(3, [morning, evening]);
  await stop(false);
  await days(5, [morning, evening]);
  expect(toldTo(evening.address)).toEqual(['2026-03-04 3', '2026-03-05 4']);
});
