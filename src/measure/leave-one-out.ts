import type { Sensitivity } from '../domain/watch.ts';
import { fitWeights, lessonsOf, RECIPE, type Lessons, type Recipe } from './fit.ts';
import { replay } from './replay.ts';
import { readGold, readScenario } from './scenario.ts';
import { score, type Score } from './score.ts';

/** The figures of one stream, in both forms. */
export interface StreamScore {
  readonly name: string;
  readonly whole: Score;
  readonly oneSentence: Score;
}

/** Fits on all streams but one and measures that one, each in turn. */
export function* leaveOneOut(
  folders: readonly string[],
  options: { readonly sensitivity: Sensitivity; readonly recipe?: Recipe; readonly lessons?: readonly Lessons[] },
): Generator<StreamScore> {
  const lessons = options.lessons ?? folders.map(lessonsOf);
  for (const [left, folder] of folders.entries()) {
    const weights = fitWeights(
      lessons.filter((_, i) => i !== left),
      options.recipe ?? RECIPE,
    );
    const scenario = readScenario(folder);
    const predictions = [...replay(scenario, { sensitivity: options.sensitivity, weights })];
    const gold = readGold(folder);
    yield {
      name: scenario.name,
      whole: score(gold, predictions, { oneSentence: false }),
      oneSentence: score(gold, predictions, { oneSentence: true }),
    };
  }
}
