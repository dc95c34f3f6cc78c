import type { Report } from '../domain/report.ts';
import { slugOf } from '../domain/slug.ts';
import type { DraftSource } from './draft-record.ts';
import { datesOf } from './text/dates.ts';
import { guessLanguage } from './text/guess-language.ts';

/** What a person may say of a report beside what it says of itself. */
export interface Told {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly lang?: string | undefined;
}

export interface Completed {
  readonly source: DraftSource;
  /** By key of the record: what is only a guess, and to be looked at. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Stands where nobody says where the report is found: a record needs an address. */
export const NO_ADDRESS = 'https://example.com/where-the-report-is';

/** Fills in what a record needs and the report doesn't say: what is `stated` goes first, then the report, then a guess with a note. `now` is ISO 8601. */
export function completeReport(report: Report, stated: Told, now: string): Completed {
  const notes = new Map<string, string>();
  const guess = (key: string, value: string, note: string): string => {
    notes.set(key, note);
    return value;
  };
  const url = stated.url ?? (report.url || guess('url', NO_ADDRESS, 'where is the report? A reader of the digest is led there'));
  const host = url === NO_ADDRESS ? '' : (URL.parse(url)?.hostname.replace(/^www\./u, '') ?? '');
  const lang = stated.lang ?? (report.lang === 'und' ? guessLanguage(report.text) : report.lang);
  const inText = dateIn(report, lang, now);
  const published =
    stated.published ??
    report.published ??
    (inText === null
      ? guess('published', now.slice(0, 10), 'when was it published? Today is only a guess')
      : guess('published', inText, 'is that when it was published? It is the first date in the text'));
  const title = stated.title ?? (report.title || guess('title', host || 'Untitled report', 'what is its title?'));
  const outlet = stated.outlet ?? (report.outlet || guess('outlet', host || 'Unknown outlet', 'who published it?'));
  return { source: { ...report, url, lang, published, title, outlet }, notes };
}

/** A full date near the beginning: a dateline, or "published on". */
function dateIn(report: Report, lang: string, now: string): string | null {
  const head = `${report.title}\n${report.text}`.slice(0, 600);
  return (
    datesOf(head, lang, now).find(({ precision, text, iso }) => precision === 'day' && text.includes(iso.slice(0, 4)) && iso <= now)?.iso ??
    null
  );
}

/** "harbour-courier-2025-05-05": outlet and day, not one of `taken`. */
export function recordId(source: Pick<DraftSource, 'outlet' | 'published'>, taken: readonly string[]): string {
  const stem = `${slugOf(source.outlet, 40) || 'report'}-${source.published.slice(0, 10)}`;
  let id = stem;
  for (let count = 2; taken.includes(id); count += 1) id = `${stem}-${count}`;
  return id;
}
