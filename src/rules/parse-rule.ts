import { languageTrouble } from '../domain/language-tag.ts';
import { rulePattern } from './rule-pattern.ts';
import { type Field, RuleError, type RuleQuery, type RuleTrouble, type Sought } from './rule-query.ts';
import { ruleTokens, type Token } from './rule-tokens.ts';

/** `list`: one of any, all or none, in which small "and" and "or" are words of a phrase; `expression`: there they are taken for a slip. */
export type RulePlace = 'any' | 'all' | 'none' | 'expression';

export type ParsedRule =
  | { readonly kind: 'good'; readonly query: RuleQuery; readonly points: number }
  | { readonly kind: 'broken'; readonly trouble: RuleTrouble };

/**
 * Reads a rule: words side by side are a phrase; "quoted" phrases; AND, OR, NOT and brackets, NOT before AND before OR; NEAR/n between words,
 * phrases and choices of them; `title:`, `outlet:` and `lang:` before one or before brackets; /regular expressions/; under `any`, points at
 * its end (`^2`). Broken: the first thing wrong, with its place in the rule.
 */
export function parseRule(rule: string, place: RulePlace): ParsedRule {
  try {
    const { text, points } = place === 'any' ? withoutPoints(rule) : { text: rule, points: 1 };
    const reader = new RuleReader(ruleTokens(text), text.length, place);
    return { kind: 'good', query: reader.whole(), points };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { kind: 'broken', trouble: error.trouble };
  }
}

const MOST_POINTS = 100;
const MOST_DEPTH = 50;

function withoutPoints(rule: string): { readonly text: string; readonly points: number } {
  const found = /\s*\^(-?\d+)\s*$/u.exec(rule);
  if (found === null) return { text: rule, points: 1 };
  const points = Number(found[1]);
  if (points !== 0 && Math.abs(points) <= MOST_POINTS) return { text: rule.slice(0, found.index), points };
  const from = rule.indexOf('^', found.index);
  throw new RuleError({
    from,
    to: rule.trimEnd().length,
    what: `A rule can't have ${found[1]} points.`,
    advice: `Allowed: ^1 to ^${MOST_POINTS}, or ^-1 to ^-${MOST_POINTS} for what counts against.`,
  });
}

/** Recursive descent over the pieces of one rule. */
class RuleReader {
  private next = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private readonly place: RulePlace;

  constructor(tokens: readonly Token[], end: number, place: RulePlace) {
    this.tokens = tokens;
    this.end = end;
    this.place = place;
  }

  whole(): RuleQuery {
    if (this.tokens.length === 0)
      throw new RuleError({ from: 0, to: this.end, what: 'This rule is empty.', advice: 'Write a word, a phrase or an expression.' });
    const query = this.or(null);
    const rest = this.tokens[this.next];
    if (rest === undefined) return query;
    if (rest.kind === 'close')
      throw new RuleError({ ...place(rest), what: 'This bracket closes nothing.', advice: 'Take it away, or open one before it.' });
    throw new RuleError({
      ...place(rest),
      what: 'An operator is missing before this.',
      advice: 'Write AND, OR or NEAR/5 between the two; words that belong together go into one pair of quotes.',
    });
  }

  private or(field: Field | null): RuleQuery {
    return this.chain('OR', 'or', () => this.and(field));
  }

  private and(field: Field | null): RuleQuery {
    return this.chain('AND', 'and', () => this.not(field));
  }

  private chain(operator: 'AND' | 'OR', kind: 'and' | 'or', part: () => RuleQuery): RuleQuery {
    const parts = [part()];
    while (this.tokens[this.next]?.kind === operator) {
      this.next += 1;
      parts.push(part());
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts };
  }

  private not(field: Field | null): RuleQuery {
    if (this.tokens[this.next]?.kind !== 'NOT') return this.near(field);
    this.next += 1;
    return { kind: 'not', part: this.deeper(() => this.not(field)) };
  }

  private near(field: Field | null): RuleQuery {
    let first = this.next;
    let query = this.one(field);
    for (let token = this.tokens[this.next]; token?.kind === 'near'; token = this.tokens[this.next]) {
      checkNearable(query, this.tokens.slice(first, this.next));
      this.next += 1;
      first = this.next;
      const other = this.one(field);
      checkNearable(other, this.tokens.slice(first, this.next));
      query = { kind: 'near', one: query, other, words: token.words };
    }
    return query;
  }

  private one(field: Field | null): RuleQuery {
    const token = this.tokens[this.next];
    if (token === undefined) throw this.nothingBehind();
    this.next += 1;
    switch (token.kind) {
      case 'open':
        return this.brackets(token, field);
      case 'field':
        return this.withField(token, field);
      case 'pattern':
        rulePattern(token.text, { from: token.from, to: token.to });
        return { kind: 'pattern', source: token.text, field };
      case 'quoted':
        return phrase(token.text, place(token), field);
      case 'word':
      case 'small operator':
        return this.words(token, field);
      default:
        throw new RuleError({
          ...place(token),
          what: `${nameOf(token)} has nothing before it.`,
          advice: 'An operator stands between two words or phrases; NOT and brackets before one.',
        });
    }
  }

