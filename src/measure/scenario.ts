import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../domain/article.ts';
import type { BaselineRecord } from '../domain/baseline.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { readMarkedStream } from './marked-stream.ts';

/** A labelled stream, without its labels. */
export interface Scenario {
  readonly name: string;
  readonly topic: WatchTopic;
  readonly baseline: readonly BaselineRecord[];
  readonly articles: readonly Article[];
}

export interface GoldLine {
  readonly id: string;
  readonly verdict: 'off-topic' | 'copy' | 'known' | 'new';
  readonly copyOf: string | null;
  readonly developments?: readonly { readonly development: string; readonly evidence: readonly string[] }[];
  readonly neutral?: readonly string[];
}
export interface GoldDevelopment {
  readonly development: string;
  readonly kind: string;
  readonly summary: string;
  readonly firstItem: string;
}
export interface Gold {
  readonly lines: readonly GoldLine[];
  readonly developments: readonly GoldDevelopment[];
}

/** Reads topic, baseline and articles of a scenario folder or of a marked stream; never its labels. */
export function readScenario(folder: string): Scenario {
  if (folder.endsWith('.txt')) return readMarkedStream(folder).scenario;
  const topic = JSON.parse(readFileSync(join(folder, 'topic.json'), 'utf8')) as Partial<WatchTopic>;
  const baselineFolder = join(folder, 'baseline');
  const baseline = readdirSync(baselineFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(baselineFolder, name), 'utf8')) as Partial<BaselineRecord> & { id: string });
  return {
    name: folder.replace(/\/+$/, '').split('/').at(-1) ?? folder,
    topic: {
      title: topic.title ?? '',
      description: topic.description ?? '',
      aliases: topic.aliases ?? {},
      terms: topic.terms ?? [],
      exclusions: topic.exclusions ?? [],
    },
    baseline: baseline.map((r) => ({ outlet: '', title: '', url: '', published: '', lang: 'en', claims: [], openQuestions: [], ...r })),
    articles: readJsonLines<Omit<Article, 'author' | 'dateIsGuess' | 'extraction'>>(join(folder, 'items.jsonl')).map((item) => ({
      ...item,
      author: '',
      dateIsGuess: false,
      extraction: { outcome: 'full', reason: '', textFrom: 'page' },
    })),
  };
}

/** Reads a scenario's labels: for scoring and fitting only. */
export function readGold(folder: string): Gold {
  if (folder.endsWith('.txt')) return readMarkedStream(folder).gold;
  return {
    lines: readJsonLines<GoldLine>(join(folder, 'gold.jsonl')),
    developments: readJsonLines<GoldDevelopment>(join(folder, 'developments.jsonl')),
  };
}

/** The scenario folders and marked streams (`*.txt`) inside a folder, by name; the folder itself where it is one. */
export function scenarioFolders(folder: string): readonly string[] {
  const holds = (at: string): boolean => {
    if (at.endsWith('.txt')) return true;
    try {
      return readdirSync(at).includes('items.jsonl');
    } catch {
      return false;
    }
  };
  if (holds(folder)) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(holds);
}

/** Reads a file of one JSON value a line. */
export function readJsonLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (cause) {
        throw new Error(`${file}:${at + 1}: not a JSON line: ${line.slice(0, 60)}`, { cause });
      }
    });
}
