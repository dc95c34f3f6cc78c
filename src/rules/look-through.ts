import type { Article } from '../domain/article.ts';
import type { ArticleAssessment } from '../domain/assessment.ts';
import type { HygieneNote } from '../domain/hygiene.ts';
import { fateOf } from '../domain/trial.ts';
import type { Watch } from '../domain/watch.ts';
import { openAliasMatcher } from '../novelty/text/alias-matcher.ts';
import { foldText } from '../novelty/text/fold-text.ts';
import { openRuleBook, type Rule, type RuleBook } from './rule-book.ts';

/** An article with what became of it and the feeds that brought it. */
export interface Looked {
  readonly article: Article;
  readonly assessment: ArticleAssessment;
  readonly feeds: readonly string[];
}

/** Fewer articles say nothing about a rule. */
const ENOUGH_ARTICLES = 20;
/** Fewer that came to nothing are no noise. */
const ENOUGH_NOISE = 10;

/**
 * Looks a watch through over the articles of the last weeks: what no article ever held, feeds of which nothing was shown, a rule that makes
 * most of the noise. `outlets`: how the feeds are called, by address.
 */
export function lookThrough(watch: Watch, looked: readonly Looked[], outlets: ReadonlyMap<string, string>): readonly HygieneNote[] {
  if (looked.length < ENOUGH_ARTICLES) return [];
  const book = openRuleBook(watch);
  return [...neverHeld(watch, looked, book), ...idleFeeds(watch, looked, outlets), ...noisyRules(watch, looked, book)];
}

function neverHeld(watch: Watch, looked: readonly Looked[], book: RuleBook): readonly HygieneNote[] {
  const opened = looked.map(({ article }) => book.open(article));
  const texts = looked.map(({ article }) => foldText(`${article.title}\n${article.text}`));
  const matcher = openAliasMatcher(watch.aliases);
  const named = new Set(
    looked.flatMap(({ article }) => matcher.mentions(`${article.title}\n${article.text}`).map(({ canonical }) => canonical)),
  );
  const stands = (word: string): boolean => texts.some((text) => text.includes(foldText(word)));
  const idle = book.rules.filter((rule) => !opened.some((article) => rule.holds(article)));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ...(['any', 'all', 'none', 'expression'] as const).map(
      (place) => [`rules.${place}`, idle.filter((rule) => rule.place === place).map(({ text }) => text)] as const,
    ),
    ['exclusions', watch.exclusions.filter((word) => !stands(word))],
    ['terms', watch.terms.filter((word) => !stands(word))],
    ['aliases', Object.keys(watch.aliases).filter((name) => !named.has(name))],
  ];
  return lists
    .filter(([, words]) => words.length > 0)
    .map(([setting, words]) => ({
      place: placeOf(watch, setting),
      edit: { out: words.map(quoted).join(', '), into: null },
      finding: { kind: 'never', articles: looked.length },
    }));
}

function idleFeeds(watch: Watch, looked: readonly Looked[], outlets: ReadonlyMap<string, string>): readonly HygieneNote[] {
  return watch.feeds.flatMap(({ url, outlet }) => {
    const own = looked.filter(({ feeds }) => feeds.includes(url));
    if (own.some(({ assessment }) => fateOf(assessment).kind === 'shown')) return [];
    return [
      {
        place: placeOf(watch, 'feeds'),
        edit: { out: `url: ${url}`, into: null },
        finding: { kind: 'idle feed', outlet: outlet ?? outlets.get(url) ?? url, url, read: own.length },
      },
    ];
  });
}

function noisyRules(watch: Watch, looked: readonly Looked[], book: RuleBook): readonly HygieneNote[] {
  const threshold = watch.rules?.threshold ?? 1;
  const letIn = looked
    .map(({ article, assessment }) => ({ article: book.open(article), shown: fateOf(assessment).kind === 'shown' }))
    .filter(({ article }) => book.judge(article).kind === 'let in');
  const noise = letIn.filter(({ shown }) => !shown);
  if (noise.length < ENOUGH_NOISE) return [];
  const rules = book.rules.filter(({ place, points }) => place === 'any' && points > 0);
  return rules.flatMap((rule): readonly HygieneNote[] => {
    // Those that would not have been let in without this rule.
    const alone = letIn.filter(({ article }) => rule.holds(article) && pointsOf(rules, article) - rule.points < threshold);
    const bad = alone.filter(({ shown }) => !shown).length;
    const good = alone.length - bad;
    if (bad <= noise.length / 2 || good > bad / 2) return [];
    return [
      {
        place: placeOf(watch, 'rules.any'),
        edit: { out: quoted(rule.text), into: narrower(rule) },
        finding: { kind: 'noisy rule', rule: rule.text, noise: bad, all: noise.length, shown: good },
      },
    ];
  });
}

function pointsOf(rules: readonly Rule[], article: Parameters<Rule['holds']>[0]): number {
  return rules.filter(({ holds }) => holds(article)).reduce((sum, { points }) => sum + points, 0);
}

/** In the title a word says more of the topic than anywhere; a rule that says where it looks already is taken out. */
function narrower({ text, query }: Rule): string | null {
  if ((query.kind !== 'phrase' && query.kind !== 'pattern') || query.field !== null) return null;
  return quoted(`title:${/^[\p{L}\p{N}'’-]+$|^["/]/u.test(text) ? text : `"${text}"`}`);
}

function placeOf(watch: Watch, setting: string): string {
  return `${watch.id} > ${setting.replaceAll('.', ' > ')}`;
}

/** As it may stand in YAML. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}][^:#,[\]{}"']*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
