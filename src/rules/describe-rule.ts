import { openAliasMatcher } from '../novelty/text/alias-matcher.ts';
import { HONORIFICS_BEHIND } from '../novelty/text/honorifics.ts';
import { folded, nameForms } from '../novelty/text/name-forms.ts';
import { partsOf } from './find-sought.ts';
import type { RuleQuery, Sought } from './rule-query.ts';

/** Names of a watch: canonical to other spellings. */
type Names = Readonly<Record<string, readonly string[]>>;

/** A rule in words, with brackets where it groups, and each name of the watch with the forms that stand for it. */
export function describeRule(query: RuleQuery, names: Names): string {
  const matcher = openAliasMatcher(names);
  const describe = (part: RuleQuery, inside: boolean): string => {
    switch (part.kind) {
      case 'and':
      case 'or': {
        const words = part.parts.map((one) => describe(one, true)).join(` ${part.kind} `);
        return inside ? `(${words})` : words;
      }
      case 'not':
        return `not ${describe(part.part, true)}`;
      case 'near':
        return `${describe(part.one, true)} within ${part.words} words of ${describe(part.other, true)}`;
      case 'lang':
        return `the language is ${part.tag}`;
      default:
        return describeSought(part, (phrase) =>
          partsOf(phrase, matcher).map((one) => (one.kind === 'words' ? one.words : formsInWords(one.canonical, names))),
        );
    }
  };
  return describe(query, false);
}

function describeSought(sought: Sought, phraseInWords: (phrase: string) => readonly string[]): string {
  const where = sought.field === null ? '' : ` in the ${sought.field === 'title' ? 'title' : "outlet's name"}`;
  if (sought.kind === 'pattern') return `/${sought.source}/${where}`;
  const parts = phraseInWords(sought.text);
  const only = parts.length === 1 ? parts[0] : undefined;
  return only?.startsWith('{') === true ? `${only}${where}` : `"${parts.join(' ')}"${where}`;
}

/** "{Lo Wen-chi | Wen-chi Lo | 駱文琪}": forms as they are looked for; the many with an honorific are told in one. */
function formsInWords(canonical: string, names: Names): string {
  const listed = [canonical, ...(names[canonical] ?? [])];
  const { written, surnames } = nameForms(canonical, names[canonical] ?? []);
  const honoured = new Set([...surnames].flatMap((surname) => HONORIFICS_BEHIND.map((honorific) => `${surname}${honorific}`)));
  const shown = written.filter((form) => listed.includes(form) || !honoured.has(folded(form)));
  const more = [...surnames].flatMap((surname) => {
    const form = listed.find((one) => folded(one).startsWith(surname));
    return form === undefined || !isHan(form) ? [] : [`${form.slice(0, surname.length)} with any honorific`];
  });
  return `{${[...shown, ...more].join(' | ')}}`;
}

function isHan(form: string): boolean {
  return /^\p{Script=Han}+$/u.test(form);
}
