import type { Aside, Carrier, Known, Listed, Place, Sentence, Story } from './briefing.ts';
import { html, link } from './html.ts';
import type { Html, Part } from './html.ts';
import { INK, KIND_INK, LINK, MUTED, SERIF, TINT } from './look.ts';

/** One development: the new sentence in strong ink, what it is held against right below it, who carries it, and why it is here. */
export function storyHtml(story: Story): Html {
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
          <p class="k-${story.kind}" style="margin:0 0 4px;font-size:14px;line-height:1.4;font-weight:bold;color:${kind}">
            ${story.mark} · ${story.kind}
          </p>
          <h3 class="ink" dir="auto" style="margin:0;font-family:${SERIF};font-size:20px;line-height:1.35;font-weight:bold;color:${INK}">
            ${sentenceHtml(story.sentence)}
          </h3>
        </td>
      </tr>
    </table>
    ${story.earlier === null ? null : panel(`First sent ${story.earlier.when}`, story.earlier.sentence, null)}${story.known === null && story.earlier !== null ? null : knownHtml(story.known)}
    ${carriersHtml(story.carriers)}${copiesHtml(story.copies)}${story.why === '' ? null : note(html`Why: ${story.why}`)}`;
}

/** A sentence that may be new, in fewer words than a development. */
export function asideHtml(aside: Aside): Html {
  return html` <p class="ink" dir="auto" style="margin:16px 0 0;font-family:${SERIF};font-size:17px;line-height:1.4;color:${INK}">
      ${sentenceHtml(aside.sentence)}
    </p>
    ${aside.known === null ? null : note(html`${aside.known.label}: ${sentenceHtml(aside.known.sentence)} (${source(aside.known)})`)}
    ${note(carrierHtml(aside.carrier))}`;
}

/** A link where the address allows one; else the words with the address as text. */
export function placeHtml(place: Place): Html {
  if (place.href !== null) return link(place.href, place.words, { className: 'link', style: `color:${LINK};text-decoration:underline` });
  return place.address === '' || place.address === place.words ? html`${place.words}` : html`${place.words} (no link: ${place.address})`;
}

/** Words in their own language, kept from reordering what stands around them (dir isolates; Gmail and Outlook drop bdi). */
export function sentenceHtml(sentence: Sentence): Html {
  return sentence.lang === null
    ? html`<span dir="auto">${sentence.text}</span>`
    : html`<span dir="auto" lang="${sentence.lang}">${sentence.text}</span>`;
}

function knownHtml(known: Known | null): Html {
  return known === null ? note('You know: nothing close to this.') : panel(known.label, known.sentence, source(known));
}

function source(known: Known): Html {
  return html`${placeHtml(known.place)}${known.when === '' ? '' : `, ${known.when}`}`;
}

function panel(label: string, sentence: Sentence, from: Html | null): Html {
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
        <p class="mut" style="margin:0 0 2px;font-size:14px;line-height:1.4;font-weight:bold;color:${MUTED}">${label}</p>
        <p class="ink" dir="auto" style="margin:0;font-size:16px;line-height:1.45;color:${INK}">${sentenceHtml(sentence)}</p>
        ${line}
      </td>
    </tr>
  </table>`;
}

function carriersHtml(carriers: Listed<Carrier>): Html {
  return html`${carriers.shown.map((carrier) => note(carrierHtml(carrier)))}${carriers.more === 0 ? null : note(`and ${carriers.more} more`)}`;
}

function carrierHtml(carrier: Carrier): Html {
  const remark = carrier.remark === '' ? '' : ` (${carrier.remark})`;
  const title = carrier.title === null ? null : html`<br />${sentenceHtml(carrier.title)}`;
  return html`${placeHtml(carrier)} · ${carrier.when}${remark}${title}`;
}

function copiesHtml(copies: Listed<Place>): Html | null {
  if (copies.shown.length === 0) return null;
  const places = copies.shown.map((copy, index) => html`${index === 0 ? '' : ', '}${placeHtml(copy)}`);
  return note(html`Copies: ${places}${copies.more === 0 ? '' : ` and ${copies.more} more copies`}`);
}

function note(words: Part): Html {
  return html`<p class="mut" style="margin:8px 0 0;font-size:14px;line-height:1.5;color:${MUTED}">${words}</p>`;
}
