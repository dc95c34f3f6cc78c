import type { Development, Edition } from '../../src/domain/edition.ts';
import type { ExpectedDay } from './expected-days.ts';

/** How an edition differs from what its day must show. */
export interface Comparison {
  readonly day: number;
  readonly expected: number;
  /** Ids of expected developments that are flagged. */
  readonly caught: readonly string[];
  readonly missed: readonly string[];
  /** Missed, but listed below as perhaps new. */
  readonly missedButListed: readonly string[];
  /** Flagged, and no expected development: `why` says whether it was told before or is nothing at all. */
  readonly falseAlarms: readonly { readonly sentence: string; readonly url: string; readonly why: string }[];
  /** A second flag for a development that is flagged already. */
  readonly doubled: readonly string[];
  /** Flags for small new details: neither right nor wrong. */
  readonly neutral: readonly string[];
  readonly wrongKind: readonly string[];
  /** Held against something that the labels do not name: to be looked at, not an error in itself. */
  readonly otherwiseHeld: readonly string[];
  /** Articles in the wrong list ("/gazette/news/x.html: known expected, filtered"). */
  readonly wrongVerdict: readonly string[];
  /** Expected failures that the edition does not tell. */
  readonly untoldFailures: readonly string[];
  /** Sums that do not hold; always to be empty. */
  readonly arithmetic: readonly string[];
}

/** Pure; an article is known again by the path of its page, so that port and tracking parameters do not matter. */
export function compareWithExpected(edition: Edition, expected: ExpectedDay): Comparison {
  const flags = [...edition.developments, ...edition.updates].map((flag) => ({ flag, ...placeFlag(flag, expected) }));
  const caught = [...new Set(flags.flatMap(({ ids }) => ids))];
  const missed = expected.developments.filter((one) => !caught.includes(one.id)).map((one) => one.id);
  const taken = new Set<string>();
  const doubled: string[] = [];
  for (const { ids } of flags) {
    if (ids.length > 0 && ids.every((id) => taken.has(id))) doubled.push(...ids);
    for (const id of ids) taken.add(id);
  }
  const right = flags.flatMap(({ flag, ids }) => ids.map((id) => ({ flag, one: expected.developments.find((each) => each.id === id) })));
  return {
    day: expected.day,
    expected: expected.developments.length,
    caught,
    missed,
    missedButListed: missed.filter((id) => edition.alsoNew.some(({ evidence }) => says(evidence.sentence, evidenceOf(expected, id)))),
    falseAlarms: flags.filter((each) => each.alarm !== null).map(({ flag, alarm }) => ({ ...headOf(flag), why: alarm ?? '' })),
    doubled,
    neutral: flags.filter((each) => each.ids.length === 0 && each.alarm === null).map(({ flag }) => headOf(flag).sentence),
    wrongKind: right.flatMap(({ flag, one }) =>
      one === undefined || one.kind === flag.kind ? [] : [`${one.id}: ${one.kind} expected, ${flag.kind}`],
    ),
    otherwiseHeld: right.flatMap(({ flag, one }) => {
      if (one === undefined || one.against.length === 0) return [];
      const held = flag.heldAgainst;
      if (held !== null && (held.kind === 'sent' || one.against.includes(held.id))) return [];
      return [`${one.id}: held against ${held === null ? 'nothing' : held.id}`];
    }),
    wrongVerdict: wrongVerdicts(edition, expected),
    untoldFailures: expected.failures.filter(({ where }) => !tells(edition, where)).map(({ where, kind }) => `${where}: ${kind}`),
    arithmetic: wrongSums(edition, expected),
  };
}

