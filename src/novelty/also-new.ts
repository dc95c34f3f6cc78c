import type { Held } from './sentence-features.ts';
import { polarityDistance, polarityOf } from './text/polarity.ts';

/** From this share on, a sentence of the same language that was told or stands in the baseline says it all. */
const SAID_AT = 0.75;
const LEAST_WORDS = 4;
const LEAST_SIGNS = 8;

/** Whether a sentence that was not flagged may stand in the second list at all, whatever its score. */
export function mayBeListed(held: Held): boolean {
  return !isSaid(held) && !saysNothing(held.passage.text);
}

/** From this share on, both ways, a sentence and a claim are the same words. */
const CLAIMED_AT = 0.85;

/**
 * Stands in the baseline, nearly word for word, with the same figures and neither denied nor turned round: whatever speaks for it as news, the
 * reader has said that it is known.
 */
export function isClaimed({ baseline, passage }: Held): boolean {
  const { nearest } = baseline;
  if (nearest === null || Math.min(baseline.best, baseline.bestBoth) < CLAIMED_AT) return false;
  const sameFigures = passage.words.numbers.every((number) => nearest.words.numbers.includes(number));
  const known = polarityOf(nearest.text);
  return sameFigures && known.negations === passage.polarity.negations && polarityDistance(passage.polarity, known) === 0;
}

/** Too short to be understood where it stands alone, or the outlet about itself. */
export function saysNothing(text: string): boolean {
  return isStub(text) || CALL_TO_READERS.test(text);
}

/** Known nearly word for word, in its own language. */
export function isSaid(held: Held): boolean {
  return Math.max(held.told.best, held.baseline.best) >= SAID_AT || held.told.nearest?.text === held.passage.text;
}

/** "Not the squid.": too short to be understood where it stands alone. Signs are counted where words are not parted by spaces. */
function isStub(text: string): boolean {
  const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return signs > 0 ? signs < LEAST_SIGNS : (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0) < LEAST_WORDS;
}

/** What an outlet says about itself: calls to subscribe, to follow, to read on. Each language has the few forms that pages use. */
const CALL_TO_READERS =
  /\b(?:subscribe|unsubscribe|sign up (?:for|to)|newsletter|follow us|read more|click here|all rights reserved|suscríb\p{L}*|abonnez-vous|abonnieren)|訂閱|订阅|電子報|电子报|メールマガジン|メルマガ|購読(?:の)?(?:お)?申し?込|会員登録|無断転載|版權所有|版权所有/iu;
