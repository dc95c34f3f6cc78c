import type { Block } from './block-text.ts';
import type { PageFacts } from './page-facts.ts';
import { PAYWALL } from './paywall-words.ts';
import { weigh } from './weigh-text.ts';

/** What the outcome of a page is judged by, beside its text. */
export interface PageSignals {
  /** Share of the article's text that speaks of cookies and consent. */
  readonly consentShare: number;
  /** Whether the page outside the article is a consent notice. */
  readonly consentWall: boolean;
  readonly paywallWords: boolean;
  readonly paywallMarked: boolean;
  readonly password: boolean;
  readonly loginWords: boolean;
  readonly errorTitle: boolean;
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
  paywallWords: false,
  paywallMarked: false,
  password: false,
  loginWords: false,
  errorTitle: false,
  linkedShare: 0,
  teasers: 0,
  ownTeasers: 0,
  prose: 0,
  paragraphs: 0,
  player: false,
  continues: false,
};

const CONSENT =
  /cookie|クッキー|consent|your privacy|privacy settings|we and our (?:\d+ )?partners|datenschutz|einwilligung|consentement|consentimiento|プライバシー|隱私|隐私|同意する|全部同意|接受所有/iu;
const LOGIN =
  /^(?:log ?in|sign ?in|please (?:log|sign) ?in|log in to continue|ログイン(?:が必要です|してください)?|サインイン|登录|登入|請(?:先)?登入|请(?:先)?登录|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|entrar)(?!\p{L})|(?:must|need to|please) (?:be logged in|log in|sign in)|ログインして(?:ください|続き)|(?:請|请)先?(?:登入|登录)|bitte (?:melden sie sich|loggen)|veuillez vous connecter|inicie sesión/iu;
const NOT_FOUND =
  /(?:^|\D)404(?:\D|$)|page (?:was )?not found|page (?:doesn.t|does not) exist|no longer available|ページが見つかりません|お探しのページ|找不到(?:頁面|页面|網頁|网页)|頁面不存在|页面不存在|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada/iu;
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
  const consent = everything.filter(({ text }) => CONSENT.test(text));
  const prose = blocks.filter(({ text, linked }) => weigh(text) > 60 && linked < text.length / 2);
  const letters = everything.reduce((sum, { text }) => sum + text.length, 0);
  return {
    consentShare: own === 0 ? 0 : size(blocks.filter(({ text }) => CONSENT.test(text))) / own,
    consentWall: all > 0 && size(consent) / all > 0.3,
    paywallWords: everything.some(({ text }) => text.length < 400 && PAYWALL.test(text)),
    paywallMarked: facts.paywalled,
    password: page.password,
    loginWords:
      everything.some(({ text }) => text.length < 200 && LOGIN.test(text)) &&
      (LOGIN.test(facts.title) || blocks.some(({ text }) => LOGIN.test(text))),
    errorTitle: NOT_FOUND.test(facts.title) || everything.some(({ tag, text }) => /^h[12]$/u.test(tag) && NOT_FOUND.test(text)),
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
