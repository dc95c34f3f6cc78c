import { foldAccents, foldKana } from './fold-text.ts';
import { foldUnits } from './folded-offsets.ts';

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
 * Finds the aliases of a watch in texts. Latin aliases stand at word boundaries, in any case and with or without accents, and may bear a
 * possessive, a plural s or a leading article; a name of two capitalised words is found in both orders. Chinese and Japanese ones are
 * folded over width, kana and glyph variants; one of a single character counts only where no other Han character touches it, one of two
 * not where it is cut out of a run of katakana. A lower-case alias with a capitalised word behind it ("the foundation", "the Foundation
 * Street") is left alone there. `aliases` is canonical name to other spellings.
 */
export function openAliasMatcher(aliases: Readonly<Record<string, readonly string[]>>): AliasMatcher {
  const canonicalOf = new Map<string, string>();
  for (const [canonical, others] of Object.entries(aliases)) {
    for (const spelling of [canonical, ...others].flatMap(formsOf)) if (!canonicalOf.has(spelling)) canonicalOf.set(spelling, canonical);
  }
  const byHead = new Map<string, string[]>();
  for (const spelling of canonicalOf.keys()) {
    const head = spelling.slice(0, 2);
    byHead.set(head, [...(byHead.get(head) ?? []), spelling]);
  }
  for (const spellings of byHead.values()) spellings.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const mentions = (text: string): readonly AliasMention[] => findAll(text, byHead, canonicalOf);
  return { mentions, replace: (text) => replaceAll(text, mentions(text)) };
}

function formsOf(spelling: string): readonly string[] {
  const folded = foldKana(foldAccents(spelling)).trim();
  if (folded === '') return [];
  const forms = [folded];
  const words = spelling.trim().split(/\s+/u);
  if (words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word)))
    forms.push(folded.split(/\s+/u).toReversed().join(' '));
  if (folded.includes('・')) forms.push(folded.replaceAll('・', ''));
  return forms;
}

function findAll(
  text: string,
  byHead: ReadonlyMap<string, readonly string[]>,
  canonicalOf: ReadonlyMap<string, string>,
): readonly AliasMention[] {
  const { folded, starts } = foldUnits(text);
  const found: AliasMention[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const candidates = byHead.get(folded.slice(at, at + 2)) ?? byHead.get(folded.charAt(at));
    const spelling = candidates?.find((form) => folded.startsWith(form, at) && standsAlone(folded, at, form));
    if (spelling === undefined) continue;
    const end = at + spelling.length;
    const offset = starts[at] ?? 0;
    const written = text.slice(offset, starts[end] ?? text.length);
    if (isPartOfName(spelling, written, text.slice(starts[end] ?? text.length))) continue;
    found.push({ canonical: canonicalOf.get(spelling) ?? spelling, text: written, offset });
    at = end - 1;
  }
  return found;
}

function standsAlone(folded: string, at: number, form: string): boolean {
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at + form.length);
  if (/^[\p{Script=Latin}\p{N}]/u.test(form) && /[\p{Script=Latin}\p{N}]/u.test(before)) return false;
  if (/[\p{Script=Latin}\p{N}]$/u.test(form)) return endsWord(folded.slice(at + form.length, at + form.length + 4), form);
  if (/^[\p{Script=Katakana}ー]/u.test(form) && /[\p{Script=Katakana}ー]/u.test(before) && /^[\p{Script=Katakana}ー・]+$/u.test(form))
    return false;
  if (/^[\p{Script=Katakana}ー・]+$/u.test(form) && form.length <= 3 && /[\p{Script=Katakana}ー]/u.test(after)) return false;
  if (form.length === 1) return !/[\p{Script=Han}]/u.test(before) && !/[\p{Script=Han}]/u.test(after);
  return true;
}

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
