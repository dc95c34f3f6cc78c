import { foldAccents, foldKana } from './fold-text.ts';
import { HONORIFICS_BEHIND, TITLES_BEFORE } from './honorifics.ts';

/** The written forms of one name. */
export interface NameForms {
  /** As listed, then those that follow from them; each once. */
  readonly written: readonly string[];
  /** Folded bare family names, where it is the name of a person: they are guarded against other bearers, places and longer names. */
  readonly surnames: ReadonlySet<string>;
  /** Folded words of a person's forms: a given name that is not among them is somebody else's. */
  readonly ownWords: ReadonlySet<string>;
}

/**
 * Every form under which a name is looked for: those listed, both orders of a name of two capitalised words, a katakana name with and without
 * its middle dot and in both orders; and where it is seen to be a person's (a form bears an honorific, or both orders are listed, or the Han
 * name begins with a listed family name), also with a comma between ("Marsh, Ida"), a hyphened given name in one word or two, and the
 * family name before each Japanese and Chinese honorific. Glyph variants, width, case and accents need no form: texts are folded.
 */
export function nameForms(canonical: string, others: readonly string[]): NameForms {
  const listed = [canonical, ...others].map((form) => form.trim()).filter((form) => form !== '');
  const stems = listed.flatMap(honorificStems);
  const person = isPerson(listed, stems);
  const surnames = new Set(person ? [...stems.map(folded), ...bareSurnames(listed)] : []);
  const more = listed.flatMap((form) => [...otherOrder(form), ...undotted(form), ...(person ? personForms(form) : [])]);
  const honoured = [...surnames].filter(isHan).flatMap((surname) => HONORIFICS_BEHIND.map((honorific) => `${surname}${honorific}`));
  const ownWords = new Set(person ? listed.flatMap((form) => folded(form).split(/[\s,・-]+/u)) : []);
  return { written: distinct([...listed, ...more, ...honoured]), surnames, ownWords };
}

/** As texts are folded before a name is looked for in them. */
export function folded(form: string): string {
  return foldKana(foldAccents(form)).replace(MIDDLE_DOTS, '・').replace(/\s+/gu, ' ').trim();
}

/** The dots between the parts of a foreign name: U+00B7 in Chinese, U+30FB in Japanese and their look-alikes, each of one unit. */
export const MIDDLE_DOTS = /[·‧•∙]/gu;

const CAPITALISED = /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u;

/** One form of those that fold to the same. */
function distinct(forms: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const form of forms) if (!first.has(folded(form))) first.set(folded(form), form);
  return [...first.values()];
}

function twoWords(form: string): readonly [string, string] | null {
  const [one, other, ...rest] = form.split(/\s+/u);
  if (one === undefined || other === undefined || rest.length > 0) return null;
  return CAPITALISED.test(one) && CAPITALISED.test(other) && !isTitle(one) ? [one, other] : null;
}

function otherOrder(form: string): readonly string[] {
  const words = twoWords(form);
  if (words !== null) return [words.toReversed().join(' ')];
  const parts = form.split(/[・·]/u);
  return parts.length === 2 ? [parts.toReversed().join('・'), parts.toReversed().join('')] : [];
}

function undotted(form: string): readonly string[] {
  return /[・·]/u.test(form) ? [form.replaceAll(/[・·]/gu, ''), form.replaceAll(/[・·]/gu, ' ')] : [];
}

function personForms(form: string): readonly string[] {
  const words = twoWords(form);
  if (words === null) return [];
  return orders(words).flatMap(([one, other]) =>
    hyphenVariants(one).flatMap((first) => hyphenVariants(other).flatMap((second) => [`${first} ${second}`, `${first}, ${second}`])),
  );
}

function orders([one, other]: readonly [string, string]): readonly (readonly [string, string])[] {
  return [
    [one, other],
    [other, one],
  ];
}

/** "Ching-te" is also written "Chingte" and "Ching te". */
function hyphenVariants(word: string): readonly string[] {
  return word.includes('-') ? [word, word.replaceAll('-', ''), word.replaceAll('-', ' ')] : [word];
}

/** Whether the forms show that a person bears the name. */
function isPerson(listed: readonly string[], stems: readonly string[]): boolean {
  if (stems.length > 0) return true;
  const all = new Set(listed.map((form) => form.toLowerCase()));
  return listed.some((form) => {
    const words = twoWords(form);
    return words !== null && all.has(words.toReversed().join(' ').toLowerCase());
  });
}

/** 高市 of 高市氏, Marsh of "Ms. Marsh". A stem of one character is many people's: 賴 of 賴總統 stays as it is listed. */
function honorificStems(form: string): readonly string[] {
  const own = folded(form);
  const honorific = HONORIFICS_BEHIND.find((behind) => own.endsWith(behind) && own.length - behind.length >= 2);
  const stem = honorific === undefined ? '' : own.slice(0, own.length - honorific.length);
  if (stem.length <= 4 && /^(?:\p{Script=Han}+|[\p{Script=Katakana}ー]+)$/u.test(stem)) return [stem];
  const [title, ...name] = form.split(/\s+/u);
  return title !== undefined && isTitle(title) && name.length === 1 && CAPITALISED.test(name[0] ?? '') ? name : [];
}

/** Listed forms of one word that a longer listed name holds: the family name of 高市早苗, of "Sanae Takaichi". */
function bareSurnames(listed: readonly string[]): readonly string[] {
  const all = listed.map(folded);
  return all.filter((form) =>
    isHan(form)
      ? form.length >= 2 && all.some((other) => other !== form && other.startsWith(form) && isHan(other))
      : CAPITALISED.test(listed[all.indexOf(form)] ?? '') &&
        all.some((other) => other.split(' ').length === 2 && other.split(' ').includes(form)),
  );
}

function isTitle(word: string): boolean {
  return TITLES_BEFORE.has(word.toLowerCase().replace(/\.$/u, ''));
}

function isHan(form: string): boolean {
  return /^\p{Script=Han}+$/u.test(form);
}
