import type { BaselineRecord } from './baseline.ts';
import type { FeedSettings } from './feed.ts';
import type { Recipient, Schedule } from './recipient.ts';
import type { WatchRules } from './watch-rules.ts';

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
  /** What decides in place of, or before, the learned gate; left out: nothing. */
  readonly rules?: WatchRules | undefined;
}

/** One watch, complete. */
export interface Watch extends WatchTopic {
  readonly id: string;
  readonly baseline: readonly BaselineRecord[];
  readonly feeds: readonly FeedSettings[];
  readonly sensitivity: Sensitivity;
  /** Never empty. */
  readonly recipients: readonly Recipient[];
  /** Of those recipients who have none of their own; its zone is the watch's. */
  readonly schedule: Schedule;
}
