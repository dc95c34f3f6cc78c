import type { Edition } from '../domain/edition.ts';
import { cut } from './plain.ts';
import { headlineOf } from './summary.ts';
import type { FrameWords } from './words/frame-words.ts';

const LONGEST_SUBJECT = 120;

/** "3 new developments · Watch title: first headline": one line, harmless, never empty, at most 120 graphemes. */
export function subjectOf(edition: Edition, words: FrameWords): string {
  const first = [...edition.developments, ...edition.updates][0]?.evidence[0]?.sentence ?? '';
  const title = cut(edition.watchTitle, 50);
  const start = [headlineOf(edition, words), title].filter((said) => said !== '').join(' · ');
  const headline = cut(first, 200);
  return cut(headline === '' ? start : `${start}${words.colon}${headline}`, LONGEST_SUBJECT);
}
