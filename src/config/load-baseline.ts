import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BaselineRecord } from '../domain/baseline.ts';
import { baselineSchema } from './baseline-schema.ts';
import type { ConfigError } from './config-error.ts';
import { checkSource, valueAt } from './check-source.ts';
import { repeated } from './repeated.ts';
import { readYaml } from './yaml-source.ts';
import type { YamlSource } from './yaml-source.ts';

export type BaselineLoading =
  | { readonly kind: 'ok'; readonly record: BaselineRecord; /** Knows where each value stands. */ readonly source: YamlSource }
  | { readonly kind: 'broken'; readonly errors: readonly ConfigError[] };

/** Reads one baseline record. Its id must be the file's name (unless `anyName`), and the ids in it must be unique. */
export function loadBaseline(file: string, { anyName = false }: { readonly anyName?: boolean } = {}): BaselineLoading {
  const reading = readYaml(file);
  if (reading.kind === 'unreadable') return { kind: 'broken', errors: reading.errors };
  const watches = ['watches'];
  if (valueAt(reading.source.value, watches) !== undefined) {
    const text = {
      what: 'This is a watchlist, not a baseline record.',
      advice: 'A record has outlet, title and claims: config/README.md shows one.',
    };
    return { kind: 'broken', errors: [reading.source.error({ path: watches, at: 'key' }, text)] };
  }
  const checked = checkSource(reading.source, baselineSchema);
  const errors = [
    ...reading.errors,
    ...(checked.kind === 'broken' ? checked.errors : []),
    ...(anyName ? [] : wrongName(file, reading.source)),
    ...repeatedIds(reading.source),
  ];
  if (checked.kind === 'broken' || errors.length > 0) return { kind: 'broken', errors };
  const { version: _, ...record } = checked.value;
  return { kind: 'ok', record, source: reading.source };
}

/** Ids of the records in a folder, sorted; empty where there is no such folder. */
export function baselineIds(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .sort();
  } catch {
    return [];
  }
}

/** Where the record of an id stands. */
export function baselineFile(folder: string, id: string): string {
  return join(folder, `${id}.yaml`);
}

function wrongName(file: string, source: YamlSource): readonly ConfigError[] {
  const id = valueAt(source.value, ['id']);
  const name = basename(file, '.yaml');
  if (typeof id !== 'string' || id === name) return [];
  return [
    source.error(
      { path: ['id'], at: 'value' },
      {
        what: `The record calls itself "${id}", but its file is ${name}.yaml.`,
        advice: `Both must be the same: write id: ${name}, or rename the file.`,
      },
    ),
  ];
}

function repeatedIds(source: YamlSource): readonly ConfigError[] {
  return ['claims', 'openQuestions'].flatMap((list) =>
    repeated(source, [list], ['id']).map(({ path, value, firstLine }) =>
      source.error(
        { path, at: 'value' },
        {
          what: `The id "${value}" is taken already in this record.`,
          advice: `The first is on line ${firstLine}: give this one another id.`,
        },
      ),
    ),
  );
}
