import { describe, expect, it } from 'vitest';
import { composeEdition, type Materials } from '../../src/domain/compose-edition.ts';
import { aFinding, anArticle, anAssessment, anOccasion, aSentence, aWatch } from '../builders.ts';

const coverage = { feeds: [], entries: 3, pending: 0, tooOld: 0 };
const second = anArticle({
  id: 'https://coast.example.org/a',
  url: 'https://coast.example.org/a',
  outlet: 'Coast Wire',
  published: '2026-03-02T06:00:00.000Z',
});

function compose(assessed: Materials['assessed'], part: Partial<Materials> = {}): ReturnType<typeof composeEdition> {
  return composeEdition({
    watch: aWatch(),
    occasion: anOccasion(),
    assessed,
    sent: new Map(),
    told: new Map(),
    coverage,
    failures: [],
    warnings: [],
    ...part,
  });
}

describe('composeEdition', () => {
  it('shows one development for two articles that carry it, the first flag leading', () => {
    const edition = compose([
      { article: anArticle(), assessment: anAssessment() },
      { article: second, assessment: anAssessment({ article: second.id, verdict: 'known', developments: [aFinding({ first: false })] }) },
    ]);
    expect(edition.developments.map(({ evidence }) => evidence.map(({ outlet }) => outlet))).toEqual([['Harbour Post', 'Coast Wire']]);
    expect(edition.coverage).toMatchObject({ read: 2, shown: 2, heldBack: 0, filtered: 0 });
  });

  it('holds back an article that only repeats what was sent, and names when', () => {
    const sent = new Map([
      [
        'd1',
        {
          edition: 'e0',
          sentOn: '2026-03-01T07:00:00.000Z',
          sentence: 'Pilots vote.',
          outlet: 'Harbour Post',
          url: 'https://harbour.example.com/0',
        },
      ],
    ]);
    const edition = compose(
      [{ article: second, assessment: anAssessment({ article: second.id, verdict: 'known', developments: [aFinding({ first: false })] }) }],
      { sent },
    );
    expect(edition.developments).toEqual([]);
    expect(edition.heldBack).toMatchObject([
      {
        by: {
          kind: 'sent',
          text: 'Pilots vote.',
          source: 'Harbour Post',
          url: 'https://harbour.example.com/0',
          date: '2026-03-01T07:00:00.000Z',
          id: 'd1',
        },
      },
    ]);
  });

  it('puts a development that changes an earlier one under updates, beside the sentence sent before', () => {
    const sent = new Map([
      [
        'd0',
        {
          edition: 'e0',
          sentOn: '2026-03-01T07:00:00.000Z',
          sentence: 'Pilots would not strike.',
          outlet: 'Harbour Post',
          url: 'https://harbour.example.com/0',
        },
      ],
    ]);
    const edition = compose([{ article: anArticle(), assessment: anAssessment({ developments: [aFinding({ updates: 'd0' })] }) }], {
      sent,
    });
    expect(edition.updates[0]?.updates).toEqual({ id: 'd0', sentence: 'Pilots would not strike.', sentOn: '2026-03-01T07:00:00.000Z' });
    expect(edition.developments).toEqual([]);
  });

  it('names the claim and its report that a sentence is held against', () => {
    const heldAgainst = {
      text: 'The pilots of Orlun have never struck.',
      source: { kind: 'claim', record: 'ledger-2026-01', claim: 'pilots' },
      similarity: 0.4,
    } as const;
    const edition = compose([
      { article: anArticle(), assessment: anAssessment({ developments: [aFinding({ evidence: [aSentence({ heldAgainst })] })] }) },
    ]);
    expect(edition.developments[0]?.heldAgainst).toEqual({
      text: 'The pilots of Orlun have never struck.',
      kind: 'report',
      source: 'The Coast Ledger',
      url: 'https://ledger.example.org/orlun',
      date: '2026-01-20',
      similarity: 0.4,
      id: 'ledger-2026-01#pilots',
    });
  });

  it('lists a copy under its original, and counts it as held back', () => {
    const edition = compose([
      { article: anArticle(), assessment: anAssessment() },
      {
        article: second,
        assessment: anAssessment({ article: second.id, verdict: 'copy', copyOf: anArticle().id, developments: [], sentences: [] }),
      },
    ]);
    expect(edition.developments[0]?.copies).toEqual([{ outlet: 'Coast Wire', url: 'https://coast.example.org/a' }]);
    expect(edition.heldBack).toMatchObject([
      { verdict: 'copy', by: { kind: 'copy', outlet: 'Harbour Post', title: 'Pilots vote to strike at Orlun', url: anArticle().url } },
    ]);
  });

  it('keeps the key of a private feed out of what is mailed, posted and published', () => {
    const url = 'https://harbour.example.com/feed?lang=en&api_key=tiger';
    const feed = { url, outlet: '', state: 'failing', entries: 0, failures: 1, failingSince: null, what: '' } as const;
    const failure = { step: 'collect', where: url, what: `${url} redirects more than 5 times`, advice: '', temporary: true } as const;
    const edition = compose([], { coverage: { ...coverage, feeds: [feed] }, failures: [failure] });
    expect(JSON.stringify(edition)).not.toContain('tiger');
    expect(edition.coverage.feeds[0]?.url).toBe('https://harbour.example.com/feed?lang=en&api_key=***');
    expect(edition.failures[0]?.where).toBe(edition.coverage.feeds[0]?.url);
  });

  it('counts every article exactly once: shown + held back + filtered = read', () => {
    const third = anArticle({ id: 'https://x.example.net/3', url: 'https://x.example.net/3' });
    const edition = compose([
      { article: anArticle(), assessment: anAssessment() },
      { article: second, assessment: anAssessment({ article: second.id, verdict: 'known', developments: [] }) },
      {
        article: third,
        assessment: anAssessment({
          article: third.id,
          verdict: 'off-topic',
          developments: [],
          relevance: { score: 0.1, why: ['exclusion: crossword'] },
        }),
      },
    ]);
    const { read, shown, heldBack, filtered } = edition.coverage;
    expect([read, shown, heldBack, filtered]).toEqual([3, 1, 1, 1]);
    expect(edition.filtered).toMatchObject([{ by: { kind: 'excluded', word: 'crossword' } }]);
  });
});
