import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baselineSchema } from '../../src/config/baseline-schema.ts';
import { declaredSchema, type DeclaredKey } from '../../src/config/declared-key.ts';
import { watchlistSchema } from '../../src/config/watchlist-schema.ts';
import { type Editor, type Place, startEditor } from './language-server.ts';

const CONFIG = join(import.meta.dirname, '../../config');
const SHIPPED = ['watchlist.yaml', ...readdirSync(join(CONFIG, 'baseline')).map((name) => `baseline/${name}`)];
const read = (name: string): string => readFileSync(join(CONFIG, name), 'utf8');

let editor: Editor;
beforeAll(async () => {
  editor = await startEditor();
});
afterAll(() => editor.end());

/** Opens a text as a file beside the shipped ones; `|` stands for the cursor. */
async function type(
  name: string,
  text: string,
): Promise<{ readonly path: string; readonly cursor: Place; readonly said: readonly string[] }> {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const path = join(CONFIG, name);
  const found = await editor.open(path, text.replace('|', ''));
  return { path, cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 }, said: found.map(({ message }) => message) };
}

describe('an editor with YAML support', () => {
  it.each(SHIPPED)('has nothing against %s, and explains its keys', async (name) => {
    const text = read(name);
    expect(await editor.open(join(CONFIG, name), text)).toEqual([]);
    const keys = name === 'watchlist.yaml' ? ['sender', 'baseline', 'aliases', 'outlet'] : ['claims', 'kind', 'asOf', 'openQuestions'];
    for (const key of keys) {
      const line = text.split('\n').findIndex((one) => new RegExp(`^[\\s-]*(?:\\{ .*)?\\b${key}:`).test(one));
      const character = text.split('\n')[line]?.indexOf(key) ?? 0;
      // The server escapes what Markdown would read.
      const said = (await editor.hover(join(CONFIG, name), { line, character })).replaceAll('\\', '');
      expect(said, key).toContain(descriptionOf(name, key));
    }
  });

  const HEAD = '# yaml-language-server: $schema=watchlist.schema.json\nversion: 1\n';
  it.each([
    ['the settings of the top level', `${HEAD}|`, ['sender', 'schedule', 'watches', 'recipients']],
    ['the settings of a watch', `${HEAD}watches:\n  - id: harbour\n    |`, ['title', 'aliases', 'rules', 'feeds', 'sensitivity']],
    ['the settings of a feed', `${HEAD}watches:\n  - id: harbour\n    feeds:\n      - |`, ['url', 'outlet', 'lang']],
    ['the kinds of rules', `${HEAD}watches:\n  - id: harbour\n    rules:\n      |`, ['any', 'all', 'none', 'expression', 'threshold']],
    ['the words of a choice', `${HEAD}watches:\n  - id: harbour\n    sensitivity: |`, ['more', 'normal', 'less']],
  ])('offers %s', async (what, text, expected) => {
    const { path, cursor } = await type(`${what.replaceAll(' ', '-')}.yaml`, text);
    expect(await editor.complete(path, cursor)).toEqual(expect.arrayContaining(expected));
  });

  it('offers the settings of a claim in a baseline record', async () => {
    const text = '# yaml-language-server: $schema=../baseline.schema.json\nversion: 1\nclaims:\n  - id: one\n    |';
    const { path, cursor } = await type('baseline/draft.yaml', text);
    expect(await editor.complete(path, cursor)).toEqual(expect.arrayContaining(['actor', 'claim', 'kind', 'asOf', 'place']));
  });

  it('explains a setting of a rule', async () => {
    const { path, cursor } = await type('hover.yaml', `${HEAD}watches:\n  - id: harbour\n    rules:\n      thr|eshold: 2\n`);
    expect(await editor.hover(path, cursor)).toContain('Points that the rules under');
  });

  it('underlines a misspelt key, a wrong word and a missing setting', async () => {
    const { said } = await type('wrong.yaml', `${HEAD}sensitvity: 1\nquietDay: never\n|`);
    expect(said.join('\n')).toMatch(/sensitvity/);
    expect(said.join('\n')).toMatch(/quietDay|"send"/);
    expect(said.join('\n')).toMatch(/[Mm]issing property "watches"/);
  });
});

/** The declared description of the first key of that name. */
function descriptionOf(name: string, key: string): string {
  const search = (schema: DeclaredKey): string | undefined => {
    for (const [here, value] of Object.entries(schema.properties ?? {})) {
      const found = here === key ? value.description : search(value.items ?? value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(declaredSchema(name === 'watchlist.yaml' ? watchlistSchema : baselineSchema)) ?? 'declared';
}
