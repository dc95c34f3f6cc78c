import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, SentenceAssessment } from '../domain/assessment.ts';
import { contextFeatures, relevanceVoice } from '../novelty/context-features.ts';
import { firstVoice } from '../novelty/judge-sentences.ts';
import { linkCandidates } from '../novelty/link.ts';
import { articleDay, openMemory, type Memory } from '../novelty/reader-memory.ts';
import { pairFeatures } from '../novelty/pair.ts';
import { passagesOf, type Passage } from '../novelty/passages.ts';
import { judge } from '../novelty/model.ts';
import { relevanceFeatures } from '../novelty/relevance.ts';
import { remember } from '../novelty/remember.ts';
import { holdAgainst, sentenceFeatures } from '../novelty/sentence-features.ts';
import type { Meanings } from '../novelty/meaning.ts';
import type { Weights } from '../novelty/weights.ts';
import { fitKinds, kindLessonsOf, type KindLesson } from './kinds.ts';
import { sameSentence } from './same-sentence.ts';
import { readGold, readScenario, type Gold, type GoldLine } from './scenario.ts';
import { crossVoices, FOLDS, trainMeaning, type MeaningExample } from './train-meaning.ts';
import { trainModel, type Example, type Training } from './train-model.ts';

/** A sentence with its vector, where the article was encoded. */
export interface SentenceExample extends Example {
  readonly vector: Float32Array | null;
  /** Place of its article among the stream's. */
  readonly article: number;
  /** Neither right nor wrong to tell: it teaches nothing, but stands among those of its article. */
  readonly neutral: boolean;
}

/** What one labelled stream teaches each model. */
export interface Lessons {
  readonly name: string;
  readonly relevance: readonly Example[];
  readonly sentence: readonly SentenceExample[];
  readonly link: readonly Example[];
  readonly pair: readonly Example[];
  readonly kinds: readonly KindLesson[];
}

/** Walks through a stream with its labels, as if the reader had been told exactly what gold says, and writes down the examples. */
export function lessonsOf(folder: string, meanings: Meanings | null = null): Lessons {
  const scenario = readScenario(folder);
  const gold = readGold(folder);
  const memory = openMemory(scenario.topic, scenario.baseline);
  const lessons = {
    name: scenario.name,
    relevance: [] as Example[],
    sentence: [] as SentenceExample[],
    link: [] as Example[],
    pair: [] as Example[],
    kinds: kindLessonsOf(folder, meanings),
  };
  for (const article of scenario.articles) {
    const line = gold.lines.find((l) => l.id === article.id);
    if (line === undefined) continue;
    const passages = passagesOf(article, memory.names, meanings);
    lessons.relevance.push({
      features: relevanceFeatures(memory, { article, passages }),
      label: line.verdict === 'off-topic' ? 0 : 1,
      weight: 1,
    });
    if (line.verdict !== 'copy') learnSentences(lessons, memory, { article, passages, line, gold });
    remember(memory, article, goldAssessment(article, passages, { line, gold }));
  }
  return lessons;
}

interface Reading {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly line: GoldLine;
  readonly gold: Gold;
}

