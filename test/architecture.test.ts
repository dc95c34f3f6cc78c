import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** The import table of src/README.md: what each part may import. A package is named bare; `*` is any package. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  novelty: ['novelty', 'domain', 'snowball-stemmers', 'opencc-js', 'chrono-node', 'sentencex'],
  rules: ['rules', 'domain', 'novelty', 're2js'],
  digest: ['digest', 'domain'],
  'ports.ts': ['domain'],
  stages: ['stages', 'ports.ts', 'domain', 'novelty', 'rules', 'digest'],
  'pipeline.ts': ['stages', 'ports.ts', 'domain'],
  config: ['config', 'domain', 'rules', 'zod', 'yaml', 'node:fs', 'node:path', 'node:timers/promises'],
  authoring: ['authoring', 'config', 'domain', 'novelty', 'ports.ts', 'yaml', 'node:fs', 'node:path'],
  adapters: ['adapters', 'domain', 'ports.ts'],
  measure: ['measure', 'novelty', 'domain', 'adapters', 'ports.ts', '*'],
  'root.ts': ['pipeline.ts', 'ports.ts', 'domain'],
  commands: [
    'root.ts',
    'pipeline.ts',
    'stages',
    'ports.ts',
    'domain',
    'novelty',
    'rules',
    'digest',
    'adapters',
    'config',
    'authoring',
    'measure',
    '*',
  ],
  'create-root.ts': ['root.ts', 'ports.ts', 'domain', 'adapters', 'config', '*'],
  'program.ts': ['create-root.ts', 'root.ts', 'adapters', 'commands', '*'],
  'main.ts': ['program.ts'],
};

interface Module {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return {
      file,
      text,
      imports: [...text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
        (found) => found[1] ?? found[2] ?? found[3] ?? '',
      ),
    };
  });

describe('the import table', () => {
  it('is checked over all modules, and every part is in it', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(300);
    expect(modules.map(({ file }) => partOf(file)).filter((part) => TABLE[part] === undefined)).toEqual([]);
  });

  it('holds for every import', () => {
    const broken = modules.flatMap(({ file, imports }) =>
      imports.filter((to) => !allowed(file, to)).map((to) => `src/${file} must not import ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps adapters apart: none imports another', () => {
    const broken = modules
      .filter(({ file }) => file.startsWith('adapters/'))
      .flatMap(({ file, imports }) =>
        imports
          .map((to) => ({ file, to: target(file, to) }))
          .filter(({ to }) => to.startsWith('adapters/') && adapterOf(to) !== adapterOf(file)),
      );
    expect(broken).toEqual([]);
  });

  it('keeps commands apart, and lets only create-root.ts read the environment', () => {
    const between = modules
      .filter(({ file }) => file.startsWith('commands/'))
      .flatMap(({ file, imports }) => imports.map((to) => target(file, to)).filter((to) => to.startsWith('commands/')));
    expect(between).toEqual([]);
    expect(
      modules
        .filter(({ text, file }) => text.includes('process.env') && file !== 'create-root.ts' && !file.startsWith('measure/'))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('keeps domain, novelty, rules and digest pure: no clock, no randomness, no process', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.|from 'node:/;
    const broken = modules
      .filter(
        ({ file, text }) => /^(domain|novelty|rules|digest)\//.test(file) && impure.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
      )
      .map(({ file }) => file);
    expect(broken).toEqual([]);
  });
});

function partOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function adapterOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function target(file: string, to: string): string {
  return to.startsWith('.') ? relative(SRC, join(SRC, dirname(file), to)) : to;
}

function allowed(file: string, to: string): boolean {
  const table = TABLE[partOf(file)] ?? [];
  if (to.startsWith('.')) return table.includes(partOf(target(file, to)));
  // An adapter imports its own library: which one is its own is seen in review, not here.
  if (file.startsWith('adapters/')) return true;
  return table.includes('*') || table.includes(to);
}
