import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFeed } from '../../../src/adapters/feeds/read-feed.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/feeds');
const CASES = readdirSync(FIXTURES);

test('there are at least 60 pairs', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('%s', async (name) => {
  const folder = join(FIXTURES, name);
  const file = readdirSync(folder).find((found) => found.startsWith('feed.')) ?? '';
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const reading = await readFeed(readFileSync(join(folder, file)), { url: '', contentType: '' });
  const told = reading.kind === 'feed' ? { ...reading.document, markedTitles: reading.markedTitles } : reading;
  expect(told).toMatchObject(expected as object);
});
