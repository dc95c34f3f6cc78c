import type { Edition, FeedHealth } from '../domain/edition.ts';
import type { Failure } from '../domain/failure.ts';
import type { Trouble } from './briefing.ts';
import { placeOf, sentenceOf, type Telling } from './told.ts';

/** Feeds that need a look, each told once: its state with what its failure of this run says and advises. */
export function feedTroubles(edition: Edition, telling: Telling): readonly Trouble[] {
  const failures = new Map(edition.failures.filter(isOfFeed).map((failure) => [failure.where, failure]));
  return edition.coverage.feeds
    .filter((feed) => (feed.state !== 'read' && feed.state !== 'unchanged') || failures.has(feed.url))
    .map((feed) => feedTrouble(feed, failures.get(feed.url), telling));
}

/** What failed and is not a feed of the list above. */
export function pageTroubles(edition: Edition, telling: Telling): readonly Trouble[] {
  const feeds = new Set(edition.coverage.feeds.map(({ url }) => url));
  return edition.failures
    .filter((failure) => !isOfFeed(failure) || !feeds.has(failure.where))
    .map((failure) => ({ where: placeOf(failure.where, failure.where, telling), state: '', ...saidBy(failure, telling) }));
}

function isOfFeed({ step }: Failure): boolean {
  return step === 'collect';
}

function feedTrouble(feed: FeedHealth, failure: Failure | undefined, telling: Telling): Trouble {
  const since = feed.failingSince === null ? null : telling.when.day(feed.failingSince);
  return {
    where: placeOf(feed.outlet || feed.url, feed.url, telling),
    state: telling.words.feedState(feed.state, since, feed.failures),
    ...saidBy(failure ?? { what: feed.what, advice: '' }, telling),
  };
}

/** The machine's own words are English. */
function saidBy({ what, advice }: Pick<Failure, 'what' | 'advice'>, telling: Telling): Pick<Trouble, 'what' | 'advice'> {
  const said = (text: string): Trouble['what'] => (text === '' ? null : sentenceOf(text, 'en', telling));
  return { what: said(what), advice: said(advice) };
}
