import type { WatchTopic } from '../domain/watch.ts';
import { fold, type NameFinder } from './words.ts';

/** The names of a watch: how to find them in a text, and which of them are its core. */
export interface Names {
  readonly find: NameFinder;
  readonly count: number;
  /** Canonical names that the watch's title holds, themselves or in another spelling. */
  readonly core: ReadonlySet<string>;
  /** Countries and the like: they stand in many articles that are about something else. */
  readonly broad: ReadonlySet<string>;
}

/** Reads the names of a watch out of its aliases. */
export function namesOf(topic: WatchTopic): Names {
  const entries = Object.entries(topic.aliases).map(([canonical, spellings]) => ({ canonical, spellings: [canonical, ...spellings] }));
  const canonicalOf = new Map<string, string>();
  for (const { canonical, spellings } of entries) for (const spelling of spellings) canonicalOf.set(plain(spelling), canonical);
  const title = plain(topic.title);
  const core = new Set(
    entries.filter(({ spellings }) => spellings.some((s) => s.length > 2 && title.includes(plain(s)))).map((e) => e.canonical),
  );
  const countries = REGIONS;
  const broad = new Set(
    entries
      .filter(({ canonical, spellings }) => !core.has(canonical) && [canonical, ...spellings].some((s) => countries.has(plain(s))))
      .map((e) => e.canonical),
  );
  const pattern = spellingsPattern([...canonicalOf.keys()]);
  const find: NameFinder = (text) => {
    const found = new Set<string>();
    if (pattern === null) return { found: [], rest: text };
    // Found on the folded text, cut from the same: offsets are not kept, only words are read from the rest.
    const rest = text.normalize('NFKC').replaceAll(pattern, (spelling) => {
      const canonical = canonicalOf.get(plain(spelling));
      if (canonical !== undefined) found.add(canonical);
      return ' ';
    });
    return { found: [...found], rest };
  };
  return { find, count: entries.length, core, broad };
}

function plain(text: string): string {
  return fold(text).replaceAll(/\s+/g, ' ').trim();
}

function spellingsPattern(spellings: readonly string[]): RegExp | null {
  const parts = spellings
    .filter((spelling) => spelling !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((spelling) => {
      const loose = [...spelling].map((letter) => accentPattern(letter)).join('');
      return /^[a-z0-9]/.test(spelling) ? `(?<![\\p{L}\\p{N}])${loose}(?![\\p{L}\\p{N}])` : loose;
    });
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu');
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'aáàâäãå', e: 'eéèêë', i: 'iíìîï', o: 'oóòôöõ', u: 'uúùûü', c: 'cç', n: 'nñ' };
function accentPattern(letter: string): string {
  const forms = ACCENTS[letter];
  if (forms !== undefined) return `[${forms}]`;
  return letter === ' ' ? '\\s+' : letter.replace(/[$()*+.?[\\\]^{|}/]/, String.raw`\$&`);
}

/** Names of countries, in English: general knowledge from the runtime's own tables (CLDR). */
function regionNames(): ReadonlySet<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Set<string>(['u.s.', 'us', 'usa', 'uk', 'eu']);
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters)
    for (const second of letters) {
      const name = display.of(first + second);
      if (name !== undefined) names.add(plain(name));
    }
  return names;
}

const REGIONS = regionNames();
