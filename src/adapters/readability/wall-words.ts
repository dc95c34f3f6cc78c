/** A sentence that offers the rest of the text to subscribers, and says so of this text. */
export const PAYWALL =
  /subscribe (?:now )?to (?:continue|read|keep|unlock|access)|(?:only|exclusive(?:ly)?) (?:for|to) (?:our )?(?:paying )?(?:subscribers|members)|to (?:continue|keep) reading,? (?:please )?(?:subscribe|sign)|continue reading (?:your article |this article )?with an? .{0,30}(?:subscription|membership)|unlock (?:this|the (?:full|rest of the)) (?:article|story)|reached (?:your|the) (?:\w+ )?limit of free|(?:remaining|free) articles? (?:left|remaining|this month)|有料(?:会員|記事|登録)|会員限定|続きは.{0,12}(?:会員|購読|登録)|残り\s?[\d,]+\s?文字|購読(?:する|のお申し込み|手続き)|付費(?:會員|訂閱|閱讀|內容)|付费(?:会员|订阅|阅读|内容)|(?:訂閱|订阅)(?:後|后|以|即可)?.{0,8}(?:閱讀|阅读|全文)|(?:會員|会员)(?:限定|专享|專享|独享|獨享)|nur für abonnenten|abonnenten vorbehalten|jetzt (?:abonnieren|weiterlesen)|weiterlesen mit|réservée? (?:à nos|aux) abonnés|(?:il|la) vous reste .{0,30}à lire|(?:solo|exclusivo) para suscriptores|suscríbete para|riservato agli abbonati|exclusivo para assinantes/iu;
/** What stands in the head or a window of any page that is sold: a wall only where there is hardly any text. */
export const FOR_SUBSCRIBERS = /already a subscriber|subscribers? only|start your (?:free )?trial/iu;

const COOKIES =
  /cookie|クッキー|consent|your privacy|privacy settings|we and our (?:\d+ )?partners|datenschutz|einwilligung|consentement|consentimiento|プライバシー|隱私|隐私|同意する|全部同意|接受所有/iu;
/** A notice speaks for the site to its reader; a report about cookies does not. */
const VOICE =
  /(?<!\p{L})(?:we|our|us|you|your|wir|uns|unsere?r?|ihre?[mnrs]?|sie|nous|nos|vous|votre|nosotros|nuestros?|usted|sus?)(?!\p{L})|当(?:サイト|社)|お客様|ください|本(?:網站|网站|站)|您|我們|我们/iu;
/** A button that accepts. */
export const ACCEPT =
  /(?:accept|allow|reject|agree to) all|accept (?:cookies|and (?:close|continue))|i (?:accept|agree)|alle (?:akzeptieren|ablehnen)|zustimmen(?: und| &)? weiter|tout (?:accepter|refuser)|aceptar todo|accetta tutt|同意する|すべて(?:許可|同意)|全部(?:接受|同意)|接受所有/iu;

/** Whether a block is (part of) a consent notice. */
export function isNotice(text: string): boolean {
  return COOKIES.test(text) && VOICE.test(text);
}

export const LOGIN =
  /^(?:log ?in|sign ?in|please (?:log|sign) ?in|log in to continue|ログイン(?:が必要です|してください)?|サインイン|登录|登入|請(?:先)?登入|请(?:先)?登录|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|entrar)(?!\p{L})|(?:must|need to|please) (?:be logged in|log in|sign in)|(?:log|sign) in to (?:continue|read|view|see)|(?:register|sign up)(?: for free)? to (?:continue|keep|read)|ログインして(?:ください|続き)|(?:請|请)先?(?:登入|登录)|需要(?:先)?(?:登入|登录)|(?:登入|登录)(?:後|后)(?:才|即|可|繼續|继续|查看|閱讀|阅读)|bitte (?:melden sie sich|loggen)|veuillez vous connecter|inicie sesión/iu;

export const NOT_FOUND =
  /(?:^|\D)404(?:\D|$)|page (?:was )?not found|page (?:doesn.t|does not) exist|can.t find (?:that|the|this) page|no longer available|ページが見つかりません|お探しのページ|找不到(?:頁面|页面|網頁|网页)|頁面不存在|页面不存在|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada/iu;

/** The page of a guard in front of the site: it takes the reader for a program, or for one that must not come in. */
export const GUARD =
  /^just a moment|^attention required|are you a robot|not a robot|verify(?:ing)? (?:that )?you are (?:a )?human|checking (?:your browser|if the site connection)|javascript and cookies to continue|unusual (?:traffic|activity)|^security check|pardon our interruption|^access (?:to this page has been )?denied|^(?:403 )?forbidden|^request (?:unsuccessful|blocked)|press (?:&|and) hold|(?:confirm|prove) (?:that )?you(?: a|’|')re (?:a )?human|^human verification|don.t have permission to access|ロボットではありません|アクセス(?:が拒否|が集中|できません)|訪問被拒|访问被拒|存取被拒|人机验证|安全验证|zugriff verweigert|accès refusé|acceso denegado/iu;

/** What a page shows whose text its scripts would write. */
export const NEEDS_SCRIPT =
  /(?:enable|activate|turn on|requires?|without) javascript|javascript (?:is|must be) (?:disabled|required|enabled|turned on)|javascriptを(?:有効|オン)|(?:启用|啟用|开启|開啟)\s?javascript|javascript (?:aktivieren|einschalten)|activer javascript/iu;
