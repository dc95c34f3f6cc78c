import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unaskedFeed } from '../../src/domain/feed.ts';
import { planDelivery } from '../../src/domain/plan-delivery.ts';
import type { Ledger } from '../../src/ports.ts';
import { article, assessment, type Both, claim, entry, FEED, read, ready, renew, see, T0, T1, told } from './ledger-samples.ts';
import { overviewContract } from './overview.ts';
import { recipientContract } from './recipients.ts';

/** A place that can be opened by several connections, as by several processes. */
export interface LedgerPlace {
  open(): Ledger | Promise<Ledger>;
  dispose(): Promise<void>;
}

/** What every store must do, whatever it is made of. */
export function ledgerContract(name: string, make: () => Promise<LedgerPlace>): void {
  describe(`ledger contract: ${name}`, () => {
    let place: LedgerPlace;
    let one: Ledger;
    let two: Ledger;
    beforeEach(async () => {
      place = await make();
      one = await place.open();
      two = await place.open();
    });
    afterEach(async () => {
      await one.close();
      await two.close();
      await place.dispose();
    });
    const both = (): { readonly one: Ledger; readonly two: Ledger } => ({ one, two });
    readingContract(both);
    occurrenceContract(both);
    editionContract(both);
    outboxContract(both);
    recipientContract(both);
    overviewContract(both);
  });
}

