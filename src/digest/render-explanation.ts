import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, Neighbour, SentenceAssessment } from '../domain/assessment.ts';
import { plain } from './plain.ts';

/** How one article was read and judged, for a terminal. */
export function renderExplanation(
  watch: string,
  told: { readonly article: Article; readonly assessment: ArticleAssessment; readonly reportedAt: string; readonly edition: string },
): string {
  const { article, assessment } = told;
  const { outcome, reason, textFrom } = article.extraction;
  return [
    plain(article.title),
    `  ${article.url}`,
    `  read        ${plain(article.outlet)}, ${article.published}${article.dateIsGuess ? ' (a guess: first seen)' : ''}, ${article.lang}; ${outcome}, text from the ${textFrom}${reason === '' ? '' : `: ${plain(reason)}`}`,
    `  relevant    ${assessment.relevance.score.toFixed(2)} to ${watch}: ${assessment.relevance.why.map(plain).join('; ') || 'no reason kept'}`,
    ...(assessment.copyOf === null ? [] : [`  copy of     ${assessment.copyOf}`]),
    ...(assessment.notCompared === null ? [] : [`  not compared: ${plain(assessment.notCompared)}`]),
    `  verdict     ${assessment.verdict}; ${assessment.developments.map(({ id, kind, first }) => `${first ? 'development' : 'repeats'} ${id} (${kind})`).join(', ') || 'no development'}`,
    `  edition     ${told.edition}, ${told.reportedAt}`,
    '',
    ...assessment.sentences.map((sentence) => sentenceLines(sentence, assessment)),
  ].join('\n');
}

function sentenceLines(sentence: SentenceAssessment, assessment: ArticleAssessment): string {
  const same = (one: SentenceAssessment): boolean => one.place === sentence.place && one.offset === sentence.offset;
  const shown = assessment.developments.find(({ evidence }) => evidence.some(same));
  const list = shown === undefined ? (assessment.alsoNew.some(same) ? ', listed as also new' : '') : `, evidence of ${shown.id}`;
  const lines = [
    `  ${sentence.verdict} ${sentence.score.toFixed(2)}${list}  [${sentence.place} ${sentence.offset}]`,
    `    ${plain(sentence.text)}`,
    `    ${Math.round(sentence.shareKnown * 100)} % known; ${sentence.why.map(plain).join('; ')}`,
  ];
  return [
    ...lines,
    ...(sentence.heldAgainst === null ? [] : [`    beside: ${plain(sentence.heldAgainst.text)} (${sourceOf(sentence.heldAgainst)})`]),
  ].join('\n');
}

function sourceOf({ source, similarity }: Neighbour): string {
  const covers = `covers ${Math.round(similarity * 100)} %`;
  switch (source.kind) {
    case 'claim':
      return `${source.record}#${source.claim}, ${covers}`;
    case 'report':
      return `${source.record}, paragraph ${source.paragraph}, ${covers}`;
    case 'development':
      return `development ${source.development} in ${source.article}, ${covers}`;
  }
}
