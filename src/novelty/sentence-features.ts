import { coverage, type Covered } from './known-index.ts';
import type { Memory } from './reader-memory.ts';
import type { Features } from './model.ts';
import type { Passage } from './passages.ts';

/** A passage held against what is known. */
export interface Held {
  readonly passage: Passage;
  readonly baseline: Covered;
  readonly baselineLoose: Covered;
  readonly told: Covered;
  readonly toldLoose: Covered;
  /** Share that all that is known covers, within and across languages. */
  readonly shareKnown: number;
}

/** Holds each passage against what is known. */
export function holdAgainst(memory: Memory, passages: readonly Passage[]): readonly Held[] {
  return passages.map((passage) => {
    const look = (index: Memory['told'], view: 'terms' | 'loose'): Covered =>
      coverage(index, passage.words, { view, rarity: memory.rarity });
    const baseline = look(memory.baseline, 'terms');
    const baselineLoose = look(memory.baseline, 'loose');
    const told = look(memory.told, 'terms');
    const toldLoose = look(memory.told, 'loose');
    return { passage, baseline, baselineLoose, told, toldLoose, shareKnown: Math.max(baseline.union, told.union) };
  });
}

/** What is known of one sentence in its article: the input of the sentence model. */
export function sentenceFeatures(memory: Memory, held: readonly Held[], at: number): Features {
  const own = held[at];
  if (own === undefined) return {};
  return {
    ...placeFeatures(held, own),
    ...cueFeatures(own.passage, held[at - 1]?.passage, held[at + 1]?.passage),
    ...timeFeatures(own.passage),
    ...noveltyFeatures(memory, held, own),
    ...topicFeatures(memory, held, { own, at }),
  };
}

