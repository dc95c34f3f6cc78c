import type { Path } from '../config/yaml-source.ts';
import { type Document, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
/** A step into a list may also be the id of the member that is meant. */
type Steps = readonly (string | number | { readonly id: string })[];

/**
 * The text of a YAML file with one more member in the list at `steps`; the list is made where it isn't there. Everything else stays to the
 * letter: comments, order, quoting, line breaks. Where the file is written in a way that can't be added to in place, the library writes it anew, which
 * keeps comments and order.
 */
export function addToList(text: string, steps: Steps, value: unknown): string {
  const document = parseDocument(text, { version: '1.2', logLevel: 'error' });
  const path = pathOf(document, steps);
  const wanted = wantedValue(document, path, value);
  const edited = inserted(text, { document, path, value });
  if (edited !== null && valueOf(edited) === wanted) return edited;
  if (document.getIn(path) === undefined || document.getIn(path) === null) document.setIn(path, [value]);
  else document.addIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function pathOf(document: Document, steps: Steps): Path {
  return steps.reduce<Path>((path, step) => {
    if (typeof step !== 'object') return [...path, step];
    const list = document.getIn(path);
    const index = isSeq(list) ? list.items.findIndex((member) => isMap(member) && member.get('id') === step.id) : -1;
    if (index < 0) throw new Error(`no member with the id "${step.id}"`);
    return [...path, index];
  }, []);
}

/** Compared with what the edited text gives: the edit in place may not change anything else. */
function wantedValue(document: Document, path: Path, value: unknown): string {
  const copy = document.clone();
  if (copy.getIn(path) === undefined || copy.getIn(path) === null) copy.setIn(path, [value]);
  else copy.addIn(path, copy.createNode(value));
  return JSON.stringify(copy.toJS());
}

function valueOf(text: string): string {
  return JSON.stringify(parseDocument(text, { version: '1.2', logLevel: 'error' }).toJS());
}

interface Edit {
  readonly document: Document;
  readonly path: Path;
  readonly value: unknown;
}

/** Null where the place isn't written in a usual way. */
function inserted(text: string, { document, path, value }: Edit): string | null {
  const list = document.getIn(path, true);
  if (isSeq(list)) return list.flow === true ? intoFlow(text, list, value) : behindItems(text, list, value);
  const key = path.at(-1);
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow === true || typeof key !== 'string') return null;
  return intoMap(text, { parent, key, value });
}

function intoFlow(text: string, list: YAMLSeq, value: unknown): string | null {
  const [from, end] = list.range ?? [0, 0];
  const bracket = end - 1;
  if (text[bracket] !== ']') return null;
  const last = rangeEnd(list.items.at(-1));
  const at = last ?? from + 1;
  const separator = last === null ? '' : text.slice(at, bracket).includes(',') ? ' ' : ', ';
  const place = last === null || !text.slice(at, bracket).includes(',') ? at : text.indexOf(',', at) + 1;
  return `${text.slice(0, place)}${separator}${flow(value)}${text.slice(place)}`;
}

function behindItems(text: string, list: YAMLSeq, value: unknown): string | null {
  const first = (list.items[0] as { range?: [number, number, number] } | undefined)?.range?.[0];
  const last = rangeEnd(list.items.at(-1));
  if (first === undefined || last === null) return null;
  const indent = /^( *)- +$/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first))?.[1];
  return indent === undefined ? null : afterLine(text, last, member(value, indent));
}

function intoMap(
  text: string,
  { parent, key, value }: { readonly parent: YAMLMap; readonly key: string; readonly value: unknown },
): string | null {
  const pair = parent.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (pair !== undefined) {
    const colon = text.indexOf(':', rangeEnd(pair.key) ?? 0);
    return colon < 0 ? null : `${text.slice(0, colon + 1)} [${flow(value)}]${text.slice(colon + 1)}`;
  }
  const first = (parent.items[0]?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  const last = parent.range?.[1];
  if (first === undefined || last === undefined) return null;
  const indent = ' '.repeat(first - text.lastIndexOf('\n', first - 1) - 1);
  return afterLine(text, last, `${indent}${key}: [${flow(value)}]`);
}

function rangeEnd(node: unknown): number | null {
  return (node as { range?: [number, number, number] } | undefined)?.range?.[1] ?? null;
}

/** Behind the line in which the node ends, with its comment. */
function afterLine(text: string, end: number, line: string): string {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  const feed = text.indexOf('\n', at);
  const before = feed < 0 ? text : text.slice(0, feed).replace(/\r$/, '');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${before}${eol}${line.replaceAll('\n', eol)}${feed < 0 ? eol : text.slice(before.length)}`;
}

function flow(value: unknown): string {
  return typeof value === 'string' ? stringify(value, { lineWidth: 0 }).trim() : JSON.stringify(value);
}

function member(value: unknown, indent: string): string {
  const [first = '', ...rest] = stringify(value, { lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
  return [`${indent}- ${first}`, ...rest.map((line) => (line === '' ? '' : `${indent}  ${line}`))].join('\n');
}
