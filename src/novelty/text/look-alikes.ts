import { foldAccents, foldKana } from './fold-text.ts';
import { CIVIL_BEHIND, TITLES_BEFORE } from './honorifics.ts';
import type { NameForms } from './name-forms.ts';

/** A place where a form stands in a text. */
export interface Standing {
  /** The form, folded. */
  readonly form: string;
  /** The whole text, folded, and where the form begins in it. */
  readonly text: string;
  readonly at: number;
  /** The text as written before and behind the form. */
  readonly before: string;
  readonly behind: string;
}

/**
 * Whether a form stands there for something else: a word that it is cut out of (中国 in 其中国民党), and for the name of a person a place or
 * an institution called alike (高市町, "Marsh Street"), or somebody else of that family name (高市三郎氏, "Kenji Marsh", "Ida Marsh-Cole").
 */
export function isLookAlike(standing: Standing, name: NameForms): boolean {
  if (isCutOut(standing)) return true;
  if (name.ownWords.size === 0) return false;
  if (!isLatin(standing.form)) return name.surnames.has(standing.form) && (isHanPlace(standing) || isOtherHanPerson(standing));
  if (isLatinPlace(standing)) return true;
  if (/[\s,]/u.test(standing.form)) return /^-\p{Lu}/u.test(standing.behind);
  return name.surnames.has(standing.form) && isOtherLatinPerson(standing, name);
}

function isLatin(form: string): boolean {
  return /\p{Script=Latin}/u.test(form);
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Two Han characters between two others, of which the dictionary gives one to the word before and the other to what is behind. */
export function isCutOut({ form, text, at }: Pick<Standing, 'form' | 'text' | 'at'>): boolean {
  if (!/^\p{Script=Han}{2}$/u.test(form)) return false;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 2)];
  if (!isHan(behind)) return false;
  if (form.endsWith('市') && MARKET.test(behind)) return true;
  if (!isHan(before)) return false;
  // The prefixes go before any name, and the dictionary joins some with the first character of a name that it doesn't hold.
  const wordEnds = PREFIXES.test(before);
  const from = Math.max(0, at - 6);
  const edges = new Set<number>();
  for (const { index } of words.segment(text.slice(from, at + 10))) edges.add(from + index);
  return !edges.has(at) && edges.has(at + 1) && !(wordEnds && edges.has(at + 2));
}

const PREFIXES = /[新旧元前反親亲対对訪访在非超現现故]/u;

/** 市場 and 市況, behind 最高, 円高, 株高. */
const MARKET = /[场況况]/u;

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

const fold = (list: string): string => foldKana(foldAccents(list));
const PLACE = new RegExp(
  `^(?:(?:${fold('町|村|郡|市|区|県|駅|站|鎮|鄉|路|街|川|山|島|港|橋|寺|城|線|通り|神社|公園|空港|高校|中学|小学校|大学|病院|書店|商店')})(?!\\p{Script=Han})|(?:${fold('町|村|市|区|県|駅')})(?:${fold('長|議|内|立|役|民|出|営|教|消|前')}))`,
  'u',
);

function isHanPlace({ text, at, form }: Standing): boolean {
  return PLACE.test(text.slice(at + form.length, at + form.length + 5));
}

const OTHER_GIVEN_NAME = new RegExp(`^(\\p{Script=Han}{1,3}?)(?:${CIVIL_BEHIND.join('|')}|[(（]\\d{1,3}[)）])`, 'u');
/** Behind a family name these belong to an office or to a second person, not to a given name. */
const OFFICE = new RegExp(`[${fold('首相長官員裁臣席表事党派閣権新前元副両夫妻陣側会委議')}]`, 'u');

function isOtherHanPerson({ text, at, form }: Standing): boolean {
  const given = OTHER_GIVEN_NAME.exec(text.slice(at + form.length, at + form.length + 8))?.[1];
  return given !== undefined && !OFFICE.test(given);
}

const LATIN_PLACE =
  /^ (?:Street|St\.|Road|Avenue|Lane|Square|Bridge|Park|Airport|Station|School|College|University|Hospital|Stadium|Island|Bay|River|Lake|County|Township|Hall|Museum|Library|Tower|Hotel|Award|Prize|Cup|Memorial)(?!\p{L})|^-(?:cho|machi|mura|gun|ku|dori|eki)(?!\p{L})/u;

function isLatinPlace({ behind }: Standing): boolean {
  return LATIN_PLACE.test(behind);
}

const NOT_A_NAME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/**
 * A capitalised word before the bare family name that is neither a title, nor this person's, nor at the beginning of a sentence, nor in a
 * headline that writes most words with a capital: a given name.
 */
function isOtherLatinPerson({ before, behind }: Standing, { ownWords }: NameForms): boolean {
  const given = /(?:^|[^\p{L}.-])(?<lead>\p{Ll}[\p{L}'’-]*,? )(?<given>\p{Lu}\p{Ll}+(?:-\p{L}+)?) $/u.exec(before)?.groups?.['given'];
  if (given === undefined || isHeadline(before + behind)) return false;
  const own = foldAccents(given);
  return !ownWords.has(own) && !TITLES_BEFORE.has(own) && !NOT_A_NAME.has(own);
}

function isHeadline(text: string): boolean {
  const all = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length / 2;
}
