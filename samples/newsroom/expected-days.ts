import type { DevelopmentKind } from '../../src/domain/development-kind.ts';
import type { LabelledArticle, LabelledDevelopment } from './articles.ts';
import { DAYS, FAULTS } from './outlets.ts';
import type { Day, Fault } from './outlets.ts';
import { pagePath } from './render-feed.ts';

/** What one day's digest must show. Articles are named by the path of their page. */
export interface ExpectedDay {
  readonly day: Day;
  /** Articles read in this run. */
  readonly read: number;
  /** Pages that hang today: the text is the feed's, and the page may be left for another try. */
  readonly hanging: readonly string[];
  /** Pages that hung the day before: a run may read them once more, and shows nothing twice. */
  readonly again: readonly string[];
  readonly developments: readonly ExpectedDevelopment[];
  /** Read, and nothing in them is new: a digest must not show them. */
  readonly heldBack: readonly { readonly page: string; readonly verdict: 'copy' | 'known' }[];
  /** Articles that repeat a development of this same day: shown as its evidence or held back, both are right. */
  readonly corroborating: readonly string[];
  readonly filtered: readonly string[];
  /** Developments of earlier days that articles of this run tell again. */
  readonly repeats: readonly { readonly id: string; readonly evidence: readonly string[] }[];
  /** Sentences that may be shown or not. */
  readonly neutral: readonly string[];
  /** Where the run must report a failure: part of an address, and whether the text was got all the same. */
  readonly failures: readonly { readonly where: string; readonly kind: Fault['kind'] | 'paywall' | 'shell' }[];
}

export interface ExpectedDevelopment {
  readonly id: string;
  readonly kind: DevelopmentKind;
  readonly summary: string;
  readonly against: readonly string[];
  readonly updates: string | null;
  /** Pages that carry it in this run, the first one first. */
  readonly pages: readonly string[];
  /** Any of these sentences says it. */
  readonly evidence: readonly string[];
}

/**
 * The gold truth of each day, from the labels in the articles and the faults in `outlets.ts`: an entry of a feed that fails is read on the next
 * day on which the feed answers, and of a paywalled article only title and first paragraph can be seen.
 */
export function expectedDays(articles: readonly LabelledArticle[], developments: readonly LabelledDevelopment[]): readonly ExpectedDay[] {
  const told = new Set<string>();
  return DAYS.map((day) => {
    const read = articles.filter((article) => dayOfReading(article) === day);
    const fresh = developments.filter((one) => !told.has(one.id) && read.some((article) => evidenceIn(article, one.id).length > 0));
    const isFresh = (id: string): boolean => fresh.some((one) => one.id === id);
    const quiet = read.filter((article) => article.verdict === 'copy' || article.verdict === 'known');
    const corroborates = (article: LabelledArticle): boolean =>
      article.verdict === 'known' && article.developments.some((one) => isFresh(one.id));
    const expected: ExpectedDay = {
      day,
      read: read.length,
      hanging: hangingOn(day, articles),
      again: hangingOn(day - 1, articles),
      developments: fresh.map((one) => ({
        ...one,
        pages: read.filter((article) => evidenceIn(article, one.id).length > 0).map(pagePath),
        evidence: unique(read.flatMap((article) => evidenceIn(article, one.id))),
      })),
      heldBack: quiet
        .filter((article) => !corroborates(article))
        .map((article) => ({ page: pagePath(article), verdict: article.verdict === 'copy' ? 'copy' : 'known' })),
      corroborating: quiet.filter(corroborates).map(pagePath),
      filtered: read.filter((article) => article.verdict === 'off-topic').map(pagePath),
      repeats: [...told]
        .map((id) => ({ id, evidence: unique(read.flatMap((article) => evidenceIn(article, id))) }))
        .filter((repeat) => repeat.evidence.length > 0),
      neutral: unique(read.flatMap((article) => article.neutral)),
      failures: failuresOf(day, read),
    };
    for (const one of fresh) told.add(one.id);
    return expected;
  });
}

/** The day on which a run first sees the article; null where none of the three does. */
export function dayOfReading(article: LabelledArticle): Day | null {
  const answers = (day: Day): boolean =>
    !FAULTS.some((fault) => fault.day === day && fault.outlet === article.outlet.id && fault.kind !== 'hang');
  return DAYS.find((day) => day >= article.day && answers(day)) ?? null;
}

function hangingOn(day: number, articles: readonly LabelledArticle[]): readonly string[] {
  const ids = FAULTS.filter((fault) => fault.day === day && fault.kind === 'hang').map((fault) => fault.article);
  return articles.filter((article) => ids.includes(article.id)).map(pagePath);
}

function evidenceIn(article: LabelledArticle, id: string): readonly string[] {
  const evidence = article.developments.find((one) => one.id === id)?.evidence ?? [];
  if (article.outlet.page !== 'stub') return evidence;
  return evidence.filter((sentence) => article.title.includes(sentence) || (article.paragraphs[0] ?? '').includes(sentence));
}

function failuresOf(day: Day, read: readonly LabelledArticle[]): ExpectedDay['failures'] {
  const faults = FAULTS.filter((fault) => fault.day === day).map((fault) => {
    const article = read.find((one) => one.id === fault.article);
    return { where: article === undefined ? `/${fault.outlet}/` : pagePath(article), kind: fault.kind };
  });
  const thin = read.flatMap((article): ExpectedDay['failures'] => {
    if (article.outlet.page === 'stub') return [{ where: pagePath(article), kind: 'paywall' }];
    return article.outlet.page === 'shell' ? [{ where: pagePath(article), kind: 'shell' }] : [];
  });
  return [...faults, ...thin];
}

function unique(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)];
}
