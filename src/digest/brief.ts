import type { AlsoNew, Development, Edition, Evidence, HeldAgainst, HeldBack, Holder, Warning } from '../domain/edition.ts';
import { readReason } from '../domain/reason.ts';
import type { Alarm, Aside, Briefing, Carrier, Extent, Held, Known, Listed, Story } from './briefing.ts';
import { placeOf, sentenceOf, type Telling } from './told.ts';
import { cut, plain } from './plain.ts';
import { coverageOf, headlineOf, heldBackSummary, readingOf } from './summary.ts';
import { feedTroubles, hygieneTrouble, pageTroubles } from './troubles.ts';
import { whenIn } from './when.ts';
import type { FrameWords } from './words/frame-words.ts';

/** Words an edition. Deterministic: the same edition, extent and words give the same briefing. */
export function brief(edition: Edition, extent: Extent, words: FrameWords): Briefing {
  const telling: Telling = { words, extent, when: whenIn(edition.timeZone, words, edition.occurrence) };
  const { when } = telling;
  return {
    words,
    id: cut(edition.id, extent.short),
    title: cut(edition.watchTitle, extent.short) || plain(edition.watch) || 'newsdelta',
    headline: headlineOf(edition, words),
    reading: readingOf(edition.coverage, words),
    occurrence: `${when.instant(edition.occurrence)} · ${words.timesIn(plain(edition.timeZone))}`,
    warnings: listed(edition.warnings, extent.list, (warning) => warningOf(warning, telling)),
    developments: listed(edition.developments, Infinity, (development) => storyOf(development, telling)),
    updates: listed(edition.updates, Infinity, (development) => storyOf(development, telling)),
    alsoNew: listed(edition.alsoNew, extent.list, (aside) => asideOf(aside, telling)),
    heldBackSummary: heldBackSummary([...edition.heldBack, ...edition.filtered], words),
    heldBack: listed(edition.heldBack, extent.list, (held) => heldOf(held, telling)),
    filtered: listed(edition.filtered, extent.filtered, (held) => heldOf(held, telling)),
    feeds: listed(feedTroubles(edition, telling), extent.list * 2, (trouble) => trouble),
    failures: listed(pageTroubles(edition, telling), extent.list, (trouble) => trouble),
    hygiene: listed(edition.hygiene ?? [], extent.list * 2, (note) => hygieneTrouble(note, telling)),
    reports: edition.reports
      .slice(0, extent.list)
      .map((report) => placeOf(`${report.outlet}, ${when.day(report.published)}: ${report.title}`, report.url, telling)),
    arithmetic: coverageOf(edition.coverage, words),
    next: edition.next === null ? words.noNext : words.next(when.instant(edition.next)),
  };
}

function warningOf(warning: Warning, { words, extent, when }: Telling): Alarm {
  if (warning.kind === 'no-baseline' || warning.kind === 'old-baseline')
    return { label: words.warning, text: words.warnings(warning), over: false };
  const over = warning.kind === 'feed-back';
  const name = cut(warning.outlet, extent.short) || cut(warning.url, extent.short) || words.unnamed;
  const text = words.feedNotices[warning.kind]({ name, since: when.day(warning.since), times: warning.failures });
  return { label: over ? words.mended : words.warning, text, over };
}

function listed<From, To>(all: readonly From[], most: number, change: (one: From) => To): Listed<To> {
  const shown = all.slice(0, most).map(change);
  return { shown, more: all.length - shown.length };
}

function storyOf(development: Development, telling: Telling): Story {
  const { words, extent } = telling;
  const [best] = development.evidence;
  return {
    kind: development.kind,
    mark: `${words.marks[development.verdict]} · ${words.kinds[development.kind]}`,
    sentence: sentenceOf(best?.sentence ?? '', best?.lang ?? 'und', telling),
    carriers: listed(oncePerArticle(development.evidence), extent.carriers, (evidence) => carrierOf(evidence, telling)),
    ...knownBefore(development, telling),
    why: development.why
      .slice(0, 3)
      .map((reason) => reasonOf(reason, telling))
      .filter((reason) => reason !== '')
      .join(words.semicolon),
    copies: listed(development.copies, extent.carriers, (copy) => placeOf(copy.outlet, copy.url, telling)),
  };
}

