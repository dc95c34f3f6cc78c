import { expect, it } from 'vitest';
import { planDrop } from '../../src/domain/plan-delivery.ts';
import { type Both, ready, T0, T1 } from './ledger-samples.ts';

/** What is seen of a ledger from outside: who stopped, counts, the newest editions. */
export function overviewContract(both: Both): void {
  it('remembers who stopped a watch and since when, whatever the case of the address, until they start again', async () => {
    const { one, two } = both();
    const stop = (stopped: boolean, now: string, recipient = 'Ann@Example.org'): Promise<boolean> =>
      one.recordStop({ watch: 'w', recipient, stopped, now });
    expect(await stop(true, T0)).toBe(true);
    expect(await stop(true, T1, 'ann@example.org')).toBe(false);
    expect(await two.stops('w')).toEqual([{ recipient: 'ann@example.org', at: T0 }]);
    expect(await two.stops('other')).toEqual([]);
    expect(await stop(false, T1)).toBe(true);
    expect(await two.stops('w')).toEqual([]);
  });

  it("drops what waits for who stopped, and nobody else's", async () => {
    const { one, two } = both();
    await one.commitEdition(await ready(one, 'r1'), 'r1');
    await two.recordStop({ watch: 'other', recipient: 'y@example.org', stopped: true, now: T1 });
    await two.recordStop({ watch: 'w', recipient: 'X@example.org', stopped: true, now: T1 });
    expect(await one.dueDeliveries(T1)).toEqual(['m2']);
    expect((await one.deliveries({}))[0]).toMatchObject({ state: 'failed', droppedAt: T1, lastAnswer: 'its recipient stopped the digest' });
  });

  it('counts what there is, and what waits longest, but not what an operator dropped', async () => {
    const { one, two } = both();
    const nothing = { counts: {}, oldestWaiting: null, lastAnswer: '' };
    expect(await one.tally()).toEqual({ mail: nothing, posts: nothing, watches: [] });
    const commit = await ready(one, 'r1');
    const post = { id: 'webhook:1', shows: 'e1', recipient: 'webhook:bot', from: '', messageId: 'p1', raw: Uint8Array.of(1) };
    await one.commitEdition({ ...commit, messages: [...commit.messages, post] }, 'r1');
    const watches = [{ watch: 'w', editions: 1, developments: 1, articles: 2, latest: T1 }];
    const waits = { oldestWaiting: T1, lastAnswer: '' };
    expect(await two.tally()).toEqual({ mail: { counts: { ready: 2 }, ...waits }, posts: { counts: { ready: 1 }, ...waits }, watches });
    for (const id of ['m1', 'm2', 'webhook:1']) await one.changeDelivery(id, (delivery) => planDrop(delivery, T1));
    expect(await two.tally()).toEqual({ mail: nothing, posts: nothing, watches });
  });

  it('gives the newest editions of a watch, newest first', async () => {
    const { one, two } = both();
    const { edition, ...rest } = await ready(one, 'r1');
    await one.commitEdition({ edition, ...rest }, 'r1');
    expect((await two.recentEditions('w', 5)).map(({ id }) => id)).toEqual(['e1']);
    expect(await two.recentEditions('w', 0)).toEqual([]);
    expect(await two.recentEditions('other', 5)).toEqual([]);
  });
}
