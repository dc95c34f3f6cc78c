import type { z } from 'zod';
import type { ConfigError } from './config-error.ts';
import { alternative, declaredAt, declaredSchema, placesOf } from './declared-key.ts';
import type { DeclaredKey } from './declared-key.ts';
import { didYouMean, nearestWord } from './nearest-word.ts';
import type { Complaint } from './value-check.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export type CheckedSource<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'broken'; readonly errors: readonly ConfigError[] };

/** Holds a file against its declaration: the typed value with defaults, or every error in it with its place. */
export function checkSource<T>(source: YamlSource, schema: z.ZodType<T>): CheckedSource<T> {
  const result = schema.safeParse(source.value);
  if (result.success) return { kind: 'good', value: result.data };
  const declared = declaredSchema(schema);
  const mistyped = new Set<string>();
  const issues = result.error.issues.flatMap((issue) => meantIssues(issue));
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => explainUnknown({ source, declared, mistyped }, [...steps(issue.path), key]))
      : [],
  );
  // What a group lacks as a whole may stand there under the unknown key.
  const unclear = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => JSON.stringify(steps(path))));
  const missing = explainMissing({ source, declared, mistyped }, issues);
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = steps(issue.path);
    // A mistyped key would be told twice: as unknown and as missing.
    if (issue.code === 'custom' && unclear.has(JSON.stringify(path))) return [];
    if (mistyped.has(JSON.stringify(path)) || valueAt(source.value, path) === undefined) return [];
    const value = valueAt(source.value, path);
    const complaint = explain(issue, value, { path, declared });
    const part = complaint.at === undefined ? undefined : { ...complaint.at, value: String(value) };
    return [source.error({ path, at: 'value', part }, complaint)];
  });
  return { kind: 'broken', errors: [...unknown, ...missing, ...others] };
}

/** What stands at a path of a plain value; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step) ? (here as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

/** Of a value that fits none of two shapes, the complaints about the shape that it was meant to have: a group, a list or a text. */
function meantIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const ofAnotherShape = (inner: z.core.$ZodIssue): boolean => inner.code === 'invalid_type' && inner.path.length === 0;
  const meant = issue.errors.find((inner) => !inner.some(ofAnotherShape));
  if (meant === undefined) return [issue];
  return meant.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