/** What was sent before, and what is known: told once where they are the same sentence. */
function knownBefore({ updates, heldAgainst }: Development, telling: Telling): Pick<Story, 'earlier' | 'known'> {
  const { words, when } = telling;
  const known = heldAgainst === null ? null : besideOf(heldAgainst, telling);
  if (updates === null) return { earlier: null, known: known ?? { label: words.nothingClose, sentence: null, place: null, when: '' } };
  const label = words.firstSent(when.day(updates.sentOn));
  if (known !== null && heldAgainst?.text === updates.sentence) return { earlier: null, known: { ...known, label, when: '' } };
  return { earlier: { label, sentence: sentenceOf(updates.sentence, 'und', telling), place: null, when: '' }, known };
}

function reasonOf(text: string, { words, extent }: Telling): string {
  const read = readReason(text);
  if (read.kind === 'reason') return words.reasons[read.reason];
  return read.kind === 'share' ? words.shareKnown(read.percent) : cut(text, extent.short);
}

function asideOf(aside: AlsoNew, telling: Telling): Aside {
  return {
    sentence: sentenceOf(aside.evidence.sentence, aside.evidence.lang, telling),
    carrier: carrierOf(aside.evidence, telling),
    known: aside.heldAgainst === null || aside.heldAgainst.similarity < CLOSE ? null : besideOf(aside.heldAgainst, telling),
  };
}

/** Several sentences of one article are one carrier. */
function oncePerArticle(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map([...evidence].reverse().map((one) => [`${one.outlet} ${one.url}`, one])).values()].reverse();
}

function carrierOf(evidence: Evidence, telling: Telling): Carrier {
  const { words, when } = telling;
  const remarks = [
    ...(evidence.dateIsGuess ? [words.dateIsGuess] : []),
    ...(evidence.outcome === 'full' ? [] : [words.outcomes[evidence.outcome]]),
  ];
  const title = evidence.place === 'title' || evidence.title === '' ? null : sentenceOf(evidence.title, evidence.lang, telling, 'short');
  return {
    ...placeOf(evidence.outlet, evidence.url, telling),
    when: when.moment(evidence.published),
    remark: remarks.join(words.semicolon),
    title,
  };
}

/** Below this share of the sentence, the nearest thing known is no neighbour: it is shown, and said to be far. */
const CLOSE = 0.2;

function besideOf(known: HeldAgainst, telling: Telling): Known {
  const beside = knownOf(known, telling);
  return known.similarity < CLOSE ? { ...beside, label: telling.words.known.far } : beside;
}

function knownOf(known: Omit<HeldAgainst, 'similarity'>, telling: Telling): Known {
  const { words, when } = telling;
  const source = plain(known.source);
  // The source of a report often says its date already: "The Courier, 5 May 2025".
  const saysIt = known.kind === 'here' || (known.kind === 'report' && source.includes(known.date.slice(0, 4)));
  const date = when.day(known.date);
  return {
    label: words.known[known.kind],
    sentence: sentenceOf(known.text, 'und', telling),
    place: placeOf(source, known.url, telling),
    when: saysIt ? '' : known.kind === 'sent' ? words.sentOn(date) : date,
  };
}

function heldOf(held: HeldBack, telling: Telling): Held {
  return {
    place: placeOf(held.outlet, held.url, telling),
    title: sentenceOf(held.title, 'und', telling, 'short'),
    by: holderOf(held.by, telling),
  };
}

function holderOf(holder: Holder, telling: Telling): Known {
  const { holders } = telling.words;
  const { short } = telling.extent;
  const said = (label: string): Known => ({ label, sentence: null, place: null, when: '' });
  switch (holder.kind) {
    case 'copy':
      return { ...said(holders.copy), place: placeOf([holder.outlet, holder.title].filter(Boolean).join(': '), holder.url, telling) };
    case 'reread':
      return said(holders.reread);
    case 'nothing':
      return said(holders.nothing);
    case 'excluded':
      return said(holders.excluded(cut(holder.word, short)));
    case 'ruled':
      return said(holders.ruled(cut(holder.rules, short)));
    case 'off-topic':
      return said(holders.offTopic(cut(holder.why, short)));
    case 'minimum':
      return { ...said(holders.minimum), sentence: sentenceOf(holder.text, 'und', telling, 'short') };
    case 'report':
    case 'sent':
    case 'here':
    case 'told':
      return knownOf(holder, { ...telling, extent: { ...telling.extent, sentence: short } });
  }
}
