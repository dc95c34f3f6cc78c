import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/adapters/readability/extract-page.ts';
import { judgeOutcome } from '../../../src/adapters/readability/judge-outcome.ts';
import { plainText } from '../../../src/adapters/readability/plain-text.ts';

interface Expected {
  readonly url: string;
  readonly outcome: string;
  readonly text: string;
  readonly feed?: string;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const cases = readdirSync(FOLDER).map((name) => {
  const html = readFileSync(join(FOLDER, name, 'page.html'), 'utf8');
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
  const feedText = plainText(expected.feed ?? '');
  const judged = judgeOutcome({ page: extractPage(html, expected.url), feedText });
  return { name, expected, judged };
});

describe('the page fixtures', () => {
  it('are at least 25, 10 of them Japanese and 6 Chinese', () => {
    const named = (start: string) => cases.filter(({ name }) => name.startsWith(start)).length;
    expect([cases.length >= 25, named('ja-') >= 10, named('zh-') >= 6]).toEqual([true, true, true]);
  });

  it('have their outcome named right in at least nine of ten', () => {
    const wrong = cases.filter(({ expected, judged }) => judged.extraction.outcome !== expected.outcome);
    const told = wrong.map(({ name, judged }) => `${name}: ${judged.extraction.outcome} (${judged.extraction.reason})`);
    console.log(`outcome accuracy ${(1 - wrong.length / cases.length).toFixed(3)} of ${cases.length} pages`, ...told);
    expect(1 - wrong.length / cases.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(cases)('give the text of $name to the letter', ({ expected, judged }) => {
    expect(judged.text).toBe(expected.text);
  });
});
