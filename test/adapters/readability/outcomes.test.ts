import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractPage } from '../../../src/adapters/readability/extract-page.ts';
import { judgeOutcome } from '../../../src/adapters/readability/judge-outcome.ts';

/** Pages labelled by their folder: adding a case is adding a file. What is asked of them is the name of the outcome, not the text. */
const FOLDER = join(import.meta.dirname, '../../fixtures/outcomes');
const pages = readdirSync(FOLDER).flatMap((outcome) =>
  readdirSync(join(FOLDER, outcome)).map((file) => ({ outcome, file, html: readFileSync(join(FOLDER, outcome, file), 'utf8') })),
);

test('at least nine of ten labelled pages have their outcome named right', () => {
  expect(pages.length).toBeGreaterThanOrEqual(50);
  const wrong = pages.flatMap(({ outcome, file, html }) => {
    const { extraction } = judgeOutcome({ page: extractPage(html, 'https://press.example.com/2026/bridge'), feedText: '' });
    return extraction.outcome === outcome ? [] : [`${outcome}/${file}: ${extraction.outcome} (${extraction.reason})`];
  });
  console.log(`outcome accuracy ${(1 - wrong.length / pages.length).toFixed(3)} of ${pages.length} pages`, ...wrong);
  expect(wrong.length / pages.length).toBeLessThanOrEqual(0.1);
});
