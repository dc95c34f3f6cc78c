import type { Article } from '../../src/domain/article.ts';
import type { ArticleAssessment } from '../../src/domain/assessment.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Entry } from '../../src/domain/feed.ts';
import { unaskedFeed } from '../../src/domain/feed.ts';
import type { EditionCommit, Ledger, Remembered } from '../../src/ports.ts';

export const T0 = '2026-03-01T06:00:00.000Z';
export const T1 = '2026-03-01T06:01:00.000Z';
export const FEED = { url: 'https://press.example.com/feed', outlet: 'Example Press', lang: 'en' };

/** Two connections to one ledger, as of two processes. */
export type Both = () => { readonly one: Ledger; readonly two: Ledger };

export function claim(ledger: Ledger, run: string, occurrence: string, now = T0): Promise<string> {
  return ledger.claimOccurrence({ watch: 'w', occurrence, run, now, staleAfterMs: 600_000 });
}

export function renew(ledger: Ledger, run: string, occurrence: string, now: string): Promise<boolean> {
  return ledger.renewClaim({ watch: 'w', occurrence, run, now });
}

export function see(ledger: Ledger, watch: string, ids: readonly string[]): Promise<number> {
  return ledger.recordFeed({ watch, feed: FEED, state: unaskedFeed(FEED.url), entries: ids.map(entry), now: T0 });
}

export async function read(ledger: Ledger, watch: string): Promise<void> {
  for (const pending of await ledger.pendingEntries(watch, 99)) {
    await ledger.recordArticle({ watch, pending, article: article(pending.entry.id), again: false });
  }
}

/** A claimed occurrence (T0) with two read articles, and what is to be committed for it. */
export async function ready(ledger: Ledger, run: string): Promise<EditionCommit> {
  await see(ledger, 'w', ['a', 'b']);
  await read(ledger, 'w');
  await claim(ledger, run, T0);
  const message = { shows: 'e1', from: 'digest@example.com', raw: Uint8Array.of(0, 13, 10, 255) };
  return {
    edition: edition('e1'),
    assessments: ['b', 'a'].map(assessment),
    dueFrom: T1,
    own: [],
    served: [],
    messages: [
      { ...message, id: 'm1', recipient: 'x@example.org', messageId: '<1@example.com>' },
      { ...message, id: 'm2', recipient: 'y@example.org', messageId: '<2@example.com>' },
    ],
  };
}

export async function told(ledger: Ledger): Promise<Remembered[]> {
  const all: Remembered[] = [];
  for await (const remembered of ledger.remembered('w')) all.push(remembered);
  return all;
}

export function entry(id: string): Entry {
  const link = article(id).url;
  return { id, link, title: `Title ${id}`, published: null, updated: null, author: '', summary: '', content: '' };
}

export function article(id: string): Article {
  const url = `https://press.example.com/${id}`;
  const extraction = { outcome: 'full', reason: '', textFrom: 'page' } as const;
  const text = 'The harbour opened.';
  return {
    id: url,
    url,
    outlet: FEED.outlet,
    lang: 'en',
    title: `Title ${id}`,
    author: '',
    published: T0,
    dateIsGuess: false,
    text,
    extraction,
  };
}

export function assessment(id: string): ArticleAssessment {
  const relevance = { score: 1, why: [] };
  const nothing = { copyOf: null, sentences: [], developments: [], alsoNew: [], notCompared: null };
  return { article: article(id).id, verdict: 'new', relevance, ...nothing };
}

export function edition(id: string): Edition {
  const source = article('a');
  const evidence = {
    sentence: source.text,
    lang: 'en',
    article: source.id,
    url: source.url,
    outlet: source.outlet,
    title: source.title,
    published: T0,
    dateIsGuess: false,
    place: 'text',
    offset: 0,
    outcome: 'full',
  } as const;
  const development = {
    id: 'd1',
    kind: 'event',
    verdict: 'new',
    score: 1,
    evidence: [evidence],
    copies: [],
    heldAgainst: null,
    why: [],
    updates: null,
  } as const;
  return {
    id,
    watch: 'w',
    watchTitle: 'W',
    occurrence: T0,
    made: T1,
    timeZone: 'UTC',
    next: null,
    reports: [],
    developments: [development],
    updates: [],
    alsoNew: [],
    heldBack: [],
    filtered: [],
    failures: [],
    warnings: [],
    coverage: { feeds: [], entries: 2, read: 2, shown: 2, heldBack: 0, filtered: 0, tooOld: 0, pending: 0 },
  };
}
