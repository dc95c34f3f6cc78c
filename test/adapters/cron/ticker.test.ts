import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTicker } from '../../../src/adapters/cron/ticker.ts';
import type { Ticker } from '../../../src/adapters/cron/ticker.ts';

const START = Date.parse('2026-03-01T05:59:30.000Z');
const clock = { now: () => new Date().toISOString() };

describe('the ticker', () => {
  let ticker: Ticker | null = null;
  const errors: string[] = [];
  const journal = { info: () => {}, warn: (event: string) => errors.push(event), error: (event: string) => errors.push(event) };
  beforeEach(() => {
    errors.length = 0;
    vi.useFakeTimers({ now: START });
  });
  afterEach(async () => {
    await ticker?.stop();
    vi.useRealTimers();
  });

  it('calls once a minute until it is stopped', async () => {
    const calls: string[] = [];
    ticker = createTicker({ clock, journal, onTick: async (now) => void calls.push(now.slice(11, 16)) });
    ticker.start();
    await vi.advanceTimersByTimeAsync(150_000);
    expect(calls).toEqual(['06:00', '06:01', '06:02']);
    await ticker.stop();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(calls).toHaveLength(3);
  });

  it('never overlaps calls, and stop waits for the one under way', async () => {
    let [under, most, ended] = [0, 0, 0];
    const onTick = async (): Promise<void> => {
      most = Math.max(most, ++under);
      await new Promise((done) => setTimeout(done, 200_000));
      under--;
      ended++;
    };
    ticker = createTicker({ clock, journal, onTick });
    ticker.start();
    await vi.advanceTimersByTimeAsync(100_000);
    const stopped = ticker.stop();
    await vi.advanceTimersByTimeAsync(200_000);
    await stopped;
    expect([most, ended]).toEqual([1, 1]);
  });

  it('journals a failing call and goes on', async () => {
    let calls = 0;
    const onTick = async (): Promise<void> => {
      calls++;
      throw new Error('disk full');
    };
    ticker = createTicker({ clock, journal, onTick });
    ticker.start();
    await vi.advanceTimersByTimeAsync(150_000);
    expect(calls).toBe(3);
    expect(errors).toContain('tick-failed');
  });

  it('calls soon after the clock jumped, forwards or back, where cron alone stays silent', async () => {
    const calls: string[] = [];
    // A cron that does not come in this test: what calls is the watchdog.
    ticker = createTicker({ clock, journal, cron: '0 0 1 1 *', onTick: async (now) => void calls.push(now) });
    ticker.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(0);
    vi.setSystemTime(START + 9 * 3_600_000);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(calls).toHaveLength(1);
    vi.setSystemTime(START);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(calls).toHaveLength(2);
    expect(errors).toEqual(['clock-jump', 'clock-jump']);
  });
});
