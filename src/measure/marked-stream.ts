import { readFileSync } from 'node:fs';
import type { Gold, GoldDevelopment, GoldLine, Scenario } from './scenario.ts';

/** A labelled stream in one text file: blocks that open with `%% topic`, `%% baseline`, `%% development` and `%% article` (`samples/streams/README.md`). */
export interface MarkedStream {
  readonly scenario: Scenario;
  readonly gold: Gold;
}

/** Reads a marked stream. Throws with file and line where a block or a mark is not understood. */
export function readMarkedStream(file: string): MarkedStream {
  const name = (file.split('/').at(-1) ?? file).replace(/\.txt$/u, '');
  const reading: Reading = {
    file,
    name,
    title: '',
    description: '',
    aliases: {},
    baseline: [],
    articles: [],
    lines: [],
    developments: new Map(),
  };
  for (const block of blocksOf(readFileSync(file, 'utf8'))) takeBlock(reading, block);
  const never = [...reading.developments.values()].find(({ firstItem }) => firstItem === '');
  if (never !== undefined) throw new Error(`${file}: the development "${never.development}" stands in no article`);
  const { title, description, aliases, baseline, articles, lines, developments } = reading;
  return {
    scenario: { name, topic: { title, description, aliases, terms: [], exclusions: [] }, baseline, articles },
    gold: { lines, developments: [...developments.values()] },
  };
}

interface Block {
  readonly line: number;
  readonly kind: string;
  /** What stands behind the kind, parted by bars. */
  readonly fields: readonly string[];
  readonly body: string;
}

interface Reading {
  readonly file: string;
  readonly name: string;
  title: string;
  description: string;
  readonly aliases: Record<string, readonly string[]>;
  readonly baseline: Scenario['baseline'][number][];
  readonly articles: Scenario['articles'][number][];
  readonly lines: GoldLine[];
  readonly developments: Map<string, GoldDevelopment>;
}

function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, at) => (line.startsWith('%% ') ? [at] : []));
  return heads.map((at, i) => {
    const [kind = '', ...rest] = (lines[at] ?? '').slice(3).split(' ');
    const fields = rest
      .join(' ')
      .split('|')
      .map((field) => field.trim());
    return {
      line: at + 1,
      kind,
      fields,
      body: lines
        .slice(at + 1, heads[i + 1])
        .join('\n')
        .trim(),
    };
  });
}

function takeBlock(reading: Reading, block: Block): void {
  switch (block.kind) {
    case 'topic':
      return takeTopic(reading, block);
    case 'baseline':
      return takeBaseline(reading, block);
    case 'development':
      return takeDevelopment(reading, block);
    case 'article':
      return takeArticle(reading, block);
    default:
      throw new Error(`${reading.file}:${block.line}: no block "${block.kind}"; there are topic, baseline, development and article`);
  }
}

function takeTopic(reading: Reading, { body }: Block): void {
  for (const line of body.split('\n')) {
    const [key = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()];
    if (key === 'title') reading.title = value;
    else if (key === 'description') reading.description = value;
    else if (key === 'alias') {
      const [canonical = '', ...others] = value.split('|').map((name) => name.trim());
      reading.aliases[canonical] = others;
    }
  }
}

function takeBaseline(reading: Reading, { fields, body }: Block): void {
  const [id = '', published = '', outlet = '', lang = 'en'] = fields;
  const { title, text } = titled(body);
  reading.baseline.push({ id, outlet, published, lang, url: `https://example.com/${id}`, title, text, claims: [], openQuestions: [] });
}

function takeDevelopment(reading: Reading, { fields }: Block): void {
  const [development = '', kind = '', summary = ''] = fields;
  reading.developments.set(development, { development, kind, summary, firstItem: '' });
}

function takeArticle(reading: Reading, block: Block): void {
  const [published = '', outlet = '', lang = '', verdict = ''] = block.fields;
  const id = `a${String(reading.articles.length + 1).padStart(2, '0')}`;
  const marks = { evidence: new Map<string, string[]>(), neutral: [] as string[] };
  const marked = titled(block.body);
  const [title, text] = [unmark(marked.title, marks), unmark(marked.text, marks)];
  if (`${title}${text}`.includes('[['))
    throw new Error(`${reading.file}:${block.line}: a mark of this article is not closed, or names nothing`);
  for (const development of marks.evidence.keys()) {
    const known = reading.developments.get(development);
    if (known === undefined) throw new Error(`${reading.file}:${block.line}: there is no development "${development}"`);
    if (known.firstItem === '') reading.developments.set(development, { ...known, firstItem: id });
  }
  const extraction = { outcome: 'full', reason: '', textFrom: 'page' } as const;
  const url = `https://example.com/${reading.name}/${id}`;
  reading.articles.push({ id, published, outlet, url, lang, title, text, author: '', dateIsGuess: false, extraction });
  const copyOf = /^copy of (\S+)$/u.exec(verdict)?.[1] ?? null;
  const developments = [...marks.evidence].map(([development, evidence]) => ({ development, evidence }));
  reading.lines.push({
    id,
    verdict: copyOf === null ? verdictOf(verdict, reading, block) : 'copy',
    copyOf,
    developments,
    neutral: marks.neutral,
  });
}

function verdictOf(word: string, { file }: Reading, { line }: Block): GoldLine['verdict'] {
  if (word === 'new' || word === 'known' || word === 'off-topic') return word;
  throw new Error(`${file}:${line}: "${word}" is no verdict; write new, known, off-topic or copy of aNN`);
}

function titled(body: string): { readonly title: string; readonly text: string } {
  const [first = '', ...rest] = body.split('\n');
  return { title: first.replace(/^# /u, '').trim(), text: rest.join('\n').trim() };
}

/** `[[one+other: A sentence.]]` carries two developments, `[[~: A sentence.]]` is neutral. */
function unmark(text: string, marks: { readonly evidence: Map<string, string[]>; readonly neutral: string[] }): string {
  return text.replaceAll(/\[\[([~\w+ -]+): ?(.*?)\]\]/gsu, (_, ids: string, inner: string) => {
    const sentence = inner.trim();
    for (const id of ids.split('+').map((part) => part.trim())) {
      if (id === '~') marks.neutral.push(sentence);
      else marks.evidence.set(id, [...(marks.evidence.get(id) ?? []), sentence]);
    }
    return sentence;
  });
}
