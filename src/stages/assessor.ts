import type { Article } from '../domain/article.ts';
import type { ArticleAssessment } from '../domain/assessment.ts';
import type { Failure } from '../domain/failure.ts';
import type { Watch } from '../domain/watch.ts';
import { assessReading } from '../novelty/assess-article.ts';
import type { Meanings } from '../novelty/meaning.ts';
import { openMemory, remember } from '../novelty/memory.ts';
import { readArticle, sentencesToEncode } from '../novelty/read-article.ts';
import { WEIGHTS } from '../novelty/weights.ts';
import type { Encoder, Journal } from '../ports.ts';
import { openRuleBook } from '../rules/rule-book.ts';

/** A reader of one watch: what was told goes in, articles are held against it. */
export interface Assessor {
  /** Takes in what was told of an article. */
  readonly remember: (article: Article, assessment: ArticleAssessment) => void;
  /** Assesses an article and takes in what it tells. Fails open: one that can't be compared is kept, and shown as not compared. */
  readonly assess: (article: Article) => Promise<{ readonly assessment: ArticleAssessment; readonly failure: Failure | null }>;
}

export interface Signals {
  readonly encoder: Encoder;
  readonly journal: Journal;
}

/** An assessor that knows the watch's baseline and nothing else yet. */
export function openAssessor(watch: Watch, signals: Signals): Assessor {
  const memory = openMemory(watch, watch.baseline);
  const book = openRuleBook(watch);
  const assess = async (article: Article): ReturnType<Assessor['assess']> => {
    try {
      const reading = readArticle(memory, article, { ruling: book.judge(book.open(article)), weights: WEIGHTS });
      const meanings = await meaningsOf(sentencesToEncode(reading), signals);
      const assessment = assessReading(memory, reading, { sensitivity: watch.sensitivity, weights: WEIGHTS, meanings });
      remember(memory, article, assessment);
      return { assessment, failure: null };
    } catch (error) {
      const what = `not compared: ${error instanceof Error ? error.message : String(error)}`;
      return {
        assessment: notCompared(article, what),
        failure: { step: 'assess', where: article.url, what, advice: 'Read the article yourself, and report this.', temporary: false },
      };
    }
  };
  return { remember: (article, assessment) => remember(memory, article, assessment), assess };
}

/** Words alone decide where there are no vectors. */
async function meaningsOf(texts: readonly string[], { encoder, journal }: Signals): Promise<Meanings | null> {
  try {
    const vectors = await encoder.encode(texts);
    return vectors === null ? null : new Map(texts.flatMap((text, i) => (vectors[i] === undefined ? [] : [[text, vectors[i]] as const])));
  } catch (error) {
    journal.warn('not encoded', { error: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

function notCompared(article: Article, what: string): ArticleAssessment {
  const sentence = {
    text: article.title === '' ? article.url : article.title,
    place: 'title',
    offset: 0,
    paragraph: 0,
    verdict: 'new',
    score: 0,
    shareKnown: 0,
    heldAgainst: null,
    why: [what],
  } as const;
  return {
    article: article.id,
    verdict: 'new',
    copyOf: null,
    relevance: { score: 0, why: [what] },
    sentences: [sentence],
    developments: [],
    alsoNew: [sentence],
    notCompared: what,
  };
}
