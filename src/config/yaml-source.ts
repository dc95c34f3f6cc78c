import { readFileSync, statSync } from 'node:fs';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError, YAMLMap } from 'yaml';
import type { ConfigError } from './config-error.ts';

export type Path = readonly (string | number)[];

/** A YAML file that was read and parsed, and knows where each of its values stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** An error at the value of a path, or at its key. Where the path doesn't exist, at the nearest place above it. */
  error(
    place: { readonly path: Path; readonly at: 'key' | 'value' },
    text: { readonly what: string; readonly advice: string },
  ): ConfigError;
  /** Line of the value of a path, counted from 1. */
  line(path: Path): number;
}

export interface Place {
  readonly path: Path;
  readonly at: 'key' | 'value';
}
export interface Words {
  readonly what: string;
  readonly advice: string;
  /** The value is a secret: the line is shown without it. */
  readonly hide?: boolean | undefined;
}

export type YamlReading =
  | { readonly kind: 'read'; readonly source: YamlSource; readonly errors: readonly ConfigError[] }
  | { readonly kind: 'unreadable'; readonly errors: readonly ConfigError[] };

/** What people write stays far below; a larger file is a mistake (a feed saved under the wrong name). */
const MAX_BYTES = 5_000_000;

/**
 * Reads one YAML file. A file that is missing, not UTF-8 or not YAML is `unreadable`; duplicate keys come beside the source as errors,
 * so that the rest of the file can be checked in the same go.
 */
export function readYaml(file: string): YamlReading {
  const reading = readText(file);
  if (typeof reading !== 'string') return { kind: 'unreadable', errors: [reading] };
  const lineCounter = new LineCounter();
  const document = parseDocument(reading, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'error', version: '1.2' });
  const context = { file, text: reading, lineCounter, document };
  const broken = syntaxErrors(context);
  if (broken.length > 0) return { kind: 'unreadable', errors: broken };
  if (document.contents === null) return { kind: 'unreadable', errors: [fileError(file, 'The file is empty.', EMPTY_ADVICE)] };
  const plain = toPlain(context);
  if (plain.kind === 'refused') return { kind: 'unreadable', errors: [plain.error] };
  return { kind: 'read', source: sourceOf(context, plain.value), errors: duplicateKeys(context) };
}

/** Trouble with the file as a whole. */
export function fileError(file: string, what: string, advice: string): ConfigError {
  return { file, line: 0, column: 0, what, advice, excerpt: '' };
}

const EMPTY_ADVICE = 'Start from the example in config/README.md.';

interface Context {
  readonly file: string;
  readonly text: string;
  readonly lineCounter: LineCounter;
  readonly document: Document.Parsed;
}

function readText(file: string): string | ConfigError {
  try {
    if (statSync(file).size > MAX_BYTES)
      return fileError(
        file,
        'The file is larger than 5 MB.',
        'A watchlist or baseline record is a few hundred lines: is this the right file?',
      );
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return fileError(file, 'There is no such file.', 'Name the right one with --config FILE or NEWSDELTA_CONFIG.');
    if (code === 'EISDIR') return fileError(file, 'This is a folder, not a file.', 'Name the YAML file in it.');
    if (code === 'EACCES' || code === 'EPERM')
      return fileError(file, 'The file may not be read.', 'Give the user that runs newsdelta the right to read it.');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return fileError(file, 'The file is not UTF-8 text.', 'Save it again as UTF-8 in your editor.');
    throw error;
  }
}

