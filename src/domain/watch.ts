import type { BaselineRecord } from './baseline.ts';
import type { FeedSettings } from './feed.ts';

export const SENSITIVITIES = ['more', 'normal', 'less'] as const;
/** How readily a sentence is flagged: `more` misses less and raises more false alarms. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What a watch is about: all that the novelty rules may know of the topic. */
export interface WatchTopic {
  readonly title: string;
  readonly description: string;
  /** Canonical name to its other spellings and scripts. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Further words that mark an article as on topic. */
  readonly terms: readonly string[];
  /** An article that holds one of these in title or text is filtered, and the digest counts it. */
  readonly exclusions: readonly string[];
}

/** One watch, complete. */
export interface Watch extends WatchTopic {
  readonly id: string;
  readonly baseline: readonly BaselineRecord[];
  readonly feeds: readonly FeedSettings[];
  readonly sensitivity: Sensitivity;
  /** Mail addresses. */
  readonly recipients: readonly string[];
  /** A day without developments: send the coverage all the same, or nothing. */
  readonly quietDay: 'send' | 'skip';
  readonly schedule: WatchSchedule;
}

export interface WatchSchedule {
  /** Five-field cron expression. */
  readonly cron: string;
  /** IANA time zone. */
  readonly timeZone: string;
  /** How late, in minutes, a missed occurrence is still run. */
  readonly graceMinutes: number;
}
