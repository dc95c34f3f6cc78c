import type { Edition } from '../domain/edition.ts';
import { cut } from './plain.ts';
import { headlineOf } from './summary.ts';

const LONGEST_SUBJECT = 120;

/** "3 new developments · Watch title: first headline": one line, harmless, never empty, at most 120 graphemes. */
export function subjectOf(edition: Edition): string {
  const first = [...edition.developments, ...edition.updates][0]?.evidence[0]?.sentence ?? '';
  const title = cut(edition.watchTitle, 50);
  const start = [headlineOf(edition), title].filter((words) => words !== '').join(' · ');
  const headline = cut(first, 200);
  return cut(headline === '' ? start : `${start}: ${headline}`, LONGEST_SUBJECT);
}
