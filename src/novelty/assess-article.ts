import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, DevelopmentFinding, SentenceAssessment } from '../domain/assessment.ts';
import type { Ruling } from '../domain/watch-rules.ts';
import type { Sensitivity } from '../domain/watch.ts';
import type { Original } from './copies.ts';
import { developmentId } from './development-id.ts';
import type { Meanings } from './meaning.ts';
import { groupsOf, sameDevelopment } from './groups.ts';
import { judgeSentences, type Judged } from './judge-sentences.ts';
import { kindOf } from './kinds.ts';
import type { Memory } from './reader-memory.ts';
import type { Passage } from './passages.ts';
import { readArticle, withMeanings, type Reading } from './read-article.ts';
import type { Relevance } from './relevance.ts';
import { WEIGHTS, type Weights } from './weights.ts';

const MOST_FLAGS = 5;
const MOST_EVIDENCE = 3;
const MOST_LISTED = 2;

/**
 * Decides about one article: off-topic, copy, known or new, and which sentences carry developments. Pure: the memory is only read; the
 * same memory, article and settings give the same assessment. `ruling`: what the rules of the watch say, nothing where it is left out.
 */
export function assessArticle(
  memory: Memory,
  article: Article,
  settings: { readonly sensitivity: Sensitivity; readonly ruling?: Ruling; readonly meanings?: Meanings | null },
): ArticleAssessment {
  return assessWith(memory, article, { ...settings, weights: WEIGHTS });
}

/** The same with other weights, for measuring and fitting. */
export function assessWith(
  memory: Memory,
  article: Article,
  settings: { readonly sensitivity: Sensitivity; readonly weights: Weights; readonly ruling?: Ruling; readonly meanings?: Meanings | null },
): ArticleAssessment {
  const reading = readArticle(memory, article, { ruling: settings.ruling ?? { kind: 'open' }, weights: settings.weights });
  return assessReading(memory, reading, { ...settings, meanings: settings.meanings ?? null });
}

/** The same for an article that was read; `meanings`: vectors of its sentences (`sentencesToEncode`). */
export function assessReading(
  memory: Memory,
  given: Reading,
  settings: { readonly sensitivity: Sensitivity; readonly weights: Weights; readonly meanings: Meanings | null },
): ArticleAssessment {
  const { article, relevance, original } = given;
  if (!relevance.onTopic && original === null) return verdictOnly(article, relevance, 'off-topic');
  const judged = judgeSentences(memory, withMeanings(given, settings.meanings, settings.weights), settings);
  const open =
    original === null ? judged : judged.filter(({ assessment }) => assessment.place === 'text' && !original.holds(assessment.text));
  const flagged = groupsOf(
    memory,
    open.filter(({ flagged }) => flagged),
    settings.weights,
  ).slice(0, MOST_FLAGS);
  const first = flagged.map((group) => firstFinding(article, group, settings.weights));
  const told = original === null ? repeats(judged, settings.weights) : [];
  // What tells a flagged development once more is not another thing that is new.
  const isShown = (one: Judged): boolean =>
    flagged.some((group) =>
      group.some((flag) => flag === one || sameDevelopment(memory, [flag, one], settings.weights) >= settings.weights.shownAt),
    );
  return {
    article: article.id,
    verdict: first.length > 0 ? 'new' : original === null ? 'known' : 'copy',
    copyOf: original?.article ?? null,
    relevance: { score: relevance.score, why: copyWords(relevance, original) },
    sentences: judged.map(({ assessment }) => assessment),
    developments: [...first, ...told],
    alsoNew: open
      // One flag too many is listed, not lost.
      .filter((one) => (one.listed || one.flagged) && !isShown(one))
      .map(({ assessment }) => assessment)
      .sort((a, b) => b.score - a.score || a.offset - b.offset)
      .slice(0, MOST_LISTED),
    notCompared: null,
  };
}

function verdictOnly(article: Article, relevance: Relevance, verdict: 'off-topic'): ArticleAssessment {
  return {
    article: article.id,
    verdict,
    copyOf: null,
    relevance: { score: relevance.score, why: relevance.why },
    sentences: [],
    developments: [],
    alsoNew: [],
    notCompared: null,
  };
}

function copyWords(relevance: Relevance, original: Original | null): readonly string[] {
  return original === null
    ? relevance.why
    : [`${Math.round(original.share * 100)} % of the text stands in ${original.article}`, ...relevance.why];
}

function firstFinding(article: Article, group: readonly Judged[], weights: Weights): DevelopmentFinding {
  const [lead] = group;
  if (lead === undefined) throw new Error('a development needs at least one sentence');
  const changed = group.find(({ assessment }) => assessment.verdict === 'update')?.link?.story.id ?? null;
  return {
    id: developmentId(article.id, lead.assessment),
    kind: kindOf(passagesIn(group), weights.kinds),
    first: true,
    updates: changed,
    score: lead.assessment.score,
    evidence: group.slice(0, MOST_EVIDENCE).map(({ assessment }) => assessment),
  };
}

function repeats(judged: readonly Judged[], weights: Weights): readonly DevelopmentFinding[] {
  const byStory = new Map<string, Judged[]>();
  for (const one of judged) {
    if (!one.repeats || one.link === null) continue;
    const list = byStory.get(one.link.story.id) ?? [];
    list.push(one);
    byStory.set(one.link.story.id, list);
  }
  return [...byStory].map(([id, list]) => {
    const sure = [...list].sort((a, b) => (b.link?.probability ?? 0) - (a.link?.probability ?? 0));
    const lead = sure[0] ?? list[0];
    return {
      id,
      kind: kindOf(passagesIn(sure), weights.kinds),
      first: false,
      updates: null,
      score: lead?.link?.probability ?? 0,
      evidence: sure.slice(0, MOST_EVIDENCE).map(({ assessment }): SentenceAssessment => assessment),
    };
  });
}

function passagesIn(group: readonly Judged[]): readonly Passage[] {
  return group.slice(0, MOST_EVIDENCE).map(({ held }) => held.passage);
}
