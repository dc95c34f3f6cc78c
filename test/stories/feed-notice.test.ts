import { expect, it } from 'vitest';
import { runDue } from '../../src/pipeline.ts';
import { aRecipient, aWatch } from '../builders.ts';
import { startPress } from './press.ts';

const at = (hour: number) => ({ crons: [`0 ${hour} * * *`], timeZone: 'UTC', graceMinutes: 120 });

it('tells each recipient once of a feed that failed three times, also one who wants no mail on quiet days, and once when it is back', async () => {
  const press = startPress(':memory:');
  const watch = aWatch({
    feeds: [{ url: 'https://harbour.example.com/feed', outlet: 'Harbour Post' }],
    recipients: [
      aRecipient({ address: 'morning@example.org', schedule: at(7), quietDay: 'skip' }),
      aRecipient({ address: 'evening@example.org', schedule: at(18), quietDay: 'skip' }),
    ],
  });
  const failure = { step: 'collect', where: 'https://harbour.example.com/feed', what: 'HTTP 503', advice: '', temporary: true } as const;
  for (let hour = 0; hour < 24 * 5; hour += 1) {
    const now = new Date(Date.UTC(2026, 2, 2, hour, 0, 5)).toISOString();
    press.setClock(now);
    press.ail(hour > 12 && hour < 72 ? { failure } : null);
    await runDue(watch, { now, run: now }, press.world);
  }
  const told = press.mails.map(({ to, at: sent, text }) => [
    to.slice(0, 7),
    sent.slice(5, 13),
    /(failed 3 times in a row|Harbour Post is back)/.exec(text.replaceAll(/\s+/g, ' '))?.[0],
  ]);
  expect(told).toEqual([
    ['evening', '03-03T18', 'failed 3 times in a row'],
    ['morning', '03-04T07', 'failed 3 times in a row'],
    ['morning', '03-05T07', 'Harbour Post is back'],
    ['evening', '03-05T18', 'Harbour Post is back'],
  ]);
  await press.world.ledger.close();
});
