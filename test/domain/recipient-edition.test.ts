import { describe, expect, it } from 'vitest';
import type { Development, Edition, Evidence } from '../../src/domain/edition.ts';
import { editionFor, type Reader } from '../../src/domain/recipient-edition.ts';
import { anArticle, anEdition, aRecipient } from '../builders.ts';

const MORNING = anEdition({ id: 'orlun-0700', developments: [development('d1', 0.9)], heldBack: [held('known')] });
const NOON = anEdition({ id: 'orlun-1200', developments: [development('d2', 0.6, 'plan')], filtered: [held('off-topic')] });

const reader = (part: Partial<Reader> = {}): Reader => ({ recipient: aRecipient(), untold: [], sentOn: new Map(), next: null, ...part });
const ids = (developments: readonly Development[]): readonly string[] => developments.map(({ id }) => id);

describe("one recipient's edition", () => {
  it("is the watch's, with the recipient's zone and next slot, where nothing differs", () => {
    const next = '2026-03-03T17:00:00.000Z';
    const schedule = { ...aRecipient().schedule, timeZone: 'Asia/Tokyo' };
    const { edition, withheld } = editionFor(MORNING, reader({ next, recipient: aRecipient({ schedule }) }));
    expect(edition).toEqual({ ...MORNING, timeZone: 'Asia/Tokyo', next });
    expect(withheld).toEqual([]);
  });

  it('tells what was published since the last digest too, and its sum holds', () => {
    const { edition } = editionFor(NOON, reader({ untold: [MORNING] }));
    expect(ids(edition.developments)).toEqual(['d1', 'd2']);
    expect(edition.id).not.toBe(NOON.id);
    expect(edition.coverage).toMatchObject({ read: 4, shown: 2, heldBack: 1, filtered: 1 });
  });

  it('leaves out what ailed a feed earlier and no more, and keeps a page that could not be read', () => {
    const trouble = (step: 'collect' | 'read', where: string) => ({ step, where, what: 'HTTP 503', advice: '', temporary: true });
    const ailing = { ...MORNING, failures: [trouble('collect', 'https://a.example.com/feed'), trouble('read', 'https://a.example.com/1')] };
    const { edition } = editionFor(NOON, reader({ untold: [ailing] }));
    expect(edition.failures.map(({ where }) => where)).toEqual(['https://a.example.com/1']);
  });

  it('calls an update new for who never was sent what it updates, and dates it by the own digest for who was', () => {
    const updates = { id: 'd1', sentence: 'Pilots vote.', sentOn: MORNING.made };
    const edition = anEdition({ updates: [{ ...development('d3', 0.8), verdict: 'update', updates }] });
    const own = '2026-03-02T17:00:00.000Z';
    const known = editionFor(edition, reader({ sentOn: new Map([['d1', own]]) })).edition;
    expect(known.updates).toMatchObject([{ verdict: 'update', updates: { sentOn: own } }]);
    const fresh = editionFor(edition, reader()).edition;
    expect([fresh.developments, fresh.updates]).toMatchObject([[{ id: 'd3', verdict: 'new', updates: null }], []]);
    const together = editionFor(edition, reader({ untold: [MORNING] })).edition;
    expect(ids(together.developments)).toEqual(['d1', 'd3']);
  });

  it('never says of a sentence that it was sent where it was not', () => {
    const against = { text: 'Pilots vote.', source: 'Harbour Post', url: '', date: MORNING.made, id: 'd1', kind: 'sent' } as const;
    const edition = anEdition({
      developments: [{ ...development('d4', 0.8), heldAgainst: { ...against, similarity: 0.5 } }],
      heldBack: [{ ...held('known'), by: against }],
    });
    const kinds = (part: Partial<Reader>): readonly unknown[] => {
      const own = editionFor(edition, reader(part)).edition;
      return [own.developments.find(({ id }) => id === 'd4')?.heldAgainst?.kind, own.heldBack.at(-1)?.by.kind];
    };
    expect(kinds({})).toEqual(['told', 'told']);
    expect(kinds({ untold: [MORNING] })).toEqual(['here', 'here']);
    expect(kinds({ sentOn: new Map([['d1', MORNING.made]]) })).toEqual(['sent', 'sent']);
  });

  it('holds back what is below the minimum, names it, and its sum holds', () => {
    const minimum = { kinds: null, score: 0.8 };
    const { edition, withheld } = editionFor(NOON, reader({ untold: [MORNING], recipient: aRecipient({ minimum }) }));
    expect(ids(edition.developments)).toEqual(['d1']);
    expect(withheld).toEqual(['d2']);
    expect(edition.heldBack).toMatchObject([
      { verdict: 'minimum', by: { kind: 'minimum', text: 'Sentence of d2.' } },
      { verdict: 'known' },
    ]);
    expect(edition.coverage).toMatchObject({ read: 4, shown: 1, heldBack: 2, filtered: 1 });
  });

  it('shows only the kinds that are wanted', () => {
    const recipient = aRecipient({ minimum: { kinds: ['plan'], score: 0 } });
    expect(ids(editionFor(NOON, reader({ untold: [MORNING], recipient })).edition.developments)).toEqual(['d2']);
  });

  it('counts an article once that carries one development above the minimum and one below', () => {
    const both = anEdition({ developments: [development('d5', 0.9, 'event', 'a'), development('d6', 0.1, 'event', 'a')] });
    const recipient = aRecipient({ minimum: { kinds: null, score: 0.5 } });
    const { edition } = editionFor({ ...both, coverage: { ...both.coverage, read: 1, shown: 1 } }, reader({ recipient }));
    expect(edition.coverage).toMatchObject({ read: 1, shown: 1, heldBack: 0 });
  });

  it('shows what could not be compared whatever the minimum', () => {
    const aside = { evidence: evidence('d7', 'x'), heldAgainst: null, score: 0 };
    const failures = [{ step: 'assess', where: aside.evidence.url, what: 'not compared', advice: '', temporary: false }] as const;
    const recipient = aRecipient({ minimum: { kinds: null, score: 0.5 } });
    const other = { ...aside, evidence: evidence('d8', 'y') };
    expect(editionFor(anEdition({ alsoNew: [aside, other], failures }), reader({ recipient })).edition.alsoNew).toEqual([aside]);
  });
});

function development(id: string, score: number, kind: Development['kind'] = 'event', article = id): Development {
  return { id, kind, verdict: 'new', score, evidence: [evidence(id, article)], copies: [], heldAgainst: null, why: [], updates: null };
}

function evidence(id: string, article: string): Evidence {
  const { outlet, title, published, dateIsGuess } = anArticle();
  const url = `https://harbour.example.com/${article}`;
  return {
    sentence: `Sentence of ${id}.`,
    lang: 'en',
    article: url,
    url,
    outlet,
    title,
    published,
    dateIsGuess,
    place: 'text',
    offset: 0,
    outcome: 'full',
  };
}

function held(verdict: 'known' | 'off-topic'): Edition['heldBack'][number] {
  const url = `https://harbour.example.com/${verdict}`;
  return { article: url, url, outlet: 'Harbour Post', title: 'Old news', verdict, by: { kind: 'nothing' } };
}
