import type { Edition, FeedHealth } from '../domain/edition.ts';
import type { Failure } from '../domain/failure.ts';
import type { HygieneNote } from '../domain/hygiene.ts';
import type { Trouble } from './briefing.ts';
import { placeOf, sentenceOf, type Telling } from './told.ts';
import type { FrameWords } from './words/frame-words.ts';

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

/** Something in the watchlist that does no good, with the edit that mends it. */
export function hygieneTrouble({ place, edit, finding }: HygieneNote, telling: Telling): Trouble {
  const { hygiene } = telling.words;
  const where = finding.kind === 'idle feed' ? placeOf(finding.outlet, finding.url, telling) : placeOf(place, place, telling);
  const { lang } = telling.words;
  return {
    where,
    state: '',
    what: sentenceOf(foundInWords(finding, hygiene), lang, telling),
    advice: sentenceOf(
      finding.kind === 'idle feed' ? hygiene.editFeed(place, finding.url) : hygiene.edit(place, edit.out, edit.into),
      lang,
      telling,
    ),
  };
}

function foundInWords(finding: HygieneNote['finding'], words: FrameWords['hygiene']): string {
  switch (finding.kind) {
    case 'never':
      return words.never(finding.articles);
    case 'idle feed':
      return words.idleFeed(finding.read);
    case 'noisy rule':
      return words.noisyRule(finding);
  }
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
