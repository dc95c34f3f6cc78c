import { foldHan, foldText } from './fold-text.ts';

/** What turns a sentence around: two sentences of nearly the same words that differ here say opposite things. */
export interface Polarity {
  /** Negations, capped at 3. */
  readonly negations: number;
  /** Words that end, withdraw or refuse, capped at 3. */
  readonly endings: number;
  /** Words that begin, grant or agree, capped at 3. */
  readonly beginnings: number;
  /** Words of rise less words of fall, -3 to 3. */
  readonly trend: number;
}

/** Counts the polarity cues of one sentence in en, de, fr, es, ja and zh; a text of no such language has none. */
export function polarityOf(text: string): Polarity {
  const folded = foldText(text);
  const cues = CUES.map(({ latin, wide }) => Math.min(3, count(folded, latin) + count(folded, wide)));
  const [negations = 0, endings = 0, beginnings = 0, rises = 0, falls = 0] = cues;
  return { negations, endings, beginnings, trend: Math.max(-3, Math.min(3, rises - falls)) };
}

/**
 * How much (0 to 1) two sentences differ in polarity: 1 where one denies, ends or lowers what the other affirms, begins or raises. Says
 * nothing about whether they are about the same thing: ask that first.
 */
export function polarityDistance(one: Polarity, other: Polarity): number {
  const negation = one.negations + one.endings > 0 === other.negations + other.endings > 0 ? 0 : 1;
  const trend = one.trend * other.trend < 0 ? 1 : 0;
  const start = one.beginnings > 0 && other.endings > 0 && other.beginnings === 0 && one.endings === 0 ? 1 : 0;
  const stop = other.beginnings > 0 && one.endings > 0 && one.beginnings === 0 && other.endings === 0 ? 1 : 0;
  return Math.min(1, negation * 0.5 + trend + start + stop);
}

/** Stems (matched from the start of a word) and whole words (ending in a full stop here) of each sort of cue. */
const CUES: readonly { readonly latin: RegExp; readonly wide: RegExp }[] = [
  {
    latin: latin(
      "not. no. never. none. nor. neither. without. cannot. n't. isn't. didn't. won't. doesn't. hasn't. haven't. wasn't. weren't. don't. nobody. nothing. kein keine. nicht. nie. niemals. ohne. weder. pas. jamais. aucun. aucune. sans. ni. nunca. jamás. ningún. ninguna. sin. tampoco. nada.",
    ),
    wide: wide('ない|なかった|せず|しない|ません|不(?!動産|足|同)|沒有|没有|未(?!來|来)|并非|並非|无(?!人機)|無(?!人|線|料)|否定|否認'),
  },
  {
    latin: latin(
      'den(?:y|ied|ies) refus reject withdr cancel drop(?:ped|s). scrap abandon halt suspend end(?:ed|s). stop ban(?:ned|s). block veto revok rescind repeal quash overturn clos resign quit step(?:ped)?.down oust dismiss clear(?:ed|s). acquit lift(?:ed|s)? postpon delay shelv lapse expir fail collaps annull ablehn zurückzieh zurückgezogen zurücktr gestoppt absag abgesagt beend verbot verbiet aufgehob aufheb geschlossen verschob rejet(?:te|é) retir refus annul suspend abandon démission interdi ferm(?:é|er|e) report(?:é|er) levé(?:e)? rechaz retir cancel suspend renunci dimit dimisi prohib anul cierr aplaz levant',
    ),
    wide: wide(
      '中止|撤回|辞任|辭職|辞职|拒否|拒絕|拒绝|否決|否决|取消|延期|延後|停止|終了|解除|離脱|見送|断念|廃止|凍結|冻结|撤銷|撤销|退出|下台|落選',
    ),
  },
  {
    latin: latin(
      'begin began start launch open(?:ed|s). approv agree accept sign(?:ed|s). ratif adopt appoint elect(?:ed|s). join grant allow resum reinstat charg(?:ed|es). arrest confirm announc creat found(?:ed)? establish beginn begann gestartet genehmig zustimm zugestimmt ernannt gewählt unterzeichn wieder ratifi commenc lanc ouvr approuv accept sign(?:é|er) nomm élu repr(?:end|is) autoris empez comenz inici abr(?:e|ió|ir) aprob acept firm nombr eleg reanud autoriz',
    ),
    wide: wide('開始|着手|開幕|承認|合意|批准|採択|通過|签署|簽署|署名|就任|選出|当選|任命|発足|成立|再開|重啟|許可|同意|啟動|启动'),
  },
  {
    latin: latin(
      'ris(?:e|es|en|ing) rose. increas grow grew. gain(?:ed|s). higher. more. up. jump soar climb surg double steig stieg erhöh wuchs mehr. gestiegen hauss augment(?:e|é|er|ation) progress plus. sub(?:e|ió|ir|ida) aument crec más.',
    ),
    wide: wide('増(?:加|え|額|やす)|上昇|引き上げ|拡大|上升|增加|上調|成長'),
  },
  {
    latin: latin(
      'fall(?:s|en|ing)? fell. drop(?:ped|s)?. declin decreas lower reduc cut. cuts. less. fewer. down. shrank shrink slump plung halv sink sank gesunken gekürzt kürz weniger. senk baiss diminu recul moins. réduc rédui baj(?:a|ó|ar) reduc descen menos. disminu ca(?:e|yó)',
    ),
    wide: wide('減(?:少|ら|額)|低下|下落|引き下げ|縮小|下降|減少|减少|下調|下跌'),
  },
];

function latin(list: string): RegExp {
  const words = list.split(' ').map((cue) => (cue.endsWith('.') ? `${cue.slice(0, -1)}(?!\\p{L})` : cue));
  return new RegExp(`(?<![\\p{L}'])(?:${words.join('|')})`, 'gu');
}

/** Written in any glyph variant, and folded as the text will be. */
function wide(source: string): RegExp {
  return new RegExp(foldHan(source), 'gu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