function readingContract(both: Both): void {
  it('knows nothing of a feed never asked, then gives back the state it was given', async () => {
    const { one, two } = both();
    expect(await one.feedState('w', FEED.url)).toBeNull();
    const state = { ...unaskedFeed(FEED.url), etag: '"7"', failures: 2 };
    await one.recordFeed({ watch: 'w', feed: FEED, state, entries: [], now: T0 });
    expect(await two.feedState('w', FEED.url)).toEqual(state);
    expect(await two.feedState('other', FEED.url)).toBeNull();
  });

  it('stores an entry once for each watch and feed, and counts only new ones', async () => {
    const { one, two } = both();
    expect(await see(one, 'w', ['a', 'b', 'a'])).toBe(2);
    expect(await see(two, 'w', ['a', 'b', 'c'])).toBe(1);
    expect(await see(two, 'other', ['a'])).toBe(1);
    expect(await one.countPending('w')).toBe(3);
    expect((await one.pendingEntries('w', 2)).map((pending) => pending.entry.id)).toEqual(['a', 'b']);
  });

  it('knows which feeds brought an article, in each of its readings', async () => {
    const { one, two } = both();
    await see(one, 'w', ['a', 'b']);
    for (const pending of await one.pendingEntries('w', 2)) {
      const again = pending.entry.id === 'b' ? { ...article('b'), id: `${article('b').id}#reading-2` } : article('a');
      await one.recordArticle({ watch: 'w', pending, article: again, again: false });
    }
    expect([...(await two.feedsOfArticles('w'))]).toEqual([
      [article('a').id, [FEED.url]],
      [article('b').id, [FEED.url]],
    ]);
    expect((await two.feedsOfArticles('other')).size).toBe(0);
  });

  it('ends the waiting of a read entry, and does not take up the same again', async () => {
    const { one, two } = both();
    await see(one, 'w', ['a']);
    await read(one, 'w');
    expect(await see(two, 'w', ['a'])).toBe(0);
    expect(await two.countPending('w')).toBe(0);
    expect(await two.unassessed('w')).toEqual([article('a')]);
    expect(await two.unassessed('other')).toEqual([]);
  });

  it('takes an entry up again that changed within its first three days, with one attempt more, and not later', async () => {
    const { one, two } = both();
    await see(one, 'w', ['a', 'b']);
    await read(one, 'w');
    const changed = (id: string, title: string, now: string): Promise<number> =>
      two.recordFeed({ watch: 'w', feed: FEED, state: unaskedFeed(FEED.url), entries: [{ ...entry(id), title }], now });
    expect(await changed('a', 'Corrected', '2026-03-04T05:00:00.000Z')).toBe(0);
    expect(await changed('b', 'Corrected', '2026-03-04T07:00:00.000Z')).toBe(0);
    const waiting = await one.pendingEntries('w', 9);
    expect(waiting.map(({ entry: { id, title }, attempts }) => [id, title, attempts])).toEqual([['a', 'Corrected', 1]]);
    await read(one, 'w');
    expect(await changed('a', 'Corrected', '2026-03-04T05:30:00.000Z')).toBe(0);
    expect(await one.countPending('w')).toBe(0);
  });

  it('gives the newer text of an entry that changed while it waited, as unread as before', async () => {
    const { one } = both();
    await see(one, 'w', ['a']);
    const entries = [{ ...entry('a'), updated: T1 }, entry('a')];
    await one.recordFeed({ watch: 'w', feed: FEED, state: unaskedFeed(FEED.url), entries, now: T1 });
    expect((await one.pendingEntries('w', 9)).map((pending) => [pending.entry.updated, pending.attempts])).toEqual([[T1, 0]]);
  });

  it('does not store a repeated reading that gave the same text', async () => {
    const { one } = both();
    await see(one, 'w', ['a']);
    const [pending] = await one.pendingEntries('w', 1);
    if (pending === undefined) throw new Error('nothing pending');
    const reading = (id: string, text: string): Promise<void> =>
      one.recordArticle({ watch: 'w', pending, article: { ...article('a'), id: `${article('a').id}${id}`, text }, again: true });
    await reading('', 'The harbour opened.');
    await reading('#reading-2', 'The harbour opened.');
    await reading('#reading-3', 'The harbour opened. It closed again.');
    await reading('#reading-4', 'The harbour opened.');
    expect((await one.unassessed('w')).map(({ id }) => id)).toEqual(['', '#reading-3'].map((id) => `${article('a').id}${id}`));
  });

  it('gives told articles once a day to be looked at again, within three days of their being seen', async () => {
    const { one, two } = both();
    const commit = await ready(one, 'r1');
    const after = (days: number): string => new Date(Date.parse(T0) + days * 86_400_000).toISOString();
    expect(await one.youngArticles('w', after(1), 9)).toEqual([]);
    const offTopic = { ...assessment('b'), verdict: 'off-topic' } as const;
    await one.commitEdition({ ...commit, assessments: [assessment('a'), offTopic] }, 'r1');
    expect(await two.youngArticles('w', after(0.5), 9)).toEqual([]);
    const [young, ...others] = await two.youngArticles('w', after(1), 9);
    if (young === undefined) throw new Error('nothing young');
    expect(others).toEqual([]);
    expect(young).toEqual({
      key: { feed: FEED.url, entry: 'a' },
      feed: FEED,
      article: article('a'),
      texts: [article('a').text],
      readings: 1,
    });
    await one.recordLook({ watch: 'w', young, article: null });
    expect(await two.youngArticles('w', after(1), 9)).toEqual([]);
    const fuller = { ...article('a'), id: `${article('a').id}#reading-3`, text: 'The harbour opened. A ferry came.' };
    const [again] = await two.youngArticles('w', after(2), 9);
    if (again === undefined) throw new Error('not young the next day');
    await one.recordLook({ watch: 'w', young: again, article: fuller });
    expect(await two.unassessed('w')).toEqual([fuller]);
    expect((await two.youngArticles('w', after(2.9), 9)).map(({ texts, readings }) => [texts, readings])).toEqual([
      [[article('a').text, fuller.text], 3],
    ]);
    expect(await two.youngArticles('w', after(3.3), 9)).toEqual([]);
  });

  it('gives entries whose reading failed after the others, with their attempts', async () => {
    const { one } = both();
    await see(one, 'w', ['a', 'b']);
    const [first] = await one.pendingEntries('w', 1);
    if (first === undefined) throw new Error('nothing pending');
    await one.recordArticle({ watch: 'w', pending: first, article: article('a'), again: true });
    expect(await one.unassessed('w')).toEqual([article('a')]);
    expect((await one.pendingEntries('w', 9)).map((pending) => [pending.entry.id, pending.attempts])).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
  });

  it('gives unassessed articles oldest publication first, whatever the zone the date is written in, ties by id', async () => {
    const { one } = both();
    await see(one, 'w', ['a', 'b', 'c']);
    const dates = ['2026-03-01T09:00:00.000Z', '2026-03-01T10:00:00+09:00', '2026-03-01T01:00:00.000Z'];
    for (const [index, pending] of (await one.pendingEntries('w', 9)).entries()) {
      await one.recordArticle({
        watch: 'w',
        pending,
        article: { ...article(pending.entry.id), published: dates[index] ?? '' },
        again: false,
      });
    }
    expect((await one.unassessed('w')).map(({ id }) => id)).toEqual(['b', 'c', 'a'].map((id) => article(id).id));
  });
}

