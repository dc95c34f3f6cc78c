import { z } from 'zod';
import { parseRule, type RulePlace } from '../rules/parse-rule.ts';
import { didYouMean } from './nearest-word.ts';
import { type Complaint, text } from './value-check.ts';

const list = (
  place: 'any' | 'all' | 'none',
  words: { readonly one: string; readonly description: string; readonly examples: readonly string[] },
) =>
  z
    .array(text(checkRule(place)).meta({ description: words.one, examples: words.examples.slice(0, 1) }))
    .default([])
    .meta({ description: words.description, examples: [words.examples] });

/** The rules of a watch: what an article must hold, may hold and must not hold. */
export const rulesSchema = z
  .strictObject({
    any: list('any', {
      one: 'A word, phrase or expression; `^2` at its end gives it two points, `^-1` counts against.',
      description: 'An article is on topic when the points of those that hold reach `threshold`; each has one point unless it says `^2`.',
      examples: ['berth tariff ^2', 'pilots NEAR/5 strike'],
    }),
    all: list('all', {
      one: 'A word, phrase or expression that must hold.',
      description: 'An article is filtered where one of these does not hold.',
      examples: ['lang:en OR lang:ja'],
    }),
    none: list('none', {
      one: 'A word, phrase or expression that must not hold.',
      description: 'An article is filtered where one of these holds.',
      examples: ['title:regatta', '/sailing (cup|race)/'],
    }),
    expression: text(checkRule('expression'))
      .meta({
        description:
          'One condition that must hold: AND, OR, NOT, brackets, "phrases", NEAR/5, `title:`, `outlet:`, `lang:` and /regular expressions/ (RE2).',
        examples: ['(tariff OR fee) NEAR/5 port AND NOT title:regatta'],
      })
      .optional(),
    threshold: z
      .int()
      .min(1)
      .max(1000)
      .default(1)
      .meta({ description: 'Points that the rules under `any` must reach together.', examples: [2] }),
  })
  .superRefine(({ any, all, none, expression, threshold }, context) => {
    if (any.length + all.length + none.length === 0 && expression === undefined)
      context.addIssue({
        code: 'custom',
        message: 'There is no rule here.',
        params: { advice: 'Write any: [berth tariff], an expression, or leave "rules" out.' },
      });
    const points = any.map((rule) => parseRule(rule, 'any')).map((rule) => (rule.kind === 'good' ? Math.max(0, rule.points) : threshold));
    const most = points.reduce((sum, one) => sum + one, 0);
    if (most >= threshold || (any.length === 0 && threshold === 1)) return;
    const reached =
      any.length === 0
        ? 'There is no rule under "any" to give points'
        : `All rules under "any" together give ${most} of ${threshold} points`;
    context.addIssue({
      code: 'custom',
      path: any.length === 0 || threshold > 1 ? ['threshold'] : ['any'],
      message: `${reached}: no article could ever pass.`,
      params: {
        advice:
          any.length === 0
            ? 'Leave the threshold out, or write rules under "any".'
            : 'Lower the threshold, or give more points: berth tariff ^2.',
      },
    });
  })
  .meta({
    description:
      'What an article must hold to be on topic. Rules that ask for words decide alone; without them the learned gate decides as before, on what the others let through.',
    examples: [{ any: ['berth tariff', 'pilots NEAR/5 strike'], none: ['title:regatta'] }],
  });

function checkRule(place: RulePlace): (rule: string) => Complaint | null {
  return (rule) => {
    const parsed = parseRule(rule, place);
    if (parsed.kind === 'good') return null;
    const { from, to, what, advice, unknown } = parsed.trouble;
    return { what, advice: `${unknown === undefined ? '' : didYouMean(unknown.word, unknown.allowed)}${advice}`, at: { from, to } };
  };
}