function steps(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** What other programs call these settings. */
const SYNONYMS: Readonly<Record<string, string>> = {
  keywords: 'terms',
  topics: 'watches',
  sources: 'feeds',
  subscribers: 'recipients',
  to: 'recipients',
  emails: 'recipients',
  from: 'sender',
  email: 'address',
  link: 'url',
  name: 'title',
  synonyms: 'aliases',
  ignore: 'exclusions',
  time: 'at',
  zone: 'timeZone',
  tz: 'timeZone',
  date: 'asOf',
  statement: 'claim',
};

const SECRET_KEY = /smtp|password|passwd|secret|token|api-?key|credential/i;

interface Checking {
  readonly source: YamlSource;
  readonly declared: DeclaredKey;
  /** Paths (as JSON) of keys that are there under a mistyped name. */
  readonly mistyped: Set<string>;
}

/** One error for all the keys that one group of settings lacks. */
function explainMissing(checking: Checking, issues: readonly z.core.$ZodIssue[]): readonly ConfigError[] {
  const { source, declared, mistyped } = checking;
  const lacking = issues
    .map((issue) => steps(issue.path))
    .filter((path) => path.length > 0 && valueAt(source.value, path) === undefined && !mistyped.has(JSON.stringify(path)));
  const groups = Map.groupBy(lacking, (path) => JSON.stringify(path.slice(0, -1)));
  return [...groups.values()].map((paths) => {
    const [path = []] = paths;
    const names = paths.map((one) => `"${String(one.at(-1))}"`);
    const what = names.length === 1 ? `${names[0]} is missing.` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are missing.`;
    const advice = paths.length === 1 ? describe(declaredAt(declared, path), path) : 'config/README.md has an example of each.';
    return source.error({ path, at: 'value' }, { what, advice });
  });
}

function explainUnknown(context: Checking, path: Path): ConfigError {
  const { source, declared, mistyped } = context;
  const name = String(path.at(-1));
  const parent = path.slice(0, -1);
  const allowed = Object.keys(alternative(declaredAt(declared, parent), 'properties').properties ?? {});
  const nearest = nearestWord(name, allowed);
  if (nearest !== null && valueAt(source.value, [...parent, nearest]) === undefined) mistyped.add(JSON.stringify([...parent, nearest]));
  return source.error(
    { path, at: 'key' },
    { what: `There is no setting "${name}" here.`, advice: adviceFor({ name, allowed, nearest, declared }) },
  );
}

function adviceFor(unknown: {
  readonly name: string;
  readonly allowed: readonly string[];
  readonly nearest: string | null;
  readonly declared: DeclaredKey;
}): string {
  const { name, allowed, nearest, declared } = unknown;
  const list = `Allowed here: ${allowed.join(', ')}.`;
  if (nearest !== null) return `Did you mean "${nearest}"? ${list}`;
  if (SECRET_KEY.test(name))
    return `Secrets never stand in this file: the mail server goes into NEWSDELTA_SMTP_URL or NEWSDELTA_SMTP_URL_FILE. ${list}`;
  const synonym = allowed.find((key) => key === SYNONYMS[name.toLowerCase()]);
  if (synonym !== undefined) return `The name for it is "${synonym}". ${list}`;
  const places = placesOf(declared, name);
  if (places.length === 0) return list;
  const words = places.map((place) => (place === '' ? 'at the top level' : `under ${place}`)).join(' or ');
  return `It belongs ${words}: check the indentation. ${list}`;
}

function explain(issue: z.core.$ZodIssue, value: unknown, at: { readonly path: Path; readonly declared: DeclaredKey }): Complaint {
  const here = declaredAt(at.declared, at.path);
  const name = at.path.length === 0 ? 'The file' : nameOf(at.path);
  if (value === null) return { what: `${name} has no value.`, advice: describe(here, at.path) };
  switch (issue.code) {
    case 'custom':
      return {
        what: issue.message,
        advice: String(issue.params?.['advice'] ?? '') || describe(here, at.path),
        hide: issue.params?.['hide'] === true,
        at: issue.params?.['at'] as Complaint['at'],
      };
    case 'invalid_value':
      return explainValue(value, name, issue.values);
    case 'too_small':
      return {
        what: `${name} is ${size(value)}.`,
        advice: issue.origin === 'array' ? `It needs at least one. ${describe(here, at.path)}` : range(here),
      };
    case 'too_big':
      return { what: `${name} is ${size(value)}.`, advice: range(here) };
    default:
      return explainType({ value, name }, here, at.path);
  }
}

function explainValue(value: unknown, name: string, allowed: readonly unknown[]): Complaint {
  const words = allowed.map(String);
  if (name === '"version"') {
    return {
      what: `Version ${show(value)} of this file format isn't known here.`,
      advice: `This newsdelta reads version ${words.join(', ')}: write version: ${words[0]}, or use the newsdelta that the file was written for.`,
    };
  }
  return { what: `${show(value)} isn't allowed for ${name}.`, advice: `${didYouMean(String(value), words)}Allowed: ${words.join(', ')}.` };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  array: 'a list',
  object: 'a group of settings',
};

function typeWords({ type = '', anyOf }: DeclaredKey): string {
  return anyOf === undefined ? (TYPE_WORDS[type] ?? 'something else') : anyOf.map(typeWords).join(' or ');
}

function explainType(found: { readonly value: unknown; readonly name: string }, here: DeclaredKey, path: Path): Complaint {
  const { value, name } = found;
  const what = `${name} must be ${typeWords(here)}, and this is ${describeValue(value)}.`;
  if (here.type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { what, advice: `Write it in quotes: "${value}".` };
  if (here.type === 'array' && typeof value === 'string')
    return { what, advice: `Write it as a list, one a line behind a hyphen, or: [${value}]` };
  if (here.type === 'integer' && typeof value === 'string' && /^\d+$/.test(value))
    return { what, advice: `Write it without quotes: ${value}.` };
  return { what, advice: describe(here, path) };
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((step) => typeof step === 'string');
  return `${list === undefined ? 'The list' : `"${list}"`} number ${Number(last) + 1}`;
}

function describe(here: DeclaredKey, path: Path): string {
  const last = path.at(-1);
  const example = here.examples?.[0];
  const key = typeof last === 'string' ? `${last}: ` : '';
  const shown =
    example === undefined ? '' : ` Example: ${key}${typeof example === 'string' ? quoteIfNeeded(example) : JSON.stringify(example)}`;
  if (path.length === 0) return 'Start from the example in config/README.md.';
  return `${here.description ?? ''}${shown}`.trim();
}

function quoteIfNeeded(example: string): string {
  return /^[\w .@/-]*[A-Za-z][\w .@/-]*$/.test(example) ? example : JSON.stringify(example);
}

function range(here: DeclaredKey): string {
  return `Allowed: ${here.minimum} to ${here.maximum}.`;
}

function size(value: unknown): string {
  return Array.isArray(value) ? 'an empty list' : show(value);
}

function show(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const shown = value;
  return `"${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}"`;
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of settings';
  return typeof value === 'string' ? `the text ${show(value)}` : String(value);
}
