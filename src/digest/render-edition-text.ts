import type { Edition } from '../domain/edition.ts';
import { brief } from './brief.ts';
import { COMPLETE } from './briefing.ts';
import { briefingText } from './briefing-text.ts';
import { wordsOf } from './words/words-of.ts';

/** The whole edition for the terminal: every development, held back and filtered article and failure, uncut. Ends with a newline. */
export function renderEditionText(edition: Edition): string {
  const briefing = brief(edition, COMPLETE, wordsOf('en'));
  return briefingText(briefing, [{ words: briefing.next }, { words: `Edition ${briefing.id}` }]);
}