/** Over all days: shares that a caller may set a floor under. Neutral flags count for nothing; a doubled flag counts as a false alarm. */
export function summarize(comparisons: readonly Comparison[]): {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly kindAccuracy: number;
  readonly wrongVerdicts: number;
} {
  const sum = (count: (one: Comparison) => number): number => comparisons.reduce((total, one) => total + count(one), 0);
  const caught = sum((one) => one.caught.length);
  const recall = share(caught, sum((one) => one.expected));
  const precision = share(caught, caught + sum((one) => one.falseAlarms.length + one.doubled.length));
  return {
    recall,
    precision,
    f1: share(2 * recall * precision, recall + precision),
    kindAccuracy: share(caught - sum((one) => one.wrongKind.length), caught),
    wrongVerdicts: sum((one) => one.wrongVerdict.length),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function placeFlag(flag: Development, expected: ExpectedDay): { readonly ids: readonly string[]; readonly alarm: string | null } {
  const sentences = flag.evidence.map((evidence) => evidence.sentence);
  const saysAny = (gold: readonly string[]): boolean => sentences.some((sentence) => says(sentence, gold));
  const ids = expected.developments.filter((one) => saysAny(one.evidence)).map((one) => one.id);
  if (ids.length > 0 || saysAny(expected.neutral)) return { ids, alarm: null };
  const repeat = expected.repeats.find((one) => saysAny(one.evidence));
  return { ids, alarm: repeat === undefined ? 'no development' : `told before: ${repeat.id}` };
}

function evidenceOf(expected: ExpectedDay, id: string): readonly string[] {
  return expected.developments.find((one) => one.id === id)?.evidence ?? [];
}

/** The same sentence, give or take a neighbour: one holds the other and is at most twice as long. */
function says(sentence: string, gold: readonly string[]): boolean {
  const mine = bare(sentence);
  return gold.some((one) => {
    const theirs = bare(one);
    const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
    return short !== '' && long.includes(short) && long.length <= 2 * short.length;
  });
}

function bare(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, '');
}

function headOf(flag: Development): { readonly sentence: string; readonly url: string } {
  return { sentence: flag.evidence[0]?.sentence ?? '', url: flag.evidence[0]?.url ?? '' };
}

function wrongVerdicts(edition: Edition, expected: ExpectedDay): readonly string[] {
  const got = new Map<string, string>();
  for (const { evidence } of edition.alsoNew) got.set(pathOf(evidence.url), 'listed as perhaps new');
  for (const development of [...edition.developments, ...edition.updates])
    for (const evidence of development.evidence) got.set(pathOf(evidence.url), 'shown');
  for (const article of edition.heldBack) got.set(pathOf(article.url), article.verdict);
  for (const article of edition.filtered) got.set(pathOf(article.url), 'off-topic');
  const wanted = [
    ...expected.heldBack.map(({ page, verdict }) => ({ page, verdict: verdict as string })),
    ...expected.filtered.map((page) => ({ page, verdict: 'off-topic' })),
    // The first page that carries a development must not be held back; one with two of them is listed once.
    ...[...new Set(expected.developments.flatMap(({ pages }) => pages.slice(0, 1)))].map((page) => ({ page, verdict: 'shown' })),
  ];
  return wanted.flatMap(({ page, verdict }) => {
    const found = got.get(page) ?? 'shown nowhere';
    return found === verdict ? [] : [`${page}: ${verdict} expected, ${found}`];
  });
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

function tells(edition: Edition, where: string): boolean {
  const failed = edition.failures.some((failure) => failure.where.includes(where));
  return failed || edition.coverage.feeds.some((feed) => feed.url.includes(where) && (feed.state === 'failing' || feed.state === 'gone'));
}

function wrongSums(edition: Edition, expected: ExpectedDay): readonly string[] {
  const { read, shown, heldBack, filtered, pending } = edition.coverage;
  const sums: string[] = [];
  if (shown + heldBack + filtered !== read) sums.push(`${shown} shown + ${heldBack} held back + ${filtered} filtered are not ${read} read`);
  if (heldBack !== edition.heldBack.length) sums.push(`${heldBack} held back counted, ${edition.heldBack.length} listed`);
  if (filtered !== edition.filtered.length) sums.push(`${filtered} filtered counted, ${edition.filtered.length} listed`);
  if (read < expected.read || read > expected.read + expected.again.length) sums.push(`${read} read, ${expected.read} expected`);
  if (pending > expected.hanging.length) sums.push(`${pending} left for the next run, ${expected.hanging.length} expected at most`);
  return sums;
}
