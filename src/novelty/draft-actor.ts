import { namesOf } from './text/names.ts';
import { openAliasMatcher, type AliasMatcher } from './text/alias-matcher.ts';

/** Stands where nothing in the sentence says who: the lint asks for it. */
export const UNKNOWN_ACTOR = '?';

/** Finds the actor of one sentence after the other; a pronoun goes back to the actor before. */
export interface ActorFinder {
  next(sentence: string, lang: string): string;
}

/** `aliases` are the watch's names: an actor is called by its canonical one. A rule of thumb for a draft, not a parser. */
export function actorFinder(aliases: Readonly<Record<string, readonly string[]>>): ActorFinder {
  const matcher = openAliasMatcher(aliases);
  let before = UNKNOWN_ACTOR;
  const seen: string[] = [];
  return {
    next: (sentence, lang) => {
      const wide = lang === 'ja' || lang === 'zh';
      const found = wide ? wideActor(sentence, lang, matcher) : latinActor(sentence, lang, matcher);
      const actor = found === PRONOUN ? before : found === '' ? UNKNOWN_ACTOR : (shortFor(found, seen) ?? found);
      if (actor !== UNKNOWN_ACTOR) seen.push((before = actor));
      return actor;
    },
  };
}

interface Mention {
  readonly name: string;
  readonly offset: number;
}

/** The watch's own names first: where both fit, "Ida van Marsh" is the watch's "Marsh". */
function mentionsIn(sentence: string, lang: string, matcher: AliasMatcher): readonly Mention[] {
  const own = matcher.mentions(sentence).map(({ canonical, offset, text }) => ({ name: canonical, offset, end: offset + text.length }));
  const others = namesOf(sentence, lang)
    .filter(({ offset, text }) => !own.some((mention) => offset < mention.end && mention.offset < offset + text.length))
    .map(({ text, offset }) => ({ name: text, offset }));
  return [...own, ...others].sort((one, other) => one.offset - other.offset);
}

/** What a finder gives for "she": whoever acted last. */
const PRONOUN = '\u0000';
const SAYING = String.raw`(?:said|says|told|added|warned|argued|wrote|announced|sagte|erklärte|teilte|a dit|a déclaré|a annoncé|dijo|declaró|anunció)`;
const ATTRIBUTED = new RegExp(
  String.raw`[,”"»]\s*(?:${SAYING}\s+)?([^,”"»]{2,60}?)\s+${SAYING}\b|\b(?:according to|laut|selon|según)\s+`,
  'iu',
);
const OPENING_PRONOUN = /^(?:she|he|they|it|his|her|their|its|er|sie|es|il|elle|ils|elles|él|ella|ellos|ellas)(?!\p{L})/iu;
const IN_A_PHRASE =
  /(?:^|\s)(?:in|at|on|from|to|of|by|near|after|before|since|during|with|for|under|into|über|bei|nach|aus|von|zum|zur|im|am|à|de|du|des|au|aux|dans|en|del|al|desde)(?:\s+(?:the|its|der|die|das|dem|den|le|la|les|el|los|las))?\s+$/iu;
/** "Speaking at", "One cannot rely on", "All": words before a verb that name nobody. */
const NO_ACTOR =
  /^(?:\p{L}+ing|one|that|this|all|there|here|what|who|when|if|while|as|in|at|on|by|for|with|after|before|since|yet|but|and|however)(?!\p{L})|\s(?:by|on|in|at|of|to|for|with|and|that|who|which)$/iu;
const PHRASE_BEFORE_VERB =
  /^(?:about |around |nearly |more than |at least |some )?((?:the|a|an|\d+|two|three|four|five|six|some|many|most|several|both|all|der|die|das|le|la|les|el|los|las|un|une|una)?\s*\p{L}[\p{L}’'-]*(?:\s+(?!\p{L}+ed\b)\p{L}[\p{L}’'-]*){0,4}?)\s+(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|said|says|told|\p{L}{2,}ed|voted|met|won|lost|began|plans?|wants?|hat|haben|ist|sind|war|waren|wird|werden|a|ont|est|sont|va|vont|ha|han|es|son|fue|será)(?!\p{L})/iu;

function latinActor(sentence: string, lang: string, matcher: AliasMatcher): string {
  const mentions = mentionsIn(sentence, lang, matcher);
  const said = ATTRIBUTED.exec(sentence);
  const speaker =
    said === null ? undefined : mentions.find(({ offset }) => offset >= said.index && offset <= said.index + said[0].length + 1);
  if (speaker !== undefined) return speaker.name;
  if (OPENING_PRONOUN.test(sentence)) return PRONOUN;
  const subject = mentions.find(({ offset }) => !IN_A_PHRASE.test(sentence.slice(0, offset)));
  const before = PHRASE_BEFORE_VERB.exec(sentence)?.[1]?.trim() ?? '';
  const phrase = NO_ACTOR.test(before) ? '' : before;
  // "Pilots of the Orlun Port Authority" act, not the authority; "The Port Authority" is the name itself.
  if (subject !== undefined && (phrase === '' || subject.offset <= phrase.length)) return subject.name;
  return phrase === '' ? (subject?.name ?? '') : phrase;
}

const WIDE_TOPIC: Readonly<Record<string, RegExp>> = {
  ja: /^((?:(?!は|が|、|。).){1,24})(?:は|が(?!、))/u,
  zh: /^((?:(?!，|。|、).){1,16}?)(?:今天|昨天|今日|昨日|\d{1,2}[日號号])?(?:也|亦|則|则|已|將|将|再度|[並并])?(?:表示|說|说|指出|宣布|認為|认为|強調|强调|呼籲|呼吁|決定|决定|通過|通过|同意|拒絕|拒绝|計劃|计划|要求|提出|批准|否認|否认)/u,
};
/** "昨日、", "2日午後、", "一方": when and how, before who. */
const WIDE_LEAD =
  /^(?:[\d〇一二三四五六七八九十年月日號号午前後上下晚早夜本今昨同週周末間间]+(?:に|的)?[、，]|(?:また|一方|しかし|ただ|此外|但|不過|不过|另外|同時|同时)[、，]?)/u;
const QUOTED = /^[「『“"][^」』”"]*[」』”"](?:と|など|，|。)?/u;

function wideActor(sentence: string, lang: string, matcher: AliasMatcher): string {
  const rest = sentence.replace(QUOTED, '').replace(WIDE_LEAD, '');
  const topic = WIDE_TOPIC[lang]?.exec(rest)?.[1] ?? '';
  if (/^(?:彼女?|同[氏社党国]|他們?|她們?|他们|她们|它|これ|それ|此|這|这)$/u.test(topic)) return PRONOUN;
  const mentions = mentionsIn(topic === '' ? rest : topic, lang, matcher);
  if (topic === '') return mentions[0]?.name ?? '';
  return mentions.at(-1)?.name ?? topic;
}

/** "The authority" after "Northern Harbour Authority". */
function shortFor(found: string, seen: readonly string[]): string | undefined {
  const last = /^(?:the|der|die|das|le|la|el)\s+(\p{Ll}[\p{L}-]+)$/iu.exec(found)?.[1];
  return last === undefined ? undefined : seen.findLast((name) => name.toLowerCase().endsWith(` ${last.toLowerCase()}`));
}
