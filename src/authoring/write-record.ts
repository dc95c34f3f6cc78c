import { Document, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { BaselineRecord } from '../domain/baseline.ts';

/** Schema line of a record in baseline/, beside whose folder the schema lies. */
const SCHEMA_LINE = ' yaml-language-server: $schema=../baseline.schema.json';

/** A record as a file that people edit: `head` stands as a comment on top, `notes` beside values, by their path ("url", "claims.0.actor"). */
export function writeRecord(
  record: BaselineRecord,
  { head = [], notes = new Map() }: { head?: readonly string[]; notes?: ReadonlyMap<string, string> } = {},
): string {
  const { id, outlet, title, url, published, lang, claims, openQuestions, text } = record;
  const document = new Document({
    version: 1,
    id,
    outlet,
    title,
    url,
    published,
    lang,
    claims: claims.map(claimInOrder),
    ...(openQuestions.length === 0 ? {} : { openQuestions: openQuestions.map(questionInOrder) }),
    ...(text === undefined ? {} : { text }),
  });
  if (document.contents !== null) document.contents.commentBefore = [SCHEMA_LINE, ...head.map((line) => ` ${line}`)].join('\n');
  quoteDates(document, [['published'], ...claims.map((_, index) => ['claims', index, 'asOf'])]);
  for (const list of ['claims', 'openQuestions']) flowTerms(document.get(list));
  for (const [path, note] of notes) annotate(document, path, note);
  for (const key of ['claims', 'openQuestions', 'text']) spaceBefore(document, key);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A claim as a member for the list of an existing record. */
export function claimNode(claim: BaselineRecord['claims'][number]): Node {
  const document = new Document([claimInOrder(claim)]);
  quoteDates(document, [[0, 'asOf']]);
  flowTerms(document.contents);
  return document.getIn([0], true) as Node;
}

function claimInOrder({ id, actor, claim, kind, asOf, place, terms, quote }: BaselineRecord['claims'][number]): object {
  return { id, actor, claim, kind, asOf, place, ...(terms.length === 0 ? {} : { terms }), ...(quote === undefined ? {} : { quote }) };
}

function questionInOrder({ id, question, terms }: BaselineRecord['openQuestions'][number]): object {
  return { id, question, ...(terms.length === 0 ? {} : { terms }) };
}

/** Without quotes other YAML readers take a date for a date, not for text. */
function quoteDates(document: Document, paths: readonly (readonly (string | number)[])[]): void {
  for (const path of paths) {
    const node = document.getIn(path, true);
    if (isScalar(node)) node.type = Scalar.QUOTE_DOUBLE;
  }
}

function flowTerms(list: unknown): void {
  if (!isSeq(list)) return;
  for (const member of list.items) {
    const terms = isMap(member) ? member.get('terms') : undefined;
    if (isSeq(terms)) terms.flow = true;
  }
}

function annotate(document: Document, path: string, note: string): void {
  const node = document.getIn(path.split('.'), true);
  if (isScalar(node)) node.comment = ` ${note}`;
}

function spaceBefore(document: Document, key: string): void {
  if (!isMap(document.contents)) return;
  const pair = document.contents.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (pair !== undefined) (pair.key as Node).spaceBefore = true;
}
