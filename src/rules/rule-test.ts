import type { AliasMatcher } from '../novelty/text/alias-matcher.ts';
import { finderOf, type Finder, type Span } from './find-sought.ts';
import type { RuleArticle, RuleText } from './rule-article.ts';
import type { Field, RuleQuery, Sought } from './rule-query.ts';

/** Whether a rule holds for an article. */
export type RuleTest = (article: RuleArticle) => boolean;

/** Places of one word that NEAR compares: a word that stands more often is near to most things anyway, and time stays linear. */
const MOST_PLACES = 64;

/** Makes the test of a rule; the work that doesn't depend on the article is done once. */
export function ruleTest(query: RuleQuery, matcher: AliasMatcher): RuleTest {
  switch (query.kind) {
    case 'and': {
      const tests = query.parts.map((part) => ruleTest(part, matcher));
      return (article) => tests.every((test) => test(article));
    }
    case 'or': {
      const tests = query.parts.map((part) => ruleTest(part, matcher));
      return (article) => tests.some((test) => test(article));
    }
    case 'not': {
      const test = ruleTest(query.part, matcher);
      return (article) => !test(article);
    }
    case 'near': {
      const places = placesOf(query, matcher);
      return (article) => [article.title, article.text, article.outlet].some((text, at) => places(text, FIELD_OF[at] ?? null).length > 0);
    }
    case 'lang':
      return ({ lang }) => `${lang.toLowerCase()}-`.startsWith(`${query.tag.toLowerCase()}-`);
    default: {
      const find = finderOf(query, matcher);
      return (article) => textsOf(query.field, article).some((text) => find(text, 1).length > 0);
    }
  }
}

const FIELD_OF: readonly (Field | null)[] = ['title', null, 'outlet'];

function textsOf(field: Field | null, { title, text, outlet }: RuleArticle): readonly RuleText[] {
  if (field === null) return [title, text];
  return [field === 'title' ? title : outlet];
}

/** The places at which a query stands in one text, which is the title, the outlet's name, or (null) the article's text. */
type Places = (text: RuleText, field: Field | null) => readonly Span[];

function placesOf(query: RuleQuery, matcher: AliasMatcher): Places {
  if (query.kind === 'phrase' || query.kind === 'pattern') return soughtPlaces(query, finderOf(query, matcher));
  if (query.kind === 'or') {
    const parts = query.parts.map((part) => placesOf(part, matcher));
    return (text, field) => parts.flatMap((places) => places(text, field));
  }
  if (query.kind !== 'near') return () => [];
  const [one, other] = [placesOf(query.one, matcher), placesOf(query.other, matcher)];
  return (text, field) => {
    const others = other(text, field);
    return others.length === 0 ? [] : one(text, field).flatMap((span) => nearest(span, others, { text, words: query.words }));
  };
}

function soughtPlaces({ field }: Sought, find: Finder): Places {
  return (text, here) => ((field ?? 'text') === (here ?? 'text') || (field === null && here === 'title') ? find(text, MOST_PLACES) : []);
}

/** The span from one to the first of the others that is near enough, in either order. */
function nearest(span: Span, others: readonly Span[], near: { readonly text: RuleText; readonly words: number }): readonly Span[] {
  const found = others.find((other) => {
    const [first, second] = span.from <= other.from ? [span, other] : [other, span];
    return second.from >= first.to && wordsBetween(near.text.written, first.to, second.from) <= near.words;
  });
  return found === undefined ? [] : [{ from: Math.min(span.from, found.from), to: Math.max(span.to, found.to) }];
}

/** Words between two places; where no blanks part them, two Chinese or Japanese characters count as one. No further than any rule asks. */
function wordsBetween(text: string, from: number, to: number): number {
  const between = text.slice(from, Math.min(to, from + 4000));
  if (between.length === 4000) return Infinity;
  const characters = between.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words =
    between
      .match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}'’-])+/gu)
      ?.filter((run) => /[\p{L}\p{N}]/u.test(run)).length ?? 0;
  return words + Math.ceil(characters / 2);
}
