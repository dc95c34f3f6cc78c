import { schedule } from 'node-cron';
import type { Clock, Journal } from '../../ports.ts';

export interface TickerOptions {
  /** Called about once a minute, never while an earlier call runs. What is due is its own decision, from the ledger. */
  readonly onTick: (now: string) => Promise<void>;
  readonly clock: Clock;
  readonly journal: Journal;
  /** When node-cron calls; every minute. */
  readonly cron?: string;
  /** How often the watchdog looks; silence of three of these calls onTick. */
  readonly watchdogMs?: number;
}

export interface Ticker {
  /** The first call comes with the next minute. */
  start(): void;
  /** No further call; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Drives onTick by node-cron, with a watchdog beside it: after a clock jump or a suspend node-cron stays silent until its own next instant,
 * and setInterval runs on the monotonic clock. A tick too many is harmless, since the ledger knows each occurrence.
 */
export function createTicker(options: TickerOptions): Ticker {
  const { clock, journal } = options;
  const watchdogMs = options.watchdogMs ?? 30_000;
  let running: Promise<void> | null = null;
  let lastTick = 0;
  const tick = (): void => {
    if (running !== null) return;
    const now = clock.now();
    lastTick = Date.parse(now);
    running = call(options.onTick, now, journal).finally(() => {
      running = null;
    });
  };
  const watch = (): void => {
    const silence = Date.parse(clock.now()) - lastTick;
    // Negative: the clock was set back.
    if (silence >= 0 && silence <= 3 * watchdogMs) return;
    if (running === null) journal.warn('clock-jump', { seconds: Math.round(silence / 1000) });
    tick();
  };
  let stopDriving: (() => Promise<void>) | null = null;
  return {
    start() {
      lastTick = Date.parse(clock.now());
      const task = schedule(options.cron ?? '* * * * *', tick, { timezone: 'UTC' });
      const watchdog = setInterval(watch, watchdogMs);
      stopDriving = async () => {
        clearInterval(watchdog);
        await task.destroy();
      };
    },
    async stop() {
      await stopDriving?.();
      await running;
    },
  };
}

/** One failing tick must not end the program: the next may succeed, and the health report shows the age of the last success. */
async function call(onTick: TickerOptions['onTick'], now: string, journal: Journal): Promise<void> {
  try {
    await onTick(now);
  } catch (error) {
    journal.error('tick-failed', { now, error: error instanceof Error ? error.message : String(error) });
  }
}
