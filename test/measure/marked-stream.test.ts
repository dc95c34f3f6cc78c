import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMarkedStream } from '../../src/measure/marked-stream.ts';
import { sameSentence } from '../../src/measure/same-sentence.ts';
import { scenarioFolders } from '../../src/measure/scenario.ts';
import { splitSentences } from '../../src/novelty/text/split-sentences.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdelta-stream-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = `%% topic
title: The port of Orlun
description: Who runs it.
alias: Orlun | Port of Orlun | オルルン
%% baseline bg | 2031-01-01 | Harbour Post | en
# Orlun opens
The port opened.
%% development strike | event | The pilots strike.
`;

function read(text: string): ReturnType<typeof readMarkedStream> {
  const file = join(folder, 'orlun.txt');
  writeFileSync(file, text);
  return readMarkedStream(file);
}

describe('a marked stream', () => {
  it('gives articles without marks, and labels with the sentences that were marked', () => {
    const { scenario, gold } = read(`${HEAD}%% article 2031-02-01T06:00:00Z | Harbour Post | en | new
# [[strike: Pilots strike]]
Quiet seas. [[strike: The pilots stopped work.]] [[~: It rained.]]
%% article 2031-02-02T06:00:00Z | Quay | en | copy of a01
# Pilots strike
Quiet seas.
`);
    expect(scenario.topic.aliases).toEqual({ Orlun: ['Port of Orlun', 'オルルン'] });
    expect(scenario.articles.map(({ id, title, text }) => [id, title, text])).toEqual([
      ['a01', 'Pilots strike', 'Quiet seas. The pilots stopped work. It rained.'],
      ['a02', 'Pilots strike', 'Quiet seas.'],
    ]);
    expect(gold.developments).toEqual([{ development: 'strike', kind: 'event', summary: 'The pilots strike.', firstItem: 'a01' }]);
    expect(gold.lines).toMatchObject([
      {
        verdict: 'new',
        developments: [{ development: 'strike', evidence: ['Pilots strike', 'The pilots stopped work.'] }],
        neutral: ['It rained.'],
      },
      { verdict: 'copy', copyOf: 'a01' },
    ]);
  });

  it.each([
    ['a mark of a development that is not declared', '[[flood: It rose.]]', /orlun\.txt:9: there is no development "flood"/],
    ['a mark that is not closed', '[[strike: It rose.', /orlun\.txt:9: a mark of this article is not closed/],
  ])('names file and line of %s', (_, text, message) => {
    expect(() => read(`${HEAD}%% article 2031-02-01T06:00:00Z | Harbour Post | en | new\n# Title\n${text}\n`)).toThrow(message);
  });

  it('is what samples/streams holds: every marked sentence is found among those that the program reads', () => {
    const files = scenarioFolders(join(import.meta.dirname, '../../samples/streams'));
    expect(files.length).toBe(120);
    let [marked, lost] = [0, 0];
    for (const file of files) {
      const { scenario, gold } = readMarkedStream(file);
      for (const [at, article] of scenario.articles.entries()) {
        const sentences = [article.title, ...splitSentences(article.text, article.lang).map(({ text }) => text)];
        for (const { evidence } of gold.lines[at]?.developments ?? []) {
          marked += evidence.length;
          lost += evidence.filter((one) => !sentences.includes(one) && !sentences.some((text) => sameSentence(one, text))).length;
        }
      }
    }
    expect(marked).toBeGreaterThan(9000);
    expect(lost / marked).toBeLessThan(0.01);
  });
});
