import { foldAccents } from './fold-text.ts';
import { foldUnits, type FoldedUnits } from './folded-offsets.ts';
import { isLookAlike } from './look-alikes.ts';
import { folded as foldForm, MIDDLE_DOTS, nameForms, type NameForms } from './name-forms.ts';

/** One mention of something that a watch names. */
export interface AliasMention {
  readonly canonical: string;
  /** As written. */
  readonly text: string;
  readonly offset: number;
}

export interface AliasMatcher {
  /** The mentions of a text in order, without overlap, the longest where several fit. */
  mentions(text: string): readonly AliasMention[];
  /** The text with each mention as one token: its canonical name folded, between spaces, blanks as `_`. */
  replace(text: string): string;
}

/**
 * Finds the aliases of a watch in texts, in all forms that `nameForms` derives and not where `isLookAlike` sees something else. Latin aliases
 * stand at word boundaries, in any case and with or without accents, and may bear a possessive, a plural s or a leading article. Chinese and
 * Japanese ones are folded over width, kana and glyph variants, and found with a blank between the parts of a name; one of a single
 * character counts only where no other Han character touches it, one of two not where it is cut out of a run of katakana. A lower-case
 * alias with a capitalised word behind it ("the foundation", "the Foundation Street") is left alone there. `aliases` is canonical name to
 * other spellings.
 */
export function openAliasMatcher(aliases: Readonly<Record<string, readonly string[]>>): AliasMatcher {
  const names = new Map<string, Name>();
  for (const [canonical, others] of Object.entries(aliases)) {
    const name = { canonical, forms: nameForms(canonical, others) };
    for (const spelling of name.forms.written.map((form) => closeUp({ folded: foldForm(form), starts: [] }).folded))
      if (spelling !== '' && !names.has(spelling)) names.set(spelling, name);
  }
  const byHead = new Map<string, string[]>();
  for (const spelling of names.keys()) {
    const head = spelling.slice(0, 2);
    byHead.set(head, [...(byHead.get(head) ?? []), spelling]);
  }
  for (const spellings of byHead.values()) spellings.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const mentions = (text: string): readonly AliasMention[] => findAll(text, byHead, names);
  return { mentions, replace: (text) => replaceAll(text, mentions(text)) };
}

interface Name {
  readonly canonical: string;
  readonly forms: NameForms;
}

function findAll(text: string, byHead: ReadonlyMap<string, readonly string[]>, names: ReadonlyMap<string, Name>): readonly AliasMention[] {
  const { folded, starts } = foldForNames(text);
  const found: AliasMention[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const candidates = byHead.get(folded.slice(at, at + 2)) ?? byHead.get(folded.charAt(at));
    const spelling = candidates?.find((form) => folded.startsWith(form, at) && standsAlone({ folded, starts, written: text, at }, form));
    const name = spelling === undefined ? undefined : names.get(spelling);
    if (spelling === undefined || name === undefined) continue;
    const end = at + spelling.length;
    const offset = starts[at] ?? 0;
    const behind = starts[end] ?? text.length;
    const written = text.slice(offset, behind);
    const around = {
      form: spelling,
      text: folded,
      at,
      before: text.slice(Math.max(0, offset - 200), offset),
      behind: text.slice(behind, behind + 200),
    };
    if (isPartOfName(spelling, written, text.slice(behind)) || isLookAlike(around, name.forms)) {
      // Of somebody else's longer name no part is looked at again; of a word that is cut across, the rest may begin another name.
      if (spelling.includes(' ')) at = end - 1;
      continue;
    }
    found.push({ canonical: name.canonical, text: written, offset });
    at = end - 1;
  }
  return found;
}

/** A text as names are looked for in it: folded, with the way back to the original. */
export function foldForNames(text: string): FoldedUnits {
  const units = foldUnits(text);
  return closeUp({ folded: units.folded.replace(MIDDLE_DOTS, '・'), starts: units.starts });
}

const BLANK_INSIDE = /(?<=[\p{Script=Han}\p{Script=Katakana}ー]) (?=[\p{Script=Han}\p{Script=Katakana}ー])/gu;

/** 高市 早苗 is written with a blank as often as without. */
function closeUp(units: FoldedUnits): FoldedUnits {
  const blanks = new Set([...units.folded.matchAll(BLANK_INSIDE)].map(({ index }) => index));
  if (blanks.size === 0) return units;
  return { folded: units.folded.replace(BLANK_INSIDE, ''), starts: units.starts.filter((_, unit) => !blanks.has(unit)) };
}

/** Whether a folded form that stands at a place of a folded text is a word of its own there. */
export function standsAlone({ folded, starts, written, at }: FoldedPlace, form: string): boolean {
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at + form.length);
  // Folded, the particle before a name is katakana too ("港のマーシュ"): where a run of it ends is asked of the text as written.
  const kanaBefore = KATAKANA.test(written.charAt((starts[at] ?? 0) - 1));
  const kanaAfter = KATAKANA.test(written.charAt(starts[at + form.length] ?? written.length));
  if (/^[\p{Script=Latin}\p{N}]/u.test(form) && /[\p{Script=Latin}\p{N}]/u.test(before)) return false;
  if (/[\p{Script=Latin}\p{N}]$/u.test(form)) return endsWord(folded.slice(at + form.length, at + form.length + 4), form);
  if (/^[\p{Script=Katakana}ー・]+$/u.test(form) && (kanaBefore || (form.length <= 3 && kanaAfter))) return false;
  if (form.length === 1) return !/[\p{Script=Han}]/u.test(before) && !/[\p{Script=Han}]/u.test(after);
  return true;
}

/** A place in a folded text that knows the text as written. */
export interface FoldedPlace {
  readonly folded: string;
  /** Offset in `written` of each unit of `folded`. */
  readonly starts: ArrayLike<number>;
  readonly written: string;
  readonly at: number;
}

const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** After a Latin alias: nothing, a possessive, or a plural. */
function endsWord(rest: string, form: string): boolean {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(rest)) return true;
  return /\p{Script=Latin}{3}$/u.test(form) && /^s(?![\p{Script=Latin}\p{N}])/u.test(rest);
}

/** "the foundation" in "The Foundation Years": an alias of common words goes on as a name of something else. */
function isPartOfName(spelling: string, written: string, rest: string): boolean {
  if (!spelling.startsWith('the ')) return false;
  const last = written.slice(written.lastIndexOf(' ') + 1);
  return /^\p{Lu}/u.test(last) && /^ \p{Lu}\p{Ll}/u.test(rest);
}

function replaceAll(text: string, mentions: readonly AliasMention[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const mention of mentions) {
    parts.push(text.slice(last, mention.offset), ` ${aliasToken(mention.canonical)} `);
    last = mention.offset + mention.text.length;
  }
  return parts.join('') + text.slice(last);
}

/** The one token that stands for a canonical name. */
export function aliasToken(canonical: string): string {
  return `_${foldAccents(canonical).replace(/[^\p{L}\p{N}]+/gu, '_')}`;
}