function placeFeatures(held: readonly Held[], own: Held): Features {
  const { passage } = own;
  const body = held.filter((h) => h.passage.place === 'text');
  const last = body.at(-1)?.passage.paragraph ?? 0;
  const inParagraph = body.filter((h) => h.passage.paragraph === passage.paragraph);
  const dated = body.slice(0, 3).some((h) => h.passage.times.offsets.some((o) => o >= -2 && o <= 0));
  const questions = body.filter((h) => /[?？]/.test(h.passage.text)).length / Math.max(1, body.length);
  return {
    title: passage.place === 'title' ? 1 : 0,
    lead: passage === body[0]?.passage ? 1 : 0,
    firstParagraph: passage.paragraph === 0 ? 1 : 0,
    secondParagraph: passage.paragraph === 1 ? 1 : 0,
    opensParagraph: inParagraph[0] === own ? 1 : 0,
    closesParagraph: inParagraph.at(-1) === own ? 1 : 0,
    relative: passage.paragraph < 0 ? 0 : passage.paragraph / Math.max(1, last),
    depth: Math.log1p(passage.index),
    datedHead: dated ? 1 : 0,
    datedHeadInLead: dated && passage.paragraph <= 0 ? 1 : 0,
    questions,
    opinion: body.filter((h) => h.passage.cues.opinion > 0 && !/["“”「『]/.test(h.passage.text)).length / Math.max(1, body.length),
    length: Math.log1p(passage.words.terms.length),
    short: passage.words.terms.length < 6 ? 1 : 0,
  };
}

function cueFeatures(passage: Passage, before: Passage | undefined, after: Passage | undefined): Features {
  const { cues, text } = passage;
  return {
    ...Object.fromEntries(Object.entries(cues).map(([name, count]) => [`cue-${name}`, count])),
    changeOrAct: cues.change + cues.act > 0 ? 1 : 0,
    actNoHistory: cues.change + cues.act > 0 && cues.history === 0 ? 1 : 0,
    reportedChange: cues.reporting > 0 && cues.change + cues.act + cues.plan > 0 ? 1 : 0,
    afterChange: (after?.cues.change ?? 0) > 0 ? 1 : 0,
    afterReporting: (after?.cues.reporting ?? 0) > 0 ? 1 : 0,
    beforeChange: (before?.cues.change ?? 0) > 0 ? 1 : 0,
    quote: /["“”„«「『]/.test(text) ? 1 : 0,
    opensQuote: /^["“„«「『]/.test(text) ? 1 : 0,
    question: /[?？]/.test(text) ? 1 : 0,
    pronoun:
      /^(?:["“]?)(?:It|He|She|They|This|That|These|Those|Its|His|Her|Their|Ella|Él|Il|Elle|Er|Sie|これ|同|這|这|他|她|該|该)(?:\b|(?=\p{Script=Han}))/u.test(
        text,
      )
        ? 1
        : 0,
    and: /^(?:And|But|Also|In the same|Separately|Meanwhile|At the same time|Earlier|一方|また|さらに|同日|此外|另|同時|Además|Por otra|En outre|Außerdem)/u.test(
      text,
    )
      ? 1
      : 0,
    perfect: /\b(?:has|have) (?:now |also |since )?(?:been )?\p{L}+(?:ed|en|wn|ught|ut|id|ld|me|ne)\b/u.test(text) ? 1 : 0,
    pluperfect: /\bhad (?:been |already |long |first )?\p{L}+/u.test(text) ? 1 : 0,
    label: /^[^.。]{1,30}[:：]/.test(text) ? 1 : 0,
  };
}

function timeFeatures(passage: Passage): Features {
  const { offsets, old } = passage.times;
  const any = (from: number, to: number): number => (offsets.some((o) => o >= from && o <= to) ? 1 : 0);
  return {
    today: any(-1, 0),
    thisWeek: any(-5, -2),
    lastWeek: any(-12, -6),
    months: any(-75, -13),
    older: any(-40_000, -76),
    later: any(1, 400),
    oldYear: old ? 1 : 0,
    undated: offsets.length === 0 && !old ? 1 : 0,
  };
}

function noveltyFeatures(memory: Memory, held: readonly Held[], own: Held): Features {
  const { passage, baseline, baselineLoose, told, toldLoose } = own;
  const numbers = passage.words.numbers;
  const freshNumbers = numbers.filter((n) => !memory.baseline.byTerm.has(`#${n}`) && !memory.told.byTerm.has(`#${n}`)).length;
  const freshNames = passage.words.names.filter((n) => !memory.baselineNames.has(n) && !memory.frequency.has(n.slice(0, 5))).length;
  const share = (h: Held): number => Math.max(h.baseline.best, h.told.best);
  const rank = held.filter((h) => share(h) < share(own)).length / Math.max(1, held.length);
  const nearNumbers = baseline.nearest?.words.numbers ?? [];
  return {
    baselineBest: baseline.best,
    baselineUnion: baseline.union,
    baselineLoose: baselineLoose.best,
    toldBest: told.best,
    toldBoth: told.bestBoth,
    toldUnion: told.union,
    toldLoose: toldLoose.best,
    toldLooseBoth: toldLoose.bestBoth,
    knownBest: Math.max(baseline.best, told.best),
    moreToldThanBaseline: toldLoose.best - baselineLoose.best,
    freshNumbers: Math.min(2, freshNumbers),
    numbers: Math.min(3, numbers.length),
    oldAndNewNumber: freshNumbers > 0 && freshNumbers < numbers.length ? 1 : 0,
    numberConflict:
      baseline.best > 0.35 && numbers.length > 0 && nearNumbers.length > 0 && !numbers.some((n) => nearNumbers.includes(n)) ? 1 : 0,
    freshNames: Math.min(3, freshNames),
    noveltyRank: rank,
    articleNovelty: held.reduce((sum, h) => sum + 1 - share(h), 0) / Math.max(1, held.length),
    headNovelty: 1 - Math.max(0, ...held.slice(0, 2).map((h) => Math.max(h.toldLoose.best, h.baselineLoose.best))),
    titleToldBest: Math.max(0, ...held.slice(0, 2).map((h) => Math.max(h.toldLoose.bestBoth, h.told.bestBoth))),
    anythingTold: Math.min(1, memory.stories.size / 10),
  };
}

function topicFeatures(memory: Memory, held: readonly Held[], place: { readonly own: Held; readonly at: number }): Features {
  const { own, at } = place;
  const { names } = memory;
  const narrow = (h: Held | undefined): number => (h?.passage.words.aliases.some((name) => !names.broad.has(name)) === true ? 1 : 0);
  const core = (h: Held | undefined): number => (h?.passage.words.aliases.some((name) => names.core.has(name)) === true ? 1 : 0);
  const paragraph = held.filter((h) => h.passage.paragraph === own.passage.paragraph);
  const local = paragraph.length === 1 ? [held[at - 1], own, held[at + 1]].filter((h) => h !== undefined) : paragraph;
  const familiar = (h: Held): number => h.passage.words.names.filter((name) => memory.baselineNames.has(name)).length;
  const title = new Set(held[0]?.passage.words.terms);
  return {
    narrow: narrow(own),
    core: core(own),
    aliasCount: Math.min(3, own.passage.words.aliases.length),
    narrowBefore: narrow(held[at - 1]),
    narrowAfter: narrow(held[at + 1]),
    localNarrow: local.filter((h) => narrow(h) === 1).length / Math.max(1, local.length),
    localCore: local.some((h) => core(h) === 1) ? 1 : 0,
    articleNarrow: held.filter((h) => narrow(h) === 1).length / Math.max(1, held.length),
    familiar: Math.min(2, familiar(own)),
    localFamiliar: Math.min(1, local.reduce((sum, h) => sum + familiar(h), 0) / Math.max(1, local.length)),
    localKnown: Math.max(0, ...local.map((h) => Math.max(h.baseline.best, h.told.best))),
    titleOverlap:
      own.passage.place === 'title'
        ? 0
        : own.passage.words.terms.filter((term) => title.has(term)).length /
          Math.max(1, Math.min(title.size, own.passage.words.terms.length)),
    described: own.passage.words.loose.filter((token) => memory.described.has(token)).length / Math.max(4, own.passage.words.loose.length),
  };
}
