import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ARTICLE_VERDICTS } from '../../src/domain/assessment.ts';
import type { ArticleVerdict } from '../../src/domain/assessment.ts';
import { DEVELOPMENT_KINDS } from '../../src/domain/development-kind.ts';
import type { DevelopmentKind } from '../../src/domain/development-kind.ts';
import { DAYS, outletOf } from './outlets.ts';
import type { Day, Outlet } from './outlets.ts';

/** One article of the newsroom with its gold labels. */
export interface LabelledArticle {
  /** "day-1/harbour-post-rockslide": the file without its ending. */
  readonly id: string;
  readonly day: Day;
  readonly outlet: Outlet;
  /** Last part of the page's path. */
  readonly slug: string;
  /** ISO 8601 in UTC. */
  readonly published: string;
  readonly title: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
  readonly verdict: ArticleVerdict;
  readonly copyOf: string | null;
  readonly developments: readonly { readonly id: string; readonly evidence: readonly string[] }[];
  readonly neutral: readonly string[];
}

/** What the newsroom's articles tell, each once. */
export interface LabelledDevelopment {
  readonly id: string;
  readonly kind: DevelopmentKind;
  readonly summary: string;
  /** Claims (`record#claim`) that it may be held against; empty: nothing known is close. */
  readonly against: readonly string[];
  /** The development that it changes or continues, else null. */
  readonly updates: string | null;
}

const HERE = import.meta.dirname;

/** All articles, oldest first. Reads the files anew at each call; throws with the file's name where one is malformed. */
export function readArticles(): readonly LabelledArticle[] {
  return DAYS.flatMap((day) => {
    const folder = join(HERE, 'articles', `day-${day}`);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readArticle(`day-${day}/${name.slice(0, -3)}`, day, readFileSync(join(folder, name), 'utf8')));
  }).sort((a, b) => (a.published === b.published ? compare(a.id, b.id) : compare(a.published, b.published)));
}

export function readDevelopments(): readonly LabelledDevelopment[] {
  const file = join(HERE, 'developments.yaml');
  const found: unknown = parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(found)) throw new Error(`${file}: a list is expected`);
  return found.map((one) => {
    const kind = DEVELOPMENT_KINDS.find((candidate) => candidate === one.kind);
    if (kind === undefined) throw new Error(`${file}: ${String(one.id)}: kind ${String(one.kind)}`);
    return { id: String(one.id), kind, summary: String(one.summary), against: one.against ?? [], updates: one.updates ?? null };
  });
}

function readArticle(id: string, day: Day, source: string): LabelledArticle {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (parts === null) throw new Error(`${id}: front matter between two lines of --- is expected`);
  const front: unknown = parse(parts[1] ?? '');
  const said = (name: string): string => {
    const value: unknown = typeof front === 'object' && front !== null ? Reflect.get(front, name) : undefined;
    return value === undefined || value === null ? '' : String(value);
  };
  const verdict = ARTICLE_VERDICTS.find((candidate) => candidate === said('verdict'));
  if (verdict === undefined) throw new Error(`${id}: verdict "${said('verdict')}" is none of ${ARTICLE_VERDICTS.join(', ')}`);
  const outlet = outletOf(said('outlet'));
  const published = new Date(said('date'));
  if (Number.isNaN(published.getTime())) throw new Error(`${id}: date "${said('date')}"`);
  const title = readMarks(said('title'));
  const body = readMarks((parts[2] ?? '').trim());
  const marks = [...title.marks, ...body.marks];
  return {
    id,
    day,
    outlet,
    slug: id.slice(id.indexOf('/') + 1).slice(outlet.id.length + 1),
    published: published.toISOString(),
    title: title.text,
    author: said('author'),
    paragraphs: body.text.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', ' ').trim()),
    verdict,
    copyOf: said('copyOf') || null,
    developments: [...new Set(marks.filter((mark) => mark.label !== '~').map((mark) => mark.label))].map((label) => ({
      id: label,
      evidence: marks.filter((mark) => mark.label === label).map((mark) => mark.sentence),
    })),
    neutral: marks.filter((mark) => mark.label === '~').map((mark) => mark.sentence),
  };
}

/** `[[label|sentence]]` labels a sentence; a label may name several developments, joined by a plus sign; `~` is the neutral label. */
function readMarks(source: string): { readonly text: string; readonly marks: readonly { readonly label: string; readonly sentence: string }[] } {
  const marks: { label: string; sentence: string }[] = [];
  const text = source.replaceAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g, (_whole, labels: string, sentence: string) => {
    for (const label of labels.split('+')) marks.push({ label, sentence: sentence.replaceAll('\n', ' ') });
    return sentence;
  });
  return { text, marks };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