function learnSentences(
  lessons: { readonly relevance: readonly Example[]; sentence: SentenceExample[]; link: Example[]; pair: Example[] },
  memory: Memory,
  reading: Reading,
): void {
  const { article, passages, line, gold } = reading;
  const held = holdAgainst(memory, passages);
  const firsts = new Set(gold.developments.filter((d) => d.firstItem === article.id).map((d) => d.development));
  const carried = passages.map((p) =>
    (line.developments ?? []).filter((d) => d.evidence.some((e) => sameSentence(e, p.text))).map((d) => d.development),
  );
  const fresh = carried.map((ids) => ids.filter((id) => firsts.has(id)));
  for (const [at, one] of held.entries()) {
    const ids = carried[at] ?? [];
    const news = fresh[at] ?? [];
    const isNeutral = ids.length === 0 && (line.neutral ?? []).some((n) => sameSentence(n, one.passage.text));
    const weight = news.length === 0 ? 1 : Math.max(...news.map((id) => 1 / fresh.filter((f) => f.includes(id)).length)) + 0.3;
    lessons.sentence.push({
      features: sentenceFeatures(memory, held, at),
      label: news.length > 0 ? 1 : 0,
      weight,
      vector: one.passage.meaning,
      article: lessons.relevance.length - 1,
      neutral: isNeutral,
    });
    if (line.verdict === 'off-topic') continue;
    for (const { story, features } of linkCandidates(memory, one, articleDay(article))) {
      lessons.link.push({ features, label: ids.includes(story.id) ? 1 : 0, weight: 1 });
    }
  }
  for (let i = 0; i < held.length; i += 1) {
    for (let j = i + 1; j < held.length; j += 1) {
      const [a, b] = [held[i], held[j]];
      const [left, right] = [fresh[i] ?? [], fresh[j] ?? []];
      if (a === undefined || b === undefined || left.length === 0 || right.length === 0) continue;
      lessons.pair.push({ features: pairFeatures(memory, a, b), label: left.some((id) => right.includes(id)) ? 1 : 0, weight: 1 });
    }
  }
}

/** What a perfect reader's assistant would have told. */
function goldAssessment(
  article: Article,
  passages: readonly Passage[],
  truth: { readonly line: GoldLine; readonly gold: Gold },
): ArticleAssessment {
  const assess = (passage: Passage): SentenceAssessment => ({
    text: passage.text,
    place: passage.place,
    offset: passage.offset,
    paragraph: passage.paragraph,
    verdict: 'new',
    score: 1,
    shareKnown: 0,
    heldAgainst: null,
    why: [],
  });
  const carriers = (evidence: readonly string[]): readonly Passage[] =>
    passages.filter((p) => evidence.some((e) => sameSentence(e, p.text)));
  return {
    article: article.id,
    verdict: truth.line.verdict,
    copyOf: truth.line.copyOf,
    relevance: { score: 1, why: [] },
    sentences: [],
    developments:
      truth.line.verdict === 'copy'
        ? []
        : (truth.line.developments ?? []).map((d) => ({
            id: d.development,
            kind: 'event',
            first: true,
            updates: null,
            score: 1,
            evidence: carriers(d.evidence).slice(0, 3).map(assess),
          })),
    alsoNew: [],
    notCompared: null,
  };
}

/** How each model is trained, and the constants of decision. Chosen over all streams, each left out in turn. */
export interface Recipe {
  readonly relevance: Training;
  readonly sentence: Training;
  readonly inArticle: Training;
  readonly link: Training;
  readonly pair: Training;
  readonly flagAt: Weights['flagAt'];
  readonly repeatAt: number;
  readonly mergeAt: number;
  readonly listAt: number;
}

/** Off-topic articles below this teach the sentence models nothing: the gate turns them away for sure. */
const LEAST_RELEVANCE = 0.04;

export const RECIPE: Recipe = {
  relevance: { penalty: 10, trees: 80, depth: 3, rate: 0.06, treeShare: 0.5, balanced: true },
  sentence: { penalty: 30, trees: 300, depth: 3, rate: 0.03, treeShare: 0.5, balanced: false },
  inArticle: { penalty: 30, trees: 300, depth: 3, rate: 0.03, treeShare: 0.5, balanced: false },
  link: { penalty: 10, trees: 200, depth: 3, rate: 0.04, treeShare: 0.5, balanced: false },
  pair: { penalty: 10, trees: 0, depth: 0, rate: 0, treeShare: 0, balanced: false },
  flagAt: { more: 0.22, normal: 0.38, less: 0.55 },
  repeatAt: 0.6,
  mergeAt: 0.8,
  listAt: 0.05,
};

/** Trains all models on what the streams teach. */
export function fitWeights(streams: readonly Lessons[], recipe: Recipe = RECIPE): Weights {
  return {
    madeFrom: {
      streams: streams.map((s) => ({
        name: s.name,
        articles: s.relevance.length,
        sentences: s.sentence.length,
      })),
    },
    relevance: trainModel(sameVoice(streams.map((l) => l.relevance)), recipe.relevance),
    ...sentenceModels(withRelevance(streams, recipe.relevance), recipe),
    link: trainModel(sameVoice(streams.map((l) => l.link)), recipe.link),
    pair: trainModel(sameVoice(streams.map((l) => l.pair)), recipe.pair),
    kinds: fitKinds(streams.map((s) => s.kinds)),
    flagAt: recipe.flagAt,
    repeatAt: recipe.repeatAt,
    mergeAt: recipe.mergeAt,
    listAt: recipe.listAt,
  };
}

