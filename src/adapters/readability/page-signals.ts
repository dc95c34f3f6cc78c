import type { Block } from './block-text.ts';
import type { PageFacts } from './page-facts.ts';
import { ACCEPT, FOR_SUBSCRIBERS, GUARD, isNotice, LOGIN, NOT_FOUND, PAYWALL } from './wall-words.ts';
import { weigh } from './weigh-text.ts';

/** What the outcome of a page is judged by, beside its text. */
export interface PageSignals {
  /** Share of the article's text that speaks of cookies and consent. */
  readonly consentShare: number;
  /** Whether the page outside the article is a consent notice. */
  readonly consentWall: boolean;
  /** A button that accepts cookies. */
  readonly acceptButton: boolean;
  readonly paywallWords: boolean;
  /** Words for subscribers that any page may have. */
  readonly subscriberWords: boolean;
  readonly paywallMarked: boolean;
  readonly password: boolean;
  readonly loginWords: boolean;
  readonly errorTitle: boolean;
  /** Title or heading of a guard that keeps programs out. */
  readonly guard: boolean;
  /** Share of the page's text that stands in links. */
  readonly linkedShare: number;
  /** Linked headlines on the page, and within the article: every article page has some around it. */
  readonly teasers: number;
  readonly ownTeasers: number;
  /** Weight of the article's paragraphs that are not links. */
  readonly prose: number;
  /** Paragraphs of the article. */
  readonly paragraphs: number;
  readonly player: boolean;
  /** The text ends with a link to its next page or full form. */
  readonly continues: boolean;
}

export const NO_SIGNALS: PageSignals = {
  consentShare: 0,
  consentWall: false,
  acceptButton: false,
  paywallWords: false,
  subscriberWords: false,
  paywallMarked: false,
  password: false,
  loginWords: false,
  errorTitle: false,
  guard: false,
  linkedShare: 0,
  teasers: 0,
  ownTeasers: 0,
  prose: 0,
  paragraphs: 0,
  player: false,
  continues: false,
};

const CONTINUES =
  /^(?:(?:continue|keep) reading|read (?:the )?(?:full|rest|more)\b.*|next page|続きを読む|続きはこちら|次(?:の)?ページ(?:へ)?|全文を読む|閱讀全文|阅读全文|查看全文|下一頁|下一页|weiterlesen|lire la suite|seguir leyendo|leer más|continua a leggere)[^\p{L}\p{N}]*$/iu;

/** Gathers the signals; pure. `everything`: all blocks of the page, `blocks`: those of the article. */
export function pageSignals(page: {
  readonly everything: readonly Block[];
  readonly blocks: readonly Block[];
  readonly facts: PageFacts;
  readonly password: boolean;
  readonly player: boolean;
}): PageSignals {
  const { everything, blocks, facts } = page;
  const [all, own] = [size(everything), size(blocks)];
  const consent = everything.filter(({ text }) => isNotice(text));
  const prose = blocks.filter(({ text, linked }) => weigh(text) > 60 && linked < text.length / 2);
  const letters = everything.reduce((sum, { text }) => sum + text.length, 0);
  return {
    consentShare: own === 0 ? 0 : size(blocks.filter(({ text }) => isNotice(text))) / own,
    consentWall: all > 0 && size(consent) / all > 0.3,
    acceptButton: everything.some(({ text }) => text.length < 120 && ACCEPT.test(text)),
    // Among its own paragraphs they are what the article is about.
    paywallWords: !blocks.some(({ text }) => PAYWALL.test(text)) && everything.some(({ text }) => text.length < 400 && PAYWALL.test(text)),
    subscriberWords: everything.some(({ text }) => text.length < 400 && FOR_SUBSCRIBERS.test(text)),
    paywallMarked: facts.paywalled,
    password: page.password,
    loginWords:
      everything.some(({ text }) => text.length < 200 && LOGIN.test(text)) &&
      (LOGIN.test(facts.title) || blocks.some(({ text }) => LOGIN.test(text))),
    errorTitle: NOT_FOUND.test(facts.title) || everything.some(({ tag, text }) => /^h[12]$/u.test(tag) && NOT_FOUND.test(text)),
    guard: GUARD.test(facts.title) || everything.some(({ text }) => text.length < 200 && GUARD.test(text)),
    linkedShare: letters === 0 ? 0 : everything.reduce((sum, { linked }) => sum + linked, 0) / letters,
    teasers: everything.filter(isTeaser).length,
    ownTeasers: blocks.filter(isTeaser).length,
    prose: size(prose),
    paragraphs: prose.length,
    player: facts.kinds.some((kind) => /video|audio|podcast/iu.test(kind)) || page.player,
    continues: everything.some(({ text, linked }) => linked > text.length / 2 && CONTINUES.test(text)) && endsWith(everything, blocks),
  };
}

/** Whether a link that goes on stands right behind the article's last block. */
function endsWith(everything: readonly Block[], blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)?.text;
  const at = everything.findLastIndex(({ text }) => text === last);
  return at >= 0 && everything.slice(at, at + 3).some(({ text }) => CONTINUES.test(text));
}

function isTeaser({ tag, linked, text }: Block): boolean {
  return linked > 0 && linked >= text.length * 0.7 && (/^h\d$/u.test(tag) || weigh(text) > 25);
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + weigh(text), 0);
}
