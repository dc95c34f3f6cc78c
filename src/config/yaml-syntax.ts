import { isScalar, visit } from 'yaml';
import type { YAMLError } from 'yaml';
import type { ConfigError } from './config-error.ts';
import { errorAt, nodeRange } from './yaml-place.ts';
import type { Range, YamlText } from './yaml-place.ts';

/** What keeps a text from being YAML, in our words; empty where it can be read. */
export function syntaxErrors(context: YamlText): readonly ConfigError[] {
  const all = [...context.document.errors, ...context.document.warnings];
  const tabs = all.filter((trouble) => isTab(trouble, context.text));
  // After a tab or something unclosed the parser stumbles over lines that are fine: only the cause is told.
  const unclosed = all.find(isUnclosed);
  const troubles = tabs.length > 0 ? tabs : unclosed === undefined ? all : all.slice(0, all.indexOf(unclosed) + 1);
  const seenLines = new Set<number>();
  const errors = troubles.flatMap((trouble) => {
    const range = placeOf(context, trouble);
    const { line } = context.lineCounter.linePos(range.from);
    if (seenLines.has(line)) return [];
    seenLines.add(line);
    return [errorAt(context, range, explainSyntax(trouble, context.text))];
  });
  return [...errors, ...unknownAliases(context)];
}

function isTab(trouble: YAMLError, text: string): boolean {
  const lineStart = text.lastIndexOf('\n', trouble.pos[0] - 1) + 1;
  return trouble.code === 'TAB_AS_INDENT' || /^[ ]*\t/.test(text.slice(lineStart, lineStart + 200));
}

function isUnclosed(trouble: YAMLError): boolean {
  return trouble.code === 'MISSING_CHAR' || trouble.message.startsWith('Flow ');
}

/** A quote or bracket that is never closed is noticed far below: the place that helps is where it opens. */
function placeOf(context: YamlText, trouble: YAMLError): Range {
  let from = trouble.pos[0];
  if (!isUnclosed(trouble)) return { from, to: trouble.pos[1] };
  visit(context.document, {
    Node(_, node) {
      const range = nodeRange(node);
      const first = range === null ? '' : context.text[range.from];
      const opens = first === '"' || first === "'" || first === '[' || first === '{';
      if (range !== null && opens && range.from < trouble.pos[0] && range.to >= trouble.pos[0] - 1) from = range.from;
    },
  });
  return { from, to: from + 1 };
}

function unknownAliases(context: YamlText): readonly ConfigError[] {
  const errors: ConfigError[] = [];
  visit(context.document, {
    Alias(_, alias) {
      const range = nodeRange(alias);
      if (range === null || alias.resolve(context.document) !== undefined) return;
      errors.push(
        errorAt(context, range, {
          what: `Nothing is called "&${alias.source}" in this file.`,
          advice: 'Text that starts with * must stand in quotes.',
        }),
      );
    },
  });
  return errors;
}

function explainSyntax(trouble: YAMLError, text: string): { readonly what: string; readonly advice: string } {
  if (isTab(trouble, text)) {
    return { what: 'A tab indents this line.', advice: 'YAML allows only spaces there: replace each tab by two spaces.' };
  }
  if (isUnclosed(trouble)) {
    const inside = trouble.message.includes('quote') ? '' : '; text that holds [ ] { } or a comma must stand in quotes inside brackets';
    return { what: 'What opens here is never closed.', advice: `Write the quote or bracket that is missing at its end${inside}.` };
  }
  if (trouble.code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(text.slice(0, trouble.pos[0]))) {
    return {
      what: 'The value ends with the quote before this.',
      advice: `Put the whole value into the other quotes: '"third port" NEAR/5 tariff'.`,
    };
  }
  const restOfLine = text.slice(trouble.pos[0]).split('\n', 1)[0] ?? '';
  switch (trouble.code) {
    case 'MULTIPLE_DOCS':
      return { what: 'A second document starts here ("---").', advice: 'One file holds one document: remove the line, or make two files.' };
    case 'BAD_INDENT':
      return { what: 'This line is indented differently from its neighbours.', advice: 'Settings of one group start in the same column.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:\s/.test(restOfLine))
        return { what: 'This text holds ": ", which starts a setting.', advice: 'Put the whole text into quotes.' };
      return { what: 'A line below this one is indented too far.', advice: 'Settings of one group start in the same column.' };
    case 'MULTILINE_IMPLICIT_KEY':
      return { what: 'This line has no colon with a space behind it.', advice: 'A setting is written as key: value.' };
    case 'TAG_RESOLVE_FAILED':
      return { what: `${trouble.message}.`, advice: 'Text that starts with ! must stand in quotes.' };
    default:
      return {
        what: `This is not YAML: ${lowerFirst(trouble.message)}.`,
        advice: 'Text that holds ": " or " #", or starts with one of @ ` % & * ! | > { [, must stand in quotes.',
      };
  }
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1).replace(/[.:]$/, '');
}

/** Keys that stand twice in one group of settings. */
export function duplicateKeys(context: YamlText): readonly ConfigError[] {
  const errors: ConfigError[] = [];
  visit(context.document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const pair of map.items) {
        if (!isScalar(pair.key) || !pair.key.range) continue;
        const name = String(pair.key.value);
        const line = first.get(name);
        const [from, to] = pair.key.range;
        if (line === undefined) first.set(name, context.lineCounter.linePos(from).line);
        else
          errors.push(
            errorAt(
              context,
              { from, to },
              { what: `"${name}" stands here a second time.`, advice: `The first is on line ${line}: keep one of them.` },
            ),
          );
      }
    },
  });
  return errors;
}
