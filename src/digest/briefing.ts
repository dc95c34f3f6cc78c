import type { DevelopmentKind } from '../domain/development-kind.ts';
import type { FrameWords } from './words/frame-words.ts';

/** An edition in words: harmless, cut to size, dates in its zone, addresses checked. HTML, plain text and terminal are laid out from it. */
export interface Briefing {
  readonly words: FrameWords;
  readonly id: string;
  readonly title: string;
  /** "3 new developments, 2 updates" or "Nothing new". */
  readonly headline: string;
  /** "41 feeds read, 2 failing". */
  readonly reading: string;
  /** When, and in which zone times are. */
  readonly occurrence: string;
  readonly warnings: Listed<Alarm>;
  readonly developments: Listed<Story>;
  readonly updates: Listed<Story>;
  readonly alsoNew: Listed<Aside>;
  /** How many were held back by what, also what was filtered; empty where nothing was. */
  readonly heldBackSummary: string;
  readonly heldBack: Listed<Held>;
  readonly filtered: Listed<Held>;
  readonly feeds: Listed<Trouble>;
  readonly failures: Listed<Trouble>;
  /** What in the watchlist does no good. */
  readonly hygiene: Listed<Trouble>;
  readonly reports: readonly Place[];
  readonly arithmetic: string;
  /** A sentence: when the next one comes, or that none is planned. */
  readonly next: string;
}

/** What stands on top, and loud: what is wrong, or no more. */
export interface Alarm {
  readonly label: string;
  readonly text: string;
  readonly over: boolean;
}

/** The first ones, and how many more there are. */
export interface Listed<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export interface Sentence {
  readonly text: string;
  /** BCP 47; null where it is the frame's, '' where it is unknown and the frame's is unlikely. */
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
  /** The article's title where it says more than the sentence; null otherwise. */
  readonly title: Sentence | null;
}
/** Something known, with where it stands: beside a new sentence, or what held an article back. */
export interface Known {
  /** "You know", "You were sent", "Nothing close is known; the nearest", "a copy of". */
  readonly label: string;
  readonly sentence: Sentence | null;
  readonly place: Place | null;
  readonly when: string;
}
export interface Story {
  readonly kind: DevelopmentKind;
  /** "New · plan". */
  readonly mark: string;
  readonly sentence: Sentence;
  readonly carriers: Listed<Carrier>;
  /** What was sent before, of an update. */
  readonly earlier: Known | null;
  /** The closest thing known, or that there is none; null where `earlier` says it all. */
  readonly known: Known | null;
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
  readonly by: Known;
}
/** A feed or a page, and what is wrong with it: `state` in the frame's language, `what` and `advice` as the machine said it. */
export interface Trouble {
  readonly where: Place;
  readonly state: string;
  readonly what: Sentence | null;
  readonly advice: Sentence | null;
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
