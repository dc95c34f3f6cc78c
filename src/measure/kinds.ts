import { DEVELOPMENT_KINDS, type DevelopmentKind } from '../domain/development-kind.ts';
import { kindFeatures } from '../novelty/kind-features.ts';
import { likeliestKind, meanVector, type KindModels } from '../novelty/kinds.ts';
import type { Features } from '../novelty/model.ts';
import { meaningVoice, type Meanings } from '../novelty/meaning.ts';
import { passagesOf } from '../novelty/passages.ts';
import { slotsOf, wordVoice } from '../novelty/word-voice.ts';
import { openMemory } from '../novelty/reader-memory.ts';
import { sameSentence } from './same-sentence.ts';
import { readGold, readScenario } from './scenario.ts';
import { crossVoices } from './cross-voices.ts';
import { evenShares } from './even-shares.ts';
import { trainMeaning } from './train-meaning.ts';
import { trainModel, type Training } from './train-model.ts';
import { trainWords } from './train-words.ts';

/** One labelled development with the signs in its evidence at its first report. */
export interface KindLesson {
  readonly development: string;
  readonly kind: DevelopmentKind;
  readonly features: Features;
  /** Mean vector of its encoded evidence. */
  readonly vector: Float32Array | null;
  /** Slots of the words of all its evidence. */
  readonly slots: readonly number[];
}

/** How the models of the kinds are trained: strongly held back, since a stream has some twenty developments. */
const KIND_TRAINING: Training = { penalty: 5, trees: 0, depth: 0, rate: 0, treeShare: 0, balanced: false };

/** The developments of a labelled stream, each with the gold evidence of its first report. */
export function kindLessonsOf(folder: string, meanings: Meanings | null = null): readonly KindLesson[] {
  const { topic, baseline, articles } = readScenario(folder);
  const gold = readGold(folder);
  const { names } = openMemory(topic, baseline);
  return gold.developments.flatMap(({ development, kind, firstItem }) => {
    const known = DEVELOPMENT_KINDS.find((k) => k === kind);
    const article = articles.find((a) => a.id === firstItem);
    const mention = gold.lines.find((l) => l.id === firstItem)?.developments?.find((d) => d.development === development);
    if (known === undefined || article === undefined || mention === undefined) return [];
    const evidence = passagesOf(article, names, meanings).filter((p) => mention.evidence.some((e) => sameSentence(e, p.text)));
    return evidence.length === 0
      ? []
      : [
          {
            development,
            kind: known,
            features: kindFeatures(evidence),
            vector: meanVector(evidence),
            slots: slotsOf(evidence.map((p) => p.words)),
          },
        ];
  });
}

/** One model a kind, it against the others; every stream has the same voice. */
export function fitKinds(streams: readonly (readonly KindLesson[])[], training: Training = KIND_TRAINING): KindModels {
  const sounds = (kind: DevelopmentKind) => (lessons: readonly KindLesson[]) =>
    trainMeaning(lessons.flatMap(({ vector, kind: own }) => (vector === null ? [] : [{ vector, label: own === kind ? 1 : 0, weight: 1 }])));
  const says = (kind: DevelopmentKind) => (lessons: readonly KindLesson[]) =>
    trainWords(lessons.map(({ slots, kind: own }) => ({ slots, label: own === kind ? 1 : 0, weight: 1 })));
  const voices = DEVELOPMENT_KINDS.flatMap((kind) => [
    [`sounds-${kind}`, crossVoices(streams, { train: sounds(kind), voice: (model, l) => meaningVoice(model, l.vector) })] as const,
    [`says-${kind}`, crossVoices(streams, { train: says(kind), voice: (model, l) => wordVoice(model, l.slots) })] as const,
  ]);
  const spoken = streams.map((lessons, i) =>
    lessons.map((l, at) => ({
      ...l,
      features: { ...l.features, ...Object.fromEntries(voices.map(([name, said]) => [name, said[i]?.[at] ?? 0])) },
    })),
  );
  const shares = evenShares(streams);
  const fitted = DEVELOPMENT_KINDS.map((kind) => {
    const examples = spoken.flatMap((lessons, i) =>
      lessons.map((l) => ({
        features: l.features,
        label: l.kind === kind ? (1 as const) : (0 as const),
        weight: shares[i] ?? 1,
      })),
    );
    const all = streams.flat();
    return [kind, { model: trainModel(examples, training), meaning: sounds(kind)(all), words: says(kind)(all) }] as const;
  });
  return Object.fromEntries(fitted) as unknown as KindModels;
}

/** Accuracy and table of confusion of each stream, the models fitted on the others; as lines of text. */
export function* measureKinds(
  folders: readonly string[],
  meanings: Meanings | null,
  training: Training = KIND_TRAINING,
): Generator<string> {
  const streams = folders.map((folder) => kindLessonsOf(folder, meanings));
  for (const [left, lessons] of streams.entries()) {
    const models = fitKinds(
      streams.filter((_, i) => i !== left),
      training,
    );
    const said = lessons.map((l) => ({ ...l, said: likeliestKind(models, l) }));
    const right = said.filter((l) => l.said === l.kind).length;
    yield `${(folders[left] ?? '').split('/').at(-1) ?? ''}: ${right} of ${said.length} (${(right / Math.max(1, said.length)).toFixed(3)})`;
    yield `  gold \\ said  ${DEVELOPMENT_KINDS.map((k) => k.padStart(9)).join('')}`;
    for (const kind of DEVELOPMENT_KINDS) {
      const row = DEVELOPMENT_KINDS.map((k) => String(said.filter((l) => l.kind === kind && l.said === k).length).padStart(9));
      yield `  ${kind.padEnd(12)} ${row.join('')}`;
    }
  }
}
