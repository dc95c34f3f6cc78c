import type { Watch } from './watch.ts';

/**
 * What the digest of a watch says on top about its baseline: that there is none, or that its newest record is older than `maxAgeDays`
 * days at `now` (ISO 8601). 0: age doesn't matter.
 */
export function baselineWarnings(watch: Pick<Watch, 'id' | 'baseline'>, maxAgeDays: number, now: string): readonly string[] {
  if (watch.baseline.length === 0) {
    return [`The watch "${watch.id}" has no baseline: everything on its topic counts as new until it was sent once.`];
  }
  const newest = watch.baseline.map((record) => Date.parse(record.published)).reduce((one, other) => Math.max(one, other));
  const days = Math.floor((Date.parse(now) - newest) / 86_400_000);
  if (maxAgeDays === 0 || days <= maxAgeDays) return [];
  return [`The newest baseline record of the watch "${watch.id}" is ${days} days old: much that is known may be missing from it.`];
}
