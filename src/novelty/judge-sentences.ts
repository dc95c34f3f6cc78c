import type { Neighbour, SentenceAssessment, SentenceVerdict } from '../domain/assessment.ts';
import type { Sensitivity } from '../domain/watch.ts';
import { shareKnownReason, type Reason } from '../domain/reason.ts';
import { isClaimed, isSaid, mayBeListed } from './also-new.ts';
import { linksOf, type Link } from './link.ts';
import { articleDay, type Memory } from './reader-memory.ts';
import type { Features } from './model.ts';
import type { Sounding } from './pair.ts';
import type { Reading } from './read-article.ts';
import type { Held } from './sentence-features.ts';
import type { Heard } from './sequence-model.ts';
import type { Weights } from './weights.ts';
import { wordsFor } from './why.ts';

/** A sentence with its verdict and what later steps need of it. */
export interface Judged extends Sounding {
  readonly assessment: SentenceAssessment;
  readonly link: Link | null;
  readonly flagged: boolean;
  readonly repeats: boolean;
  readonly listed: boolean;
}

/** Judges every sentence of an article that is on topic. */
export function judgeSentences(
  memory: Memory,
  read: Reading,
  settings: { readonly sensitivity: Sensitivity; readonly weights: Weights },
): readonly Judged[] {
  const { weights } = settings;
  const { held, rows, heard } = read;
  // What was heard of its relevance has no say where a rule of the watch lets it in, or where it copies what was on topic.
  const relevance = read.ruled || read.original !== null ? 1 : read.relevance.score;
  const links = linksOf(memory, held, { models: weights.link, heard, day: articleDay(read.article) });
  return held.map((one, at) => {
    const worth = (heard.probabilities[at] ?? 0) * relevance;
    const link = links[at] ?? null;
    const again = link?.probability ?? 0;
    const score = worth * Math.sqrt(1 - again);
    const repeats = again >= weights.repeatAt;
    const flagged = !repeats && !isClaimed(one) && score >= weights.flagAt[settings.sensitivity];
    const verdict = verdictOf({ repeats, flagged, link, held: one });
    return {
      held: one,
      sound: heard.logits[at],
      link,
      flagged,
      repeats,
      listed: !flagged && !repeats && score >= weights.listAt && mayBeListed(one),
      assessment: {
        text: one.passage.text,
        place: one.passage.place,
        offset: one.passage.offset,
        paragraph: Math.max(0, one.passage.paragraph),
        verdict,
        score,
        shareKnown: one.shareKnown,
        heldAgainst: neighbourOf(one, repeats ? link : null),
        why: whyOf(weights, { verdict, features: rows[at] ?? {}, loudest: (count) => heard.loudest(at, count), held: one, link }),
      },
    };
  });
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

const VOICES = new Set(['words', 'meaning']);

type Ranked = (count: number) => ReturnType<Heard['loudest']>;

function whyOf(
  weights: Weights,
  found: {
    readonly verdict: SentenceVerdict;
    readonly features: Features;
    readonly loudest: Ranked;
    readonly held: Held;
    readonly link: Link | null;
  },
): readonly string[] {
  const known = shareKnownReason(found.held.shareKnown);
  if (found.verdict === 'repeat') {
    const { told, baseline } = found.held;
    const isSent = (found.link?.probability ?? 0) >= weights.repeatAt || told.best > baseline.best;
    const again: Reason = isSent ? 'tells a development again that was sent' : 'the baseline says it';
    return [again, known];
  }
  const spoken = found.loudest(20);
  const wanted = found.verdict !== 'background';
  const reasons = spoken
    // What was not encoded sounds like nothing.
    .filter(({ name, voice }) => voice > 0 === wanted && !(name === 'meaning' && found.held.passage.meaning === null))
    // What a voice says is heard against its mean: its side tells, not its sign.
    .flatMap(({ name, voice }) => wordsFor(name, VOICES.has(name) ? voice : (found.features[name] ?? 0)));
  return [...[...new Set(reasons)].slice(0, 3), known];
}
