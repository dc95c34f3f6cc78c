import { expect, it } from 'vitest';
import type { EditionCommit, Ledger, NewMessage, Served, ToldBefore } from '../../src/ports.ts';
import { type Both, ready, T0, T1 } from './ledger-samples.ts';

const T2 = '2026-03-02T06:00:00.000Z';

/** How far each recipient of a watch was served. */
export function recipientContract(both: Both): void {
  it('lets a recipient join once, whatever the case of the address, and owes a newcomer nothing', async () => {
    const { one, two } = both();
    const ann = { address: 'Ann@example.org', countFrom: T0 };
    expect(await one.enrol('w', [ann], T1)).toEqual([
      { address: 'Ann@example.org', countFrom: T0, lastSlot: null, toldUpTo: 0, lastMail: T1 },
    ]);
    await commit(one, {});
    const later = { address: 'ann@example.org', countFrom: T2 };
    const [known, ben] = await two.enrol('w', [later, { address: 'ben@example.org', countFrom: T2 }], T2);
    expect(known).toMatchObject({ countFrom: T0, toldUpTo: 0 });
    expect(await two.editionsAfter('w', known?.toldUpTo ?? 9)).toHaveLength(1);
    expect(await two.editionsAfter('w', ben?.toldUpTo ?? 0)).toEqual([]);
    expect(await two.editionsAfter('other', 0)).toEqual([]);
  });

  it('forgets who left, so that one who comes back is a newcomer', async () => {
    const { one, two } = both();
    const ann = { address: 'ann@example.org', countFrom: T0 };
    await one.enrol('w', [ann], T0);
    await one.recordMissed('w', [{ address: 'ann@example.org', slots: [T0] }]);
    await one.enrol('w', [], T1);
    await commit(one, {});
    const [back] = await two.enrol('w', [{ ...ann, countFrom: T2 }], T2);
    expect(back).toMatchObject({ countFrom: T2, lastSlot: null, lastMail: T2 });
    expect(await two.editionsAfter('w', back?.toldUpTo ?? 0)).toEqual([]);
  });

  it('serves a slot once, also one that was given up, and keeps what a quiet turn left untold', async () => {
    const { one, two } = both();
    await one.enrol('w', [{ address: 'ann@example.org', countFrom: T0 }], T0);
    await one.recordMissed('w', [{ address: 'ann@example.org', slots: ['2026-02-28T06:00:00Z', T0] }]);
    expect((await state(two)).lastSlot).toBe(T0);
    await commit(one, { served: { address: 'ANN@example.org', slot: T0, told: false, withheld: [] } });
    expect(await state(two)).toMatchObject({ lastSlot: T0, toldUpTo: 0, lastMail: T0 });
    await two.recordMissed('w', [{ address: 'ann@example.org', slots: [T0] }]);
    const again = { ...(await next(one)), served: [{ address: 'ann@example.org', slot: T0, told: true, withheld: [] }] };
    await expect(one.commitEdition(again, 'r2')).rejects.toThrow(/served by another run/);
    expect((await two.editionsAfter('w', 0)).map(({ id }) => id)).toEqual(['e1']);
  });

  it('knows what was sent to whom: not what was withheld, nor what was told before somebody joined', async () => {
    const { one, two } = both();
    const reader = (name: string) => ({ address: `${name}@example.org`, countFrom: T0 });
    await one.enrol('w', ['ann', 'ben'].map(reader), T0);
    const served = { slot: T0, told: true, withheld: [] };
    await commit(one, {
      served: { address: 'ann@example.org', ...served },
      also: { address: 'ben@example.org', ...served, withheld: ['d1'] },
      messages: [message('m1', 'Ann@example.org', 'e1'), message('m2', 'ben@example.org', 'e1-own')],
    });
    await one.enrol('w', ['ann', 'ben', 'eve'].map(reader), T2);
    const sent = async (address: string): Promise<unknown> => [...(await two.sentTo('w', address, [told('d1'), told('never')]))];
    expect(await sent('ANN@example.org')).toEqual([['d1', T1]]);
    expect(await sent('ben@example.org')).toEqual([]);
    expect(await sent('eve@example.org')).toEqual([]);
    // A sentence that was only listed is no development: it is known by the edition that listed it.
    const listed = async (address: string, listedOn: string): Promise<unknown> => [
      ...(await two.sentTo('w', address, [{ id: 'listed', listedOn }])),
    ];
    expect(await listed('ann@example.org', T1)).toEqual([['listed', T1]]);
    expect(await listed('ann@example.org', T2)).toEqual([]);
    expect(await listed('eve@example.org', T1)).toEqual([]);
    expect(await two.edition('e1-own')).toMatchObject({ id: 'e1-own', watch: 'w' });
    expect((await two.latestEdition('w'))?.id).toBe('e1');
  });

  it('takes nothing for withheld that a kept turn left out and a later one tells', async () => {
    const { one, two } = both();
    await one.enrol('w', [{ address: 'ann@example.org', countFrom: T0 }], T0);
    await commit(one, { served: { address: 'ann@example.org', slot: T0, told: false, withheld: ['d1'] } });
    const later = { address: 'ann@example.org', slot: T2, told: true, withheld: [] };
    await one.commitEdition({ ...(await next(one)), messages: [message('m2', 'ann@example.org', 'e2')], served: [later] }, 'r2');
    expect([...(await two.sentTo('w', 'ann@example.org', [told('d1')]))]).toEqual([['d1', T1]]);
  });
}

const told = (id: string): ToldBefore => ({ id, listedOn: null });

async function commit(
  ledger: Ledger,
  { served, also, messages = [] }: { served?: Served; also?: Served; messages?: readonly NewMessage[] },
): Promise<void> {
  const made = await ready(ledger, 'r1');
  const own = messages.filter(({ shows }) => shows !== 'e1').map(({ shows }) => ({ ...made.edition, id: shows }));
  await ledger.commitEdition({ ...made, messages, own, served: [served, also].filter((one) => one !== undefined) }, 'r1');
}

/** A second occurrence of the same watch, claimed, with nothing read. */
async function next(ledger: Ledger): Promise<EditionCommit> {
  const claim = { watch: 'w', occurrence: T2, run: 'r2', now: T2, staleAfterMs: 600_000 };
  expect(await ledger.claimOccurrence(claim)).toBe('claimed');
  const edition = (await ledger.edition('e1')) ?? undefined;
  if (edition === undefined) throw new Error('no edition');
  const nothing = { developments: [], assessments: [], messages: [], own: [] };
  return { ...nothing, edition: { ...edition, id: 'e2', occurrence: T2, developments: [] }, dueFrom: T2, served: [] };
}

async function state(ledger: Ledger): Promise<Awaited<ReturnType<Ledger['enrol']>>[number]> {
  const [one] = await ledger.enrol('w', [{ address: 'ann@example.org', countFrom: T2 }], T2);
  if (one === undefined) throw new Error('no recipient');
  return one;
}

function message(id: string, recipient: string, shows: string): NewMessage {
  return { id, shows, recipient, from: 'digest@example.com', messageId: `<${id}@example.com>`, raw: Uint8Array.of(1) };
}
