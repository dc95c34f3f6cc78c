import { describe, expect, it } from 'vitest';
import type { Development, Edition, Evidence, HeldBack } from '../../src/domain/edition.ts';
import { readArticles, readDevelopments } from '../../samples/newsroom/articles.ts';
import { compareWithExpected, summarize } from '../../samples/newsroom/compare-with-expected.ts';
import { expectedDays } from '../../samples/newsroom/expected-days.ts';
import type { ExpectedDay, ExpectedDevelopment } from '../../samples/newsroom/expected-days.ts';

const days = expectedDays(readArticles(), readDevelopments());
const host = 'http://127.0.0.1:9';

/** An edition that shows a day to the letter. */
function perfect(day: ExpectedDay): Edition {
  const heldBack: readonly HeldBack[] = [
    ...day.heldBack.map(({ page, verdict }) => held(page, verdict)),
    ...day.corroborating.filter((page) => !day.developments.some((one) => one.pages.includes(page))).map((page) => held(page, 'known')),
  ];
  const filtered = day.filtered.map((page) => held(page, 'off-topic'));
  return {
    id: 'e',
    watch: 'w',
    watchTitle: 'W',
    occurrence: '2026-03-10T18:00:00.000Z',
    made: '2026-03-10T18:00:01.000Z',
    timeZone: 'UTC',
    next: null,
    reports: [],
    developments: day.developments.map(shown),
    updates: [],
    alsoNew: [],
    heldBack,
    filtered,
    coverage: {
      feeds: [],
      entries: day.read,
      read: day.read,
      shown: day.read - heldBack.length - filtered.length,
      heldBack: heldBack.length,
      filtered: filtered.length,
      pending: 0,
      tooOld: 0,
    },
    failures: day.failures.map(({ where }) => ({ step: 'read', where: host + where, what: '', advice: '', temporary: false })),
    warnings: [],
  };
}

function held(page: string, verdict: HeldBack['verdict']): HeldBack {
  return { article: page, url: host + page, outlet: '', title: '', verdict, by: { kind: 'nothing' } };
}

function shown(one: ExpectedDevelopment): Development {
  const [claim] = one.against;
  return {
    id: one.id,
    kind: one.kind,
    verdict: 'new',
    score: 1,
    evidence: one.pages.map((page) => quote(one.evidence[0] ?? '', page)),
    copies: [],
    heldAgainst: claim === undefined ? null : { text: '', kind: 'report', source: '', url: '', date: '', similarity: 0, id: claim },
    why: [],
    updates: null,
  };
}

function quote(sentence: string, page: string): Evidence {
  return {
    sentence,
    lang: 'en',
    article: page,
    url: `${host}${page}?utm_source=feed`,
    outlet: '',
    title: '',
    published: '2026-03-10T06:00:00.000Z',
    dateIsGuess: false,
    place: 'text',
    offset: 0,
    outcome: 'full',
  };
}

describe('compareWithExpected', () => {
  it.each(days.map((day) => [day.day, day] as const))('finds nothing wrong in a perfect edition of day %i', (_day, day) => {
    expect(compareWithExpected(perfect(day), day)).toEqual({
      day: day.day,
      expected: day.developments.length,
      caught: day.developments.map((one) => one.id),
      missed: [],
      missedButListed: [],
      falseAlarms: [],
      doubled: [],
      neutral: [],
      wrongKind: [],
      otherwiseHeld: [],
      wrongVerdict: [],
      untoldFailures: [],
      arithmetic: [],
    });
  });

  const day = days[1] as ExpectedDay;
  const whole = perfect(day);
  const [first, ...rest] = whole.developments as [Development, ...Development[]];

  it('tells a missed development, and whether it is listed as perhaps new', () => {
    const alsoNew = first.evidence.map((evidence) => ({ evidence, heldAgainst: null, score: 0.4 }));
    const comparison = compareWithExpected({ ...whole, developments: rest, alsoNew }, day);
    expect([comparison.missed, comparison.missedButListed]).toEqual([[first.id], [first.id]]);
    expect(comparison.wrongVerdict).toContainEqual(expect.stringContaining('shown expected, listed as perhaps new'));
  });

  it('tells a false alarm from a repeat, a neutral detail and a doubled flag', () => {
    const flag = (sentence: string): Development => ({ ...first, id: 'x', evidence: [quote(sentence, '/x')] });
    const told = day.repeats[0];
    const extra = [flag('The weather was fine.'), flag(told?.evidence[0] ?? ''), flag(day.neutral[0] ?? ''), first];
    const comparison = compareWithExpected({ ...whole, developments: [...whole.developments, ...extra] }, day);
    expect(comparison.falseAlarms.map((alarm) => alarm.why)).toEqual(['no development', `told before: ${told?.id}`]);
    expect(comparison.neutral).toEqual([day.neutral[0]]);
    expect(comparison.doubled).toEqual([first.id]);
    const { recall, precision, f1 } = summarize([comparison]);
    const count = day.developments.length;
    expect([recall, precision]).toEqual([1, count / (count + 3)]);
    expect(f1).toBeCloseTo((2 * precision) / (1 + precision));
  });

  it('tells a wrong kind and a strange neighbour', () => {
    const strange = { ...first, kind: first.kind === 'plan' ? ('event' as const) : ('plan' as const), heldAgainst: null };
    const comparison = compareWithExpected({ ...whole, developments: [strange, ...rest] }, day);
    expect(comparison.wrongKind).toEqual([`${first.id}: ${first.kind} expected, ${strange.kind}`]);
    expect(comparison.otherwiseHeld).toEqual([`${first.id}: held against nothing`]);
    expect(summarize([comparison]).kindAccuracy).toBe((day.developments.length - 1) / day.developments.length);
  });

  it('tells an article in the wrong list, an untold failure and sums that do not hold', () => {
    const [out, ...filtered] = whole.filtered as [HeldBack, ...HeldBack[]];
    const comparison = compareWithExpected(
      { ...whole, filtered, heldBack: [...whole.heldBack, { ...out, verdict: 'known' }], failures: [] },
      day,
    );
    expect(comparison.wrongVerdict).toEqual([`${new URL(out.url).pathname}: off-topic expected, known`]);
    expect(comparison.untoldFailures).toHaveLength(day.failures.length);
    expect(comparison.arithmetic).toHaveLength(2);
  });
});
