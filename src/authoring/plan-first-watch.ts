import { checkFeedAddress, checkMailAddress, checkTimeOfDay, checkTimeZone, type Complaint } from '../config/value-check.ts';
import type { BaselineRecord } from '../domain/baseline.ts';
import type { FeedFinding } from '../domain/feed-finding.ts';
import { slugOf } from '../domain/slug.ts';
import { completeReport, NO_ADDRESS, recordId } from '../novelty/complete-report.ts';
import { UNKNOWN_ACTOR } from '../novelty/draft-actor.ts';
import { draftRecord } from '../novelty/draft-record.ts';
import { firstNames } from '../novelty/first-names.ts';
import type { ReportReader } from '../ports.ts';
import type { FirstFeed, FirstWatch } from './first-files.ts';

/** What a person wants of a first watch. */
export interface Wishes {
  readonly topic?: string;
  readonly about?: string;
  /** Addresses of feeds, or of sites whose feed is looked for. */
  readonly feed: readonly string[];
  readonly to: readonly string[];
  readonly from?: string;
  readonly at: string;
  readonly zone: string;
  /** Address or file of a report. */
  readonly report?: string;
}

export type Planned =
  | { readonly kind: 'planned'; readonly watch: FirstWatch; /** What could not be read, in words. */ readonly trouble: readonly string[] }
  | { readonly kind: 'wrong'; readonly what: readonly string[] };

interface Around {
  /** Null: nobody is asked. */
  readonly find: ((url: string) => Promise<FeedFinding>) | null;
  readonly reports: ReportReader;
  /** ISO 8601. */
  readonly now: string;
}

/** A first watch out of wishes: feeds looked for, a record drafted out of the report or an example of one. What can't be read is told, not fatal. */
export async function planFirstWatch(wishes: Wishes, around: Around): Promise<Planned> {
  const { topic, feed, to } = wishes;
  if (topic === undefined || topic.trim() === '' || feed.length === 0 || to.length === 0)
    return {
      kind: 'wrong',
      what: ['In a pipe nobody can be asked: give --topic, --feed and --to. newsdelta init --help shows an example.'],
    };
  const wrong = wrongIn(wishes);
  if (wrong.length > 0) return { kind: 'wrong', what: wrong };
  const feeds = await Promise.all(feed.map((url) => look(inFull(url), around.find)));
  const record = await firstRecord({ topic, report: wishes.report }, around);
  const [first = ''] = to;
  const watch = {
    id: slugOf(topic, 40) || 'first-watch',
    title: topic,
    aliases: firstNames(topic, [wishes.about ?? '', record.record.text ?? '']),
    description: wishes.about || topic,
    feeds: unique(feeds.map(({ feed: one }) => one)),
    recipients: to,
    sender: wishes.from ?? `newsdelta@${first.slice(first.lastIndexOf('@') + 1)}`,
    at: wishes.at,
    timeZone: wishes.zone,
    ...record,
  };
  return { kind: 'planned', watch, trouble: [...feeds.flatMap(({ trouble }) => trouble), ...record.trouble] };
}

function wrongIn({ feed, to, from, at, zone }: Wishes): readonly string[] {
  return [
    ...feed.map(inFull).map(checkFeedAddress),
    ...[...to, ...(from === undefined ? [] : [from])].map(checkMailAddress),
    checkTimeOfDay(at),
    checkTimeZone(zone),
  ].flatMap((complaint) => asWords(complaint) ?? []);
}

/** A complaint as one line; null for none. */
export function asWords(complaint: Complaint | null): string | null {
  return complaint === null ? null : `${complaint.what} ${complaint.advice}`.trim();
}

function unique(feeds: readonly FirstFeed[]): readonly FirstFeed[] {
  return feeds.filter((feed, index) => feeds.findIndex(({ url }) => url === feed.url) === index);
}

interface Found {
  readonly feed: FirstFeed;
  readonly trouble: readonly string[];
}

function bare(url: string, note = ''): Found {
  return { feed: { url, outlet: '', lang: '', note }, trouble: note === '' ? [] : [`${url}: ${note}`] };
}

async function look(url: string, find: Around['find']): Promise<Found> {
  if (find === null) return bare(url);
  const finding = await find(url);
  if (finding.kind === 'none') return bare(url, `not read: ${finding.what}. ${finding.advice}`);
  const [first, ...others] = finding.feeds;
  if (first === undefined) return bare(url, 'no feed');
  const note = others.length === 0 ? '' : `also found at ${url}: ${others.map((other) => other.url).join(' ')}`;
  const lang = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(first.lang) ? first.lang : '';
  return { feed: { url: first.url, outlet: first.title.replaceAll(/\s+/g, ' ').trim(), lang, note }, trouble: [] };
}

type FirstRecord = Pick<FirstWatch, 'record' | 'recordHead' | 'recordNotes'> & { readonly trouble: readonly string[] };

async function firstRecord(
  { topic, report }: { readonly topic: string; readonly report: string | undefined },
  { reports, now }: Around,
): Promise<FirstRecord> {
  if (report === undefined) return { ...example(topic, now), trouble: [] };
  const reading = await reports.read(report, now);
  if (reading.kind === 'unreadable') return { ...example(topic, now), trouble: [`${report}: ${reading.what}. ${reading.advice}`] };
  const { source, notes } = completeReport(reading.report, {}, now);
  const { record } = draftRecord(source, { id: recordId(source, []), topic: null });
  if (record.claims.length === 0) return { ...example(topic, now), trouble: [`${report}: no sentence of it makes a claim.`] };
  return {
    record,
    recordHead: ['A draft: look at every claim before you rely on it. An article that only repeats one of them is not news.'],
    recordNotes: notes,
    trouble: reading.report.remarks,
  };
}

function example(topic: string, now: string): Omit<FirstRecord, 'trouble'> {
  const today = now.slice(0, 10);
  const record: BaselineRecord = {
    id: 'known-so-far',
    outlet: 'Our own notes',
    title: `What we know about ${topic}`,
    url: NO_ADDRESS,
    published: today,
    lang: 'en',
    claims: [
      {
        id: 'example',
        actor: UNKNOWN_ACTOR,
        claim: `Write here the first thing that you know about ${topic}: who, what, when.`,
        kind: 'status',
        asOf: today,
        place: 'line 1',
        terms: [],
      },
    ],
    openQuestions: [],
  };
  const recordHead = [
    'What you know already, one checkable statement each: an article that only repeats one of these is not news.',
    'Better than by hand: newsdelta baseline add URL|FILE drafts a record out of a report that you read.',
  ];
  return { record, recordHead, recordNotes: new Map([['claims.0.kind', 'event, position, plan, quantity or status']]) };
}

/** "example.org" as https://example.org. */
export function inFull(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
