import type { WatchTopic } from '../domain/watch.ts';
import { openAliasMatcher } from './text/alias-matcher.ts';
import { foldText } from './text/fold-text.ts';

/** The names of a watch: how to find them in a text, and which of them are its core. */
export interface WatchNames {
  /** Canonical names in order of mention. */
  readonly find: (text: string) => readonly string[];
  /** The text with a blank in place of each mention. */
  readonly strip: (text: string) => string;
  readonly count: number;
  /** Canonical names that the watch's title holds, themselves or in another spelling. */
  readonly core: ReadonlySet<string>;
  /** Countries and the like: they stand in many articles that are about something else. */
  readonly broad: ReadonlySet<string>;
}

/** Reads the names of a watch out of its aliases; `known` is text of its baseline, to tell names from common words. */
export function watchNames(topic: WatchTopic, known: string): WatchNames {
  const aliases = withShortForms(topic.aliases, known);
  const matcher = openAliasMatcher(aliases);
  const core = new Set(matcher.mentions(topic.title).map(({ canonical }) => canonical));
  const broad = Object.entries(topic.aliases)
    .filter(([canonical, others]) => !core.has(canonical) && [canonical, ...others].some((s) => REGIONS.has(foldText(s))))
    .map(([canonical]) => canonical);
  return {
    find: (text) => matcher.mentions(text).map(({ canonical }) => canonical),
    strip: (text) => {
      const parts: string[] = [];
      let last = 0;
      for (const mention of matcher.mentions(text)) {
        parts.push(text.slice(last, mention.offset));
        last = mention.offset + mention.text.length;
      }
      return [...parts, text.slice(last)].join(' ');
    },
    count: Object.keys(topic.aliases).length,
    core,
    broad: new Set(broad),
  };
}

/** "Ida Marsh" is also "Marsh": a capitalised word that belongs to one name only and never stands in lower case in the baseline. */
function withShortForms(aliases: WatchTopic['aliases'], known: string): Readonly<Record<string, readonly string[]>> {
  const owners = new Map<string, Set<string>>();
  for (const [canonical, others] of Object.entries(aliases)) {
    for (const spelling of [canonical, ...others]) {
      const words = spelling.match(/\p{Lu}[\p{L}'-]{4,}/gu) ?? [];
      if (words.length < 1 || !/\s/.test(spelling)) continue;
      for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(canonical));
    }
  }
  const common = new Set(known.match(/(?<![\p{L}])\p{Ll}{5,}/gu));
  const short = [...owners].filter(
    ([word, names]) => names.size === 1 && !common.has(word.toLowerCase()) && !REGIONS.has(word.toLowerCase()),
  );
  return Object.fromEntries(
    Object.entries(aliases).map(([canonical, others]) => [
      canonical,
      [...others, ...short.filter(([, names]) => names.has(canonical)).map(([word]) => word)],
    ]),
  );
}

/** Names of countries, in English: general knowledge from the runtime's own tables (CLDR). */
function regionNames(): ReadonlySet<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Set<string>(['u.s.', 'us', 'usa', 'uk', 'eu']);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = display.of(code);
    if (name !== undefined) names.add(foldText(name));
  }
  return names;
}

const REGIONS = regionNames();