/** Adds how relevant a model that never saw the stream calls the sentence's article; what it would turn away for sure teaches nothing. */
function withRelevance(streams: readonly Lessons[], training: Training): readonly (readonly SentenceExample[])[] {
  const models = Array.from({ length: Math.min(FOLDS, streams.length) }, (_, fold) =>
    trainModel(sameVoice(streams.filter((_, i) => i % FOLDS !== fold).map((l) => l.relevance)), training),
  );
  return streams.map(({ relevance, sentence }, i) => {
    const model = models[i % FOLDS];
    const scores = relevance.map(({ features }) => (model === undefined ? 0 : judge(model, features)));
    return sentence.flatMap((e) => {
      const score = scores[e.article] ?? 0;
      const onTopic = relevance[e.article]?.label === 1;
      if (!onTopic && score < LEAST_RELEVANCE) return [];
      return [{ ...e, weight: onTopic ? e.weight : e.weight / 2, features: { ...e.features, relevance: relevanceVoice(score) } }];
    });
  });
}

function sentenceModels(
  groups: readonly (readonly SentenceExample[])[],
  recipe: Recipe,
): Pick<Weights, 'sentence' | 'sentenceWithMeaning' | 'meaning' | 'inArticle'> {
  const vectors = groups.map((group) => group.map(asMeaning));
  const voices = crossVoices(vectors);
  const spoken = groups.map((group, i) => group.map((e, at) => ({ ...e, features: { ...e.features, meaning: voices[i]?.[at] ?? 0 } })));
  const folds = Array.from({ length: Math.min(FOLDS, groups.length) }, (_, fold) =>
    firstModels(
      spoken.filter((_, i) => i % FOLDS !== fold),
      recipe,
    ),
  );
  return {
    ...firstModels(spoken, recipe),
    meaning: trainMeaning(vectors.flat().filter((e) => e !== null)),
    inArticle: trainModel(sameVoice(spoken.map((group, i) => inContext(group, folds[i % FOLDS]))), recipe.inArticle),
  };
}

type FirstModels = Pick<Weights, 'sentence' | 'sentenceWithMeaning'>;

function firstModels(groups: readonly (readonly SentenceExample[])[], recipe: Recipe): FirstModels {
  const told = groups.map((group) => group.filter((e) => !e.neutral));
  const bare = told.map((group) => group.map((e) => ({ ...e, features: { ...e.features, meaning: 0 } })));
  return {
    sentence: trainModel(sameVoice(bare), recipe.sentence),
    sentenceWithMeaning: trainModel(sameVoice(told.map((group) => group.filter((e) => e.vector !== null))), recipe.sentence),
  };
}

function inContext(group: readonly SentenceExample[], models: FirstModels | undefined): readonly SentenceExample[] {
  if (models === undefined) return [];
  const byArticle = Map.groupBy(group, (e) => e.article);
  return [...byArticle.values()].flatMap((sentences) => {
    const voices = sentences.map((e) => firstVoice(models, { encoded: e.vector !== null, features: e.features }));
    return sentences.flatMap((e, at) => (e.neutral ? [] : [{ ...e, features: { ...e.features, ...contextFeatures(voices, at) } }]));
  });
}

/** Each stream has the same voice, however long it is. */
function sameVoice(groups: readonly (readonly Example[])[]): readonly Example[] {
  const mean = groups.reduce((sum, group) => sum + group.length, 0) / groups.length;
  return groups.flatMap((group) => group.map((e) => ({ ...e, weight: e.weight * Math.sqrt(mean / Math.max(1, group.length)) })));
}

function asMeaning({ vector, label, weight, neutral }: SentenceExample): MeaningExample | null {
  return vector === null ? null : { vector, label, weight: neutral ? 0 : weight };
}