function syntaxErrors(context: Context): readonly ConfigError[] {
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
function placeOf(context: Context, trouble: YAMLError): Range {
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

function unknownAliases(context: Context): readonly ConfigError[] {
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
    return { what: 'What opens here is never closed.', advice: 'Write the quote or bracket that is missing at its end.' };
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

function toPlain(
  context: Context,
): { readonly kind: 'plain'; readonly value: unknown } | { readonly kind: 'refused'; readonly error: ConfigError } {
  try {
    return { kind: 'plain', value: context.document.toJS() };
  } catch (error) {
    // The library's own guard against aliases that multiply ("billion laughs").
    if (!(error instanceof ReferenceError)) throw error;
    return {
      kind: 'refused',
      error: fileError(context.file, 'Its YAML aliases (*name) multiply without end.', 'Write the repeated part out.'),
    };
  }
}

function duplicateKeys(context: Context): readonly ConfigError[] {
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

function sourceOf(context: Context, value: unknown): YamlSource {
  return {
    file: context.file,
    value,
    error: ({ path, at }, text) => errorAt(context, rangeOf(context, path, at), text),
    line: (path) => context.lineCounter.linePos(rangeOf(context, path, 'value').from).line,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(context: Context, path: Path, at: 'key' | 'value'): Range {
  let node: unknown = context.document.contents;
  let range: Range = { from: 0, to: 0 };
  let found: Range | null = null;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    const inner = resolve(node, context.document);
    if (isMap(inner)) {
      const pair = pairOf(inner, String(step));
      if (pair === undefined) return found ?? headOf(inner) ?? range;
      const key = nodeRange(pair.key) ?? range;
      const value = nodeRange(pair.value);
      // An empty value has no characters of its own: point at its key.
      const here = value !== null && value.to > value.from && isScalar(pair.value) ? value : key;
      found = last && at === 'value' ? here : key;
      node = pair.value;
    } else if (isSeq(inner)) {
      node = inner.items[Number(step)];
      const start = resolve(node, context.document);
      found = (isMap(start) ? headOf(start) : nodeRange(node)) ?? found;
    } else return found ?? range;
    range = found ?? range;
  }
  return path.length === 0 ? { from: 0, to: 0 } : range;
}

function pairOf(map: YAMLMap, key: string): { readonly key: unknown; readonly value: unknown } | undefined {
  return map.items.findLast((pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key);
}

function headOf(map: YAMLMap): Range | null {
  return nodeRange(map.items[0]?.key);
}

function nodeRange(node: unknown): Range | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? { from: range[0], to: range[1] } : null;
}

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function errorAt(context: Context, range: Range, text: Words): ConfigError {
  const { line, col } = context.lineCounter.linePos(range.from);
  const whole = (context.text.split('\n')[line - 1] ?? '').replace(/\r$/, '');
  const from = col - 1;
  const shown = text.hide === true ? `${whole.slice(0, from)}***` : maskSecrets(whole);
  // Past a mask the columns have moved: the caret then stands alone at the first letter.
  const moved = shown.slice(0, from) !== whole.slice(0, from);
  const width = shown === whole ? range.to - range.from : 1;
  const caret = { from: moved ? whole.length - whole.trimStart().length : from, width };
  return { file: context.file, line, column: col, what: text.what, advice: text.advice, excerpt: excerptOf(shown, line, caret) };
}

const MAX_LINE = 120;

function excerptOf(whole: string, line: number, caret: { readonly from: number; readonly width: number }): string {
  const cut = Math.max(0, caret.from - MAX_LINE + 40);
  const shown = whole.slice(cut, cut + MAX_LINE);
  const start = caret.from - cut;
  const end = Math.min(start + Math.max(1, caret.width), shown.length);
  const gutter = String(line).padStart(4);
  // Copies tabs, and puts a wide space under a wide character, so that the caret stands where it should in Japanese and Chinese lines too.
  const lead = Array.from(shown.slice(0, start), blankAs).join('');
  const carets = Array.from(shown.slice(start, end), (character) => (isWide(character) ? '\uFF3E' : '^')).join('');
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${lead}${carets === '' ? '^' : carets}`;
}

function maskSecrets(line: string): string {
  return line
    .replace(/(\w+:\/\/[^\s/@:"']*:)[^\s@]+@/g, '$1***@')
    .replace(
      /((?:^|[\s{,"'-])[\w-]*(?:pass|password|passwd|secret|token|api-?key|authorization|cookie|smtp)[\w-]*["']?\s*:\s+)(?!["']?(?:\w+ )?\$\{)\S.*$/i,
      '$1***',
    );
}

function blankAs(character: string): string {
  if (character === '\t') return '\t';
  return isWide(character) ? '\u3000' : ' ';
}

function isWide(character: string): boolean {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character);
}
