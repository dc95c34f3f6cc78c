import type { Document, LineCounter, Node } from 'yaml';
import type { ConfigError } from './config-error.ts';
import { excerptOf, maskSecrets } from './excerpt.ts';

/** A YAML text that was parsed, well or badly. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly lineCounter: LineCounter;
  readonly document: Document.Parsed;
}

/** Offsets in the text, the end not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface Words {
  readonly what: string;
  readonly advice: string;
  /** The value is a secret: the line is shown without it. */
  readonly hide?: boolean | undefined;
}

/** An error at a place of the text. */
export function errorAt(context: YamlText, range: Range, text: Words): ConfigError {
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

/** Where a node stands; null for one that was made up. */
export function nodeRange(node: unknown): Range | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? { from: range[0], to: range[1] } : null;
}
