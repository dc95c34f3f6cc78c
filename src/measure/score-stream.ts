import { SENSITIVITIES, type Sensitivity } from '../domain/watch.ts';
import type { Weights } from '../novelty/weights.ts';
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
