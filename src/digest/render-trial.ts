import { holdingSentence } from '../domain/holding-sentence.ts';
import type { ArticleAssessment, SentenceAssessment } from '../domain/assessment.ts';
import type { Change, Fate, Trial } from '../domain/trial.ts';
import { plain } from './plain.ts';

/** What an edit would have changed for the reader, for a terminal. */
export function renderTrial(trial: Trial, days: number): string {
  const { watch, articles, before, after, added, dropped, notes } = trial;
  const kinds = (['shown', 'held back', 'filtered', 'not read'] as const).filter((kind) => before[kind] + after[kind] > 0);
  return [
    `${watch}: ${added.length} added, ${dropped.length} dropped, of ${articles} ${articles === 1 ? 'article' : 'articles'} of the last ${days} ${days === 1 ? 'day' : 'days'}`,
    `  ${kinds.map((kind) => `${kind} ${before[kind]}${before[kind] === after[kind] ? '' : ` -> ${after[kind]}`}`).join(', ')}`,
    ...notes.map((note) => `  ${note}`),
    ...added.flatMap((change) => ['', ...changeLines('+', change)]),
    ...dropped.flatMap((change) => ['', ...changeLines('-', change)]),
  ].join('\n');
}

function changeLines(sign: '+' | '-', { article, before, after }: Change): readonly string[] {
  const shown = sign === '+' ? after : before;
  return [
    `  ${sign} ${plain(article.outlet)}, ${article.published.slice(0, 10)}: ${plain(article.title)}`,
    ...(shown.kind === 'not read' ? [] : leadOf(shown.assessment).map(({ text }) => `      ${plain(text)}`)),
    `      before: ${fateInWords(before)}`,
    `      after:  ${fateInWords(after)}`,
    `      ${article.url}`,
  ];
}

function leadOf({ developments, alsoNew }: ArticleAssessment): readonly SentenceAssessment[] {
  return [developments.find(({ first }) => first)?.evidence[0] ?? alsoNew[0]].filter((one) => one !== undefined);
}

/** What became of an article, and why. */
export function fateInWords(fate: Fate): string {
  if (fate.kind === 'not read') return `not read: ${plain(fate.why)}`;
  return `${fate.kind}: ${plain(reasonOf(fate.kind, fate.assessment))}`;
}

function reasonOf(kind: 'shown' | 'held back' | 'filtered', assessment: ArticleAssessment): string {
  if (kind === 'filtered') return assessment.relevance.why.join('; ');
  if (kind === 'shown')
    return [...assessment.relevance.why.slice(0, 2), ...leadOf(assessment).flatMap(({ why }) => why.slice(0, 1))].join('; ');
  if (assessment.copyOf !== null) return `a copy of ${assessment.copyOf}`;
  const repeated = assessment.developments[0];
  if (repeated !== undefined) return `repeats the development ${repeated.id}`;
  const closest = holdingSentence(assessment.sentences);
  return closest?.heldAgainst === null || closest === undefined
    ? 'no sentence in it reads as a development'
    : `known: ${closest.heldAgainst.text}`;
}
