import type { Reason } from '../domain/reason.ts';

const WORDS: Readonly<Record<string, readonly [present: Reason | '', absent: Reason | '']>> = {
  title: ['it is the headline', ''],
  lead: ['it opens the article', ''],
  today: ['it happened today or yesterday', 'no word of today or yesterday'],
  thisWeek: ['it happened this week', ''],
  later: ['it sets a date to come', ''],
  oldYear: ['it tells of an earlier year', ''],
  older: ['it tells of what is long past', ''],
  months: ['it tells of past months', ''],
  'cue-change': ['words of change', 'no word of change'],
  'cue-act': ['an act is reported', 'no act is reported'],
  'cue-reporting': ['somebody is named who says it', 'nobody is named who says it'],
  reportedChange: ['a named source reports a change', ''],
  actNoHistory: ['an act, told as recent', ''],
  changeOrAct: ['an act or a change', 'neither act nor change'],
  'cue-history': ['words of history', ''],
  'cue-office': ['an office or a right changes hands', ''],
  'cue-plan': ['a plan', ''],
  'cue-stance': ['a stance is taken', ''],
  'cue-hedge': ['it is hedged', ''],
  'cue-opinion': ['it is an opinion', ''],
  'cue-negation': ['something is denied or undone', ''],
  opinion: ['the article is an opinion', ''],
  question: ['it is a question', ''],
  pluperfect: ['told as past already then', ''],
  freshNumbers: ['a number that is not known', 'no new number'],
  freshNames: ['a name that is not known', ''],
  oldAndNewNumber: ['a known number beside a new one', ''],
  numberConflict: ['another number than the known one', ''],
  baselineBest: ['close to a claim of the baseline', 'far from every claim'],
  toldBest: ['close to what was sent', 'far from all that was sent'],
  toldLoose: ['close to what was sent', 'far from all that was sent'],
  core: ['names the subject of the watch', ''],
  narrow: ['names an actor of the watch', 'names nobody of the watch'],
  localNarrow: ['stands beside names of the watch', 'its paragraph names nobody of the watch'],
  titleOverlap: ['it shares words with the headline', ''],
  depth: ['it stands deep in the text', 'it stands high in the text'],
  noveltyRank: ['', 'of the newest in its article'],
  words: ['it reads like news', 'it reads like background'],
  meaning: ['it reads like news', 'it reads like background'],
};

/** A feature in a few words that a reader understands; none where it has no words. */
export function wordsFor(feature: string, value: number): readonly Reason[] {
  const words = WORDS[feature];
  const chosen = words?.[value > 0 ? 0 : 1] ?? '';
  return chosen === '' ? [] : [chosen];
}
