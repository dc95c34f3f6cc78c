import type { SentenceAssessment } from './assessment.ts';

/**
 * The sentence of an article without news that shows best what held it back: a repeat before one that is merely known, then the one that came nearest to being
 * told. Undefined where none was held against anything.
 */
export function holdingSentence(sentences: readonly SentenceAssessment[]): SentenceAssessment | undefined {
  return sentences
    .filter(({ heldAgainst }) => heldAgainst !== null)
    .toSorted(
      (a, b) => Number(b.verdict === 'repeat') - Number(a.verdict === 'repeat') || b.score - a.score || b.shareKnown - a.shareKnown,
    )[0];
}
