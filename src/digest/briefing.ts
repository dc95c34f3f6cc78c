import type { AlsoNew, Development, Edition, Evidence, FeedHealth, HeldAgainst, HeldBack } from '../domain/edition.ts';
import type { DevelopmentKind } from '../domain/development-kind.ts';
import type { ExtractionOutcome } from '../domain/outcome.ts';
import { href } from './html.ts';
import { cut, plain } from './plain.ts';
import { coverageOf, headlineOf, heldBackSummary, readingOf } from './summary.ts';
import { day, instant } from './when.ts';

/** An edition in words: harmless, cut to size, dates in its zone, addresses checked. HTML, plain text and terminal are laid out from it. */
export interface Briefing {
  readonly id: string;
  readonly title: string;
  /** "3 new developments, 2 updates" or "Nothing new". */
  readonly headline: string;
  /** "41 feeds read, 2 failing". */
  readonly reading: string;
  readonly occurrence: string;
  readonly timeZone: string;
  readonly warnings: Listed<string>;
  readonly developments: Listed<Story>;
  readonly updates: Listed<Story>;
  readonly alsoNew: Listed<Aside>;
  readonly heldBackSummary: string;
  readonly heldBack: Listed<Held>;
  readonly filtered: Listed<Held>;
  readonly filteredCount: number;
  readonly feeds: Listed<Named>;
  readonly failures: Listed<Trouble>;
  readonly reports: readonly Place[];
  readonly arithmetic: string;
  readonly next: string;
}

/** The first ones, and how many more there are. */
export interface Listed<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export interface Sentence {
  readonly text: string;
  /** BCP 47, null where it is the frame's or unknown. */
  readonly lang: string | null;
}
export interface Place {
  readonly words: string;
  /** Null where the address must not become a link; `address` is then shown as text. */
  readonly href: string | null;
  readonly address: string;
}
export interface Carrier extends Place {
  readonly when: string;
  readonly remark: string;
  /** The article's title where it says more than the sentence; empty otherwise. */
  readonly title: Sentence | null;
}
export interface Known {
  /** "You know", "You were sent", "Nearest thing known, not close". */
  readonly label: string;
  readonly sentence: Sentence;
  readonly place: Place;
  readonly when: string;
}
export interface Story {
  readonly id: string;
  readonly kind: DevelopmentKind;
  readonly mark: string;
  readonly sentence: Sentence;
  readonly carriers: Listed<Carrier>;
  readonly known: Known | null;
  readonly earlier: { readonly sentence: Sentence; readonly when: string } | null;
  readonly why: string;
  readonly copies: Listed<Place>;
}
export interface Aside {
  readonly sentence: Sentence;
  readonly carrier: Carrier;
  readonly known: Known | null;
}
export interface Held {
  readonly place: Place;
  readonly title: Sentence;
  readonly by: string;
  readonly byPlace: Place | null;
}
export interface Named {
  readonly place: Place;
  readonly words: string;
}
export interface Trouble {
  readonly where: Place;
  readonly what: string;
  readonly advice: string;
}

/** How much of an edition is told. Lengths in graphemes, lists in entries. */
export interface Extent {
  readonly sentence: number;
  readonly short: number;
  readonly carriers: number;
  readonly list: number;
  readonly filtered: number;
}

/** What a mail tells; the size budget may cut further. */
export const MAIL: Extent = { sentence: 420, short: 160, carriers: 5, list: 6, filtered: 0 };
/** Everything. */
export const COMPLETE: Extent = { sentence: Infinity, short: Infinity, carriers: Infinity, list: Infinity, filtered: Infinity };

/** Words an edition. Deterministic: the same edition and extent give the same briefing. */
export function brief(edition: Edition, extent: Extent): Briefing {
  const zone = edition.timeZone;
  const held = (entry: HeldBack) => heldOf(entry, extent);
  return {
    id: cut(edition.id, extent.short),
    title: cut(edition.watchTitle, extent.short) || plain(edition.watch) || 'newsdelta',
    headline: headlineOf(edition),
    reading: readingOf(edition.coverage),
    occurrence: instant(edition.occurrence, zone),
    timeZone: plain(zone),
    warnings: listed(edition.warnings, extent.list, (warning) => cut(warning, extent.sentence)),
    developments: listed(edition.developments, Infinity, (development) => storyOf(development, zone, extent)),
    updates: listed(edition.updates, Infinity, (development) => storyOf(development, zone, extent)),
    alsoNew: listed(edition.alsoNew, extent.list, (aside) => asideOf(aside, zone, extent)),
    heldBackSummary: heldBackSummary(edition.heldBack),
    heldBack: listed(edition.heldBack, extent.list, held),
    filtered: listed(edition.filtered, extent.filtered, held),
    filteredCount: edition.coverage.filtered,
    feeds: listed(edition.coverage.feeds.filter(isUnwell), extent.list * 2, (feed) => feedOf(feed, zone, extent)),
    failures: listed(edition.failures, extent.list, (failure) => ({
      where: placeOf(failure.where, failure.where, extent),
      what: cut(failure.what, extent.sentence),
      advice: cut(failure.advice, extent.sentence),
    })),
    reports: edition.reports.slice(0, extent.list).map((report) => {
      return placeOf(`${report.outlet}, ${day(report.published, zone)}: ${report.title}`, report.url, extent);
    }),
    arithmetic: coverageOf(edition.coverage),
    next: edition.next === null ? '' : instant(edition.next, zone),
  };
}

