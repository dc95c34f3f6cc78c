import type { Edition } from '../domain/edition.ts';
import { brief, COMPLETE } from './briefing.ts';
import { briefingText } from './briefing-text.ts';

/** The whole edition for the terminal: every development, held back and filtered article and failure, uncut. Ends with a newline. */
export function renderEditionText(edition: Edition): string {
  const briefing = brief(edition, COMPLETE);
  const next = briefing.next === '' ? 'No next digest is scheduled.' : `The next digest comes ${briefing.next}.`;
  return briefingText(briefing, [next, `Edition ${briefing.id}`]);
}
