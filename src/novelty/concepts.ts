import { LEXICON } from './concepts/lexicon.ts';
import { foldText } from './text/fold-text.ts';
import { isStopWord, stemOf, wordsOf, type Word } from './text/tokens.ts';

/** What a text says, as far as the lexicon knows its words. */
export interface Concepts {
  /** Ids of the lexicon, in order of mention, doubles kept. */
  readonly ids: readonly string[];
  /** The folded text without the words that were recognised. */
  readonly rest: string;
}

/**
 * Finds the concepts of a text: words of one meaning, whatever their language (`concepts/README.md`). Latin words meet by their stems,
 * the longest phrase before single ones; Japanese and Chinese by the longest form that stands there.
 */
export function conceptsOf(text: string, lang: string): Concepts {
  const folded = foldText(text);
  const words = wordsOf(folded);
  const index = indexOf(lang);
  const ids: string[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.kind === 'han' || word.kind === 'kana') collectWide(word, ids, spans);
    else if (word.kind === 'word') at += collectLatin(words, at, { index, lang, ids, spans }) - 1;
  }
  return { ids, rest: without(folded, spans) };
}

type Span = readonly [start: number, end: number];

interface LatinIndex {
  /** Stems of a word or a phrase, joined by blanks. */
  readonly byStems: ReadonlyMap<string, readonly string[]>;
  /** Ends of compounds: folded forms of at least five letters. */
  readonly bySurface: ReadonlyMap<string, readonly string[]>;
}

interface Collecting {
  readonly index: LatinIndex;
  readonly lang: string;
  readonly ids: string[];
  readonly spans: Span[];
}

/** How many words were taken. */
function collectLatin(words: readonly Word[], at: number, { index, lang, ids, spans }: Collecting): number {
  const stems: string[] = [];
  for (const word of words.slice(at, at + LONGEST_PHRASE)) {
    if (word.kind !== 'word') break;
    stems.push(stemOf(plainWord(word.text), primary(lang)));
  }
  for (let length = stems.length; length > 0; length -= 1) {
    const found = index.byStems.get(stems.slice(0, length).join(' '));
    const last = words[at + length - 1];
    if (found === undefined || last === undefined) continue;
    ids.push(...found);
    spans.push([words[at]?.offset ?? 0, last.offset + last.text.length]);
    return length;
  }
  const word = words[at];
  const compound = word !== undefined && primary(lang) === 'de' ? endOfCompound(word.text, index) : undefined;
  if (compound !== undefined && word !== undefined) ids.push(...compound);
  return 1;
}

function endOfCompound(word: string, index: LatinIndex): readonly string[] | undefined {
  for (let from = 3; from <= word.length - 5; from += 1) {
    const found = index.bySurface.get(word.slice(from));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A katakana word is one word: イラン does not stand in アイランド. Runs of Han and kana hold several. */
function collectWide(word: Word, ids: string[], spans: Span[]): void {
  const { text, offset } = word;
  if (word.kind === 'kana') {
    const found = WIDE.get(text);
    if (found === undefined) return;
    ids.push(...found);
    spans.push([offset, offset + text.length]);
    return;
  }
  for (let at = 0; at < text.length;) {
    let taken = 0;
    for (let length = Math.min(LONGEST_WIDE, text.length - at); length > 1 && taken === 0; length -= 1) {
      const found = WIDE.get(text.slice(at, at + length));
      if (found === undefined) continue;
      ids.push(...found);
      spans.push([offset + at, offset + at + length]);
      taken = length;
    }
    at += Math.max(1, taken);
  }
}

function without(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const [start, end] of spans) {
    parts.push(text.slice(last, start));
    last = end;
  }
  return [...parts, text.slice(last)].join(' ');
}

/** "court's" is "court", "l'accord" is "accord". */
function plainWord(word: string): string {
  const at = word.indexOf("'");
  if (at < 0) return word;
  return at <= 2 ? word.slice(at + 1) : word.slice(0, at);
}

const LONGEST_PHRASE = 5;
const LONGEST_WIDE = 8;
const COLUMNS = ['en', 'de', 'fr', 'es', 'ja', 'zh'] as const;

const ROWS = LEXICON.flatMap((table) =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', ...columns] = line.split('\t');
      return { id, columns: columns.map((column) => column.split(', ').filter((word) => word !== '-' && word !== '')) };
    }),
);

const WIDE = wideIndex();
const LATIN = new Map<string, LatinIndex>();

function wideIndex(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const { id, columns } of ROWS) for (const word of [...(columns[4] ?? []), ...(columns[5] ?? [])]) add(forms, foldText(word), id);
  return forms;
}

function primary(lang: string): (typeof COLUMNS)[number] {
  const tag = lang.split('-')[0];
  return COLUMNS.find((column) => column === tag) ?? 'en';
}

/** Made at the first text of a language. */
function indexOf(lang: string): LatinIndex {
  const tag = primary(lang) === 'ja' || primary(lang) === 'zh' ? 'en' : primary(lang);
  const made = LATIN.get(tag);
  if (made !== undefined) return made;
  const byStems = new Map<string, string[]>();
  const bySurface = new Map<string, string[]>();
  for (const { id, columns } of ROWS) {
    for (const entry of columns[COLUMNS.indexOf(tag)] ?? []) {
      const words = wordsOf(foldText(entry)).map(({ text }) => plainWord(text));
      if (words.length === 1 && isStopWord(words[0] ?? '', tag)) continue;
      add(byStems, words.map((word) => stemOf(word, tag)).join(' '), id);
      if (words.length === 1 && (words[0]?.length ?? 0) >= 5) add(bySurface, words[0] ?? '', id);
    }
  }
  const index = { byStems, bySurface };
  LATIN.set(tag, index);
  return index;
}

function add(forms: Map<string, string[]>, form: string, id: string): void {
  const list = forms.get(form);
  if (list === undefined) forms.set(form, [id]);
  else if (!list.includes(id) && list.length < 2) list.push(id);
}
