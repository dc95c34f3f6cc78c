import { foldAccents } from '../text/fold-text.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { namesOf } from '../text/names.ts';
import { figureKey, numbersOf } from '../text/numbers.ts';
import { polarityOf } from '../text/polarity.ts';
import type { Polarity } from '../text/polarity.ts';
import { tokensOf } from '../text/tokens.ts';

/** What is compared of one sentence. */
export interface SentenceDigest {
  readonly stems: ReadonlySet<string>;
  /** Stems cut to five letters, with `~`: "explosion" and "explode" meet. */
  readonly cuts: ReadonlySet<string>;
  /** Neighbouring stems and those with one between them. */
  readonly pairs: ReadonlySet<string>;
  /** Runs of four letters, with `#`. */
  readonly grams: ReadonlySet<string>;
  /** Values of figures, with their kind. */
  readonly figures: ReadonlySet<string>;
  /** Words of names, with `@`. */
  readonly names: ReadonlySet<string>;
  readonly polarity: Polarity;
  /** Cues of what was before, what is, and what will be. */
  readonly tense: { readonly before: number; readonly past: number; readonly present: number; readonly future: number };
  /** Words, function words included. */
  readonly length: number;
}

/** Reads one sentence for comparing. `lang`: a primary tag, guessed where it is missing. */
export function digestOf(text: string, lang?: string): SentenceDigest {
  const language = lang ?? fallback(guessLanguage(text));
  const tokens = tokensOf(text, language);
  const folded = foldAccents(text);
  const figures = numbersOf(text, language)
    .map(figureKey)
    .filter((key): key is string => key !== null);
  return {
    stems: new Set(tokens),
    cuts: new Set(tokens.map(stemCut)),
    pairs: pairsOf(tokens),
    grams: gramsOf(folded),
    figures: new Set(figures),
    names: new Set(namesOf(text, language).flatMap(({ key }) => key.split(' ').map((word) => `@${word}`))),
    polarity: polarityOf(text),
    tense: tenseOf(folded),
    length: folded.split(/\s+/u).length,
  };
}

/** The first five letters of a stem, marked: what derivations of one root mostly share. */
function stemCut(stem: string): string {
  return `~${stem.slice(0, 5)}`;
}

function fallback(lang: string): string {
  return lang === 'und' ? 'en' : lang;
}

function pairsOf(tokens: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    for (const next of tokens.slice(at + 1, at + 3)) pairs.add(token < next ? `${token} ${next}` : `${next} ${token}`);
  }
  return pairs;
}

function gramsOf(folded: string): ReadonlySet<string> {
  const bare = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const grams = new Set<string>();
  for (let at = 0; at + 4 <= bare.length; at += 1) grams.add(`#${bare.slice(at, at + 4)}`);
  return grams;
}

function tenseOf(folded: string): SentenceDigest['tense'] {
  return {
    before: count(
      folded,
      /(?<!\p{L})(?:had|hatten?|avait|avaient|habia|habian|earlier|previously|originally|former|since|already|after|following|していた)(?!\p{Script=Latin})/gu,
    ),
    past: count(folded, /(?<!\p{L})(?:was|were|did|wurden?|war|waren|etait|fut|fue|fueron|\p{Ll}{3,}ed)(?!\p{L})/gu),
    present: count(folded, /(?<!\p{L})(?:is|are|has|have|says|say|ist|sind|hat|haben|est|sont|a|ont|es|son|ha|han|\p{Ll}{3,}s)(?!\p{L})/gu),
    future: count(
      folded,
      /(?<!\p{L})(?:will|would|shall|may|might|could|plans?|expected|wird|werden|soll|sera|seront|sera|seran)(?!\p{L})/gu,
    ),
  };
}

function count(text: string, pattern: RegExp): number {
  return Math.min(4, text.match(pattern)?.length ?? 0);
}
