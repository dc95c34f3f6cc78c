import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitSentences } from '../../../src/novelty/text/split-sentences.ts';
import { stripDateline } from '../../../src/novelty/text/strip-dateline.ts';

const texts = (text: string, lang?: string): readonly string[] => splitSentences(text, lang).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['en', 'Dr. Ida Marsh met Mr. Okoro. They talked.', ['Dr. Ida Marsh met Mr. Okoro.', 'They talked.']],
    ['en', 'The U.S. Senate met at 9 a.m. on Friday. It rose early.', ['The U.S. Senate met at 9 a.m. on Friday.', 'It rose early.']],
    ['en', 'They left the U.S. The rest stayed.', ['They left the U.S.', 'The rest stayed.']],
    ['en', 'J. K. Brandt paid 3.5 million. No. 4 won.', ['J. K. Brandt paid 3.5 million.', 'No. 4 won.']],
    ['en', 'It happened a week ago. Paris has since spoken.', ['It happened a week ago.', 'Paris has since spoken.']],
    ['en', '"We will not go." The minister left.', ['"We will not go."', 'The minister left.']],
    ['en', '“Why now?” asked the mayor. Nobody knew.', ['“Why now?” asked the mayor.', 'Nobody knew.']],
    ['en', '1. The secretariat. It has nine people.', ['1. The secretariat.', 'It has nine people.']],
    ['de', 'Am 3. Mai tagt der Rat. Die 12. Sitzung fällt aus.', ['Am 3. Mai tagt der Rat.', 'Die 12. Sitzung fällt aus.']],
    ['de', 'Er will nicht zahlen. »Wir prüfen das«, sagte sie.', ['Er will nicht zahlen.', '»Wir prüfen das«, sagte sie.']],
    ['es', '¿Hay huelga? No. ¡Por fin! El Sr. Ruiz calla.', ['¿Hay huelga?', 'No.', '¡Por fin!', 'El Sr. Ruiz calla.']],
    ['fr', 'M. Morel a signé le 1er mai. « Enfin ! » Elle rit.', ['M. Morel a signé le 1er mai.', '« Enfin ! »', 'Elle rit.']],
    ['ja', '市長は「行かない。決めた。」と述べた。会議は終わった。', ['市長は「行かない。決めた。」と述べた。', '会議は終わった。']],
    ['zh', '他說：「不去。」會議結束了！明天再談？', ['他說：「不去。」', '會議結束了！', '明天再談？']],
  ])('splits %s: %s', (lang, text, expected) => {
    expect(texts(text, lang)).toEqual(expected);
  });

  it('ends a sentence at a blank line and at an entry of a list, but not where mail wrapped it', () => {
    expect(texts('A heading\n\n- first\n- second')).toEqual(['A heading', '- first', '- second']);
    expect(texts('The council of the town decided yesterday after a long\ndebate to close the bridge.')).toHaveLength(1);
  });

  it('keeps going after a quotation mark that is never closed', () => {
    expect(texts('彼は「行く。彼女は残る。終わり。', 'ja')).toHaveLength(3);
  });

  it('leaves datelines, agency notes and speaker labels out, and keeps offsets into the whole text', () => {
    const text = '(Quay Wire) PORT ELM, May 2 (QW) - The pier closed.\n\n【港町二日電】桟橋は閉鎖された。\n\nMs Oda: It was late.';
    expect(texts(text)).toEqual(['The pier closed.', '桟橋は閉鎖された。', 'It was late.']);
    expect(splitSentences(text).map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  it('gives slices of the text, in order and without overlap, whatever the text', () => {
    assert(
      property(string({ unit: constantFrom(...'Ab. ?!"「」。\n1»'), maxLength: 80 }), (text) => {
        let last = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.offset, sentence.offset + sentence.text.length)).toBe(sentence.text);
          expect(sentence.offset).toBeGreaterThanOrEqual(last);
          last = sentence.offset + sentence.text.length;
        }
      }),
    );
  });
});

describe('stripDateline', () => {
  it.each([
    ['PARIS/ROME — Ministers met.', 'Ministers met.'],
    ['HAMBURG, 3. Mai (dx) - Die Bahn fährt.', 'Die Bahn fährt.'],
    ['From our partners: OSLO - Snow fell.', 'Snow fell.'],
    ['NATO said no. - Really.', 'NATO said no. - Really.'],
    ['Plain words - nothing else.', 'Plain words - nothing else.'],
  ])('%s', (line, rest) => {
    expect(stripDateline(line)).toBe(rest);
  });
});
