/** What stands around a dot. */
export interface Dot {
  /** Up to 40 characters before the dot. */
  readonly before: string;
  /** What follows the space behind it. */
  readonly next: string;
  readonly lang: string;
}

/** Whether a dot belongs to an abbreviation, an initial, an initialism or an ordinal, and so ends no sentence. */
export function endsAbbreviation({ before, next, lang }: Dot): boolean {
  const word = /[\p{L}\p{N}.&'’-]*$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  if (isListNumber(before, word)) return true;
  if (/^\d{1,2}$/u.test(word)) return lang === 'de' && GERMAN_ORDINAL_NEXT.test(next);
  if (TITLES.has(word)) return true;
  if (NUMBERED.has(word)) return /^\p{N}/u.test(next);
  if (OTHERS.has(word) || MONTHS.has(word)) return !SENTENCE_OPENERS.test(next);
  if (/^\p{Lu}$/u.test(word)) return isInitial(before, next);
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !SENTENCE_OPENERS.test(next);
}

/** "1. The secretariat." at the head of a line: the number is not a sentence. */
function isListNumber(before: string, word: string): boolean {
  return /^\d{1,3}$/u.test(word) && before.trim() === word;
}

/** "J. Smith" and "Samuel L. Jackson", not "vitamin C. The" and not "Plan B. It". */
function isInitial(before: string, next: string): boolean {
  if (SENTENCE_OPENERS.test(next)) return false;
  return /(?:^|[\s("“.-])\p{Lu}$/u.test(before);
}

const GERMAN_ORDINAL_NEXT =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Mal|Platz|Tag|Woche|Lebensjahr|Auflage|Runde|Sitzung|Bundestag|Wahlperiode|Geburtstag|Etage|Stock|Klasse|Liga|Spieltag|Armee|Division|\d)/u;

const TITLES = wordSet(
  'Mr Mrs Ms Messrs Dr Prof Rev Hon Sen Rep Gov Gen Col Lt Sgt Capt Maj Cmdr Adm Pres Supt Insp St Ste Sr Sra Srta Dña Mme Mlle Mgr Hr Frl Dipl Ing D M',
  'dr prof sr sra bzw d.h u.a z.b i.e e.g vs cf bspw sog geb gest ggf inkl usf vgl approx op',
);
const NUMBERED = wordSet(
  'No Nos Nr Art Abs Vol Fig Sec Ch Kap Ziff Bd',
  'nr nro núm num art arts abs pp p vol fig kap ziff pág págs ca n.º',
);
const MONTHS = wordSet('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Okt Dez', 'janv févr avr juil déc ene abr');
const OTHERS = wordSet(
  'Inc Ltd Corp Co Bros Dept Univ Assn Mt Ft Jr Sr U.S U.K U.N E.U D.C Mio Mrd Tel Str EE.UU EE UU Avda Calif Fla Ariz Ill Mass Conn Wash Tex Penn Ore Okla Mich Minn Wis Tenn Ala Ark Colo Ga Ind Kan Ky La Md Mo Mont Neb Nev Va Vt Wyo',
  'inc ltd dept est etc a.m p.m usw allg tel str mio mrd',
);

/** Case matters: "ago", "ill" and "mass" are words, "Ill." and "Mass." are not. */
function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Function words that open a sentence: after "U.S." or "a.m." they show that the dot closed one as well. */
const SENTENCE_OPENERS =
  /^["“«„'‘(¿¡]*(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|You|I|His|Her|Their|Our|But|And|Or|So|Yet|In|On|At|By|For|From|With|Without|After|Before|During|Since|When|While|If|As|Although|Though|There|Here|What|Who|Why|How|Which|No|Not|Some|Many|Most|All|Both|Each|Other|Another|One|However|Meanwhile|Der|Die|Das|Ein|Eine|Es|Er|Sie|Wir|Im|In|Am|An|Auf|Bei|Mit|Nach|Vor|Seit|Doch|Und|Aber|Auch|Wenn|Als|Le|La|Les|Un|Une|Il|Elle|Ils|Elles|On|Ce|Cette|Ces|Mais|Et|En|Dans|Pour|Selon|El|Los|Las|Una|Unos|Lo|Se|Su|Sus|Pero|Y|Con|Por|Para|Según|Sin)\b/u;
