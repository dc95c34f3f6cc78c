import type { DevelopmentKind } from './development-kind.ts';
import type { FrameLanguage } from './frame-language.ts';

export const QUIET_DAYS = ['send', 'weekly', 'skip'] as const;
/** When there is nothing new: the coverage all the same, the coverage when a week passed without mail, or nothing. */
export type QuietDay = (typeof QUIET_DAYS)[number];

/** When something is due. */
export interface Schedule {
  /** Five-field cron expressions; an instant that any of them names. Never empty. */
  readonly crons: readonly string[];
  /** IANA time zone. */
  readonly timeZone: string;
  /** How late, in minutes, a missed instant is still served. */
  readonly graceMinutes: number;
}

/** Least that a development must be to be shown. */
export interface Minimum {
  /** Null: every kind. */
  readonly kinds: readonly DevelopmentKind[] | null;
  /** 0 to 1. */
  readonly score: number;
}

/** One reader of one watch. The reader of two watches is two recipients with the same address. */
export interface Recipient {
  /** Bare mail address; with the watch, the recipient's identity. */
  readonly address: string;
  readonly schedule: Schedule;
  readonly quietDay: QuietDay;
  /** Null: everything that is flagged. */
  readonly minimum: Minimum | null;
  readonly language: FrameLanguage;
}

/** How far a recipient of a watch was served. */
export interface RecipientState {
  readonly address: string;
  /** Slots after this instant count: when the recipient joined, a little earlier where the watch itself is new. */
  readonly countFrom: string;
  /** The last slot that was served or missed; null: none yet. */
  readonly lastSlot: string | null;
  /** Position of the last edition that this recipient was told, or that was there when the recipient joined. */
  readonly toldUpTo: number;
  /** When the last mail was made; before the first, when the recipient joined. */
  readonly lastMail: string;
}
