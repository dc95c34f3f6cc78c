import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { nextSlot } from '../../src/domain/plan-slots.ts';
import type { Recipient } from '../../src/domain/recipient.ts';
import { runDue, runNow } from '../../src/pipeline.ts';
import { deliver } from '../../src/stages/deliver.ts';
import { aRecipient, aWatch } from '../builders.ts';
import { dying } from './dying.ts';
import { type Press, startPress, type Story } from './press.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-10-24T20:00:00.000Z');
const TEXTS = [
  'Pilots of the Orlun Pilots Union voted to strike at the port of Orlun from 9 March.',
  'The Orlun Port Authority offered the pilots of Orlun a raise of 4 percent.',
  'Transport minister Lena Aldos sent a mediator to the Orlun Pilots Union.',
  'Ship owners sued the Orlun Port Authority over pilot fees of 900 crowns at the port of Orlun.',
  'A storm sank the pilot boat Merel off the port of Orlun, and three pilots were rescued by a ferry.',
];
const BACKGROUND =
  '\n\nPilots at the port of Orlun and the Orlun Port Authority argue over pilot fees; the Orlun Pilots Union threatens a strike.';

const at = (crons: readonly string[], timeZone: string) => ({ crons, timeZone, graceMinutes: 90 });
const READERS: readonly Recipient[] = [
  aRecipient({ address: 'night@example.org', schedule: at(['30 2 * * *'], 'Europe/Berlin') }),
  aRecipient({ address: 'twice@example.org', schedule: at(['0 7 * * *', '15 18 * * *'], 'America/New_York'), quietDay: 'skip' }),
  aRecipient({ address: 'weekly@example.org', schedule: at(['0 9 * * *'], 'Australia/Lord_Howe'), quietDay: 'weekly' }),
];

type Event =
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'by hand' }
  | { readonly kind: 'story' }
  | { readonly kind: 'die'; readonly place: number }
  | { readonly kind: 'leave' | 'join'; readonly reader: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 20, 61, 240, 600, 2000) }) },
  fc.record({ kind: fc.constant('by hand' as const) }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('story' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('die' as const), place: fc.nat(2) }) },
  fc.record({ kind: fc.constantFrom('leave' as const, 'join' as const), reader: fc.nat(READERS.length - 1) }),
);

/** What happened, as far as the invariants ask for it. */
interface Life {
  readonly press: Press;
  readonly editions: readonly Edition[];
  /** Instants at which each reader was on the list: [from, to). */
  readonly reading: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

it('tells every reader everything that was published while they read, once, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 24 }), async (events) => {
      const life = await live(events);
      for (const { address } of READERS) {
        const told = life.press.editions.filter(({ to }) => to === address).flatMap(({ edition }) => shownBy(edition));
        // Once.
        expect(told.length).toBe(new Set(told).size);
        // Everything of the last stay that was published until the last digest of it.
        const [from, to] = life.reading.get(address)?.at(-1) ?? [0, 0];
        const stay = life.editions.filter(({ made }) => Date.parse(made) >= from && Date.parse(made) < to);
        const mails = life.press.editions.filter((one) => one.to === address && stay.some(({ made }) => made === one.edition.made));
        const until = mails.at(-1)?.edition.made ?? '';
        const owed = stay.filter(({ made }) => made <= until).flatMap(shownBy);
        expect(told).toEqual(expect.arrayContaining(owed));
      }
      // Each message that was committed arrived, once.
      const arrived = life.press.mails.map(({ to, text }) => to + text);
      expect(arrived.length).toBe(new Set(arrived).size);
      expect(arrived.length).toBe(life.press.editions.length);
      for (const { edition } of life.press.editions) {
        const { read, shown, heldBack, filtered } = edition.coverage;
        expect(shown + heldBack + filtered).toBe(read);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);

async function live(events: readonly Event[]): Promise<Life> {
  const stories: Story[] = [];
  const press = startPress(':memory:', stories);
  const reading = new Map<string, [number, number][]>(READERS.map(({ address }) => [address, [[START, Infinity]]]));
  let now = START;
  const tick = async (world = press.world): Promise<void> => {
    const instant = new Date(now).toISOString();
    press.setClock(instant);
    await runDue(watchOf(reading), { now: instant, run: `run-${instant}` }, world);
    await deliver(world);
  };
  await tick();
  for (const one of events) {
    now += MINUTE;
    if (one.kind === 'wait') now += one.minutes * MINUTE;
    if (one.kind === 'leave' || one.kind === 'join') move(reading, READERS[one.reader]?.address ?? '', { kind: one.kind, now });
    if (one.kind === 'story')
      stories.push({ at: new Date(now).toISOString(), text: `${TEXTS[stories.length % TEXTS.length]}${BACKGROUND}` });
    if (one.kind === 'die') await tick(dying(press, one.place).world).catch(() => {});
    else await tick();
    const instant = new Date(now + 1000).toISOString();
    if (one.kind === 'by hand') await runNow(watchOf(reading), { now: instant, run: `hand-${instant}` }, press.world);
  }
  // Long enough that nothing is under way any more, and that everybody had a turn.
  for (const end = now + 8 * 24 * 60 * MINUTE; now < end; now = nextTime(now)) await tick();
  const editions = await press.world.ledger.editionsAfter('orlun', 0);
  await press.world.ledger.close();
  return { press, editions, reading };
}

function nextTime(now: number): number {
  const next = READERS.map(({ schedule }) => Date.parse(nextSlot(schedule, new Date(now).toISOString()) ?? ''));
  return Math.min(...next);
}

function move(reading: Map<string, [number, number][]>, address: string, { kind, now }: { kind: 'leave' | 'join'; now: number }): void {
  const stays = reading.get(address) ?? [];
  const last = stays.at(-1);
  if (kind === 'leave' && last?.[1] === Infinity) last[1] = now;
  if (kind === 'join' && last?.[1] !== Infinity) stays.push([now, Infinity]);
}

function watchOf(reading: ReadonlyMap<string, readonly (readonly [number, number])[]>) {
  return aWatch({
    recipients: READERS.filter(({ address }) => reading.get(address)?.at(-1)?.[1] === Infinity),
    aliases: { Orlun: ['port of Orlun'], 'Orlun Pilots Union': ['pilots union'], 'Orlun Port Authority': [], 'Lena Aldos': [] },
    terms: ['pilots', 'strike', 'fees', 'port'],
  });
}

/** Articles that an edition shows, wherever. */
function shownBy({ developments, updates, alsoNew }: Edition): readonly string[] {
  const evidence = [...[...developments, ...updates].flatMap((one) => one.evidence), ...alsoNew.map((one) => one.evidence)];
  return [...new Set(evidence.map(({ article }) => article))];
}
