import type { Edition } from '../domain/edition.ts';
import type { FrameLanguage } from '../domain/frame-language.ts';
import { brief } from './brief.ts';
import { MAIL } from './briefing.ts';
import { briefingHtml } from './briefing-html.ts';
import { briefingText } from './briefing-text.ts';
import { fitting } from './fit.ts';
import { type DigestFrame, footOf } from './foot.ts';
import { subjectOf } from './subject.ts';
import { wordsOf } from './words/words-of.ts';

export interface Digest {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Gmail clips a message near 102 kB (seen at 99 kB too): the HTML stays below this many UTF-8 bytes, whatever the edition holds. */
export const MOST_BYTES = 95_000;

/**
 * The mail of an edition. Deterministic; never throws for what an edition holds. Where the HTML would grow over `MOST_BYTES`, both parts
 * say "and N more" and how to see the rest; the text part tells exactly what the HTML tells.
 */
export function renderDigest(edition: Edition, frame: DigestFrame, language: FrameLanguage): Digest {
  const words = wordsOf(language);
  const whole = brief(edition, MAIL, words);
  const foot = footOf(whole, edition.watch, frame);
  const briefing = fitting(whole, (candidate) => Buffer.byteLength(briefingHtml(candidate, foot)) < MOST_BYTES);
  return { subject: subjectOf(edition, words), html: briefingHtml(briefing, foot), text: briefingText(briefing, foot) };
}
