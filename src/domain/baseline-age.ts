import type { FeedNotice, Warning } from './edition.ts';
import type { Watch } from './watch.ts';

/**
 * What the digest of a watch says on top about its baseline: that there is none, or that its newest record is older than `maxAgeDays`
 * days at `now` (ISO 8601). 0: age doesn't matter.
 */
export function baselineWarnings(watch: Pick<Watch, 'baseline'>, maxAgeDays: number, now: string): readonly Exclude<Warning, FeedNotice>[] {
  if (watch.baseline.length === 0) return [{ kind: 'no-baseline' }];
  const newest = watch.baseline.map((record) => Date.parse(record.published)).reduce((one, other) => Math.max(one, other));
  const days = Math.floor((Date.parse(now) - newest) / 86_400_000);
  return maxAgeDays === 0 || days <= maxAgeDays ? [] : [{ kind: 'old-baseline', days }];
}
