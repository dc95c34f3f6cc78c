import { withSounds } from './heard-features.ts';
import type { Memory } from './reader-memory.ts';
import type { Features } from './model.ts';
import type { Held } from './sentence-features.ts';
import type { Heard } from './sequence-model.ts';

/** A sentence, and what the nets heard in it. */
export interface Sounding {
  readonly held: Held;
  readonly sound: Heard['logits'][number] | undefined;
}

/** What speaks for two sentences of one article telling one development; `a` stands before `b`. */
export function pairFeatures(memory: Memory, a: Sounding, b: Sounding): Features {
  return withSounds(pairedWords(memory, a.held, b.held), a.sound, b.sound);
}

/** The same without what was heard in them. */
export function pairedWords(memory: Memory, a: Held, b: Held): Features {
  const [left, right] = [a.passage, b.passage];
  const cover = (from: readonly string[], by: readonly string[]): number => {
    const has = new Set(by);
    const weigh = (list: readonly string[]): number => list.reduce((sum, term) => sum + memory.rarity(term), 0);
    return weigh(from.filter((term) => has.has(term))) / Math.max(weigh(from), 1e-9);
  };
  const sharedNumbers = left.words.numbers.filter((n) => right.words.numbers.includes(n)).length;
  return {
    forth: cover(right.words.terms, left.words.terms),
    back: cover(left.words.terms, right.words.terms),
    loose: Math.max(cover(right.words.loose, left.words.loose), cover(left.words.loose, right.words.loose)),
    distance: Math.log1p(right.index - left.index),
    adjacent: right.index - left.index === 1 ? 1 : 0,
    sameParagraph: left.paragraph === right.paragraph ? 1 : 0,
    titleAndLead: left.place === 'title' && right.index <= 2 ? 1 : 0,
    title: left.place === 'title' ? 1 : 0,
    sharedNumbers: Math.min(2, sharedNumbers),
    numberConflict: left.words.numbers.length > 0 && right.words.numbers.length > 0 && sharedNumbers === 0 ? 1 : 0,
    sharedAliases: Math.min(2, left.words.aliases.filter((name) => right.words.aliases.includes(name)).length),
    sharedNames: Math.min(2, left.words.names.filter((name) => right.words.names.includes(name)).length),
    pronoun: /^(?:["“]?)(?:It|He|She|They|This|That|These|Its|His|Her|Their)\b|^(?:これ|同|這|这|他|她|該|该|「)/u.test(right.text) ? 1 : 0,
    quote: /^["“「『]/.test(right.text) ? 1 : 0,
    also: /\b(?:also|in the same|separately|further)\b|また|さらに|同日|此外|另一|另|además/iu.test(right.text) ? 1 : 0,
    change: right.cues.change > 0 ? 1 : 0,
    act: right.cues.act > 0 ? 1 : 0,
    bothChange: right.cues.change + right.cues.act > 0 && left.cues.change + left.cues.act > 0 ? 1 : 0,
    short: right.words.terms.length < 7 ? 1 : 0,
    short2: left.words.terms.length < 7 ? 1 : 0,
  };
}
