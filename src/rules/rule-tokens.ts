import { RuleError } from './rule-query.ts';

export const FIELDS = ['title', 'outlet', 'lang'] as const;

/** A piece of a rule, with its place in it. */
export type Token = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'word' | 'quoted' | 'pattern' | 'small operator'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'AND' | 'OR' | 'NOT' }
  | { readonly kind: 'near'; readonly words: number }
  | { readonly kind: 'field'; readonly name: (typeof FIELDS)[number] }
);

/** The furthest that NEAR reaches, in words. */
const FURTHEST = 100;

/** Cuts a rule into its pieces. Throws a `RuleError` at the first that cannot be one. */
export function ruleTokens(rule: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < rule.length;) {
    if (/\s/u.test(rule.charAt(at))) {
      at += 1;
      continue;
    }
    const token = tokenAt(rule, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(rule: string, from: number): Token {
  const first = rule.charAt(from);
  if (/[(（]/u.test(first)) return { kind: 'open', from, to: from + 1 };
  if (/[)）]/u.test(first)) return { kind: 'close', from, to: from + 1 };
  if (/["“]/u.test(first)) return quotedAt(rule, from);
  if (first === '/') return patternAt(rule, from);
  return wordAt(rule, from);
}

function quotedAt(rule: string, from: number): Token {
  const found = /^["“]((?:\\.|[^"“”\\])*)["”]/u.exec(rule.slice(from));
  if (found === null) throw new RuleError({ from, to: from + 1, what: 'This quotation is never closed.', advice: 'Write " at its end.' });
  return { kind: 'quoted', text: (found[1] ?? '').replaceAll(/\\(.)/gu, '$1'), from, to: from + found[0].length };
}

/** Up to a slash that is not escaped and behind which the rule ends or goes on as something else. */
function patternAt(rule: string, from: number): Token {
  const found = /^\/((?:\\[\s\S]|[^\\])*?)\/(?=[\s)）]|$)/u.exec(rule.slice(from));
  if (found === null)
    throw new RuleError({
      from,
      to: from + 1,
      what: 'This regular expression is never closed.',
      advice: 'Write / at its end; a slash inside it is written \\/.',
    });
  return { kind: 'pattern', text: (found[1] ?? '').replaceAll('\\/', '/'), from, to: from + found[0].length };
}

function wordAt(rule: string, from: number): Token {
  const [text = ''] = /^[^\s()（）"“]+/u.exec(rule.slice(from)) ?? [];
  const to = from + text.length;
  if (text === 'AND' || text === 'OR' || text === 'NOT') return { kind: text, from, to };
  if (/^NEAR(?:$|[/\d])/u.test(text)) return nearAt(text, from);
  const field = /^(\p{L}+):/u.exec(text);
  if (field !== null) return fieldAt(rule, from, field[1] ?? '');
  checkSigns(text, from);
  return { kind: /^(?:and|or|not|near)(?:\/\d+)?$/iu.test(text) ? 'small operator' : 'word', text, from, to };
}

function nearAt(text: string, from: number): Token {
  const to = from + text.length;
  const distance = /^NEAR\/(\d{1,6})$/u.exec(text)?.[1];
  if (distance === undefined)
    throw new RuleError({ from, to, what: `"${text}" says no distance.`, advice: 'Write NEAR/5: at most five words between the two.' });
  if (Number(distance) > FURTHEST)
    throw new RuleError({
      from,
      to,
      what: `${distance} words are further than NEAR reaches.`,
      advice: `Allowed: NEAR/0 to NEAR/${FURTHEST}; AND for the whole article.`,
    });
  return { kind: 'near', words: Number(distance), from, to };
}

function fieldAt(rule: string, from: number, name: string): Token {
  const to = from + name.length + 1;
  const known = FIELDS.find((field) => field === name);
  if (known === undefined)
    throw new RuleError({
      from,
      to: to - 1,
      what: `There is no field "${name}".`,
      advice: `Fields: ${FIELDS.join(', ')}. Put text that holds a colon into quotes.`,
      unknown: { word: name, allowed: FIELDS },
    });
  if (/^(?:\s|[)）]|$)/u.test(rule.slice(to)))
    throw new RuleError({
      from,
      to,
      what: `Nothing stands behind "${name}:".`,
      advice: `Write the word close to it: ${name === 'lang' ? 'lang:ja' : `${name}:tariff`}.`,
    });
  return { kind: 'field', name: known, from, to };
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:&&?|\+)/u, 'Write AND between two that must both hold.'],
  [/^\|\|?$/u, 'Write OR.'],
  [/^(?:!|-(?=[\p{L}\p{N}]))/u, 'Write NOT before what must not hold.'],
  [/[\p{L}\p{N}]\*/u, 'There are no wildcards: write a regular expression, /tariff\\w*/.'],
  [/\^-?\d+$/u, 'Points count only at the end of a rule under "any".'],
];

/** Signs that other search languages know, and that would be looked for as text here. */
function checkSigns(text: string, from: number): void {
  for (const [sign, advice] of SIGNS) {
    const found = sign.exec(text);
    if (found === null) continue;
    const at = from + found.index + (/^[\p{L}\p{N}]\*/u.test(found[0]) ? 1 : 0);
    throw new RuleError({
      from: at,
      to: from + found.index + found[0].length,
      what: `"${found[0].replace(/^[\p{L}\p{N}](?=\*)/u, '')}" has no meaning in a rule.`,
      advice,
    });
  }
}
