import { describe, expect, test } from 'vitest';
import { REASONS, readReason, shareKnownReason } from '../../src/domain/reason.ts';
import { wordsOf } from '../../src/digest/words/words-of.ts';

/** Marks that hold no words: they may be the same in every language. */
const MARKS = /^[\s\p{P}=+＝＋]*$/u;

describe.each(['ja', 'zh-Hant'] as const)('the frame in %s', (language) => {
  test('says everything in its own script', () => {
    const said = sentences(wordsOf(language)).filter(({ text }) => !MARKS.test(text));
    expect(said.length).toBeGreaterThan(130);
    expect(
      said.filter(({ key, text }) => key !== '.lang' && !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)),
    ).toEqual([]);
  });

  test('says nothing in two ways: no English reason, state or heading is left', () => {
    const english = new Set(sentences(wordsOf('en')).map(({ text }) => text));
    expect(sentences(wordsOf(language)).filter(({ text }) => !MARKS.test(text) && english.has(text))).toEqual([]);
  });
});

test('every reason is read back, also the share that is known, and older words are left as they are', () => {
  expect(REASONS.map((reason) => readReason(reason))).toEqual(REASONS.map((reason) => ({ kind: 'reason', reason })));
  expect(readReason(shareKnownReason(0.214))).toEqual({ kind: 'share', percent: 21 });
  expect(readReason('something else')).toEqual({ kind: 'other' });
});

/** Every string of the words, functions called with something of each kind. */
function sentences(value: unknown, key = ''): readonly { readonly key: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') {
    if (key === '.warnings')
      return [{ kind: 'no-baseline' }, { kind: 'old-baseline', days: 3 }].flatMap((warning) => sentences(call(value, warning), key));
    if (key === '.feedState')
      return ['read', 'unchanged', 'failing', 'waiting', 'gone'].flatMap((state) => sentences(call(value, state, 'X', 3), key));
    if (['.instant', '.moment', '.day'].includes(key))
      return sentences(call(value, { year: 2026, month: 3, day: 1, weekday: 0, time: '07:00', zone: 'UTC' }, false), key);
    return sentences(call(value, key === '.sum' ? { read: 4, shown: 2, heldBack: 1, filtered: 1 } : 3, 'X'), key);
  }
  return Object.entries(value as object).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`));
}

function call(value: unknown, ...given: readonly unknown[]): unknown {
  return (value as (...given: readonly unknown[]) => unknown)(...given);
}
