import type { DevelopmentKind } from '../../domain/development-kind.ts';
import type { FeedHealth, FeedNotice, HeldAgainst, Holder, Warning } from '../../domain/edition.ts';
import type { FrameLanguage } from '../../domain/frame-language.ts';
import type { ExtractionOutcome } from '../../domain/outcome.ts';
import type { Reason } from '../../domain/reason.ts';

/** An instant or a date, taken apart in its zone. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0: Sunday. */
  readonly weekday: number;
  /** "07:00" */
  readonly time: string;
  /** "GMT+9" */
  readonly zone: string;
}

/** All that the digest says by itself, in one language: a file of this folder for each. Counts are at least 1. */
export interface FrameWords {
  readonly lang: FrameLanguage;
  /** Between the members of a list, between statements, behind a label. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** At the end of a sentence. */
  readonly stop: string;

  /** A day with its time and zone, with its weekday; a moment of an article, without the zone that the top names; a day. */
  readonly instant: (parts: DateParts) => string;
  readonly moment: (parts: DateParts, sameYear: boolean) => string;
  readonly day: (parts: DateParts) => string;
  readonly timesIn: (zone: string) => string;

  readonly developments: (count: number) => string;
  readonly updates: (count: number) => string;
  readonly nothingNew: string;
  readonly noFeedRead: string;
  readonly nothingFlagged: (alsoNew: number) => string;
  readonly feedsRead: (count: number) => string;
  readonly unwell: Readonly<Record<'failing' | 'waiting' | 'gone', (count: number) => string>>;
  readonly sum: (counts: { readonly read: number; readonly shown: number; readonly heldBack: number; readonly filtered: number }) => string;
  readonly tooOld: (count: number) => string;
  readonly pending: (count: number) => string;

  readonly marks: Readonly<Record<'new' | 'update' | 'contradicts', string>>;
  readonly kinds: Readonly<Record<DevelopmentKind, string>>;
  readonly known: Readonly<Record<HeldAgainst['kind'] | 'far', string>>;
  readonly nothingClose: string;
  readonly sentOn: (day: string) => string;
  readonly firstSent: (day: string) => string;
  readonly why: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly shareKnown: (percent: number) => string;
  readonly copies: string;
  readonly outcomes: Readonly<Record<Exclude<ExtractionOutcome, 'full'>, string>>;
  readonly dateIsGuess: string;

  /** "9 say what a report says": how many articles each kind of holder held back. */
  readonly heldBackCount: Readonly<Record<Holder['kind'], (count: number) => string>>;
  /** What held one back, where it is not something known. */
  readonly holders: Readonly<Record<'copy' | 'reread' | 'nothing' | 'minimum', string>> & {
    readonly excluded: (word: string) => string;
    readonly ruled: (rules: string) => string;
    readonly offTopic: (why: string) => string;
  };

  readonly feedState: (state: FeedHealth['state'], since: string | null, times: number) => string;
  readonly warning: string;
  readonly warnings: (warning: Exclude<Warning, FeedNotice>) => string;
  /** What a feed's trouble is told by, in place of `warning`, when it is over. */
  readonly mended: string;
  /** A feed's trouble, or its end, in a sentence: the feed's name, since when, how many times in a row it failed. */
  readonly feedNotices: Readonly<
    Record<FeedNotice['kind'], (feed: { readonly name: string; readonly since: string; readonly times: number }) => string>
  >;
  readonly whatToDo: string;
  /** What in the watchlist does no good. */
  readonly hygiene: {
    readonly never: (articles: number) => string;
    readonly idleFeed: (read: number) => string;
    readonly noisyRule: (counts: { readonly rule: string; readonly noise: number; readonly all: number; readonly shown: number }) => string;
    readonly edit: (place: string, out: string, into: string | null) => string;
    readonly editFeed: (place: string, url: string) => string;
  };

  readonly sections: Readonly<
    Record<
      'developments' | 'updates' | 'alsoNew' | 'heldBack' | 'filtered' | 'feeds' | 'failures' | 'hygiene' | 'reports' | 'coverage',
      string
    >
  >;
  readonly more: (count: number) => string;
  /** Where the rest of a list that was cut is: a command in a terminal. */
  readonly rest: (command: string) => string;
  /** What a command in a terminal shows. */
  readonly whole: string;
  readonly next: (when: string) => string;
  readonly noNext: string;
  readonly howToChange: (watch: string, contact: string) => string;
  readonly unsubscribe: string;
  readonly onTheWeb: string;
  readonly asFeed: string;
  readonly allEditions: string;

  /** The page that stops a digest, with the title of its watch. */
  readonly stopPage: Readonly<Record<'ask' | 'stopped' | 'started' | 'void', (title: string) => string>> &
    Readonly<Record<'stop' | 'start', string>>;

  readonly noWords: string;
  readonly noLink: (address: string) => string;
  readonly noAddress: string;
  readonly unnamed: string;
}