  private brackets(open: Token, field: Field | null): RuleQuery {
    if (this.tokens[this.next]?.kind === 'close')
      throw new RuleError({
        from: open.from,
        to: this.tokens[this.next]?.to ?? open.to,
        what: 'Nothing stands in these brackets.',
        advice: 'Write a word or phrase into them, or take them away.',
      });
    const query = this.deeper(() => this.or(field));
    const close = this.tokens[this.next];
    if (close === undefined)
      throw new RuleError({ ...place(open), what: 'This bracket is never closed.', advice: 'Write ) where the group ends.' });
    if (close.kind !== 'close')
      throw new RuleError({
        ...place(close),
        what: 'An operator is missing before this.',
        advice: 'Write AND, OR or NEAR/5 between the two.',
      });
    this.next += 1;
    return query;
  }

  private withField(token: Extract<Token, { kind: 'field' }>, outer: Field | null): RuleQuery {
    if (outer !== null)
      throw new RuleError({
        ...place(token),
        what: `"${token.name}:" stands inside another field.`,
        advice: 'Close the brackets of the other field first.',
      });
    if (token.name !== 'lang') return this.one(token.name);
    const tag = this.tokens[this.next];
    this.next += 1;
    if (tag === undefined || (tag.kind !== 'word' && tag.kind !== 'quoted'))
      throw new RuleError({
        ...place(tag ?? token),
        what: '"lang:" takes one language tag.',
        advice: 'Write lang:ja, or (lang:ja OR lang:zh).',
      });
    const trouble = languageTrouble(tag.text);
    if (trouble !== null) throw new RuleError({ ...place(tag), ...trouble });
    return { kind: 'lang', tag: tag.text };
  }

  /** Words side by side. */
  private words(first: Token & { readonly text: string }, field: Field | null): RuleQuery {
    this.checkSmall(first);
    const texts = [first.text];
    let last: Token = first;
    for (let token = this.tokens[this.next]; token?.kind === 'word' || token?.kind === 'small operator'; token = this.tokens[this.next]) {
      this.checkSmall(token);
      texts.push(token.text);
      last = token;
      this.next += 1;
    }
    return phrase(texts.join(' '), { from: first.from, to: last.to }, field);
  }

  private checkSmall(token: Token): void {
    if (token.kind !== 'small operator' || this.place !== 'expression') return;
    throw new RuleError({
      ...place(token),
      what: `"${token.text}" in small letters is a word that is looked for.`,
      advice: `Write ${token.text.toUpperCase()}, or put the phrase that it belongs to into quotes.`,
    });
  }

  private deeper(read: () => RuleQuery): RuleQuery {
    this.depth += 1;
    const token = this.tokens[this.next - 1];
    if (this.depth > MOST_DEPTH)
      throw new RuleError({ ...place(token), what: `Brackets go deeper than ${MOST_DEPTH} here.`, advice: 'Make two rules of it.' });
    const query = read();
    this.depth -= 1;
    return query;
  }

  private nothingBehind(): RuleError {
    const last = this.tokens.at(-1);
    return new RuleError({
      ...place(last),
      what: `Nothing stands behind ${last === undefined ? 'this' : nameOf(last)}.`,
      advice: 'Write a word, a phrase or brackets there, or take the operator away.',
    });
  }
}

function place(token: Token | undefined): { readonly from: number; readonly to: number } {
  return { from: token?.from ?? 0, to: token?.to ?? 0 };
}

function nameOf(token: Token): string {
  if (token.kind === 'near') return `"NEAR/${token.words}"`;
  if (token.kind === 'open') return '"("';
  return token.kind === 'close' ? '")"' : `"${token.kind}"`;
}

function phrase(text: string, at: { readonly from: number; readonly to: number }, field: Field | null): Sought {
  const letters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character)).length;
  if (letters === 0)
    throw new RuleError({ ...at, what: `"${text}" holds no letter or figure to look for.`, advice: 'Write a word or phrase.' });
  if (letters === 1 && field !== 'outlet')
    throw new RuleError({
      ...at,
      what: `"${text}" is a single character and would be found in nearly every text.`,
      advice: 'Write a longer form of the name, or leave this one out.',
    });
  return { kind: 'phrase', text, field };
}

/** NEAR compares places in one text: words, phrases, patterns, or a choice of them, and what is near to something else already. */
function checkNearable(query: RuleQuery, tokens: readonly Token[]): void {
  if (isNearable(query)) return;
  const [first, last] = [tokens[0], tokens.at(-1)];
  throw new RuleError({
    from: first?.from ?? 0,
    to: last?.to ?? 0,
    what: "NEAR can't tell where this stands.",
    advice: 'On each side of NEAR goes a word, a phrase, a regular expression or a choice of them: (tariff OR fee) NEAR/5 port.',
  });
}

function isNearable(query: RuleQuery): boolean {
  switch (query.kind) {
    case 'phrase':
    case 'pattern':
    case 'near':
      return true;
    case 'or':
      return query.parts.every(isNearable);
    default:
      return false;
  }
}
