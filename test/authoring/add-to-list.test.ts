import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../src/authoring/add-to-list.ts';

const watch = ['watches', { id: 'ports' }, 'baseline'] as const;

describe('a member added to a list of a file that people edit', () => {
  it.each([
    ['in a row', 'watches:\n  - id: ports\n    baseline: [a, b] # known\n', '    baseline: [a, b, c] # known'],
    ['in an empty row', 'watches:\n  - id: ports\n    baseline: []\n', '    baseline: [c]'],
    ['in a row over lines', 'watches:\n  - id: ports\n    baseline: [\n      a, # one\n    ]\n', '      a, c # one'],
    [
      'line by line',
      'watches:\n  - id: ports\n    baseline:\n      - a\n      - b # two\n    feeds: []\n',
      '      - b # two\n      - c\n    feeds: []',
    ],
    ['line by line at the end, without a last line break', 'watches:\n  - id: ports\n    baseline:\n    - a', '    - a\n    - c\n'],
    ['with nothing behind the key', 'watches:\n  - id: ports\n    baseline: # none yet\n    feeds: []\n', '    baseline: [c] # none yet\n'],
    ['without the key', 'watches:\n  - id: ports\n    feeds: [] # all\n\n# end\n', '    feeds: [] # all\n    baseline: [c]\n\n# end'],
    ['with Windows line ends', 'watches:\r\n  - id: ports\r\n    baseline:\r\n      - a\r\n', '      - a\r\n      - c\r\n'],
  ])('%s', (_, before, part) => {
    const after = addToList(before, watch, 'c');
    expect(after).toContain(part);
    expect(after.length).toBeLessThan(before.length + 30);
  });

  it('is found by the id of its watch, not by its place', () => {
    const after = addToList('watches:\n  - id: other\n    baseline: [a]\n  - { id: ports, baseline: [a] }\n', watch, 'c');
    expect(parse(after)).toEqual({
      watches: [
        { id: 'other', baseline: ['a'] },
        { id: 'ports', baseline: ['a', 'c'] },
      ],
    });
  });

  it('may be a group, written as its siblings are', () => {
    const before = 'feeds:\n  # the first\n  - url: https://a.example.com/ # good\n    lang: en\n\n  - url: https://b.example.com/\n';
    expect(addToList(before, ['feeds'], { url: 'https://c.example.com/', lang: 'ja' })).toBe(
      `${before}  - url: https://c.example.com/\n    lang: ja\n`,
    );
  });

  it('leaves every other line of the shipped watchlist as it is', () => {
    const before = readFileSync(join(import.meta.dirname, '../../config/watchlist.yaml'), 'utf8');
    const after = addToList(before, ['watches', 0, 'baseline'], 'courier-2026-03-02');
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(added).toEqual(['      - courier-2026-03-02']);
    expect(after.split('\n').length).toBe(before.split('\n').length + 1);
  });
});
