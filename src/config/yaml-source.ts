import { readFileSync, statSync } from 'node:fs';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { ConfigError } from './config-error.ts';
import { partOfScalar } from './scalar-part.ts';
import { errorAt, nodeRange } from './yaml-place.ts';
import type { Range, YamlText } from './yaml-place.ts';
import { duplicateKeys, syntaxErrors } from './yaml-syntax.ts';

export type Path = readonly (string | number)[];

/** A YAML file that was read and parsed, and knows where each of its values stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** An error at the value of a path, or at its key. Where the path doesn't exist, at the nearest place above it. */
  error(place: Place, text: Parameters<typeof errorAt>[2]): ConfigError;
  /** Line of the value of a path, counted from 1. */
  line(path: Path): number;
}

interface Place {
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** A part of the text that stands there, as UTF-16 offsets in it. */
  readonly part?: Parameters<typeof partOfScalar>[2] | undefined;
}
type YamlReading =
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
function fileError(file: string, what: string, advice: string): ConfigError {
  return { file, line: 0, column: 0, what, advice, excerpt: '' };
}

const EMPTY_ADVICE = 'Start from the example in config/README.md.';

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

function toPlain(
  context: YamlText,
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

function sourceOf(context: YamlText, value: unknown): YamlSource {
  return {
    file: context.file,
    value,
    error: ({ path, at, part }, text) => {
      const whole = rangeOf(context, path, at);
      return errorAt(context, part === undefined ? whole : partOfScalar(context.text, whole, part), text);
    },
    line: (path) => context.lineCounter.linePos(rangeOf(context, path, 'value').from).line,
  };
}

function rangeOf(context: YamlText, path: Path, at: 'key' | 'value'): Range {
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

function resolve(node: unknown, document: Document): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}
