import { describe, expect, test } from 'vitest';
import { unaskedFeed, type FeedState } from '../../src/domain/feed.ts';
import { mayAsk, planAsking, type AskOutcome } from '../../src/domain/plan-asking.ts';

const NOW = '2026-03-04T07:00:00.000Z';
const NEW = unaskedFeed('https://news.example.org/feed');
function fetched(headers: Record<string, string>, more: Partial<Extract<AskOutcome, { kind: 'fetched' | 'unchanged' }>> = {}): AskOutcome {
  return { kind: 'fetched', headers, movedTo: null, ttlMinutes: null, skipHours: [], ...more };
}
function failTimes(times: number): FeedState {
  let state = NEW;
  for (let time = 0; time < times; time += 1) state = planAsking(state, { kind: 'failed', headers: {} }, NOW);
  return state;
}
function minutesOff(state: FeedState): number {
  return state.notBefore === null ? 0 : (Date.parse(state.notBefore) - Date.parse(NOW)) / 60_000;
}

describe('planAsking', () => {
  test.each([
    [{}, 0],
    [{ 'cache-control': 'max-age=600' }, 10],
    [{ 'cache-control': 'public, max-age=600', age: '300' }, 5],
    [{ 'cache-control': 'max-age=86400' }, 240],
    [{ 'cache-control': 'no-cache, max-age=600' }, 0],
    [{ expires: 'Wed, 04 Mar 2026 07:20:00 GMT' }, 20],
    [{ expires: 'Wed, 04 Mar 2026 07:20:00 GMT', date: 'Wed, 04 Mar 2026 07:15:00 GMT' }, 5],
    [{ expires: '0' }, 0],
    [{ expires: 'Sun, 01 Mar 2020 07:20:00 GMT' }, 0],
    [{ 'cache-control': 'max-age=60', expires: 'Wed, 04 Mar 2026 07:20:00 GMT' }, 1],
  ])('after %j rests %d minutes, never past the next daily run', (headers, minutes) => {
    expect(minutesOff(planAsking(NEW, fetched(headers as Record<string, string>), NOW))).toBe(minutes);
  });

  test('honours ttl up to four hours, and skipHours', () => {
    expect(minutesOff(planAsking(NEW, fetched({}, { ttlMinutes: 30 }), NOW))).toBe(30);
    expect(minutesOff(planAsking(NEW, fetched({}, { ttlMinutes: 1440 }), NOW))).toBe(240);
    expect(minutesOff(planAsking(NEW, fetched({}, { ttlMinutes: 30, skipHours: [7, 8] }), NOW))).toBe(120);
    expect(minutesOff(planAsking(NEW, fetched({}, { skipHours: [...Array(24).keys()] }), NOW))).toBeLessThan(24 * 60);
  });

  test('keeps to skipHours after a 304 too, which brings no feed that could say them', () => {
    const told = planAsking(NEW, fetched({}, { skipHours: [7, 8] }), NOW);
    const unchanged = { ...fetched({}), kind: 'unchanged' } as AskOutcome;
    expect(minutesOff(planAsking(told, unchanged, NOW))).toBe(120);
    expect(minutesOff(planAsking(planAsking(told, fetched({}), NOW), unchanged, NOW))).toBe(0);
  });

  test('backs off for minutes first, doubling, at most a day, and never gives up', () => {
    const waits = [1, 2, 3, 8, 9, 50, 500].map((times) => minutesOff(failTimes(times)));
    expect(waits[0]).toBeLessThanOrEqual(5);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(24 * 60);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(18 * 60);
    expect(failTimes(500).gone).toBe(false);
  });

  test('the jitter is the same for the same feed and differs between feeds', () => {
    const other = planAsking(unaskedFeed('https://other.example.org/'), { kind: 'failed', headers: {} }, NOW);
    expect(failTimes(1)).toEqual(failTimes(1));
    expect(other.notBefore).not.toBe(failTimes(1).notBefore);
  });

  test.each([
    ['120', 2],
    ['Wed, 04 Mar 2026 09:00:00 GMT', 120],
    ['99999999', 1440],
    ['Sun, 01 Mar 2020 07:20:00 GMT', 0],
  ])('Retry-After %s waits %d minutes', (header, minutes) => {
    expect(minutesOff(planAsking(NEW, { kind: 'failed', headers: { 'retry-after': header } }, NOW))).toBe(minutes);
  });

  test('a 304 without validators keeps the old ones, a 200 without does not', () => {
    const known = { ...NEW, etag: '"1"', lastModified: 'x' };
    expect(planAsking(known, { ...fetched({}), kind: 'unchanged' } as AskOutcome, NOW)).toMatchObject({ etag: '"1"', lastModified: 'x' });
    expect(planAsking(known, fetched({ etag: '"2"' }), NOW)).toMatchObject({ etag: '"2"', lastModified: null });
  });

  test('a success ends the failing, a failure keeps when it began and forgets a move', () => {
    const failing = planAsking(
      { ...NEW, movedTo: 'https://b.example.org/', failingSince: '2026-03-01T00:00:00.000Z', failures: 2 },
      { kind: 'failed', headers: {} },
      NOW,
    );
    expect(failing).toMatchObject({ failures: 3, failingSince: '2026-03-01T00:00:00.000Z', movedTo: null });
    expect(planAsking(failing, fetched({}), NOW)).toMatchObject({ failures: 0, failingSince: null, lastSuccess: NOW, notBefore: null });
  });

  test('a feed that is gone or resting is not asked', () => {
    expect(mayAsk(planAsking(NEW, { kind: 'gone' }, NOW), '2030-01-01T00:00:00.000Z')).toBe(false);
    expect(mayAsk({ ...NEW, notBefore: NOW }, '2026-03-04T06:59:59.999Z')).toBe(false);
    expect(mayAsk({ ...NEW, notBefore: NOW }, NOW)).toBe(true);
  });
});
