import type { Claim } from '../domain/baseline.ts';
import { kindOf } from './kinds.ts';
import type { Passage } from './passages.ts';
import { datesOf } from './text/dates.ts';
import { foldAccents } from './text/fold-text.ts';
import { namesOf } from './text/names.ts';
import { isStopWord } from './text/tokens.ts';
import { WEIGHTS } from './weights.ts';

interface Around {
  /** All passages of the report. */
  readonly passages: readonly Passage[];
  readonly published: string;
  /** Offsets at which the pages of a PDF begin. */
  readonly pages: readonly number[];
  readonly actor: string;
  /** Ids that are taken in the record; the new one is added. */
  readonly ids: Set<string>;
}

/** One sentence as a claim: the sentence itself to be reworded, and as quote to the letter; who, what kind, as of when, and where it stands. */
export function draftClaim(passage: Passage, around: Around): Claim {
  const kind = kindOf([passage], WEIGHTS.kinds);
  return {
    id: newId(passage, placeOf(passage, around.passages), around.ids),
    actor: around.actor,
    claim: oneLine(passage.text),
    kind,
    asOf: asOf(passage, kind, around.published),
    place: placeIn(passage, around),
    terms: termsOf(passage, passage.lang),
    quote: passage.text,
  };
}

/** White space and line breaks as single blanks. */
export function oneLine(text: string): string {
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

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/** Counted from 1. */
function placeOf(passage: Passage, passages: readonly Passage[]): Place {
  const inParagraph = passages.filter(({ paragraph }) => paragraph === passage.paragraph);
  return { paragraph: passage.paragraph + 1, sentence: inParagraph.indexOf(passage) + 1 };
}

function placeIn(passage: Passage, { passages, pages }: Around): string {
  if (passage.place === 'title') return 'title';
  const page = pages.findLastIndex((start) => start <= passage.offset);
  const start = pages[page] ?? 0;
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
