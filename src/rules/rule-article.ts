import type { Article } from '../domain/article.ts';
import { type AliasMatcher, type AliasMention, foldForNames } from '../novelty/text/alias-matcher.ts';
import { foldWidth } from '../novelty/text/fold-text.ts';
import { languageOf } from '../novelty/text/guess-language.ts';

/** A text opened for looking something up in it: each form of it is made once, when it is first asked for. */
export interface RuleText {
  /** Full-width signs at half width; offsets as written. */
  readonly written: string;
  readonly folded: () => ReturnType<typeof foldForNames>;
  readonly mentions: () => readonly AliasMention[];
}

/** An article as rules see it. */
export interface RuleArticle {
  readonly title: RuleText;
  readonly text: RuleText;
  readonly outlet: RuleText;
  /** BCP 47. */
  readonly lang: string;
}

/** Opens an article for the rules of a watch, whose names `matcher` finds. */
export function openRuleArticle(article: Article, matcher: AliasMatcher): RuleArticle {
  const { title, text, outlet, lang } = article;
  return { title: open(title, matcher), text: open(text, matcher), outlet: open(outlet, matcher), lang: tagOf(text || title, lang) };
}

function open(text: string, matcher: AliasMatcher): RuleText {
  return { written: foldWidth(text), folded: once(() => foldForNames(text)), mentions: once(() => matcher.mentions(text)) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function tagOf(text: string, declared: string): string {
  const known = languageOf(text, declared);
  return declared.toLowerCase().startsWith(known) || known === 'und' ? declared : known;
}
