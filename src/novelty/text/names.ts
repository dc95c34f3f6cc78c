import { foldAccents, foldText } from './fold-text.ts';
import { guessLanguage } from './guess-language.ts';
import { isStopWord } from './tokens.ts';

/** One mention of a name. */
export interface Name {
  /** As written. */
  readonly text: string;
  /** What equal names share: folded, without titles; a short form has the key of the full name that it shortens. */
  readonly key: string;
  readonly offset: number;
}

/**
 * The names of a text in order of mention: capitalised runs ("Ida van Marsh", "Pier Board"), acronyms, katakana words, and Han names before
 * an honorific or an office (氏, 首相, 總統). A last name alone after the full name has the full name's key, an acronym that of the run
 * whose initials it is. A capital at the head of a sentence counts only where the word also stands capitalised elsewhere, or in a run.
 * In German, where nouns are capitalised, only runs of two and words seen as parts of them count.
 */
export function namesOf(text: string, lang: string = guessLanguage(text)): readonly Name[] {
  const found = [...latinNames(text, lang), ...wideNames(text)].toSorted((one, other) => one.offset - other.offset);
  return withFullKeys(found);
}

const PARTICLE = String.raw`(?:de|del|de la|van der|van|von der|von|zu|la|le|du|da|di|bin|al|of the|of|for|y|und)`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[.'’&-]\p{L}[\p{L}\p{M}]*)*`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITALISED}(?:(?:(?<=(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Prof))\.)?[ \u00a0](?:${PARTICLE}[ ])?${CAPITALISED})*`,
  'gu',
);
const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Lord|Lady|President|Prime|Minister|Chancellor|Senator|Governor|Mayor|King|Queen|Prince|Judge|Justice|Captain|General|Admiral|Herr|Frau|Präsident(?:in)?|Kanzler(?:in)?|Minister(?:in)?|M|Mme|Mlle|Président(?:e)?|Ministre|Don|Doña|Señor(?:a)?|Presidente|Presidenta|Ministro|Ministra|Alcalde|Alcaldesa)\.?\s+)+/u;
const CALENDAR =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|I)\.?$/u;

function latinNames(text: string, lang: string): readonly Name[] {
  const runs = [...text.matchAll(RUN)].map((run) => trimRun(run[0], run.index, { text, lang })).filter((run) => run.text !== '');
  const sure = new Set<string>();
  for (const run of runs) {
    const words = run.text.split(/\s+/u);
    if (words.length > 1 || (!run.opens && lang !== 'de') || isAcronym(run.text)) for (const word of words) sure.add(foldText(word));
  }
  return runs
    .filter((run) => run.text.includes(' ') || sure.has(foldText(run.text)))
    .map((run) => ({ text: run.text, key: keyOf(run.text), offset: run.offset }));
}

interface Run {
  readonly text: string;
  readonly offset: number;
  /** Stands where any word would be capitalised. */
  readonly opens: boolean;
}

/** Takes titles, function words and calendar words off the head of a run. */
function trimRun(raw: string, at: number, where: { readonly text: string; readonly lang: string }): Run {
  let name = raw;
  for (let round = 0; round < 4; round += 1) {
    const first = /^\S+\s*/u.exec(name)?.[0] ?? '';
    const head = TITLES.exec(name)?.[0] ?? (isDull(first.trim(), where.lang) ? first : '');
    if (head === '') break;
    name = name.slice(head.length);
  }
  while (/\s/u.test(name) && CALENDAR.test(name.slice(name.lastIndexOf(' ') + 1))) name = name.slice(0, name.lastIndexOf(' '));
  const offset = at + raw.indexOf(name);
  const before = where.text.slice(Math.max(0, at - 4), at);
  const opens = name.length === raw.length && (/(?:^|[.!?:…\n"“«„»([*-])\s*$/u.test(before) || before.trim() === '');
  return { text: name.length < 2 ? '' : name, offset, opens };
}

function isDull(word: string, lang: string): boolean {
  return CALENDAR.test(word) || isStopWord(foldText(word), lang) || (lang !== 'en' && isStopWord(foldText(word), 'en') && word !== 'Will');
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(word);
}

const WIDE =
  /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{2,}(?:[・＝=][\p{Script=Katakana}ー]+)*|\p{Script=Han}{1,4}(?=(?:氏|さん|首相|大統領|総裁|大臣|外相|防衛相|議員|知事|市長|社長|会長|總統|总统|總理|总理|主席|部長|部长|市長|委員長|先生|女士|議長)(?!\p{Script=Han}{0,1}[選府]))|\p{Script=Han}{1,4}・[\p{Script=Han}・]{2,10}/gu;

function wideNames(text: string): readonly Name[] {
  return [...text.matchAll(WIDE)].map((found) => ({ text: found[0], key: keyOf(found[0]), offset: found.index }));
}

function keyOf(name: string): string {
  return foldAccents(name)
    .replace(/'s$/u, '')
    .replace(/[.・＝=]/gu, '')
    .trim();
}

/** "European" and "Georgian" shorten nothing. */
const ADJECTIVE = /(?:ean|ian|ish|ese|can|man|new|north|south|east|west|northern|southern|eastern|western)$/u;

/** Last names, first names and acronyms after the full form get its key. */
function withFullKeys(names: readonly Name[]): readonly Name[] {
  const fullOf = new Map<string, string>();
  return names.map((name) => {
    const words = name.key.split(/[\s-]+/u);
    if (words.length === 1) return { ...name, key: fullOf.get(name.key) ?? name.key };
    const initials = words.map((word) => word.charAt(0)).join('');
    if (words.length > 2 && !fullOf.has(initials)) fullOf.set(initials, name.key);
    for (const word of [words.at(-1), words.length === 2 && !ADJECTIVE.test(words[0] ?? '') ? words[0] : undefined])
      if (word !== undefined && word.length > 2 && !fullOf.has(word)) fullOf.set(word, name.key);
    return name;
  });
}
