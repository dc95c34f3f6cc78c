import { SENSITIVITIES, type Sensitivity } from '../domain/watch.ts';
import type { Weights } from '../novelty/weights.ts';
import { fitWeights, lessonsOf, RECIPE, type Lessons, type Recipe } from './fit.ts';
import type { Meanings } from '../novelty/meaning.ts';
import { replay } from './replay.ts';
import { readGold, readScenario } from './scenario.ts';
import { score, type Score } from './score.ts';

/** The figures of one stream, in both forms. */
export interface StreamScore {
  readonly name: string;
  readonly whole: Score;
  readonly oneSentence: Score;
  /** What each setting of the sensitivity gives. */
  readonly bySensitivity: Readonly<Record<Sensitivity, Score>>;
}

interface Leaving {
  readonly sensitivity: Sensitivity;
  readonly meanings: Meanings | null;
  /** The streams to be measured; all where it is left out. All others are fitted on all the same. */
  readonly only?: readonly string[];
  readonly recipe?: Recipe;
  readonly lessons?: readonly Lessons[];
}

/** Fits on all streams but one and measures that one, each in turn. */
export function* leaveOneOut(folders: readonly string[], options: Leaving): Generator<StreamScore> {
  const { meanings } = options;
  const lessons = options.lessons ?? folders.map((folder) => lessonsOf(folder, meanings));
  for (const [left, folder] of folders.entries()) {
    if (options.only?.includes(folder) === false) continue;
    const weights = fitWeights(
      lessons.filter((_, i) => i !== left),
      options.recipe ?? RECIPE,
    );
    yield scoreStream(folder, { sensitivity: options.sensitivity, weights, meanings });
  }
}

/** Replays one stream and holds it against its labels. */
export function scoreStream(
  folder: string,
  settings: { readonly sensitivity: Sensitivity; readonly weights: Weights; readonly meanings: Meanings | null },
): StreamScore {
  const scenario = readScenario(folder);
  const gold = readGold(folder);
  const played = new Map(SENSITIVITIES.map((sensitivity) => [sensitivity, [...replay(scenario, { ...settings, sensitivity })]]));
  const scored = (sensitivity: Sensitivity, oneSentence: boolean): Score => score(gold, played.get(sensitivity) ?? [], { oneSentence });
  return {
    name: scenario.name,
    whole: scored(settings.sensitivity, false),
    oneSentence: scored(settings.sensitivity, true),
    bySensitivity: { more: scored('more', false), normal: scored('normal', false), less: scored('less', false) },
  };
}
