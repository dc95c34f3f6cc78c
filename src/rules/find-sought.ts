import type { AliasMatcher } from '../novelty/text/alias-matcher.ts';
import { standsAlone } from '../novelty/text/alias-matcher.ts';
import { isCutOut } from '../novelty/text/look-alikes.ts';
import { folded } from '../novelty/text/name-forms.ts';
import type { RuleText } from './rule-article.ts';
import { rulePattern } from './rule-pattern.ts';
import type { Sought } from './rule-query.ts';

/** A place in a text, as UTF-16 offsets into it as written. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds what a rule looks for in a text, in order; at most `most` places. */
export type Finder = (text: RuleText, most: number) => readonly Span[];

/** Part of a phrase: a name of the watch in all its forms, or words. */
export type PhrasePart = { readonly kind: 'name'; readonly canonical: string } | { readonly kind: 'words'; readonly words: string };

/** Makes the finder of a phrase or pattern; the names of the watch that stand in a phrase are found in each of their forms. */
export function finderOf(sought: Sought, matcher: AliasMatcher): Finder {
  if (sought.kind === 'pattern') {
    const pattern = rulePattern(sought.source, { from: 0, to: 0 });
    return (text, most) => pattern(text.written, most);
  }
  const parts = partsOf(sought.text, matcher).map(partFinder);
  return (text, most) =>
    parts
      .map((find) => find(text))
      .reduce((before, after) => follow(text, before, after))
      .slice(0, most);
}

/** Cuts a phrase at the names of the watch. */
export function partsOf(phrase: string, matcher: AliasMatcher): readonly PhrasePart[] {
  const parts: PhrasePart[] = [];
  let last = 0;
  const words = (to: number): void => {
    const rest = phrase.slice(last, to).trim();
    if (rest !== '') parts.push({ kind: 'words', words: rest });
  };
  for (const { canonical, text, offset } of matcher.mentions(phrase)) {
    words(offset);
    parts.push({ kind: 'name', canonical });
    last = offset + text.length;
  }
  words(phrase.length);
  return parts;
}

function partFinder(part: PhrasePart): (text: RuleText) => readonly Span[] {
  if (part.kind === 'words') {
    const words = folded(part.words);
    return (text) => wordsIn(text, words);
  }
  return (text) =>
    text
      .mentions()
      .filter(({ canonical }) => canonical === part.canonical)
      .map((mention) => ({ from: mention.offset, to: mention.offset + mention.text.length }));
}

function wordsIn(text: RuleText, words: string): readonly Span[] {
  const { folded: whole, starts } = text.folded();
  const found: Span[] = [];
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1)) {
    if (!standsAlone({ folded: whole, starts, written: text.written, at }, words) || isCutOut({ form: words, text: whole, at })) continue;
    found.push({ from: starts[at] ?? 0, to: starts[at + words.length] ?? text.written.length });
  }
  return found;
}

/** Those of `before` that one of `after` follows with nothing but blanks between; both in order. */
function follow(text: RuleText, before: readonly Span[], after: readonly Span[]): readonly Span[] {
  const ends = new Map(after.map((span) => [span.from, span.to]));
  return before.flatMap(({ from, to }) => {
    const blanks = /^\s*/u.exec(text.written.slice(to, to + 20))?.[0].length ?? 0;
    const end = ends.get(to) ?? ends.get(to + blanks);
    return end === undefined ? [] : [{ from, to: end }];
  });
}
