import { readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderConfigErrors } from '../../src/config/config-error.ts';
import { loadWatchlist } from '../../src/config/load-watchlist.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/config');
const cases = readdirSync(FIXTURES).sort();

/** UPDATE_EXPECTED=1 writes the messages anew: read every line of the difference before committing it. */
function messagesOf(name: string): string {
  const folder = join(FIXTURES, name);
  const variables = join(folder, 'environment.json');
  const environment = existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, string>) : {};
  const loading = loadWatchlist(join(folder, 'watchlist.yaml'), environment);
  if (loading.kind === 'ok') throw new Error(`${name} loads without an error`);
  return `${renderConfigErrors(loading.errors).replaceAll(`${folder}/`, '')}\n`;
}

describe('each broken watchlist gets its exact message', () => {
  test('there are enough of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  test.each(cases)('%s', (name) => {
    const messages = messagesOf(name);
    const file = join(FIXTURES, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, messages);
    expect(messages).toBe(readFileSync(file, 'utf8'));
  });

  test.each(cases)('%s: no secret is printed', (name) => {
    expect(messagesOf(name)).not.toContain('hunter2');
  });
});
