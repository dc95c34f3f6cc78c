import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedHealth, FeedNotice } from '../../src/domain/edition.ts';
import { type NoticedFeed, planFeedNotice } from '../../src/domain/plan-feed-notice.ts';

const DAY = 86_400_000;
const T0 = Date.parse('2026-03-02T07:00:00.000Z');
const at = (days: number): string => new Date(T0 + days * DAY).toISOString();
const POLICY = { failures: 3, silence: 3 };
const URL = 'https://harbour.example.com/feed';

function health(part: Partial<FeedHealth> = {}): FeedHealth {
  return { url: URL, outlet: 'Harbour Post', state: 'read', entries: 0, failures: 0, failingSince: null, what: '', ...part };
}
const failing = (failures: number): FeedHealth => health({ state: 'failing', failures, failingSince: at(0) });
const noticed = (kind: NoticedFeed['kind'], since: string): NoticedFeed => ({ url: URL, kind, since });
const daily = Array.from({ length: 14 }, (_, day) => at(day - 14));
const plan = (one: FeedHealth, told: NoticedFeed | null, published: readonly string[] = daily, now = at(0)): FeedNotice | null =>
  planFeedNotice({ health: one, published, noticed: told }, POLICY, now);

describe('what is told of a feed', () => {
  it('is its trouble after the third failure in a row, not before, and not again', () => {
    expect([1, 2].map((failures) => plan(failing(failures), null))).toEqual([null, null]);
    expect(plan(failing(3), null)).toEqual({ kind: 'feed-failing', url: URL, outlet: 'Harbour Post', failures: 3, since: at(0) });
    expect(plan(failing(4), noticed('feed-failing', at(0)))).toBeNull();
  });

  it('is that it is back, since when it was away, and not again', () => {
    expect(plan(health(), noticed('feed-failing', at(-3)))).toMatchObject({ kind: 'feed-back', since: at(-3) });
    expect(plan(health(), null)).toBeNull();
  });

  it('is at once that it is gone for good', () => {
    expect(plan(health({ state: 'gone', failures: 1, failingSince: at(0) }), null)).toMatchObject({ kind: 'feed-gone', since: at(0) });
    expect(plan(health({ state: 'gone', failures: 1 }), noticed('feed-gone', at(0)))).toBeNull();
  });

  it.each([
    ['a daily feed after two days', daily, 1, null],
    ['a daily feed after more than three times its pause', daily, 3, 'feed-silent'],
    ['one that pauses for week-ends, after a long week-end', weekdays(), 4, null],
    ['one that pauses for week-ends, after ten days', weekdays(), 10, 'feed-silent'],
    ['one that publishes by the minute, overnight', minutes(), 1, null],
    ['one of few entries, whose rhythm nobody knows', daily.slice(0, 5), 300, null],
    ['one whose entries all bear one date', daily.map(() => at(-1)), 300, null],
    ['one that dates an entry into the future', [...daily, at(4000)], 3, 'feed-silent'],
  ])('is silence by the own rhythm: of %s', (_, published, days, kind) => {
    expect(plan(health(), null, published, at(days))?.kind ?? null).toBe(kind);
  });

  it('is that a silent feed is back when it publishes, not when it merely answers, and nothing more when it fails meanwhile', () => {
    const told = noticed('feed-silent', at(-1));
    expect(plan(health(), told, daily, at(9))).toBeNull();
    expect(plan(failing(7), told, daily, at(9))).toBeNull();
    expect(plan(health(), told, [...daily, at(8)], at(9))).toMatchObject({ kind: 'feed-back', since: at(-1) });
  });

  it('is nothing where the watchlist says 0', () => {
    const never = { failures: 0, silence: 0 };
    expect(planFeedNotice({ health: failing(50), published: daily, noticed: null }, never, at(0))).toBeNull();
    expect(planFeedNotice({ health: health(), published: daily, noticed: null }, never, at(90))).toBeNull();
  });

  it('is once for each trouble and once for its end, whatever the days bring', () => {
    const day = fc.constantFrom('read', 'failing', 'published', 'gone');
    fc.assert(
      fc.property(fc.array(day, { maxLength: 80 }), (days) => {
        const kinds = live(days).map(({ kind }) => kind);
        for (const [index, kind] of kinds.entries()) expect(kind === 'feed-back').toBe(index % 2 === 1);
      }),
    );
  });
});

/** A feed's life, one run a day. */
function live(days: readonly string[]): readonly FeedNotice[] {
  const notices: FeedNotice[] = [];
  const published = [...daily];
  let told: NoticedFeed | null = null;
  let failures = 0;
  for (const [index, day] of days.entries()) {
    const now = at(index);
    failures = day === 'failing' || day === 'gone' ? failures + 1 : 0;
    if (day === 'published') published.push(now);
    const one = health({
      state: day === 'gone' ? 'gone' : failures > 0 ? 'failing' : 'read',
      failures,
      failingSince: failures > 0 ? now : null,
    });
    const notice = plan(one, told, published, now);
    if (notice === null) continue;
    notices.push(notice);
    told = notice.kind === 'feed-back' ? null : noticed(notice.kind, notice.since);
  }
  return notices;
}

function weekdays(): readonly string[] {
  return Array.from({ length: 28 }, (_, day) => at(day - 28)).filter((instant) => ![0, 6].includes(new Date(instant).getUTCDay()));
}

function minutes(): readonly string[] {
  return Array.from({ length: 50 }, (_, minute) => new Date(T0 - minute * 90_000).toISOString());
}
