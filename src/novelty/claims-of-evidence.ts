import type { Article } from '../domain/article.ts';
import type { SentenceAssessment } from '../domain/assessment.ts';
import type { Claim } from '../domain/baseline.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { actorFinder, UNKNOWN_ACTOR } from './draft-actor.ts';
import { draftClaim } from './draft-claim.ts';
import { passagesOf } from './passages.ts';
import { watchNames } from './watch-names.ts';

/** The sentences of an article that carry a development, as claims for a baseline record. `taken`: ids of claims that the record has already. */
export function claimsOfEvidence(
  article: Article,
  evidence: readonly SentenceAssessment[],
  { topic, taken }: { readonly topic: WatchTopic; readonly taken: readonly string[] },
): readonly Claim[] {
  const passages = passagesOf(article, watchNames(topic, topic.description));
  const actors = actorFinder(topic.aliases);
  const ids = new Set(taken);
  return passages.flatMap((passage) => {
    // Asked of every sentence: a pronoun goes back to who acted before.
    const actor = actors.next(passage.text, passage.lang);
    const told = evidence.some(({ place, offset }) => place === passage.place && offset === passage.offset);
    if (!told) return [];
    const claim = draftClaim(passage, { passages, published: article.published, pages: [], actor, ids });
    return [claim.actor === UNKNOWN_ACTOR ? { ...claim, actor: claim.terms[0] ?? article.outlet } : claim];
  });
}
