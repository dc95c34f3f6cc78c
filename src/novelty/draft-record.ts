import type { BaselineRecord, Claim, OpenQuestion } from '../domain/baseline.ts';
import type { Report } from '../domain/report.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { saysNothing } from './also-new.ts';
import { actorFinder } from './draft-actor.ts';
import { kindOf } from './kinds.ts';
import { passagesOf, type Passage } from './passages.ts';
import { datesOf } from './text/dates.ts';
import { foldAccents } from './text/fold-text.ts';
import { guessLanguage } from './text/guess-language.ts';
import { namesOf } from './text/names.ts';
import { isStopWord } from './text/tokens.ts';
import { watchNames } from './watch-names.ts';
import { WEIGHTS } from './weights.ts';

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
  const telling = passages.filter((passage) => !isLeftOut(passage, passages));
  const actors = actorFinder(watched.aliases);
  const ids = new Set<string>();
  const claims: Claim[] = [];
  const openQuestions: OpenQuestion[] = [];
  for (const [index, passage] of telling.entries()) {
    const speaker = telling[index + 1];
    if (isSpeaker(passage) && telling[index - 1]?.text.endsWith('」') === true) continue;
    const named = speaker !== undefined && passage.text.endsWith('」') && isSpeaker(speaker) ? speaker : passage;
    const actor = actors.next(named.text, named.lang);
    const at = { id: newId(passage, placeOf(passage, passages), ids), terms: termsOf(passage, passage.lang) };
    if (isOpen(passage.text)) openQuestions.push({ ...at, question: oneLine(passage.text) });
    else if (claims.length < MOST_CLAIMS)
      claims.push({ ...at, ...claimOf(passage, actor, report), place: placeIn(report, passage, passages) });
  }
  const { outlet, title, url, published, text } = report;
  return {
    record: { id, outlet, title: oneLine(title), url, published, lang: lang === 'und' ? 'en' : lang, claims, openQuestions, text },
    leftOut: [
      ...passages.filter((passage) => isLeftOut(passage, passages)).map((passage) => passage.text),
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

/** Too short, the outlet about itself, or a heading: a line alone, without a full stop and without a figure. */
function isLeftOut({ text, paragraph }: Passage, passages: readonly Passage[]): boolean {
  if (saysNothing(text)) return true;
  const alone = passages.filter((other) => other.paragraph === paragraph).length === 1;
  return alone && text.length < 60 && !/[.。!?！？:：”"」』)）]$/u.test(text) && !/\d/u.test(text);
}

function claimOf(passage: Passage, actor: string, report: DraftSource): Omit<Claim, 'id' | 'terms' | 'place'> {
  const kind = kindOf([passage], WEIGHTS.kinds);
  return {
    actor,
    claim: oneLine(passage.text),
    kind,
    asOf: asOf(passage, kind, report.published),
    quote: passage.text,
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The latest date in the sentence that is not yet to come; a claim about the future holds as of the report. "Last year" is too vague for a date,
 * and a bare year dates what happened or is so, and only where no other stands beside it ("minister from 2022 to 2024").
 */
function asOf(passage: Passage, kind: Claim['kind'], published: string): string {
  const dates = datesOf(passage.text, passage.lang, published).filter(({ precision, text }) => precision === 'day' || isNamed(text));
  const years = passage.text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu)?.length ?? 0;
  const past = dates
    .filter(
      ({ direction, precision }) =>
        direction === 'past' && precision !== 'week' && (precision !== 'year' || (kind !== 'plan' && kind !== 'position' && years === 1)),
    )
    .sort((one, other) => (one.iso < other.iso ? 1 : -1))[0];
  if (past === undefined) return published.slice(0, 10);
  return past.iso.slice(0, past.precision === 'year' ? 4 : past.precision === 'month' ? 7 : 10);
}

/** "April" and "2024年", not "last month": the days of a span that hangs on the day of publication are a rough guess. */
function isNamed(text: string): boolean {
  return !/\b(?:ago|vor|il y a|hace|last|this|next|letzte\p{L}*|vorige\p{L}*|vergangene\p{L}*|diese\p{L}*|nächste\p{L}*|dernier|dernière|ce|cette|pasado|pasada|este|esta)\b|[先昨去上今本来這这下明前]/iu.test(
    text,
  );
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

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Counted from 1. */
function placeOf(passage: Passage, passages: readonly Passage[]): Place {
  const inParagraph = passages.filter(({ paragraph }) => paragraph === passage.paragraph);
  return { paragraph: passage.paragraph + 1, sentence: inParagraph.indexOf(passage) + 1 };
}

function placeIn(report: DraftSource, passage: Passage, passages: readonly Passage[]): string {
  const page = report.pages.findLastIndex((start) => start <= passage.offset);
  const start = report.pages[page] ?? 0;
  const first = page < 0 ? 0 : (passages.find(({ offset }) => offset >= start)?.paragraph ?? 0);
  const { paragraph, sentence } = placeOf(passage, passages);
  return `${page < 0 ? '' : `page ${page + 1}, `}paragraph ${paragraph - first}, sentence ${sentence}`;
}

const MOST_TERMS = 6;

function termsOf(passage: Passage, lang: string): readonly string[] {
  const names = namesOf(passage.text, lang)
    .map(({ text }) => text)
    .filter((name) => [...name].length > 1);
  return [...new Set([...passage.words.aliases, ...names])].slice(0, MOST_TERMS);
}

/** "tariff-frozen-2025" out of the sentence's first words that say something; "p3-s2" in scripts that an id cannot hold. */
function newId(passage: Passage, place: Place, taken: Set<string>): string {
  const words = passage.cjk
    ? []
    : (foldAccents(passage.text).match(/[a-z0-9]{2,}/gu) ?? []).filter((word) => !isStopWord(word, passage.lang));
  const stem = words.slice(0, 4).join('-').slice(0, 48).replace(/-$/u, '') || `p${place.paragraph}-s${place.sentence}`;
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}
