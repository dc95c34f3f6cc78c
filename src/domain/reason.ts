/** Why a sentence was flagged, in the words of a reader. The digest says each of them in every language of its frame. */
export const REASONS = [
  'it is the headline',
  'it opens the article',
  'it happened today or yesterday',
  'no word of today or yesterday',
  'it happened this week',
  'it sets a date to come',
  'it tells of an earlier year',
  'it tells of what is long past',
  'it tells of past months',
  'words of change',
  'no word of change',
  'an act is reported',
  'no act is reported',
  'somebody is named who says it',
  'nobody is named who says it',
  'a named source reports a change',
  'an act, told as recent',
  'an act or a change',
  'neither act nor change',
  'words of history',
  'an office or a right changes hands',
  'a plan',
  'a stance is taken',
  'it is hedged',
  'it is an opinion',
  'something is denied or undone',
  'the article is an opinion',
  'it is a question',
  'told as past already then',
  'a number that is not known',
  'no new number',
  'a name that is not known',
  'a known number beside a new one',
  'another number than the known one',
  'close to a claim of the baseline',
  'far from every claim',
  'close to what was sent',
  'far from all that was sent',
  'names the subject of the watch',
  'names an actor of the watch',
  'names nobody of the watch',
  'stands beside names of the watch',
  'its paragraph names nobody of the watch',
  'it shares words with the headline',
  'it stands deep in the text',
  'it stands high in the text',
  'of the newest in its article',
  'it reads like news',
  'it reads like background',
  'tells a development again that was sent',
  'the baseline says it',
] as const;
export type Reason = (typeof REASONS)[number];

const SHARE = /^(\d+) % of its words are known$/;

/** How much of a sentence is known, as a reason. `share` 0 to 1. */
export function shareKnownReason(share: number): string {
  return `${Math.round(share * 100)} % of its words are known`;
}

/** What a stored reason is: one of the list, a share in percent, or words of an earlier version. */
export function readReason(
  text: string,
):
  | { readonly kind: 'reason'; readonly reason: Reason }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'other' } {
  const reason = REASONS.find((one) => one === text);
  if (reason !== undefined) return { kind: 'reason', reason };
  const percent = SHARE.exec(text)?.[1];
  return percent === undefined ? { kind: 'other' } : { kind: 'share', percent: Number(percent) };
}
