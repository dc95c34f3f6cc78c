import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from '../../.ci/generate.ts';
import { baselineSchema } from '../../src/config/baseline-schema.ts';
import { declaredSchema } from '../../src/config/declared-key.ts';
import type { DeclaredKey } from '../../src/config/declared-key.ts';
import { loadBaseline } from '../../src/config/load-baseline.ts';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';
import { VARIABLES } from '../../src/config/load-environment.ts';
import { watchlistSchema } from '../../src/config/watchlist-schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the shipped watchlist', () => {
  const loading = loadWatchlist(join(ROOT, 'config/watchlist.yaml'), {});
  if (loading.kind === 'broken') throw new Error(JSON.stringify(loading.errors));
  const [watch] = loading.settings.watches;

  test('loads without an error or a warning, with both reports', () => {
    expect(loading.settings.warnings).toEqual([]);
    expect(watch?.baseline.map((record) => record.id)).toEqual(['diplomat-2025-05', 'cna-2025-04-28']);
  });

  test('tells nobody until the reader writes addresses: all are on example.com', () => {
    const addresses = [
      loading.settings.sender.address,
      ...loading.settings.watches.flatMap(({ recipients }) => recipients.map(({ address }) => address)),
    ];
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/@example\.com$/);
  });

  test('each form stands for one name only', () => {
    const forms = Object.entries(watch?.aliases ?? {}).flatMap(([name, others]) => [name, ...others].map((form) => form.toLowerCase()));
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('names its schema for the editor, and so does each baseline record', () => {
    expect(read('config/watchlist.yaml').split('\n')[0]).toBe('# yaml-language-server: $schema=watchlist.schema.json');
    for (const name of readdirSync(join(ROOT, 'config/baseline'))) {
      expect(read(`config/baseline/${name}`).split('\n')[0]).toBe('# yaml-language-server: $schema=../baseline.schema.json');
    }
  });

  test.each(readdirSync(join(ROOT, 'config/baseline')))('%s holds at least 15 claims and its open questions', (name) => {
    const record = loadBaseline(join(ROOT, 'config/baseline', name));
    if (record.kind === 'broken') throw new Error(JSON.stringify(record.errors));
    expect(record.record.claims.length).toBeGreaterThanOrEqual(15);
    expect(record.record.openQuestions.length).toBeGreaterThanOrEqual(5);
    for (const claim of record.record.claims) expect(claim.terms.length, claim.id).toBeGreaterThan(0);
  });
});

describe('what is made from the declarations', () => {
  test.each([...generatedFiles()])('%s is current', (path, content) => {
    expect(read(path)).toBe(content);
  });

  test.each([
    ['watchlist', watchlistSchema],
    ['baseline', baselineSchema],
  ])('every key of %s has a description and an example', (_, schema) => {
    const keys = everyKey(declaredSchema(schema));
    expect(keys.length).toBeGreaterThan(15);
    for (const { name, key } of keys) {
      expect(key.description, name).toMatch(/\S/);
      expect(key.examples?.length, name).toBeGreaterThan(0);
    }
  });

  test('every group of settings is closed: unknown keys are refused by the editor too', () => {
    for (const { name, key } of [...everyKey(declaredSchema(watchlistSchema)), ...everyKey(declaredSchema(baselineSchema))]) {
      const group = key.items ?? key;
      if (group.properties !== undefined) expect(group.additionalProperties, name).toBe(false);
    }
  });
});

describe('config/README.md', () => {
  const readme = read('config/README.md');

  test('shows the real messages of a broken file', () => {
    expect(readme).toContain(`\`\`\`\n${read('test/fixtures/config/many-at-once/expected.txt')}\`\`\``);
  });

  test('its example of a record is a good one', () => {
    const [record = ''] = [...readme.matchAll(/```yaml\n(# yaml-language-server[\s\S]*?)```/g)].map((found) => found[1] ?? '');
    expect(baselineSchema.safeParse(parse(record)).error).toBeUndefined();
  });

  test('env.example names only variables that there are', () => {
    const names = [...read('config/env.example').matchAll(/^(?:# )?((?:NEWSDELTA_|NO_)\w+)=/gm)].map((found) => found[1]);
    expect(names.sort()).toEqual(VARIABLES.map(({ name }) => name).sort());
  });
});

function everyKey(schema: DeclaredKey, prefix = ''): readonly { readonly name: string; readonly key: DeclaredKey }[] {
  const named = Object.entries(schema.properties ?? {}).map(([name, key]) => ({ name: `${prefix}${name}`, key }));
  return named.flatMap(({ name, key }) => [{ name, key }, ...everyKey(key.items ?? key, `${name}.`)]);
}
