import type { Aside, Carrier, Known, Listed, Place, Sentence, Story } from './briefing.ts';
import { html, link } from './html.ts';
import type { Html, Part } from './html.ts';
import { INK, KIND_INK, LINK, MUTED, SERIF, TINT } from './look.ts';
import type { FrameWords } from './words/frame-words.ts';

export const LINK_LOOK = { className: 'link', style: `color:${LINK};text-decoration:underline` } as const;

/** One development: its kind, the new sentence in strong ink, who carries it, what it is held against, why it is here. */
export function storyHtml(story: Story, words: FrameWords): Html {
  const kind = KIND_INK[story.kind];
  return html` <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="margin:28px 0 0;table-layout:fixed"
    >
      <tr>
        <td class="k-${story.kind}" style="padding:0 0 0 14px;border-left:4px solid ${kind};color:${kind}">
          <p class="k-${story.kind}" style="margin:0 0 4px;font-size:14px;line-height:1.4;font-weight:bold;color:${kind}">${story.mark}</p>
          <h3 class="ink" dir="auto" style="margin:0;font-family:${SERIF};font-size:20px;line-height:1.35;font-weight:bold;color:${INK}">
            ${sentenceHtml(story.sentence)}
          </h3>
        </td>
      </tr>
    </table>
    ${carriersHtml(story.carriers, words)}${copiesHtml(story.copies, words)}
    ${story.earlier === null ? null : panel(story.earlier, words)}${story.known === null ? null : panel(story.known, words)}
    ${story.why === '' ? null : note(`${words.why}${words.colon}${story.why}`)}`;
}

/** A sentence that may be new, in fewer words than a development. */
export function asideHtml({ sentence, carrier, known }: Aside, words: FrameWords): Html {
  const quote = known === null || known.sentence === null ? null : html`${known.label}${words.colon}${sentenceHtml(known.sentence)}`;
  return html` <p class="ink" dir="auto" style="margin:16px 0 0;font-family:${SERIF};font-size:17px;line-height:1.4;color:${INK}">
      ${sentenceHtml(sentence)}
    </p>
    ${note(carrierHtml(carrier, words))}${known === null || quote === null ? null : note(html`${quote} (${sourceHtml(known, words)})`)}`;
}

/** A link where the address allows one; else the words with the address as text. */
export function placeHtml(place: Place, words: FrameWords): Html {
  if (place.href !== null) return link(place.href, place.words, LINK_LOOK);
  return place.address === '' || place.address === place.words ? html`${place.words}` : html`${place.words} ${words.noLink(place.address)}`;
}

/** Words in their own language, kept from reordering what stands around them (dir isolates; Gmail and Outlook drop bdi). */
export function sentenceHtml(sentence: Sentence): Html {
  return sentence.lang === null
    ? html`<span dir="auto">${sentence.text}</span>`
    : html`<span dir="auto" lang="${sentence.lang}">${sentence.text}</span>`;
}

/** Where something known stands, and its date. */
export function sourceHtml(known: Known, words: FrameWords): Html | null {
  return known.place === null ? null : html`${placeHtml(known.place, words)}${known.when === '' ? '' : `${words.comma}${known.when}`}`;
}

/** A line of small print. */
export function note(words: Part): Html {
  return html`<p class="mut" style="margin:8px 0 0;font-size:14px;line-height:1.5;color:${MUTED}">${words}</p>`;
}

function panel(known: Known, words: FrameWords): Html {
  if (known.sentence === null) return note(known.label);
  const from = sourceHtml(known, words);
  const line =
    from === null ? null : html`<p class="mut" style="margin:4px 0 0;font-size:14px;line-height:1.45;color:${MUTED}">${from}</p>`;
  return html` <table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="margin:10px 0 0;table-layout:fixed"
  >
    <tr>
      <td class="tint" style="padding:10px 14px;border-left:4px solid #8b8f96;background:${TINT}">
        <p class="mut" style="margin:0 0 2px;font-size:14px;line-height:1.4;font-weight:bold;color:${MUTED}">${known.label}</p>
        <p class="ink" dir="auto" style="margin:0;font-size:16px;line-height:1.45;color:${INK}">${sentenceHtml(known.sentence)}</p>
        ${line}
      </td>
    </tr>
  </table>`;
}

function carriersHtml(carriers: Listed<Carrier>, words: FrameWords): Html {
  const more = carriers.more === 0 ? null : note(words.more(carriers.more));
  return html`${carriers.shown.map((carrier) => note(carrierHtml(carrier, words)))}${more}`;
}

function carrierHtml(carrier: Carrier, words: FrameWords): Html {
  const remark = carrier.remark === '' ? '' : ` (${carrier.remark})`;
  const title = carrier.title === null ? null : html`<br />${sentenceHtml(carrier.title)}`;
  return html`${placeHtml(carrier, words)} · ${carrier.when}${remark}${title}`;
}

function copiesHtml(copies: Listed<Place>, words: FrameWords): Html | null {
  if (copies.shown.length === 0) return null;
  const places = copies.shown.map((copy, index) => html`${index === 0 ? '' : words.comma}${placeHtml(copy, words)}`);
  return note(html`${words.copies}${words.colon}${places}${copies.more === 0 ? '' : `${words.comma}${words.more(copies.more)}`}`);
}
