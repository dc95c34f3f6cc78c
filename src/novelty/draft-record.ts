import type { BaselineRecord, Claim, OpenQuestion } from '../domain/baseline.ts';
import type { Report } from '../domain/report.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { saysNothing } from './also-new.ts';
import { actorFinder } from './draft-actor.ts';
import { draftClaim, oneLine } from './draft-claim.ts';
import { passagesOf, type Passage } from './passages.ts';
import { guessLanguage } from './text/guess-language.ts';
import { watchNames } from './watch-names.ts';

/** What the draft needs to know of a report beside its text: its caller found it or asked for it. */
export interface DraftSource extends Report {
  readonly published: string;
}

export interface Draft {
  readonly record: BaselineRecord;
  /** Sentences that became neither claim nor question: too short, or the outlet about itself. */
  readonly leftOut: readonly string[];
}

/** A record longer than this is read by nobody; what is over is left out, and said. */
const MOST_CLAIMS = 80;

/**
 * Drafts a baseline record out of a report, sentence by sentence: each claim has the sentence itself (as `claim`, to be put into own words,
 * and as `quote`, to the letter as it stands in the text), who acts, the kind, the date as of which it holds, and its place. What the report
 * leaves open becomes an open question. `topic` gives the watch's names.
 */
export function draftRecord(report: DraftSource, { id, topic }: { readonly id: string; readonly topic: WatchTopic | null }): Draft {
  const watched = topic ?? NO_TOPIC;
  const lang = report.lang === 'und' ? guessLanguage(report.text) : report.lang;
  const passages = passagesOf(articleOf(report, lang), watchNames(watched, watched.description)).filter(({ place }) => place === 'text');
  const alone = paragraphsOfOne(passages);
  const telling = passages.filter((passage) => !isLeftOut(passage, alone));
  const actors = actorFinder(watched.aliases);
  const ids = new Set<string>();
  const claims: Claim[] = [];
  const openQuestions: OpenQuestion[] = [];
  for (const [index, passage] of telling.entries()) {
    const speaker = telling[index + 1];
    if (isSpeaker(passage) && telling[index - 1]?.text.endsWith('」') === true) continue;
    const named = speaker !== undefined && passage.text.endsWith('」') && isSpeaker(speaker) ? speaker : passage;
    const actor = actors.next(named.text, named.lang);
    const claim = draftClaim(passage, { ...report, passages, actor, ids });
    if (isOpen(passage.text)) openQuestions.push({ id: claim.id, question: claim.claim, terms: claim.terms });
    else if (claims.length < MOST_CLAIMS) claims.push(claim);
  }
  const { outlet, title, url, published, text } = report;
  return {
    record: { id, outlet, title: oneLine(title), url, published, lang: lang === 'und' ? 'en' : lang, claims, openQuestions, text },
    leftOut: [
      ...passages.filter((passage) => isLeftOut(passage, alone)).map((passage) => passage.text),
      ...telling
        .filter(({ text: one }) => !isOpen(one))
        .slice(MOST_CLAIMS)
        .map((passage) => passage.text),
    ],
  };
}

const NO_TOPIC: WatchTopic = { title: '', description: '', aliases: {}, terms: [], exclusions: [] };

function articleOf(report: DraftSource, lang: string): Parameters<typeof passagesOf>[0] {
  const { url, outlet, title, published, text } = report;
  const extraction = { outcome: 'full', reason: '', textFrom: 'page' } as const;
  return { id: url, url, outlet, lang, title, author: '', published, dateIsGuess: false, text, extraction };
}

/** Paragraphs that hold one sentence only. */
function paragraphsOfOne(passages: readonly Passage[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { paragraph } of passages) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([paragraph]) => paragraph));
}

/** Too short, the outlet about itself, or a heading: a line alone, without a full stop and without a figure. */
function isLeftOut({ text, paragraph }: Passage, alone: ReadonlySet<number>): boolean {
  if (saysNothing(text)) return true;
  return alone.has(paragraph) && text.length < 60 && !/[.。!?！？:：”"」』)）]$/u.test(text) && !/\d/u.test(text);
}

const OPEN =
  /[?？]["'”’»」』]?$|[^かなど]か[。」]?$|\b(?:open question|remains? (?:unclear|open|to be seen)|(?:is|was|it's) (?:still )?(?:unclear|not (?:yet )?(?:known|clear|decided))|(?:has|have) (?:yet|still) to (?:say|decide|announce)|(?:did|would|does) not say (?:whether|when|who|how)|(?:ist|bleibt) (?:noch )?(?:unklar|offen)|reste à (?:savoir|décider)|on ignore (?:si|encore)|(?:queda por|aún no se) (?:saber|sabe|decidir))|(?:は|について)?(?:不明|未定)(?:だ|である|となっている|という|で)|明らかに(?:なって|して)いない|かどうかは?(?:分か|わか|決ま)|(?:尚不清楚|尚不明|尚未(?:決定|决定|公布|明朗)|仍未(?:知|決定|决定)|是否.{1,30}(?:未知|不明|有待))/iu;

function isOpen(text: string): boolean {
  return OPEN.test(text.trim());
}

/** "馬許說。" behind a quotation, which Chinese writes as a sentence of its own. */
function isSpeaker({ text, lang }: Passage): boolean {
  return lang === 'zh' && /^[^，、]{1,24}(?:說|说|表示|指出|強調|强调|道)[。]?$/u.test(text);
}