function occurrenceContract(both: Both): void {
  it('lets exactly one of two claim an occurrence, however its instant is written', async () => {
    const { one, two } = both();
    const answers = await Promise.all([claim(one, 'r1', T0), claim(two, 'r2', '2026-03-01T07:00:00+01:00')]);
    expect(answers.toSorted()).toEqual(['claimed', 'running']);
  });

  it('lets the holder renew, and a stale claim be taken over once; who lost it can renew no more', async () => {
    const { one, two } = both();
    await claim(one, 'r1', T0);
    expect(await renew(one, 'r1', T0, '2026-03-01T06:09:00.000Z')).toBe(true);
    expect(await claim(two, 'r2', T0, '2026-03-01T06:15:00.000Z')).toBe('running');
    expect(await claim(two, 'r2', T0, '2026-03-01T06:20:00.000Z')).toBe('claimed');
    expect(await claim(one, 'r1', T0, '2026-03-01T06:20:00.000Z')).toBe('running');
    expect(await renew(one, 'r1', T0, '2026-03-01T06:20:00.000Z')).toBe(false);
  });

  it('ends the stale claim on another occurrence too when a run takes over', async () => {
    const { one, two } = both();
    await claim(one, 'r1', T0);
    expect(await claim(two, 'r2', T1, '2026-03-01T06:20:00.000Z')).toBe('claimed');
    expect(await renew(one, 'r1', T0, '2026-03-01T06:20:00.000Z')).toBe(false);
    expect(await renew(two, 'r2', T1, '2026-03-01T06:20:00.000Z')).toBe(true);
  });

  it('calls a claim stale that is of a time to come: the clock was set back', async () => {
    const { one, two } = both();
    await claim(one, 'r1', T0, '2026-03-01T12:00:00.000Z');
    expect(await claim(two, 'r2', T0, '2026-03-01T11:55:00.000Z')).toBe('running');
    expect(await claim(two, 'r2', T0, '2026-03-01T06:20:00.000Z')).toBe('claimed');
  });

  it('frees an occurrence that its run gives back, and only that run', async () => {
    const { one, two } = both();
    await claim(one, 'r1', T0);
    await two.releaseOccurrence('w', T0, 'r2');
    expect(await claim(two, 'r2', T0)).toBe('running');
    await one.releaseOccurrence('w', T0, 'r1');
    expect(await claim(two, 'r2', T0)).toBe('claimed');
  });

  it('lets one run of a watch live at a time, whatever its occurrence, and another watch run beside it', async () => {
    const { one, two } = both();
    expect(await claim(one, 'r1', T0)).toBe('claimed');
    expect(await claim(two, 'r2', T1)).toBe('running');
    await one.releaseOccurrence('w', T0, 'r1');
    expect(await claim(two, 'r2', T1)).toBe('claimed');
  });
}

