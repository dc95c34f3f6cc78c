import type { Article } from '../domain/article.ts';
import type { WatchTopic } from '../domain/watch.ts';
import type { Ruling, WatchRules } from '../domain/watch-rules.ts';
import { openAliasMatcher } from '../novelty/text/alias-matcher.ts';
import { openRuleArticle, type RuleArticle } from './rule-article.ts';
import { parseRule, type RulePlace } from './parse-rule.ts';
import type { RuleQuery } from './rule-query.ts';
import { ruleTest, type RuleTest } from './rule-test.ts';

/** One rule of a watch, ready to be asked. */
export interface Rule {
  readonly place: RulePlace;
  /** As written, without its points. */
  readonly text: string;
  readonly points: number;
  readonly query: RuleQuery;
  readonly holds: RuleTest;
}

/** The rules of a watch, ready to judge articles. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly open: (article: Article) => RuleArticle;
  readonly judge: (article: RuleArticle) => Ruling;
}

/**
 * Opens the rules of a watch. An article is kept out where a rule under `none` holds, one under `all` or the expression does not, or those
 * under `any` don't reach the threshold. It is let in where it passes, provided that a rule asks for words: rules of languages, outlets and
 * of what must not stand there say nothing of the topic, and leave it `open`. Throws for a rule that doesn't parse: configuration is
 * checked before.
 */
export function openRuleBook({ aliases, rules }: Pick<WatchTopic, 'aliases' | 'rules'>): RuleBook {
  const matcher = openAliasMatcher(aliases);
  const all = rules === undefined ? [] : written(rules).map(([place, text]) => ruleOf(place, text, (query) => ruleTest(query, matcher)));
  const topical = all.some(({ place, query, points }) => place !== 'none' && points > 0 && asksForWords(query));
  return {
    rules: all,
    open: (article) => openRuleArticle(article, matcher),
    judge: (article) => {
      const against = [...keptOut(all, article), ...tooFewPoints(all, article, rules?.threshold ?? 1)];
      if (against.length > 0) return { kind: 'kept out', by: against };
      if (!topical) return { kind: 'open' };
      return {
        kind: 'let in',
        by: all.filter(({ place, points, holds }) => place !== 'none' && points > 0 && holds(article)).map(ruleName),
      };
    },
  };
}

/** How a rule is called in digests and reports: `any: berth tariff`. */
export function ruleName({ place, text }: Pick<Rule, 'place' | 'text'>): string {
  return `rule ${place}: ${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text}`;
}

const LONGEST_NAME = 80;

function written({ any, all, none, expression }: WatchRules): readonly (readonly [RulePlace, string])[] {
  return [
    ...any.map((text) => ['any', text] as const),
    ...all.map((text) => ['all', text] as const),
    ...none.map((text) => ['none', text] as const),
    ...(expression === null ? [] : [['expression', expression] as const]),
  ];
}

function ruleOf(place: RulePlace, text: string, test: (query: RuleQuery) => RuleTest): Rule {
  const parsed = parseRule(text, place);
  if (parsed.kind === 'broken') throw new Error(`The rule "${text}" under ${place} was not checked: ${parsed.trouble.what}`);
  const bare = place === 'any' ? text.replace(/\s*\^-?\d+\s*$/u, '') : text;
  return { place, text: bare.replaceAll(/\s+/gu, ' ').trim(), points: parsed.points, query: parsed.query, holds: test(parsed.query) };
}

/** Whether a rule can hold only where some words stand. */
function asksForWords(query: RuleQuery): boolean {
  switch (query.kind) {
    case 'and':
      return query.parts.some(asksForWords);
    case 'or':
      return query.parts.every(asksForWords);
    case 'phrase':
    case 'pattern':
      return query.field !== 'outlet';
    case 'near':
      return true;
    default:
      return false;
  }
}

function keptOut(rules: readonly Rule[], article: RuleArticle): readonly string[] {
  return rules.flatMap((rule) => {
    if (rule.place === 'any') return [];
    const holds = rule.holds(article);
    if (rule.place === 'none') return holds ? [ruleName(rule)] : [];
    return holds ? [] : [`${ruleName(rule)} (does not hold)`];
  });
}

function tooFewPoints(rules: readonly Rule[], article: RuleArticle, threshold: number): readonly string[] {
  const any = rules.filter(({ place }) => place === 'any');
  if (any.length === 0) return [];
  const holding = any.filter(({ holds }) => holds(article));
  const points = holding.reduce((sum, rule) => sum + rule.points, 0);
  if (points >= threshold) return [];
  if (holding.length === 0) return [`rules any: none of ${any.length} holds`];
  return [`rules any: ${points} of ${threshold} points (${holding.map((rule) => `${rule.text} ${rule.points}`).join(', ')})`];
}
