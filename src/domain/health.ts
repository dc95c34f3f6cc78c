/** What `serve` says of itself after each tick, for HEALTHCHECK. */
export interface Health {
  /** ISO 8601: the last tick. */
  readonly at: string;
  readonly state: 'healthy' | 'degraded' | 'failing';
  readonly reasons: readonly string[];
  /** Where it answers /health: "127.0.0.1:8390"; left out: nowhere. */
  readonly listening?: string;
}

/** The reason that `serve` stores when it is stopped begins so. */
export const STOPPED = 'serve was stopped';

/** `serve` ticks every minute; three missed ticks mean that it hangs. */
const SILENCE_MS = 200_000;

/** Whether the `serve` that stored this may still run: it was not stopped, and was heard of lately. */
export function lives({ at, reasons }: Health, now: string): boolean {
  return !reasons.some((reason) => reason.startsWith(STOPPED)) && Date.parse(now) - Date.parse(at) <= SILENCE_MS;
}

/** How a stored health reads now: an old one is failing, whatever it said. */
export function healthNow(health: Health | null, now: string): Health {
  if (health === null)
    return { at: now, state: 'failing', reasons: ['serve has not written its health yet: it is not running, or has another data folder'] };
  if (Date.parse(now) - Date.parse(health.at) <= SILENCE_MS) return health;
  return { ...health, state: 'failing', reasons: [`no sign of life since ${health.at}`] };
}
