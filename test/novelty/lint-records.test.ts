import { describe, expect, it } from 'vitest';
import type { BaselineRecord, Claim } from '../../src/domain/baseline.ts';
import { compareRecords } from '../../src/novelty/compare-records.ts';
import { NO_ADDRESS } from '../../src/novelty/complete-report.ts';
import { lintRecords } from '../../src/novelty/lint-records.ts';
import { quoteStands } from '../../src/novelty/quote-stands.ts';
import { aRecord } from '../builders.ts';

function aClaim(id: string, claim: string, part: Partial<Claim> = {}): Claim {
  return { id, actor: 'pilots', claim, kind: 'status', asOf: '2026-01', place: 'paragraph 1', terms: [], ...part };
}

function found(...records: readonly BaselineRecord[]): readonly string[] {
  return lintRecords(records, null).map(({ record, path, what }) => `${record} ${path.join('.')}: ${what}`);
}

describe('a sound record', () => {
  it('has no findings', () => {
    expect(found(aRecord())).toEqual([]);
  });

  it('names an actor and an address', () => {
    expect(found(aRecord({ url: NO_ADDRESS, claims: [aClaim('a', 'The pilots rest.', { actor: '?' })] }))).toEqual([
      'ledger-2026-01 url: The address of the report is still missing.',
      'ledger-2026-01 claims.0.actor: Nobody is named for this claim.',
    ]);
  });

  it('dates no claim after its report', () => {
    expect(found(aRecord({ claims: [aClaim('a', 'The pilots rest.', { asOf: '2026-02' })] }))).toEqual([
      'ledger-2026-01 claims.0.asOf: The claim is dated 2026-02, after its report (2026-01-20).',
    ]);
    expect(found(aRecord({ claims: [aClaim('a', 'The pilots rest.', { asOf: '2026-01-20' })] }))).toEqual([]);
  });
});

describe('two claims that say the same', () => {
  const first = 'The authority froze the berth tariff of Orlun until the end of 2026.';
  it.each([
    ['in the same words', 'The Authority froze the berth tariff of Orlun until the end of 2026', true],
    ['in nearly the same', 'Until the end of 2026 the authority has frozen the berth tariff of Orlun.', true],
    ['with another figure', 'The authority froze the berth tariff of Orlun until the end of 2027.', false],
    ['denied', 'The authority did not freeze the berth tariff of Orlun until the end of 2026.', false],
    ['about another matter', 'The authority raised the pilots’ wages.', false],
  ])('%s', (_, claim, same) => {
    const what = found(aRecord({ claims: [aClaim('one', first), aClaim('two', claim)] }));
    expect(what).toEqual(same ? ['ledger-2026-01 claims.1.claim: This says the same as the claim "one".'] : []);
  });

  it('in Japanese too', () => {
    const claims = [
      aClaim('one', '北港公社は停泊料を年末まで据え置くと発表した。'),
      aClaim('two', '北港公社は停泊料を年末まで据え置くと発表。'),
    ];
    expect(found(aRecord({ lang: 'ja', claims }))).toHaveLength(1);
  });
});

describe('a quotation', () => {
  it.each([
    ['to the letter', 'frozen, full stop', true],
    ['over a line break, with other quotation marks', '“It is frozen, full stop,” she said', true],
    ['with something left out', '"It is frozen […] she said', true],
    ['with parts the wrong way round', 'she said … frozen', false],
    ['with a word changed', 'frozen, for now', false],
    ['in another case', 'Frozen, full stop', false],
  ])('%s', (_, quote, stands) => {
    const text = 'The mayor was clear. "It is\nfrozen, full stop," she said.';
    expect(quoteStands(quote, text)).toBe(stands);
    const what = found(aRecord({ text, claims: [aClaim('a', 'It is frozen.', { quote })] }));
    expect(what.length).toBe(stands ? 0 : 1);
  });

  it('of Chinese or Japanese stands over a line break, and in full width', () => {
    expect(quoteStands('停泊料を12％上げる', '公社は停泊料を\n１２％上げる。')).toBe(true);
  });

  it('is not checked where the record keeps no text', () => {
    expect(found(aRecord({ claims: [aClaim('a', 'It is frozen.', { quote: 'nowhere to be found' })] }))).toEqual([]);
  });
});

describe('an open question', () => {
  const asking = aRecord({ openQuestions: [{ id: 'third', question: 'Will the third port, Vesk, join the harbour pact?', terms: [] }] });
  const answer = (asOf: string): BaselineRecord =>
    aRecord({
      id: 'post-2026-02',
      published: '2026-02-20',
      claims: [aClaim('joined', 'Vesk, the third port, joined the harbour pact.', { asOf })],
    });

  it('is found when a later claim of another record answers it', () => {
    expect(found(asking, answer('2026-02-20'))).toEqual([
      'ledger-2026-01 openQuestions.0.question: "Will the third port, Vesk, join the harbour pact?" seems to be answered by the later claim post-2026-02#joined.',
    ]);
  });

  it('is not answered by the few words of a short question', () => {
    const short = aRecord({ openQuestions: [{ id: 'pays', question: 'Who pays?', terms: [] }] });
    const claims = [aClaim('line', 'The shipping line pays for the lighthouse.', { asOf: '2026-02-20' })];
    expect(found(short, aRecord({ id: 'post-2026-02', published: '2026-02-20', claims }))).toEqual([]);
  });

  it('is not answered by what was so before, nor by a claim on something else', () => {
    expect(found(asking, answer('2025-12'))).toEqual([]);
    expect(
      found(
        asking,
        aRecord({ id: 'b', published: '2026-03-01', claims: [aClaim('x', 'The port of Vesk has 60 berths.', { asOf: '2026-02' })] }),
      ),
    ).toEqual([]);
  });
});

describe('two records compared', () => {
  const before = aRecord({
    claims: [aClaim('rest', 'The pilots rest.'), aClaim('frozen', 'The berth tariff is frozen until 2026.'), aClaim('gone', 'Reed left.')],
  });
  const after = aRecord({
    claims: [
      aClaim('rest', 'The pilots rest.'),
      aClaim('tariff', 'The berth tariff is frozen until 2026.', { asOf: '2026-02' }),
      aClaim('new', 'Blom came.'),
    ],
    openQuestions: [{ id: 'q', question: 'Who pays?', terms: [] }],
  });

  it('meet by id, then by what they say; the rest was added or removed', () => {
    const { changes, same, questionsAdded } = compareRecords(before, after);
    expect(changes).toEqual([
      { kind: 'changed', before: before.claims[1], after: after.claims[1], fields: ['id', 'asOf'] },
      { kind: 'added', claim: after.claims[2] },
      { kind: 'removed', claim: before.claims[2] },
    ]);
    expect({ same, questionsAdded }).toEqual({ same: 1, questionsAdded: ['Who pays?'] });
  });
});
