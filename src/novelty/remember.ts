import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, SentenceAssessment } from '../domain/assessment.ts';
import { keepShingles } from './copies.ts';
import { developmentId } from './development-id.ts';
import { addKnown } from './known-index.ts';
import { articleDay, countWords, type Memory, type Story } from './reader-memory.ts';
import { passagesOf, type Passage } from './passages.ts';

/**
 * Takes in what the reader was told about one article, in the order of telling: the evidence of its developments and its `alsoNew`
 * sentences become known. The rest of the article gives word frequencies and the text for finding copies, and is not known.
 */
export function remember(memory: Memory, article: Article, assessment: ArticleAssessment): void {
  if (assessment.verdict === 'off-topic') return;
  const passages = passagesOf(article, memory.names);
  for (const passage of passages) countWords(memory, [...passage.words.terms, ...passage.words.loose]);
  keepShingles(memory, article);
  for (const development of assessment.developments) {
    for (const evidence of development.evidence) tell(memory, { article, passages, evidence, id: development.id, listed: false });
  }
  for (const evidence of assessment.alsoNew) {
    tell(memory, { article, passages, evidence, id: developmentId(article.id, evidence), listed: true });
  }
}

interface Telling {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly evidence: SentenceAssessment;
  readonly id: string;
  readonly listed: boolean;
}

function tell(memory: Memory, telling: Telling): void {
  const { article, evidence, id } = telling;
  const passage = telling.passages.find((p) => p.place === evidence.place && p.offset === evidence.offset);
  if (passage === undefined) return;
  const day = articleDay(article);
  const story: Story = memory.stories.get(id) ?? { id, listed: telling.listed, sentences: [], dates: new Set(), first: day, last: day };
  memory.stories.set(id, story);
  const sentence = {
    text: evidence.text,
    source: { kind: 'development', development: id, article: article.id },
    words: passage.words,
    day,
  } as const;
  story.last = Math.max(story.last, day);
  for (const date of passage.times.dates) story.dates.add(date);
  story.sentences.push(addKnown(memory.told, sentence));
}
