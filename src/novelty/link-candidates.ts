import type { Story, Memory } from './reader-memory.ts';
import type { Features } from './model.ts';
import type { Held } from './sentence-features.ts';

/** A told development that a sentence may tell again. */
export interface LinkCandidate {
  readonly story: Story;
  readonly features: Features;
  /** The sentence of it that shares most with this one. */
  readonly neighbour: { readonly text: string; readonly share: number; readonly article: string };
}

const MOST_STORIES = 8;

/** The told developments that share most with a sentence, with what speaks for each. */
export function linkCandidates(memory: Memory, held: Held, day: number): readonly LinkCandidate[] {
  const near = new Map<string, { strict: number; loose: number; text: string; article: string; share: number }>();
  for (const view of ['strict', 'loose'] as const) {
    for (const { sentence, share } of (view === 'strict' ? held.told : held.toldLoose).candidates) {
      if (sentence.source.kind !== 'development') continue;
      const entry = near.get(sentence.source.development) ?? {
        strict: 0,
        loose: 0,
        text: sentence.text,
        article: sentence.source.article,
        share: 0,
      };
      if (share > entry.share) Object.assign(entry, { text: sentence.text, article: sentence.source.article, share });
      entry[view] = Math.max(entry[view], share);
      near.set(sentence.source.development, entry);
    }
  }
  const ranked = [...near].sort((a, b) => b[1].strict + b[1].loose - a[1].strict - a[1].loose).slice(0, MOST_STORIES);
  const totals = ranked.map(([, entry]) => entry.strict + entry.loose);
  return ranked.flatMap(([id, entry], rank) => {
    const story = memory.stories.get(id);
    if (story === undefined) return [];
    const rival = rank === 0 ? (totals[1] ?? 0) : (totals[0] ?? 0);
    const features = {
      ...pairFeatures(memory, held, { story, day }),
      strict: entry.strict,
      loose: entry.loose,
      rank: Math.min(3, rank),
      margin: entry.strict + entry.loose - rival,
    };
    return [{ story, features, neighbour: { text: entry.text, share: entry.share, article: entry.article } }];
  });
}

function pairFeatures(memory: Memory, held: Held, pair: { readonly story: Story; readonly day: number }): Features {
  const { words, times, cues } = held.passage;
  const { story } = pair;
  const terms = new Set(story.sentences.flatMap((s) => [...s.words.terms, ...s.words.loose]));
  const weigh = (list: readonly string[]): number => list.reduce((sum, term) => sum + memory.rarity(term), 0);
  const share = (list: readonly string[]): number => weigh(list.filter((term) => terms.has(term))) / Math.max(weigh(list), 1e-9);
  const numbers = new Set(story.sentences.flatMap((s) => s.words.numbers));
  const sharedNumbers = words.numbers.filter((n) => numbers.has(n));
  const aliases = new Set(story.sentences.flatMap((s) => s.words.aliases));
  const sharedAliases = words.aliases.filter((name) => aliases.has(name));
  const storyNames = new Set(story.sentences.flatMap((s) => s.words.names));
  return {
    union: share(words.terms),
    looseUnion: share(words.loose),
    sharedNumbers: Math.min(2, sharedNumbers.length),
    rareNumber: Math.max(0, ...sharedNumbers.map((n) => memory.rarity(`#${n}`))),
    numberConflict: words.numbers.length > 0 && numbers.size > 0 && sharedNumbers.length === 0 ? 1 : 0,
    freshNumber: words.numbers.length > 0 && sharedNumbers.length < words.numbers.length ? 1 : 0,
    sharedDate: times.dates.some((date) => story.dates.has(date)) ? 1 : 0,
    dateConflict: times.dates.length > 0 && story.dates.size > 0 && !times.dates.some((date) => story.dates.has(date)) ? 1 : 0,
    sharedNames: Math.min(2, words.names.filter((name) => storyNames.has(name)).length),
    aliasShare: sharedAliases.length / Math.max(1, new Set([...words.aliases, ...aliases]).size),
    sharedAlias: Math.min(2, sharedAliases.length),
    age: Math.log1p(Math.max(0, pair.day - story.last)),
    afterStory: times.offsets.some((offset) => pair.day + offset > story.last + 1 && offset <= 0) ? 1 : 0,
    history: cues.history,
    change: cues.change,
    still: cues.still,
    length: Math.log1p(words.terms.length),
    told: Math.log1p(story.sentences.length),
    listed: story.listed ? 1 : 0,
    otherScript: story.sentences.some((s) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(s.text) === held.passage.cjk) ? 0 : 1,
    similar: held.toldLoose.best,
  };
}
