const DAY = 86_400_000;

/** Whole days since 1970 (UTC) of an ISO 8601 date or instant; 0 where it cannot be read. */
export function dayOf(iso: string): number {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? 0 : Math.floor(time / DAY);
}
