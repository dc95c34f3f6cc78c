/**
 * Whether the bytes can be in this encoding. Every byte string is valid in a one-byte encoding, so that one is believed only where the bytes
 * are not plainly UTF-8. Few broken bytes (1 in 200 of those beyond ASCII) are allowed: one bad quotation mark is no wrong label.
 */
export function readsAs(bytes: Uint8Array, encoding: string): boolean {
  if (isAscii(bytes)) return encoding === 'iso-2022-jp' || !hasEscape(bytes);
  if (encoding === 'utf-8') return fits(bytes, 'utf-8');
  if (MULTI_BYTE.has(encoding)) return fits(bytes, encoding);
  return strict(bytes, 'utf-8') === null;
}

/** The likeliest encoding of bytes that carry no true label; `stated` is what a label said, for the case that nothing fits better. */
export function guessEncoding(bytes: Uint8Array, stated: string | null): string {
  if (isAscii(bytes)) return hasEscape(bytes) ? 'iso-2022-jp' : 'utf-8';
  if (fits(bytes, 'utf-8')) return 'utf-8';
  let best = { encoding: 'windows-1252', score: 0.15 };
  for (const encoding of ['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']) {
    if (!fits(bytes, encoding)) continue;
    const score = familiarity(new TextDecoder(encoding).decode(bytes), encoding);
    if (score > best.score) best = { encoding, score };
  }
  if (best.encoding === 'windows-1252' && stated !== null && !MULTI_BYTE.has(stated) && stated !== 'utf-8') return stated;
  return best.encoding;
}

const MULTI_BYTE = new Set(['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'big5', 'gb18030', 'euc-kr']);
const BROKEN_SHARE = 1 / 200;

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** ESC $ @, ESC $ B: the switches of ISO-2022-JP (RFC 1468). */
function hasEscape(bytes: Uint8Array): boolean {
  return bytes.some((byte, index) => byte === 0x1b && bytes[index + 1] === 0x24);
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fits(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  let broken = 0;
  let beyond = 0;
  for (const char of text) {
    if (char === '\uFFFD') broken += 1;
    if (char > '\u007F') beyond += 1;
  }
  // The last character may be cut in half: that alone is not held against the label.
  return broken - (text.endsWith('\uFFFD') ? 1 : 0) <= beyond * BROKEN_SHARE;
}

/** Characters that make up a good third of running Chinese text in either script. */
const COMMON_HAN =
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運';

/** Share (0 to 1) of the characters beyond ASCII that running text in the encoding's language is made of. */
function familiarity(text: string, encoding: string): number {
  let familiar = 0;
  let beyond = 0;
  for (const char of text) {
    if (char <= '\u007F') continue;
    beyond += 1;
    // Half-width kana and private use are what other encodings look like when misread.
    if (/[\uFF61-\uFF9F\uE000-\uF8FF\uFFFD]/.test(char)) familiar -= 1;
    else if (/[、。,!?「」『』・]/.test(char)) familiar += 1;
    else if (/[\u3041-\u30FE]/.test(char)) familiar += encoding === 'shift_jis' || encoding === 'euc-jp' ? 1 : -0.5;
    else if (/[\uAC00-\uD7A3]/.test(char)) familiar += encoding === 'euc-kr' ? 1 : -1;
    else if (COMMON_HAN.includes(char)) familiar += 1;
  }
  return beyond === 0 ? 0 : familiar / beyond;
}
