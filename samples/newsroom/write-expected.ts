import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArticles, readDevelopments } from './articles.ts';
import { expectedDays } from './expected-days.ts';
import type { Day } from './outlets.ts';

/** Text of each `expected/day-N.yaml`, as it follows from the labels. */
export function expectedFiles(): readonly { readonly day: Day; readonly file: string; readonly text: string }[] {
  return expectedDays(readArticles(), readDevelopments()).map((expected) => ({
    day: expected.day,
    file: join(import.meta.dirname, 'expected', `day-${expected.day}.yaml`),
    text: `# Made from the labels in articles/ by write-expected.ts: change those, not this.\n${stringify(expected, { lineWidth: 0 })}`,
  }));
}

if (import.meta.main) {
  for (const { file, text } of expectedFiles()) {
    writeFileSync(file, text);
    console.log(`${file}: ${readFileSync(file, 'utf8').split('\n').length} lines`);
  }
}
