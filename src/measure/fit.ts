import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, SentenceAssessment } from '../domain/assessment.ts';
import { linkCandidates } from '../novelty/link-candidates.ts';
import type { Features } from '../novelty/model.ts';
import type { Heard } from '../novelty/sequence-model.ts';
import { articleDay, openMemory, type Memory } from '../novelty/reader-memory.ts';
import { pairedWords } from '../novelty/pair.ts';
import { passagesOf, type Passage } from '../novelty/passages.ts';
import { featuresOf, meaningFeatures } from '../novelty/read-article.ts';
import { remember } from '../novelty/remember.ts';
import { holdAgainst } from '../novelty/sentence-features.ts';
import { meaningVoice, type MeaningModel, type Meanings } from '../novelty/meaning.ts';
import { slotsOf, wordVoice, type WordModel } from '../novelty/word-voice.ts';
import type { Weights } from '../novelty/weights.ts';
import { fitKinds, kindLessonsOf, type KindLesson } from './kinds.ts';
import { sameSentence } from './same-sentence.ts';
import { readGold, readScenario, type Gold, type GoldLine } from './scenario.ts';
import { crossVoices } from './cross-voices.ts';
import { evenShares } from './even-shares.ts';
import { trainMeaning } from './train-meaning.ts';
import { trainWords } from './train-words.ts';
import { linkModels } from './train-links.ts';
import type { Example, Training } from './train-model.ts';
import { trainSequence, type Lesson, type LessonSentence, type SequenceTraining } from './train-sequence.ts';

/** A sentence, with what it was read from. */
export interface SentenceExample extends Example {
  readonly passage: Passage;
  /** Whether it tells a development, for the first time or once more. */
  readonly carries: boolean;
  /** Told developments that it may tell again, in an article on topic. */
  readonly links: readonly LinkExample[];
  /** Neither right nor wrong to tell: it teaches nothing, but stands among those of its article. */
  readonly neutral: boolean;
}

export interface LinkExample {
  readonly story: string;
  readonly features: Features;
  readonly label: 0 | 1;
}

/** Two of its sentences that are first reports, by their places, and whether of the same development. */
export interface PairExample {
  readonly places: readonly [number, number];
  readonly features: Features;
  readonly label: 0 | 1;
}

/** An article that is not a copy, with its sentences in their order. */
export interface ArticleLesson {
  readonly onTopic: boolean;
  readonly sentences: readonly SentenceExample[];
  readonly pairs: readonly PairExample[];
}

/** What one labelled stream teaches each model. */
export interface Lessons {
  readonly name: string;
  readonly articles: readonly ArticleLesson[];
  readonly kinds: readonly KindLesson[];
}

