import type { DevelopmentKind } from './development-kind.ts';

export const FRAME_LANGUAGES = ['en', 'ja', 'zh-Hant'] as const;
/** Language of the digest's own words. Quotations stay in theirs. */
export type FrameLanguage = (typeof FRAME_LANGUAGES)[number];

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
