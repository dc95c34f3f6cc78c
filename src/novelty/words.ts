import { numbersIn } from './numbers.ts';

/** A sentence as a bag of what can be compared: stems, pairs of CJK signs, numbers, names of the watch. */
export interface Words {
  /** Distinct terms: stems, "#value" for numbers, "@name" for the watch's names, CJK pairs. */
  readonly terms: readonly string[];
  /** Terms that survive a change of language: names, numbers, five-letter beginnings. */
  readonly loose: readonly string[];
  readonly numbers: readonly string[];
  /** Capitalised words inside a sentence and katakana words, folded. */
  readonly names: readonly string[];
  /** Canonical names of the watch. */
  readonly aliases: readonly string[];
}

/** Finds a watch's names in a text; gives the canonical ones and the text without them. */
export type NameFinder = (text: string) => { readonly found: readonly string[]; readonly rest: string };

const STOP = new Set(
  (
    'a an the of to in on at by for with from as and or but nor so yet if then than that this these those it its he she they them his her their we our you your i is are was were be been being has have had do does did will would shall should can could may might must not no also which who whom whose what when where while after before since until over under about into out up down off again only very more most such own same both each other another any all some there here s t ' +
    'el la los las un una unos unas de del al y o u que en con por para su sus se lo le les es son era fue ha han como mas pero no si ya muy este esta estos estas ' +
    'le la les un une des du de et ou que qui dans sur pour par avec au aux ce cette ces son sa ses leur leurs est sont etait a ont il elle ils elles ne pas plus se en ' +
    'der die das den dem des ein eine einer eines einem einen und oder dass in im an am auf fur mit von vom zu zum zur bei aus nach ist sind war waren hat haben sich nicht auch als wie er sie es'
  ).split(' '),
);

const CJK = /[\p{Script=Han}\p{Script=Katakana}ー々]+|[\p{L}\p{M}'’]+/gu;
const IS_CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Folds width, case and accents, so that one word has one form. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(?<=[A-Za-z])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The words of a sentence. */
export function wordsOf(text: string, names: NameFinder): Words {
  const { found, rest } = names(text);
  const numbers = numbersIn(rest.normalize('NFKC'));
  const terms = new Set<string>(found.map((name) => `@${name}`));
  const loose = new Set<string>(terms);
  for (const value of numbers) {
    terms.add(`#${value}`);
    loose.add(`#${value}`);
  }
  for (const [word] of fold(rest).matchAll(CJK)) {
    if (IS_CJK.test(word)) addSigns(word, terms, loose);
    else if (word.length > 1 && !STOP.has(word)) {
      terms.add(stem(word));
      if (word.length > 4) loose.add(word.slice(0, 5));
    }
  }
  return { terms: [...terms], loose: [...loose], numbers, names: namesIn(rest), aliases: found };
}

function addSigns(word: string, terms: Set<string>, loose: Set<string>): void {
  const signs = [...word];
  if (signs.length === 1) terms.add(word);
  for (let i = 0; i + 1 < signs.length; i += 1) {
    const pair = `${signs[i]}${signs[i + 1]}`;
    terms.add(pair);
    loose.add(pair);
  }
}

/** A light suffix cut: enough that "ratifies", "ratified" and "ratify" meet. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  if (bare.length < 5) return bare.replace(/s$/, '');
  const cut = bare.replace(/(?:ations?|ingly|edly|ings?|ied|ies|ed|es|s|ly|e|y)$/, '');
  return cut.length < 3 ? bare : cut;
}

function namesIn(text: string): readonly string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(/(?<=\p{L}[,;:]?\s["“‘]?)\p{Lu}[\p{L}'’-]{2,}/gu)) names.add(fold(match[0]).replace(/['’]s$/, ''));
  for (const [word] of text.normalize('NFKC').matchAll(/\p{Script=Katakana}[\p{Script=Katakana}ー]{2,}/gu)) names.add(word);
  return [...names];
}

/** Shares above zero only where the text is written in Han, kana. */
export function isCjk(text: string): boolean {
  return IS_CJK.test(text);
}
