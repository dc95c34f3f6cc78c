import type { FeedHealth } from '../domain/edition.ts';
import { type HygieneNote, type HygieneTimes, isHygieneDue } from '../domain/hygiene.ts';
import type { Watch } from '../domain/watch.ts';
import { localDay } from '../domain/zone-time.ts';
import type { Ledger } from '../ports.ts';
import { type Looked, lookThrough } from '../rules/look-through.ts';

/** Looks the watch through where it is time to, over what was told in the last weeks. */
export async function hygieneOf(
  watch: Watch,
  now: string,
  { ledger, times, feeds }: { readonly ledger: Ledger; readonly times: HygieneTimes | undefined; readonly feeds: readonly FeedHealth[] },
): Promise<readonly HygieneNote[]> {
  const day = (instant: string): number => localDay(Date.parse(instant), watch.schedule.timeZone);
  const last = await ledger.latestEdition(watch.id);
  if (times === undefined || !isHygieneDue(last === null ? null : day(last.made), day(now), times)) return [];
  const since = new Date(Date.parse(now) - times.lookBackDays * 86_400_000).toISOString();
  const feedsOf = await ledger.feedsOfArticles(watch.id);
  const looked: Looked[] = [];
  for await (const { article, assessment, reportedAt } of ledger.remembered(watch.id)) {
    if (reportedAt < since) continue;
    looked.push({ article, assessment, feeds: feedsOf.get(article.id.replace(/#reading-\d+$/, '')) ?? [] });
  }
  return lookThrough(watch, looked, new Map(feeds.map(({ url, outlet }) => [url, outlet])));
}
