import type { Article } from '../domain/article.ts';
import type { ArticleAssessment } from '../domain/assessment.ts';
import type { Failure } from '../domain/failure.ts';
import type { Watch } from '../domain/watch.ts';
import { assessArticle } from '../novelty/assess-article.ts';
import { openMemory, remember } from '../novelty/memory.ts';
import { openRuleBook } from '../rules/rule-book.ts';

/** A reader of one watch: what was told goes in, articles are held against it. */
export interface Assessor {
  /** Takes in what was told of an article. */
  readonly remember: (article: Article, assessment: ArticleAssessment) => void;
  /** Assesses an article and takes in what it tells. Fails open: one that can't be compared is kept, and shown as not compared. */
  readonly assess: (article: Article) => { readonly assessment: ArticleAssessment; readonly failure: Failure | null };
}

/** An assessor that knows the watch's baseline and nothing else yet. */
export function openAssessor(watch: Watch): Assessor {
  const memory = openMemory(watch, watch.baseline);
  const book = openRuleBook(watch);
  const assess = (article: Article): ReturnType<Assessor['assess']> => {
    try {
      const assessment = assessArticle(memory, article, { sensitivity: watch.sensitivity, ruling: book.judge(book.open(article)) });
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
