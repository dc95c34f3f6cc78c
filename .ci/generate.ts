/**
 * Writes what is made from the declarations of the settings: config/*.schema.json and the tables in config/README.md.
 * `node .ci/generate.ts` writes; `node .ci/generate.ts --check` says what is not current and ends with 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baselineSchema } from '../src/config/baseline-schema.ts';
import { alternative, declaredSchema } from '../src/config/declared-key.ts';
import type { DeclaredKey } from '../src/config/declared-key.ts';
import { VARIABLES } from '../src/config/load-environment.ts';
import { watchlistSchema } from '../src/config/watchlist-schema.ts';

const ROOT = join(import.meta.dirname, '..');

if (import.meta.main) process.exitCode = main(process.argv.includes('--check'));

/** Every generated file with its content as it must be, by its path from the root. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const watchlist = declaredSchema(watchlistSchema);
  const baseline = declaredSchema(baselineSchema);
  const tables = { watchlist: settingsTable(watchlist), baseline: settingsTable(baseline), environment: environmentTable() };
  return new Map([
    ['config/watchlist.schema.json', `${JSON.stringify(watchlist, null, 2)}\n`],
    ['config/baseline.schema.json', `${JSON.stringify(baseline, null, 2)}\n`],
    ['config/README.md', withTables(readFileSync(join(ROOT, 'config/README.md'), 'utf8'), tables)],
  ]);
}

function main(check: boolean): number {
  let stale = 0;
  for (const [path, content] of generatedFiles()) {
    if (contentOf(path) === content) continue;
    stale += 1;
    if (!check) writeFileSync(join(ROOT, path), content);
    process.stdout.write(check ? `${path} is not current: run node .ci/generate.ts\n` : `${path} written\n`);
  }
  return check && stale > 0 ? 1 : 0;
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return null;
  }
}

/** Replaces what stands between `<!-- table: NAME -->` and `<!-- end -->`. */
function withTables(document: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const start = `<!-- table: ${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf('<!-- end -->', from);
    if (from < 0 || to < 0) throw new Error(`config/README.md has no place for the table "${name}" (${start} ... <!-- end -->).`);
    return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, document);
}

function settingsTable(schema: DeclaredKey): string {
  const rows = rowsOf(schema, '').map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`);
  return ['| Setting | What it is | Value | Usual | Example |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(schema: DeclaredKey, prefix: string): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const items = value.items === undefined ? undefined : alternative(value.items, 'properties');
    const inner = items?.properties === undefined ? value : items;
    const name = `${prefix}${key}${value.type === 'array' && inner !== value ? '[]' : ''}`;
    const group = inner.properties !== undefined;
    const row = [`\`${name}\``, value.description ?? '', kindOf(value), usualOf(key, value, schema), group ? '' : exampleOf(value)];
    return [row, ...rowsOf(inner, `${name}.`)];
  });
}

function kindOf(key: DeclaredKey): string {
  if (key.anyOf !== undefined) return key.anyOf.map(kindOf).join(' or ');
  if (key.enum !== undefined) return key.enum.map((word) => `\`${String(word)}\``).join(', ');
  if (key.const !== undefined) return `\`${String(key.const)}\``;
  if (key.type === 'integer') return `${key.minimum} to ${key.maximum}`;
  if (key.type === 'array') return key.items?.properties === undefined ? `list of ${listed(key.items)}` : 'list of groups';
  if (key.type === 'object') return key.properties === undefined ? 'names with values' : 'group';
  return 'text';
}

function listed(key: DeclaredKey | undefined): string {
  if (key?.anyOf !== undefined) return key.anyOf.map((one) => (one.properties === undefined ? listed(one) : 'groups')).join(' or ');
  if (key?.enum !== undefined) return kindOf(key);
  return key?.type === 'integer' ? 'numbers' : 'texts';
}

function usualOf(name: string, key: DeclaredKey, parent: DeclaredKey): string {
  if (parent.required?.includes(name) === true) return '**needed**';
  if (key.default === undefined || typeof key.default === 'object') return '';
  return `\`${String(key.default)}\``;
}

function exampleOf(key: DeclaredKey): string {
  const example = key.examples?.[0];
  if (example === undefined) return '';
  return `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
}

function environmentTable(): string {
  const rows = VARIABLES.map(({ name, description, usual, example }) =>
    [`\`${name}\``, description, usual === '' ? '' : `\`${usual}\``, `\`${example}\``].map(escapeCell).join(' | '),
  );
  return ['| Variable | What it is | Usual | Example |', '| --- | --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '\\n');
}
