import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/novelty/concepts/lexicon.ts';
import { conceptsOf } from '../../src/novelty/concepts.ts';

const rows = LEXICON.flatMap((table) => table.trim().split('\n')).map((line) => line.split('\t'));

describe('the lexicon', () => {
  it('has seven columns a line, each id once, and no empty word', () => {
    expect(rows.length).toBeGreaterThan(2500);
    expect(rows.filter((columns) => columns.length !== 7 || columns.some((column) => column.split(', ').includes('')))).toEqual([]);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });
});

describe('the concepts of a text', () => {
  const ids = (text: string, lang: string): readonly string[] => conceptsOf(text, lang).ids;

  it.each([
    ['en', 'The vote was put off.'],
    ['de', 'Die Abstimmung wurde verschoben.'],
    ['es', 'La votación fue aplazada.'],
    ['ja', '採決は延期された。'],
    ['zh', '表決延期。'],
  ])('meet across languages: postpone, in %s', (lang, text) => {
    expect(ids(text, lang)).toContain('postpone');
  });

  it('keep opposites apart', () => {
    expect(
      ids('The board approved it.', 'en').filter((id) => ids('The board rejected it.', 'en').includes(id) && /approve|reject/.test(id)),
    ).toEqual([]);
  });

  it('take the longest form, and a katakana word only whole', () => {
    expect(ids('South Sudan', 'en')).not.toContain('sudan');
    expect(ids('アイランド', 'ja')).not.toContain('iran');
  });

  it('leave what they do not know', () => {
    expect(conceptsOf('The Quarle vote', 'en').rest).toMatch(/quarle/);
    expect(conceptsOf('The Quarle vote', 'en').rest).not.toMatch(/vote/);
  });
});