/** Walks through a stream with its labels, as if the reader had been told exactly what gold says, and writes down the examples. */
export function lessonsOf(folder: string, meanings: Meanings | null = null): Lessons {
  const scenario = readScenario(folder);
  const gold = readGold(folder);
  const memory = openMemory(scenario.topic, scenario.baseline);
  const lessons = {
    name: scenario.name,
    articles: [] as ArticleLesson[],
    kinds: kindLessonsOf(folder, meanings),
  };
  for (const article of scenario.articles) {
    const line = gold.lines.find((l) => l.id === article.id);
    if (line === undefined) continue;
    const passages = passagesOf(article, memory.names, meanings);
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

function learnSentences(lessons: { articles: ArticleLesson[] }, memory: Memory, reading: Reading): void {
  const { article, passages, line, gold } = reading;
  const held = holdAgainst(memory, passages);
  const firsts = new Set(gold.developments.filter((d) => d.firstItem === article.id).map((d) => d.development));
  const carried = passages.map((p) =>
    (line.developments ?? []).filter((d) => d.evidence.some((e) => sameSentence(e, p.text))).map((d) => d.development),
  );
  const fresh = carried.map((ids) => ids.filter((id) => firsts.has(id)));
  const rows = featuresOf(memory, article, held);
  const sentences: SentenceExample[] = [];
  const onTopic = line.verdict !== 'off-topic';
  for (const [at, one] of held.entries()) {
    const ids = carried[at] ?? [];
    const news = fresh[at] ?? [];
    const isNeutral = ids.length === 0 && (line.neutral ?? []).some((n) => sameSentence(n, one.passage.text));
    const weight = news.length === 0 ? 1 : Math.max(...news.map((id) => 1 / fresh.filter((f) => f.includes(id)).length)) + 0.3;
    const links = (onTopic ? linkCandidates(memory, one, articleDay(article)) : []).map(({ story, features }): LinkExample => ({
      story: story.id,
      features,
      label: ids.includes(story.id) ? 1 : 0,
    }));
    sentences.push({
      features: rows[at] ?? {},
      label: news.length > 0 ? 1 : 0,
      weight,
      passage: one.passage,
      carries: ids.length > 0,
      neutral: isNeutral,
      links,
    });
  }
  const pairs: PairExample[] = [];
  for (let i = 0; i < held.length; i += 1) {
    for (let j = i + 1; j < held.length; j += 1) {
      const [a, b] = [held[i], held[j]];
      const [left, right] = [fresh[i] ?? [], fresh[j] ?? []];
      if (a === undefined || b === undefined || left.length === 0 || right.length === 0) continue;
      pairs.push({ places: [i, j], features: pairedWords(memory, a, b), label: left.some((id) => right.includes(id)) ? 1 : 0 });
    }
  }
  lessons.articles.push({ onTopic, sentences, pairs });
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
  readonly hearing: SequenceTraining;
  /** Sentence and development alone, then amid the article. */
  readonly link: { readonly alone: Training; readonly among: Training };
  readonly pair: Training;
  readonly flagAt: Weights['flagAt'];
  readonly repeatAt: number;
  readonly mergeAt: number;
  readonly shownAt: number;
  readonly listAt: number;
}

export const RECIPE: Recipe = {
  hearing: {
    hidden: 48,
    state: 32,
    nets: 6,
    epochs: 18,
    rate: 0.002,
    dropInput: 0.1,
    drop: 0.3,
    shares: { first: 1, carries: 0.5, neutral: 0.25 },
    wholeShare: 0.3,
    optional: ['encoded', 'meaning', 'nearTitle'],
  },
  link: {
    alone: { penalty: 10, trees: 0, depth: 0, rate: 0, treeShare: 0, balanced: false },
    among: { penalty: 10, trees: 300, depth: 4, rate: 0.05, treeShare: 1, balanced: false },
  },
  pair: { penalty: 10, trees: 150, depth: 3, rate: 0.05, treeShare: 1, balanced: false },
  flagAt: { more: 0.14, normal: 0.25, less: 0.45 },
  repeatAt: 0.7,
  mergeAt: 0.6,
  shownAt: 0.9,
  listAt: 0.01,
};

/** Trains all models on what the streams teach. */
export function fitWeights(streams: readonly Lessons[]): Weights {
  const { hearing: training, link, pair, ...decision } = RECIPE;
  const { heard, ...hearing } = hearingModels(streams, training);
  return {
    madeFrom: {
      streams: streams.map((s) => ({
        name: s.name,
        articles: s.articles.length,
        sentences: s.articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
      })),
    },
    ...hearing,
    ...linkModels(streams, heard, { link, pair }),
    kinds: fitKinds(streams.map((s) => s.kinds)),
    ...decision,
  };
}

/** The nets and the voices they hear, and how each article of each stream is heard by those that did not learn from it. */
function hearingModels(
  streams: readonly Lessons[],
  training: SequenceTraining,
): Pick<Weights, 'hearing' | 'meaning' | 'words'> & { readonly heard: readonly (readonly Heard['logits'][])[] } {
  const sentences = streams.map(({ articles }) => articles.flatMap((article) => article.sentences));
  const meanings = crossVoices(sentences, { train: meaningOf, voice: (model, e) => meaningVoice(model, e.passage.meaning) });
  const words = crossVoices(sentences, { train: wordsIn, voice: (model, e) => wordVoice(model, slotsOf([e.passage.words])) });
  const shares = evenShares(sentences);
  const lessons = streams.map(({ articles }, i) => {
    const share = shares[i] ?? 1;
    let at = 0;
    return articles.map((article): Lesson => ({
      onTopic: article.onTopic,
      weight: share,
      sentences: article.sentences.map((one) => {
        const [meaning, word] = [meanings[i]?.[at] ?? 0, words[i]?.[at] ?? 0];
        at += 1;
        const features = { ...one.features, words: word, ...meaningFeatures(one.passage, article.sentences[0]?.passage, meaning) };
        // What off-topic articles say is not asked: only where an article is on topic is a sentence news.
        return { features, answers: article.onTopic ? answersOf(one, share) : {} };
      }),
    }));
  });
  const all = sentences.flat();
  const { model, unseen } = trainSequence(lessons, training);
  return { meaning: meaningOf(all), words: wordsIn(all), hearing: model, heard: unseen };
}

function answersOf({ label, weight, carries, neutral }: SentenceExample, share: number): LessonSentence['answers'] {
  const asNeutral = { neutral: { label: neutral ? 1 : 0, weight: share } } as const;
  return neutral
    ? asNeutral
    : { ...asNeutral, first: { label, weight: weight * share }, carries: { label: carries ? 1 : 0, weight: share } };
}

function meaningOf(examples: readonly SentenceExample[]): MeaningModel {
  return trainMeaning(
    examples.flatMap(({ passage, label, weight, neutral }) =>
      passage.meaning === null ? [] : [{ vector: passage.meaning, label, weight: neutral ? 0 : weight }],
    ),
  );
}

function wordsIn(examples: readonly SentenceExample[]): WordModel {
  return trainWords(
    examples.map(({ passage, label, weight, neutral }) => ({ slots: slotsOf([passage.words]), label, weight: neutral ? 0 : weight })),
  );
}
