import type { ArticleAssessment, KnownSource } from '../domain/assessment.ts';
import type { Sensitivity } from '../domain/watch.ts';
import { assessWith } from '../novelty/assess-article.ts';
import { openMemory } from '../novelty/memory.ts';
import { remember } from '../novelty/remember.ts';
import type { Meanings } from '../novelty/meaning.ts';
import { WEIGHTS, type Weights } from '../novelty/weights.ts';
import type { Encoder } from '../ports.ts';
import { meaningsOf } from './meanings.ts';
import { readScenario, type Scenario } from './scenario.ts';

/** One line of a prediction file. */
export interface Prediction {
  readonly item: string;
  readonly verdict: ArticleAssessment['verdict'];
  readonly copyOf: string | null;
  readonly developments: readonly {
    readonly development: string;
    readonly kind: string;
    readonly first: boolean;
    readonly score: number;
    readonly evidence: readonly string[];
    readonly baseline: readonly string[];
  }[];
  readonly alsoNew: readonly string[];
}

/** Lives through a labelled stream as its reader would: each article is assessed, then remembered. Reads no labels, looks at nothing ahead. */
export async function replayScenario(
  folder: string,
  { sensitivity, encoder }: { readonly sensitivity: Sensitivity; readonly encoder: Encoder },
): Promise<Generator<Prediction>> {
  const scenario = readScenario(folder);
  return replay(scenario, { sensitivity, weights: WEIGHTS, meanings: await meaningsOf(scenario.articles, encoder) });
}

/** The same for a scenario in memory and any weights. */
export function* replay(
  scenario: Scenario,
  settings: { readonly sensitivity: Sensitivity; readonly weights: Weights; readonly meanings?: Meanings | null },
): Generator<Prediction> {
  const memory = openMemory(scenario.topic, scenario.baseline);
  for (const article of scenario.articles) {
    const assessment = assessWith(memory, article, settings);
    remember(memory, article, assessment);
    yield predictionOf(assessment);
  }
}

/** An assessment in the form of a prediction file. */
export function predictionOf(assessment: ArticleAssessment): Prediction {
  return {
    item: assessment.article,
    verdict: assessment.verdict,
    copyOf: assessment.copyOf,
    developments: assessment.developments.map((found) => ({
      development: found.id,
      kind: found.kind,
      first: found.first,
      score: Number(found.score.toFixed(4)),
      evidence: found.evidence.map(({ text }) => text),
      baseline: [...new Set(found.evidence.flatMap(({ heldAgainst }) => (heldAgainst === null ? [] : [nameOf(heldAgainst.source)])))],
    })),
    alsoNew: assessment.alsoNew.map(({ text }) => text),
  };
}

function nameOf(source: KnownSource): string {
  switch (source.kind) {
    case 'claim':
      return `${source.record}#${source.claim}`;
    case 'report':
      return `${source.record}#paragraph-${source.paragraph + 1}`;
    case 'development':
      return source.development;
  }
}
