/** Small complete values for tests: each takes only what the test is about. */
import type { Article } from '../src/domain/article.ts';
import type { ArticleAssessment, DevelopmentFinding, SentenceAssessment } from '../src/domain/assessment.ts';
import type { BaselineRecord } from '../src/domain/baseline.ts';
import type { Edition } from '../src/domain/edition.ts';
import type { Occasion } from '../src/domain/occasion.ts';
import type { Recipient } from '../src/domain/recipient.ts';
import type { Watch } from '../src/domain/watch.ts';

export const NOW = '2026-03-02T07:00:00.000Z';

const SCHEDULE = { crons: ['0 7 * * *'], timeZone: 'Europe/Berlin', graceMinutes: 120 } as const;

export function anArticle(part: Partial<Article> = {}): Article {
  return {
    id: 'https://harbour.example.com/pilots',
    url: 'https://harbour.example.com/pilots',
    outlet: 'Harbour Post',
    lang: 'en',
    title: 'Pilots vote to strike at Orlun',
    author: '',
    published: '2026-03-02T05:00:00.000Z',
    dateIsGuess: false,
    text: 'Pilots at Orlun voted on Monday to strike.\n\nThe port has 40 of them.',
    extraction: { outcome: 'full', reason: '', textFrom: 'page' },
    ...part,
  };
}

export function aSentence(part: Partial<SentenceAssessment> = {}): SentenceAssessment {
  return {
    text: 'Pilots at Orlun voted on Monday to strike.',
    place: 'text',
    offset: 0,
    paragraph: 0,
    verdict: 'new',
    score: 0.8,
    shareKnown: 0.2,
    heldAgainst: null,
    why: ['nothing known says it'],
    ...part,
  };
}

export function aFinding(part: Partial<DevelopmentFinding> = {}): DevelopmentFinding {
  return { id: 'd1', kind: 'position', first: true, updates: null, score: 0.8, evidence: [aSentence()], ...part };
}

export function anAssessment(part: Partial<ArticleAssessment> = {}): ArticleAssessment {
  return {
    article: anArticle().id,
    verdict: 'new',
    copyOf: null,
    relevance: { score: 0.9, why: ['Orlun in the title'] },
    sentences: [aSentence()],
    developments: [aFinding()],
    alsoNew: [],
    notCompared: null,
    ...part,
  };
}

export function aRecord(part: Partial<BaselineRecord> = {}): BaselineRecord {
  return {
    id: 'ledger-2026-01',
    outlet: 'The Coast Ledger',
    title: 'Who will run Orlun?',
    url: 'https://ledger.example.org/orlun',
    published: '2026-01-20',
    lang: 'en',
    claims: [
      {
        id: 'pilots',
        actor: 'pilots',
        claim: 'The pilots of Orlun have never struck.',
        kind: 'status',
        asOf: '2026-01',
        place: 'paragraph 3',
        terms: ['pilots'],
      },
    ],
    openQuestions: [],
    ...part,
  };
}

export function aWatch(part: Partial<Watch> = {}): Watch {
  return {
    id: 'orlun',
    title: 'The port of Orlun',
    description: 'Who runs the port of Orlun, its pilots and its fees.',
    aliases: { Orlun: ['Port of Orlun'] },
    terms: ['pilots'],
    exclusions: [],
    baseline: [aRecord()],
    feeds: [{ url: 'https://harbour.example.com/feed' }],
    sensitivity: 'normal',
    recipients: [aRecipient()],
    schedule: SCHEDULE,
    ...part,
  };
}

export function aRecipient(part: Partial<Recipient> = {}): Recipient {
  return { address: 'desk@example.com', schedule: SCHEDULE, quietDay: 'send', minimum: null, language: 'en', ...part };
}

export function anOccasion(part: Partial<Occasion> = {}): Occasion {
  return { occurrence: NOW, planned: true, next: '2026-03-03T06:00:00.000Z', now: NOW, run: 'run-1', ...part };
}

/** Quiet where nothing is given; its sum is made from its lists, one article for each development. */
export function anEdition(part: Partial<Edition> = {}): Edition {
  const { developments = [], updates = [], alsoNew = [], heldBack = [], filtered = [] } = part;
  const shown = developments.length + updates.length + alsoNew.length;
  const read = shown + heldBack.length + filtered.length;
  return {
    id: 'orlun-20260302T070000Z',
    watch: 'orlun',
    watchTitle: 'The port of Orlun',
    occurrence: NOW,
    made: NOW,
    timeZone: 'Europe/Berlin',
    next: null,
    reports: [],
    developments,
    updates,
    alsoNew,
    heldBack,
    filtered,
    coverage: { feeds: [], entries: read, read, shown, heldBack: heldBack.length, filtered: filtered.length, pending: 0, tooOld: 0 },
    failures: [],
    warnings: [],
    ...part,
  };
}
