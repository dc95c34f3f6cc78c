import type { Block } from './block-text.ts';
import { NEEDS_SCRIPT, PAYWALL } from './wall-words.ts';
import { weigh } from './weigh-text.ts';

const SENTENCE_END = /[.!?。！？…:：」』”"'’)）]\s*$/u;
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai|juin|juil|août|mär|okt|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[\\p{L}.]*';
const DATE = new RegExp(
  `\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?${MONTH}(?:\\s+de)?,?\\s+\\d{4}|\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}日`,
  'iu',
);
const BYLINE =
  /^(?:(?:written |posted |reported |story )?by[:\s]|von\s|par\s|por\s|di\s|文[:：／/]|記者[:：／/\s]|【?記者|作者[:：]|編輯[:：]|编辑[:：]|責任編輯|责任编辑|取材[:：・]|執筆[:：]|著者[:：])/iu;
const CAPTION =
  /^[[(（]?\s*(?:(?:image|photo(?:graph)?|picture|file|foto|bild|crédit|credit|source|quelle|写真|画像|圖|图|圖片|图片|照片|提供|攝影|摄影)\s*(?:copyright|caption|credits?|by|courtesy|来源|來源|提供)?\s*[:：／/©]|image (?:copyright|caption)|©|\(?c\)|getty images|▲|△)/iu;
const CAPTION_END =
  /(?:[(（](?:photo|image|credit|foto|写真|圖|图|圖片|图片|資料照|资料图).{0,80}[)）]|(?:getty images|\bAP photo\b|\/reuters|\/afp|\/ap)[^\p{L}\p{N}]*)$/iu;
const RELATED =
  /^[^\p{L}\p{N}]*(?:related(?: (?:stories|articles|content|news|posts|links|topics|coverage))?|(?:see|read|watch|also|more)(?: (?:also|more|next|on|from|now|here))?|also (?:read|on|see)|don.t miss|you (?:may|might) (?:also )?(?:like|be interested)|recommended|click here|関連(?:記事|ニュース|リンク)?|あわせて読みたい|おすすめ(?:記事)?|相關(?:新聞|報導|閱讀|文章)?|相关(?:新闻|报道|阅读|文章|链接)?|延伸(?:閱讀|阅读)|推薦(?:閱讀)?|推荐(?:阅读)?|更多(?:新聞|新闻|報導|报道)?|看更多|mehr (?:zum thema|dazu)|lesen sie auch|auch interessant|lire aussi|à lire(?: aussi)?|voir aussi|sur le même sujet|lea también|lee también|ver también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|baca juga)(?:\s*[:：>›»|→-]|[^\p{L}\p{N}]*$)/iu;
const BOILERPLATE =
  /^[^\p{L}\p{N}]*(?:(?:\d+ )?comments?[^\p{L}\p{N}]*$|(?:post|leave|add|write) (?:a |your )?(?:comment|reply)|share (?:this|on|via|it)|(?:like|love) this (?:story|article)|sign up|subscribe|follow (?:us|me|@?\w+ on)|like us on|join (?:us|our)|(?:download|get) (?:our|the) (?:\w+ )?(?:app|newsletter)|click here to|first published|(?:last )?(?:updated|modified|published|posted)(?: on| at|:)|(?:for )?more [^.]{0,60}(?::|visit)|copyright|©|all rights reserved|via \S+$|loading|advertisement|story continues|skip to|print(?: this)?(?: article)?[^\p{L}\p{N}]*$|text size|tags?[:：]|topics?[:：]|filed under|categor(?:y|ies)[:：]|source[:：]|write to|contact (?:us|the)|email (?:us|the)|reach .{1,40} at |thank you for (?:reading|subscribing)|support (?:our|us)|about the author|more (?:articles|stories) (?:from|by)|(?:citation|this document is subject to copyright)|シェア(?:する)?[^\p{L}\p{N}]*$|この記事を(?:シェア|共有)|無断(?:転載|複製)|著作権|記事提供|フォロー|コメント(?:する|欄)?[^\p{L}\p{N}]*$|タグ[:：]|責任編輯|责任编辑|(?:編輯|编辑)[:：]|版權|版权|未經|未经.{0,6}(?:授权|許可)|分享(?:到|至)?[^\p{L}\p{N}]*$|關鍵字|关键词|標籤|标签|原文(?:網址|链接)|來源[:：]|来源[:：]|(?:加入|追蹤|关注|關注).{0,16}(?:LINE|粉絲|好友|公众号|微信)|teilen|newsletter|kommentare?[^\p{L}\p{N}]*$|partager|abonnez-vous|compartir|suscríbete|siga-nos|seguici)/iu;

/** Where readers are to follow or share. */
const NETWORK =
  /facebook|twitter|instagram|youtube|whats ?app|telegram|tik ?tok|linkedin|pinterest|reddit|tumblr|snapchat|flipboard|e-?mail|weibo|微博|wechat|微信|(?<!\p{L})line(?!\p{L})|はてな|メール/giu;

/** Short lines behind an article that are taken for leftovers. */
const MOST_STRAYS = 3;

/** Cuts what Readability leaves around an article: link lists, captions, bylines, date lines and boilerplate at both ends. */
export function trimBlocks(blocks: readonly Block[], title: string): readonly Block[] {
  const kept = withoutLinkRuns(blocks.filter((block) => !isAside(block)));
  const start = kept.findIndex((block, at) => !isPreamble(block, title, at));
  const from = start < 0 ? 0 : start;
  return kept.slice(from, endOf(kept, from));
}

/** Where the article ends: boilerplate and stray short lines behind it go, a longer run of short lines is a table or list of its own. */
function endOf(kept: readonly Block[], from: number): number {
  let end = beforeLinkList(kept, from);
  while (end > from + 1) {
    const last = kept[end - 1];
    if (last === undefined) break;
    if (isTrailer(last)) end -= 1;
    else {
      let stray = end;
      while (stray > from + 1 && isStray(kept[stray - 1])) stray -= 1;
      if (stray === end || end - stray > MOST_STRAYS) break;
      end = stray;
    }
  }
  return end;
}

/** A list at the very end whose points all hold a link: what else there is to read, though its words are not all linked. */
function beforeLinkList(kept: readonly Block[], from: number): number {
  let at = kept.length;
  while (at > from + 1 && isLinkPoint(kept[at - 1])) at -= 1;
  return kept.length - at >= 2 ? at : kept.length;
}

function isLinkPoint(block: Block | undefined): boolean {
  return block !== undefined && block.tag === 'li' && block.linked > 0 && weigh(block.text) < 200;
}

function weight(of: readonly Block[]): number {
  return of.reduce((sum, { text }) => sum + weigh(text), 0);
}

function share({ text, linked }: Block): number {
  return linked / Math.max(1, text.length);
}

/** Not the article wherever it stands. */
function isAside(block: Block): boolean {
  const { text } = block;
  const size = weigh(text);
  if (/^[^\p{L}\p{N}]*$/u.test(text)) return true;
  if (CAPTION.test(text) && size < 300) return true;
  if (CAPTION_END.test(text) && size < 400) return true;
  if (RELATED.test(text) && (share(block) > 0.3 || size < 45)) return true;
  if (isLoneLink(block) || isShareRow(block)) return true;
  if (NEEDS_SCRIPT.test(text) && size < 120) return true;
  if (BOILERPLATE.test(text) && size < 150 && (share(block) > 0.3 || !SENTENCE_END.test(text))) return true;
  return /^(?:advertisement|story continues below|advertisement - .*|広告|スポンサーリンク|廣告|广告|anzeige|publicité|publicidad)[^\p{L}\p{N}]*$/iu.test(
    text,
  );
}

/** A line that is one link and no sentence, between the paragraphs: a teaser for another article. Points of lists and headings may be links. */
function isLoneLink(block: Block): boolean {
  return share(block) > 0.9 && weigh(block.text) > 20 && !/^(?:li|dd|dt|td|h\d)$/u.test(block.tag) && !SENTENCE_END.test(block.text);
}

/** Hardly anything but names of networks: buttons to share. */
function isShareRow({ text }: Block): boolean {
  return weigh(text) < 80 && networks(text) * 2 >= (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

function networks(text: string): number {
  return text.match(NETWORK)?.length ?? 0;
}

/** Two or more neighbouring blocks that are links, with the heading before them. */
function withoutLinkRuns(blocks: readonly Block[]): readonly Block[] {
  const linked = blocks.map((block) => share(block) > 0.8);
  const dropped = new Set<number>();
  for (let at = 0; at < blocks.length; at += 1) {
    let end = at;
    while (linked[end] === true) end += 1;
    if (end - at >= 2) {
      for (let i = at; i < end; i += 1) dropped.add(i);
      const before = blocks[at - 1];
      if (before !== undefined && weigh(before.text) < 60 && !SENTENCE_END.test(before.text)) dropped.add(at - 1);
    }
    at = Math.max(at, end);
  }
  const rest = blocks.filter((_, at) => !dropped.has(at));
  return weight(rest) * 2 > weight(blocks) ? rest : blocks;
}

/** Stands before the first paragraph and belongs to the page, not to the article. */
function isPreamble(block: Block, title: string, at: number): boolean {
  const { text } = block;
  const size = weigh(text);
  if (same(text, title)) return true;
  if (size > 160) return false;
  if (BYLINE.test(text) && size < 80) return true;
  if (DATE.test(text) && size < 90 && !/[.。]\s*$/u.test(text)) return true;
  if (BOILERPLATE.test(text)) return true;
  if (share(block) > 0.5) return true;
  return at < 8 && size < 60 && !SENTENCE_END.test(text);
}

function isTrailer(block: Block): boolean {
  const { text, tag } = block;
  const size = weigh(text);
  // A heading with nothing under it is the title of a part that was cut.
  if (/^h\d$/u.test(tag)) return true;
  if (BOILERPLATE.test(text) && size < 450) return true;
  if (PAYWALL.test(text) && size < 250) return true;
  if (networks(text) >= 2 && size < 250) return true;
  if (share(block) > 0.6) return true;
  if (DATE.test(text) && size < 80) return true;
  if (BYLINE.test(text) && size < 60) return true;
  return false;
}

function isStray(block: Block | undefined): boolean {
  return block !== undefined && weigh(block.text) < 50 && !SENTENCE_END.test(block.text);
}

function same(text: string, title: string): boolean {
  const [a, b] = [plain(text), plain(title)];
  return a !== '' && (a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 12 && a.startsWith(b) && a.length < b.length * 1.3));
}

function plain(value: string): string {
  return value.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