function listed<From, To>(all: readonly From[], most: number, change: (one: From) => To): Listed<To> {
  const shown = all.slice(0, most).map(change);
  return { shown, more: all.length - shown.length };
}

const MARKS = { new: 'New', update: 'Update', contradicts: 'Contradicts what you know' } as const;

function storyOf(development: Development, zone: string, extent: Extent): Story {
  const [best] = development.evidence;
  const headline = best?.sentence ?? '';
  const { updates } = development;
  return {
    id: plain(development.id),
    kind: development.kind,
    mark: MARKS[development.verdict],
    sentence: sentenceOf(headline, best?.lang ?? 'und', extent.sentence),
    carriers: listed(oncePerArticle(development.evidence), extent.carriers, (evidence) => carrierOf(evidence, zone, extent)),
    known: development.heldAgainst === null ? null : knownOf(development.heldAgainst, zone, extent),
    earlier: updates === null ? null : { sentence: sentenceOf(updates.sentence, 'und', extent.sentence), when: day(updates.sentOn, zone) },
    why: development.why
      .slice(0, 3)
      .map((reason) => cut(reason, extent.short))
      .filter((reason) => reason !== '')
      .join('; '),
    copies: listed(development.copies, extent.carriers, (copy) => placeOf(copy.outlet, copy.url, extent)),
  };
}

function asideOf(aside: AlsoNew, zone: string, extent: Extent): Aside {
  return {
    sentence: sentenceOf(aside.evidence.sentence, aside.evidence.lang, extent.sentence),
    carrier: carrierOf(aside.evidence, zone, extent),
    known: aside.heldAgainst === null || aside.heldAgainst.similarity < CLOSE ? null : knownOf(aside.heldAgainst, zone, extent),
  };
}

function heldOf(held: HeldBack, extent: Extent): Held {
  return {
    place: placeOf(held.outlet, held.url, extent),
    title: sentenceOf(held.title, 'und', extent.short),
    by: cut(held.by, extent.short),
    byPlace: held.byUrl === '' ? null : placeOf('compare', held.byUrl, extent),
  };
}

const OUTCOMES: Readonly<Record<ExtractionOutcome, string>> = {
  full: '',
  partial: 'only part of the article could be read',
  'feed-only': 'read from the feed only',
  paywall: 'behind a paywall',
  consent: 'page showed a consent wall',
  login: 'page asked for a login',
  'not-an-article': 'page is not an article',
  empty: 'page had no text',
  refused: 'page could not be fetched',
};

/** Several sentences of one article are one carrier. */
function oncePerArticle(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map([...evidence].reverse().map((one) => [`${one.outlet} ${one.url}`, one])).values()].reverse();
}

function carrierOf(evidence: Evidence, zone: string, extent: Extent): Carrier {
  const remarks = [evidence.dateIsGuess ? 'date is a guess: first seen then' : '', OUTCOMES[evidence.outcome]];
  const title = evidence.place === 'title' || evidence.title === '' ? null : sentenceOf(evidence.title, evidence.lang, extent.short);
  return {
    ...placeOf(evidence.outlet, evidence.url, extent),
    when: instant(evidence.published, zone),
    remark: remarks.filter((remark) => remark !== '').join('; '),
    title,
  };
}

/** Below this share of the sentence, the nearest thing known is no neighbour: it is shown, and said to be far. */
const CLOSE = 0.2;

function knownOf(known: HeldAgainst, zone: string, extent: Extent): Known {
  const near = { report: 'You know', sent: 'You were sent', here: 'Also in this digest' }[known.kind];
  const date = day(known.date, zone);
  const source = plain(known.source);
  // The source of a report often says its date already: "The Courier, 5 May 2025".
  const saysIt = known.kind === 'here' || (known.kind === 'report' && source.includes(known.date.slice(0, 4)));
  return {
    label: known.similarity < CLOSE ? 'Nothing close is known; the nearest' : near,
    sentence: sentenceOf(known.text, 'und', extent.sentence),
    place: placeOf(source, known.url, extent),
    when: saysIt ? '' : `${known.kind === 'sent' ? 'sent ' : ''}${date}`,
  };
}

function isUnwell(feed: FeedHealth): boolean {
  return feed.state !== 'read' && feed.state !== 'unchanged';
}

function feedOf(feed: FeedHealth, zone: string, extent: Extent): Named {
  const since = feed.failingSince === null ? '' : ` since ${day(feed.failingSince, zone)}`;
  const times = feed.failures > 1 ? `, ${feed.failures} times in a row` : '';
  const what = feed.what === '' ? '' : `: ${cut(feed.what, extent.sentence)}`;
  return { place: placeOf(feed.outlet || feed.url, feed.url, extent), words: `${feed.state}${since}${times}${what}` };
}

function placeOf(words: string, address: string, extent: Extent): Place {
  const safe = href(address);
  return {
    words: cut(words, extent.short) || cut(address, extent.short) || 'unnamed',
    href: safe,
    address: safe ?? cut(address, extent.short),
  };
}

function sentenceOf(text: string, lang: string, most: number): Sentence {
  const words = cut(text, most);
  return { text: words === '' ? '(no words)' : words, lang: langOf(words, lang) };
}

function langOf(text: string, lang: string): string | null {
  if (lang !== 'und' && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(lang)) return lang.toLowerCase() === 'en' ? null : lang;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}
