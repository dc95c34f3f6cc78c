import { describe, expect, it } from 'vitest';
import type { WatchTopic } from '../../src/domain/watch.ts';
import { completeReport, recordId } from '../../src/novelty/complete-report.ts';
import { draftRecord, type DraftSource } from '../../src/novelty/draft-record.ts';

const EN = `ORLUN — The Northern Harbour Authority froze the berth tariff on Monday until the end of 2026. Two ports protested at once.

What comes next

"We will not pay for others," Ida Marsh said. She leads the pilots of Orlun. The authority plans to decide on 4 May. It is unclear whether the third port will join. About 40 pilots voted to strike in February. Subscribe to our newsletter.`;

function aReport(part: Partial<DraftSource> = {}): DraftSource {
  return {
    title: 'Three ports, one tariff',
    outlet: 'Harbour Courier',
    url: 'https://courier.example.com/three-ports',
    published: '2026-03-03',
    lang: 'und',
    text: EN,
    pages: [],
    remarks: [],
    ...part,
  };
}

const topic: WatchTopic = {
  title: 'The harbour pact',
  description: '',
  aliases: { 'Northern Harbour Authority': ['NHA', '北港公社'] },
  terms: [],
  exclusions: [],
};

function rows(report: DraftSource): readonly (readonly string[])[] {
  return draftRecord(report, { id: 'courier', topic }).record.claims.map(({ actor, kind, asOf, place, claim }) => [
    actor,
    kind,
    asOf,
    place,
    claim.slice(0, 20),
  ]);
}

describe('a draft of a baseline record', () => {
  it('has each sentence with who acts, the kind, the date and its place; a pronoun and a short form go back to the name', () => {
    expect(rows(aReport())).toEqual([
      ['Northern Harbour Authority', 'status', '2026-03-02', 'paragraph 1, sentence 1', 'The Northern Harbour'],
      ['Two ports', 'event', '2026-03-03', 'paragraph 1, sentence 2', 'Two ports protested '],
      ['Ida Marsh', 'position', '2026-03-03', 'paragraph 3, sentence 1', '"We will not pay for'],
      ['Ida Marsh', 'status', '2026-03-03', 'paragraph 3, sentence 2', 'She leads the pilots'],
      ['Northern Harbour Authority', 'plan', '2026-03-03', 'paragraph 3, sentence 3', 'The authority plans '],
      ['40 pilots', 'event', '2026-02', 'paragraph 3, sentence 5', 'About 40 pilots vote'],
    ]);
  });

  it('makes what the report leaves open an open question, and leaves out headings and what the outlet says about itself', () => {
    const { record, leftOut } = draftRecord(aReport(), { id: 'courier', topic });
    expect(record.openQuestions.map(({ question }) => question)).toEqual(['It is unclear whether the third port will join.']);
    expect(leftOut).toEqual(['What comes next', 'Subscribe to our newsletter.']);
  });

  it('quotes to the letter: each quote stands in the text of the record', () => {
    const { record } = draftRecord(aReport({ text: EN.replace('until the', 'until\nthe') }), { id: 'courier', topic });
    expect(record.claims.length).toBe(6);
    for (const { quote = '' } of record.claims) expect(record.text).toContain(quote);
    expect(record.claims[0]?.claim).not.toContain('\n');
  });

  it('counts paragraphs within each page of a PDF', () => {
    const text = 'The first page says one thing of Orlun.\n\nAnd it says another of Vesk.\n\nThe second page begins with Orlun again.';
    expect(rows(aReport({ text, pages: [0, text.indexOf('The second')] })).map(([, , , place]) => place)).toEqual([
      'page 1, paragraph 1, sentence 1',
      'page 1, paragraph 2, sentence 1',
      'page 2, paragraph 1, sentence 1',
    ]);
  });

  it('reads Japanese', () => {
    const text =
      '北港公社は2日、停泊料を年末まで据え置くと発表した。「他港の分は払わない」と水先人組合のマーシュ氏は述べた。公社は5月4日に決定する予定だ。第三の港が加わるかどうかは未定だ。';
    expect(rows(aReport({ text }))).toEqual([
      ['Northern Harbour Authority', 'event', '2026-03-02', 'paragraph 1, sentence 1', '北港公社は2日、停泊料を年末まで据え置く'],
      ['マーシュ', 'position', '2026-03-03', 'paragraph 1, sentence 2', '「他港の分は払わない」と水先人組合のマー'],
      ['公社', 'plan', '2026-03-03', 'paragraph 1, sentence 3', '公社は5月4日に決定する予定だ。'],
    ]);
    expect(draftRecord(aReport({ text }), { id: 'courier', topic }).record).toMatchObject({ lang: 'ja', openQuestions: [{ id: 'p1-s4' }] });
  });

  it('reads Chinese, where who says it stands in a sentence of its own', () => {
    const text =
      '北港管理局2日宣布，停泊費凍結至年底。\n\n「我們不會替別人付錢。」領港員工會理事長馬許說。管理局計劃於5月4日作出決定。第三個港口是否加入尚不清楚。';
    expect(rows(aReport({ text })).map(([actor, kind]) => [actor, kind])).toEqual([
      ['北港管理局', 'status'],
      ['領港員工會理事長馬許', 'position'],
      ['管理局', 'plan'],
    ]);
  });

  it('dates an event by its year, but not a term of office, and nothing by "last year"', () => {
    const text = 'Orlun built its lighthouse in 1911. Tomas Reed was mayor of Orlun from 2022 to 2024. Ida Marsh moved to Orlun last year.';
    expect(rows(aReport({ text })).map(([, , asOf]) => asOf)).toEqual(['1911', '2026-03-03', '2026-03-03']);
  });
});

describe('what a record needs and the report does not say', () => {
  const bare = { ...aReport(), outlet: '', url: '', published: null, text: 'ORLUN, 2 March 2026 — The tariff is frozen.' };
  const now = '2026-03-05T00:00:00.000Z';

  it('is guessed with a note, and what is stated goes first', () => {
    const guessed = completeReport(bare, {}, now);
    expect(guessed.source).toMatchObject({ outlet: 'Unknown outlet', published: '2026-03-02', lang: 'en' });
    expect([...guessed.notes.keys()].sort()).toEqual(['outlet', 'published', 'url']);
    const stated = completeReport(bare, { outlet: 'Courier', url: 'https://courier.example.com/', published: '2026-03-04' }, now);
    expect(stated).toMatchObject({ source: { outlet: 'Courier', published: '2026-03-04' }, notes: new Map() });
  });

  it('gives an id of outlet and day, which is not taken', () => {
    expect(recordId({ outlet: 'Häfen & Möwen', published: '2026-03-02T10:00:00Z' }, [])).toBe('hafen-mowen-2026-03-02');
    expect(recordId({ outlet: '北港新聞', published: '2026-03-02' }, ['report-2026-03-02'])).toBe('report-2026-03-02-2');
  });
});