function editionContract(both: Both): void {
  it('commits an edition: remembered in the order told, sent developments known, articles assessed, occurrence done', async () => {
    const { one, two } = both();
    const commit = await ready(one, 'r1');
    await one.commitEdition(commit, 'r1');
    expect(await two.edition('e1')).toEqual(commit.edition);
    expect(await two.latestEdition(null)).toEqual(commit.edition);
    expect(await two.latestEdition('other')).toBeNull();
    expect((await told(two)).map((one) => [one.article.id, one.reportedAt, one.edition])).toEqual([
      [article('b').id, T1, 'e1'],
      [article('a').id, T1, 'e1'],
    ]);
    expect(await two.unassessed('w')).toEqual([]);
    expect(await two.development('d1')).toMatchObject({ edition: 'e1', sentOn: T1, sentence: 'The harbour opened.' });
    expect(await two.development('never')).toBeNull();
    expect(await claim(two, 'r2', T0)).toBe('done');
    expect(await two.lastOccurrence('w')).toBe(T0);
    expect((await two.deliveries({ edition: 'e1' })).map(({ state }) => state)).toEqual(['ready', 'ready']);
  });

  it('stores nothing of a commit that fails in its middle', async () => {
    const { one, two } = both();
    const commit = await ready(one, 'r1');
    const [first] = commit.messages;
    if (first === undefined) throw new Error('no message');
    const broken = { ...commit, messages: [first, { ...first, recipient: 'z@example.org' }] };
    await expect(one.commitEdition(broken, 'r1')).rejects.toThrow(/ledger/);
    expect(await two.edition('e1')).toBeNull();
    expect(await told(two)).toEqual([]);
    expect(await two.unassessed('w')).toHaveLength(2);
    expect(await two.development('d1')).toBeNull();
    expect(await two.deliveries({})).toEqual([]);
    expect(await two.lastOccurrence('w')).toBeNull();
    await one.commitEdition(commit, 'r1');
    expect(await two.deliveries({})).toHaveLength(2);
  });

  it('rejects a commit of an article that another run told meanwhile', async () => {
    const { one, two } = both();
    const commit = await ready(one, 'r1');
    await one.commitEdition(commit, 'r1');
    await claim(two, 'r2', T1);
    const again = { ...commit, edition: { ...commit.edition, id: 'e2', occurrence: T1 }, messages: [] };
    await expect(two.commitEdition(again, 'r2')).rejects.toThrow(/told by another run/);
    expect(await two.edition('e2')).toBeNull();
  });

  it('rejects the commit of a run whose claim was taken over, and the taker commits', async () => {
    const { one, two } = both();
    const commit = await ready(one, 'r1');
    await claim(two, 'r2', T0, '2026-03-01T08:00:00.000Z');
    await expect(one.commitEdition(commit, 'r1')).rejects.toThrow(/no longer has the claim/);
    expect(await two.edition('e1')).toBeNull();
    await two.commitEdition(commit, 'r2');
    await expect(two.commitEdition({ ...commit, edition: { ...commit.edition, id: 'e2' } }, 'r2')).rejects.toThrow(/claim/);
  });
}

function outboxContract(both: Both): void {
  it('lets exactly one take a due delivery, with the bytes to the letter', async () => {
    const { one, two } = both();
    await one.commitEdition(await ready(one, 'r1'), 'r1');
    expect(await one.dueDeliveries(T0)).toEqual([]);
    expect(await one.dueDeliveries(T1)).toEqual(['m1', 'm2']);
    const taken = await Promise.all([one.takeDelivery('m1', T1), two.takeDelivery('m1', T1)]);
    const [stored, ...others] = taken.filter((message) => message !== null);
    expect(others).toEqual([]);
    expect(stored?.from).toBe('digest@example.com');
    expect([...(stored?.raw ?? [])]).toEqual([0, 13, 10, 255]);
    expect(await two.dueDeliveries(T1)).toEqual(['m2']);
  });

  it('keeps what an attempt gave; sent is final', async () => {
    const { one, two } = both();
    await one.commitEdition(await ready(one, 'r1'), 'r1');
    const taken = await one.takeDelivery('m1', T1);
    if (taken === null) throw new Error('not taken');
    const sent = planDelivery(taken.delivery, { kind: 'sent', answer: '250 ok' }, T1);
    await one.recordDelivery(sent);
    expect((await two.deliveries({})).find(({ id }) => id === 'm1')).toEqual(sent);
    expect((await two.deliveries({ open: true })).map(({ id }) => id)).toEqual(['m2']);
    expect(await two.takeDelivery('m1', '2027-01-01T00:00:00.000Z')).toBeNull();
    await expect(two.recordDelivery({ ...sent, state: 'deferred', sentAt: null, nextAt: T1 })).rejects.toThrow(/final/);
  });

  it('turns a delivery left in sending into unknown, due once more and then never', async () => {
    const { one, two } = both();
    await one.commitEdition(await ready(one, 'r1'), 'r1');
    await one.takeDelivery('m1', T1);
    expect(await two.recoverSending('2026-03-01T06:02:00.000Z', 600_000)).toEqual([]);
    const later = '2026-03-01T07:00:00.000Z';
    expect((await two.recoverSending(later, 600_000)).map(({ id, state, lostAnswers }) => [id, state, lostAnswers])).toEqual([
      ['m1', 'unknown', 1],
    ]);
    expect(await two.takeDelivery('m1', later)).toBeNull();
    expect(await two.takeDelivery('m1', '2026-03-01T07:01:00.000Z')).not.toBeNull();
    await one.recoverSending('2026-03-01T09:00:00.000Z', 600_000);
    expect(await one.dueDeliveries('2027-01-01T00:00:00.000Z')).toEqual(['m2']);
    expect((await one.deliveries({ open: true })).map(({ id }) => id)).toEqual(['m1', 'm2']);
  });
}
