import { RE2JS, RE2JSSyntaxException } from 're2js';
import { RuleError } from './rule-query.ts';

/** A regular expression of a rule: where it stands in a text, at most so many places. Linear in the length of the text. */
export type RulePattern = (text: string, most: number) => readonly { readonly from: number; readonly to: number }[];

/** Steps that one character may cost: 100,000 characters are then read in about a second at worst. */
const LARGEST_PROGRAM = 500;

/**
 * Compiles a regular expression of the RE2 syntax, in any case; `.` stops at the end of a paragraph. Throws a `RuleError` at `place` for one that
 * RE2 does not know, that costs too much or that stands in every text.
 */
export function rulePattern(source: string, place: { readonly from: number; readonly to: number }): RulePattern {
  const compiled = compile(source, place);
  if (compiled.programSize() > LARGEST_PROGRAM)
    throw new RuleError({
      ...place,
      what: 'This regular expression is too large.',
      advice: 'Make its repetitions smaller: x{0,20} instead of x{0,1000}.',
    });
  if (compiled.matcher('').find())
    throw new RuleError({
      ...place,
      what: 'This regular expression stands in every text: it is satisfied with nothing.',
      advice: 'Write + where * stands, or take the ? away.',
    });
  return (text, most) => {
    const places: { from: number; to: number }[] = [];
    const matcher = compiled.matcher(text);
    while (places.length < most && matcher.find()) places.push({ from: matcher.start(), to: matcher.end() });
    return places;
  };
}

function compile(source: string, place: { readonly from: number; readonly to: number }): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    throw new RuleError(explain(source, place.from + 1, error));
  }
}

function explain(source: string, start: number, error: RE2JSSyntaxException): RuleError['trouble'] {
  // "(?i)" is the library's own prefix; what it quotes is a part of the source or the whole.
  const quoted = (error.getPattern() ?? '').replace(/^\(\?[a-z]+\)/u, '');
  const found = quoted === '' ? -1 : source.indexOf(quoted);
  const whole = found < 0 || quoted === source;
  const opening = unclosed(source, error.getDescription());
  const from = start + (opening ?? (whole ? 0 : found));
  const to = opening === null ? from + (whole ? source.length : quoted.length) : from + 1;
  return {
    from,
    to,
    what: `This regular expression doesn't compile: ${error.getDescription()}.`,
    advice: adviceFor(quoted, error.getDescription()),
  };
}

/** Where the bracket opens that is never closed. */
function unclosed(source: string, description: string): number | null {
  const sign = /^missing closing ([)\]])/u.exec(description)?.[1];
  if (sign === undefined) return null;
  const open: number[] = [];
  for (const { 0: piece, index } of source.matchAll(/\\.|\[\^?\]?(?:\\.|[^\]])*\]|[()[]/gsu)) {
    if (piece === '(' || piece === '[') open.push(index);
    if (piece === ')') open.pop();
  }
  return open.at(-1) ?? null;
}

function adviceFor(quoted: string, description: string): string {
  if (/^\(\?[=!<]/u.test(quoted))
    return 'Looking ahead or behind is not part of RE2 (that keeps it linear): combine two rules with AND or NOT.';
  if (/^\\\d/u.test(quoted)) return 'References back to a group are not part of RE2 (that keeps it linear): write the text out.';
  if (description.startsWith('missing closing')) return 'Write the bracket that is missing, or \\ before this one to find it as text.';
  if (description.startsWith('missing argument')) return 'Write what is repeated before it, or \\ before it to find it as text.';
  return 'The syntax is that of RE2: https://github.com/google/re2/wiki/Syntax';
}
