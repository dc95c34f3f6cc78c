import type { Article } from '../domain/article.ts';
import type { Neighbour, SentenceAssessment, SentenceVerdict } from '../domain/assessment.ts';
import type { Sensitivity } from '../domain/watch.ts';
import { shareKnownReason, type Reason } from '../domain/reason.ts';
import { isClaimed, isSaid, mayBeListed } from './also-new.ts';
import { contextFeatures, logitOf, relevanceVoice } from './context-features.ts';
import { linkOf, type Link } from './link.ts';
import { articleDay, type Memory } from './reader-memory.ts';
import { meaningVoice } from './meaning.ts';
import { judge, loudest, type Features } from './model.ts';
import type { Passage } from './passages.ts';
import { holdAgainst, sentenceFeatures, type Held } from './sentence-features.ts';
import type { Weights } from './weights.ts';
import { wordsFor } from './why.ts';

/** A sentence with its verdict and what later steps need of it. */
export interface Judged {
  readonly assessment: SentenceAssessment;
  readonly held: Held;
  readonly link: Link | null;
  readonly flagged: boolean;
  readonly repeats: boolean;
  readonly listed: boolean;
}

/** Judges every sentence of an article that is on topic. */
export function judgeSentences(
  memory: Memory,
  read: { readonly article: Article; readonly passages: readonly Passage[]; readonly relevance: number },
  settings: { readonly sensitivity: Sensitivity; readonly weights: Weights },
): readonly Judged[] {
  const { weights } = settings;
  const held = holdAgainst(memory, read.passages);
  const listAt = isTeaser(held) ? Math.min(TEASER_LIST_AT, weights.listAt) : weights.listAt;
  const heard = hearAll(memory, held, { weights, relevance: read.relevance });
  return held.map((one, at) => {
    const features = heard[at] ?? {};
    const worth = judge(weights.inArticle, features);
    const link = linkOf(memory, one, { model: weights.link, day: articleDay(read.article) });
    const again = link?.probability ?? 0;
    const score = worth * Math.sqrt(1 - again);
    const repeats = again >= weights.repeatAt;
    const flagged = !repeats && !isClaimed(one) && score >= weights.flagAt[settings.sensitivity];
    const verdict = verdictOf({ repeats, flagged, link, held: one });
    return {
      held: one,
      link,
      flagged,
      repeats,
      listed: !flagged && again < 0.75 && score >= listAt && mayBeListed(one),
      assessment: {
        text: one.passage.text,
        place: one.passage.place,
        offset: one.passage.offset,
        paragraph: Math.max(0, one.passage.paragraph),
        verdict,
        score,
        shareKnown: one.shareKnown,
        heldAgainst: neighbourOf(one, repeats ? link : null),
        why: whyOf(weights, { verdict, features, held: one, link }),
      },
    };
  });
}

/** The models learned from whole articles and hear too little in two sentences: what of a teaser is not known is listed all the same. */
const TEASER_LIST_AT = 0.03;
const TEASER_SENTENCES = 3;

function isTeaser(held: readonly Held[]): boolean {
  return held.filter(({ passage }) => passage.place === 'text').length <= TEASER_SENTENCES;
}

/** What is known of each sentence, with what a first hearing says of it and of those around it. */
function hearAll(
  memory: Memory,
  held: readonly Held[],
  { weights, relevance }: { readonly weights: Weights; readonly relevance: number },
): readonly Features[] {
  const heard = held.map(({ passage }, at) => ({
    encoded: passage.meaning !== null,
    features: {
      ...sentenceFeatures(memory, held, at),
      relevance: relevanceVoice(relevance),
      meaning: meaningVoice(weights.meaning, passage.meaning),
    },
  }));
  const voices = heard.map((one) => firstVoice(weights, one));
  return heard.map(({ features }, at) => ({ ...features, ...contextFeatures(voices, at) }));
}

/** A sentence that was encoded is judged by words and meaning, any other by words alone. */
export function firstVoice(
  weights: Pick<Weights, 'sentence' | 'sentenceWithMeaning'>,
  { encoded, features }: { readonly encoded: boolean; readonly features: Features },
): number {
  return logitOf(judge(encoded ? weights.sentenceWithMeaning : weights.sentence, features));
}

function verdictOf(found: {
  readonly repeats: boolean;
  readonly flagged: boolean;
  readonly link: Link | null;
  readonly held: Held;
}): SentenceVerdict {
  if (found.repeats) return 'repeat';
  const { baseline, passage } = found.held;
  if (!found.flagged) return isSaid(found.held) ? 'repeat' : 'background';
  if ((found.link?.probability ?? 0) >= 0.25) return 'update';
  return baseline.best >= 0.4 && passage.cues.change + passage.cues.negation + passage.cues.office > 0 ? 'contradicts' : 'new';
}

function neighbourOf(held: Held, link: Link | null): Neighbour | null {
  if (link !== null) {
    return {
      text: link.neighbour.text,
      similarity: link.neighbour.share,
      source: { kind: 'development', development: link.story.id, article: link.neighbour.article },
    };
  }
  const nearest = [held.told, held.baseline, held.toldLoose, held.baselineLoose]
    .filter((c) => c.nearest !== null)
    .sort((a, b) => b.best - a.best)[0];
  return nearest === undefined || nearest.nearest === null
    ? null
    : { text: nearest.nearest.text, source: nearest.nearest.source, similarity: Math.min(1, nearest.best) };
}

function whyOf(
  weights: Weights,
  found: { readonly verdict: SentenceVerdict; readonly features: Features; readonly held: Held; readonly link: Link | null },
): readonly string[] {
  const known = shareKnownReason(found.held.shareKnown);
  if (found.verdict === 'repeat') {
    const { told, baseline } = found.held;
    const isSent = (found.link?.probability ?? 0) >= weights.repeatAt || told.best > baseline.best;
    const again: Reason = isSent ? 'tells a development again that was sent' : 'the baseline says it';
    return [again, known];
  }
  const spoken = loudest(weights.inArticle, found.features, 20);
  const wanted = found.verdict !== 'background';
  const reasons = spoken
    // What was not encoded sounds like nothing.
    .filter(({ name, voice }) => voice > 0 === wanted && !(name === 'meaning' && found.held.passage.meaning === null))
    .flatMap(({ name }) => wordsFor(name, found.features[name] ?? 0));
  return [...[...new Set(reasons)].slice(0, 3), known];
}
