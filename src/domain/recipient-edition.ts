import { byWeight } from './compose-edition.ts';
import { feedNotices } from './edition.ts';
import type { AlsoNew, Coverage, Development, Edition, FeedHealth, HeldAgainst, HeldBack } from './edition.ts';
import type { Minimum, Recipient } from './recipient.ts';
import { stableId } from './stable-id.ts';

/** What decides which part of a watch's editions one recipient is told. */
export interface Reader {
  readonly recipient: Recipient;
  /** Editions of the watch that this recipient was not told yet, oldest first; the new one is not among them. */
  readonly untold: readonly Edition[];
  /** When this recipient was sent a development, by its id; nothing for those never sent. */
  readonly sentOn: ReadonlyMap<string, string>;
  /** The recipient's next slot. */
  readonly next: string | null;
}

export interface RecipientEdition {
  readonly edition: Edition;
  /** Developments that are below the recipient's minimum: not sent. */
  readonly withheld: readonly string[];
}

/**
 * An edition as one recipient is told it: with the editions since the recipient's last digest, without what is below the recipient's
 * minimum, and with nothing called sent that was not sent to this recipient. Nobody's edition is the watch's own where nothing differs.
 */
export function editionFor(edition: Edition, reader: Reader): RecipientEdition {
  const { recipient, untold, next } = reader;
  const whole = untold.length === 0 ? edition : merge([...untold, edition]);
  const seen = asSeenBy(whole, reader);
  const { shown, withheld } = aboveMinimum(seen, recipient.minimum);
  const own = { ...shown, timeZone: recipient.schedule.timeZone, next };
  const same = untold.length === 0 && seen === whole && shown === seen;
  return { edition: same ? own : { ...own, id: `${edition.id}-${stableId(recipient.address.toLowerCase())}` }, withheld };
}

/** Several editions as one: everything that they tell, and the state of the feeds as the last one found it. */
function merge(editions: readonly Edition[]): Edition {
  const last = editions.at(-1);
  if (last === undefined) throw new Error('there is no edition to tell');
  const all = <T>(list: (edition: Edition) => readonly T[]): readonly T[] => editions.flatMap(list);
  return {
    ...last,
    developments: all(({ developments }) => developments).toSorted(byWeight),
    updates: all(({ updates }) => updates).toSorted(byWeight),
    alsoNew: all(({ alsoNew }) => alsoNew).toSorted((a, b) => b.score - a.score),
    heldBack: all(({ heldBack }) => heldBack),
    filtered: all(({ filtered }) => filtered),
    coverage: mergeCoverage(editions.map(({ coverage }) => coverage)),
    hygiene: editions.findLast(({ hygiene }) => hygiene !== undefined)?.hygiene,
    // What ailed a feed earlier and no more is no trouble any longer; a page that could not be read is.
    warnings: [...all((edition) => (edition === last ? [] : feedNotices(edition))), ...last.warnings],
    failures: [...all((edition) => (edition === last ? [] : edition.failures.filter(({ step }) => step !== 'collect'))), ...last.failures],
  };
}

function mergeCoverage(all: readonly Coverage[]): Coverage {
  const last = all.at(-1);
  if (last === undefined) throw new Error('there is no edition to tell');
  const total = (number: (coverage: Coverage) => number): number => all.reduce((sum, coverage) => sum + number(coverage), 0);
  const entriesOf = (url: string): number =>
    total(({ feeds }) => feeds.filter((feed) => feed.url === url).reduce((sum, { entries }) => sum + entries, 0));
  return {
    feeds: last.feeds.map((feed): FeedHealth => ({ ...feed, entries: entriesOf(feed.url) })),
    entries: total(({ entries }) => entries),
    read: total(({ read }) => read),
    shown: total(({ shown }) => shown),
    heldBack: total(({ heldBack }) => heldBack),
    filtered: total(({ filtered }) => filtered),
    tooOld: total(({ tooOld }) => tooOld),
    pending: last.pending,
  };
}

/** An update to something that this reader was never sent is new to this reader; what stands in the same digest was not sent before. */
function asSeenBy(edition: Edition, { sentOn }: Reader): Edition {
  const here = new Set([...edition.developments, ...edition.updates].map(({ id }) => id));
  const known = <T extends Pick<HeldAgainst, 'kind' | 'id' | 'date'>>(one: T): T => {
    if (one.kind !== 'sent') return one;
    const date = sentOn.get(one.id);
    return date === undefined ? { ...one, kind: here.has(one.id) ? 'here' : 'told' } : { ...one, date };
  };
  const against = (one: HeldAgainst | null): HeldAgainst | null => (one === null ? null : known(one));
  const seen = (development: Development): Development => {
    const date = development.updates === null ? undefined : sentOn.get(development.updates.id);
    const updates = development.updates === null || date === undefined ? null : { ...development.updates, sentOn: date };
    const verdict = updates === null && development.verdict === 'update' ? 'new' : development.verdict;
    return { ...development, verdict, updates, heldAgainst: against(development.heldAgainst) };
  };
  const all = [...edition.developments, ...edition.updates].map(seen).toSorted(byWeight);
  const changed = {
    ...edition,
    developments: all.filter(({ updates }) => updates === null),
    updates: all.filter(({ updates }) => updates !== null),
    heldBack: edition.heldBack.map((one): HeldBack => (one.by.kind === 'sent' ? { ...one, by: known(one.by) } : one)),
    alsoNew: edition.alsoNew.map((one): AlsoNew => ({ ...one, heldAgainst: against(one.heldAgainst) })),
  };
  return JSON.stringify(changed) === JSON.stringify(edition) ? edition : changed;
}

function aboveMinimum(edition: Edition, minimum: Minimum | null): { readonly shown: Edition; readonly withheld: readonly string[] } {
  if (minimum === null) return { shown: edition, withheld: [] };
  const reaches = ({ kind, score }: Development): boolean =>
    score >= minimum.score && (minimum.kinds === null || minimum.kinds.includes(kind));
  const below = [...edition.developments, ...edition.updates].filter((development) => !reaches(development));
  // What could not be compared is not known to be below anything.
  const uncompared = new Set(edition.failures.flatMap(({ step, where }) => (step === 'assess' ? [where] : [])));
  const kept = edition.alsoNew.filter(({ evidence }) => uncompared.has(evidence.url));
  if (below.length === 0 && kept.length === edition.alsoNew.length) return { shown: edition, withheld: [] };
  const developments = edition.developments.filter(reaches);
  const updates = edition.updates.filter(reaches);
  const told = [...[...developments, ...updates].flatMap(({ evidence }) => evidence), ...kept.map(({ evidence }) => evidence)];
  const shown = new Set(told.map(({ article }) => article));
  const unshown = [...below.flatMap(({ evidence }) => evidence), ...edition.alsoNew.map(({ evidence }) => evidence)];
  const rest = new Map(unshown.filter(({ article }) => !shown.has(article)).map((evidence) => [evidence.article, evidence]));
  const heldBack = [
    ...[...rest.values()].map((evidence): HeldBack => {
      const { article, url, outlet, title, sentence } = evidence;
      return { article, url, outlet, title, verdict: 'minimum', by: { kind: 'minimum', text: sentence } };
    }),
    ...edition.heldBack,
  ];
  const coverage = { ...edition.coverage, shown: shown.size, heldBack: heldBack.length };
  return { shown: { ...edition, developments, updates, alsoNew: kept, heldBack, coverage }, withheld: below.map(({ id }) => id) };
}
