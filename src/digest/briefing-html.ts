import type { Briefing, Held, Named, Trouble } from './briefing.ts';
import { html, link } from './html.ts';
import type { Html, Part } from './html.ts';
import { ALARM, ALARM_TINT, INK, LINK, MUTED, PAGE, RULE, SANS, SERIF, SHEET, STYLE } from './look.ts';
import { asideHtml, placeHtml, sentenceHtml, storyHtml } from './story-html.ts';

/** Lays a briefing out as one mail: tables, inline light look, dark one by media query; nothing is loaded from anywhere. */
export function briefingHtml(briefing: Briefing, foot: readonly Part[]): string {
  const body = html`${top(briefing)}${briefing.warnings.shown.map(warningHtml)}${rest(briefing.warnings.more, briefing.id)}
  ${section('New developments', briefing.developments.shown.map(storyHtml), briefing.developments.more, briefing.id)}
  ${section('Updates to what you were sent', briefing.updates.shown.map(storyHtml), briefing.updates.more, briefing.id)}
  ${section('Also new in these articles', briefing.alsoNew.shown.map(asideHtml), briefing.alsoNew.more, briefing.id)} ${heldBack(briefing)}
  ${section('Feeds that need a look', briefing.feeds.shown.map(feedHtml), briefing.feeds.more, briefing.id)}
  ${section('What went wrong', briefing.failures.shown.map(troubleHtml), briefing.failures.more, briefing.id)}
  ${section(
    'Held against these reports',
    briefing.reports.map((report) => small(placeHtml(report))),
    0,
    briefing.id,
  )}
  ${section('Coverage', [small(html`${briefing.reading}; ${briefing.arithmetic}.`), ...foot.map((line) => small(line))], 0, briefing.id)}`;
  return frame(briefing, body).markup;
}

function frame(briefing: Briefing, body: Html): Html {
  const first = briefing.developments.shown[0] ?? briefing.updates.shown[0];
  const preheader = first === undefined ? briefing.reading : first.sentence.text;
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${briefing.headline} · ${briefing.title}</title>
        <style>
          ${STYLE_MARKUP}
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:${PAGE};-webkit-text-size-adjust:100%">
        <div style="display:none;mso-hide:all">${preheader}</div>
        <table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${PAGE}">
          <tr>
            <td align="center" style="padding:0">
              <table
                role="presentation"
                class="sheet"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="max-width:660px;background:${SHEET};table-layout:fixed"
              >
                <tr>
                  <td
                    class="pad ink"
                    role="main"
                    style="padding:28px 34px 34px;font-family:${SANS};font-size:16px;line-height:1.5;color:${INK};text-align:left;word-break:break-word;overflow-wrap:anywhere"
                  >
                    ${body}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `;
}

// Our own constant, without an angle bracket or a quote: escaping leaves it as it is.
const STYLE_MARKUP = STYLE;

function top(briefing: Briefing): Html {
  return html`<p class="mut" style="margin:0 0 10px;font-size:14px;line-height:1.4;color:${MUTED}">${briefing.title}</p>
    <h1 class="h1 ink" style="margin:0 0 8px;font-family:${SERIF};font-size:30px;line-height:1.2;font-weight:bold;color:${INK}">
      ${briefing.headline}
    </h1>
    <p class="ink" style="margin:0;font-size:16px;line-height:1.5;color:${INK}">${briefing.reading}</p>
    <p class="mut" style="margin:2px 0 0;font-size:14px;line-height:1.5;color:${MUTED}">
      ${briefing.occurrence} · times in ${briefing.timeZone}
    </p>`;
}

function warningHtml(warning: string): Html {
  return html` <p
    class="alarm"
    style="margin:18px 0 0;padding:12px 16px;font-size:16px;line-height:1.45;color:${ALARM};background:${ALARM_TINT};border-left:4px solid ${ALARM}"
  >
    <strong>Warning:</strong> ${warning}
  </p>`;
}

function section(title: string, blocks: readonly Html[], more: number, id: string): Html | null {
  if (blocks.length + more === 0) return null;
  return html`<h2
      class="ink rule"
      style="margin:34px 0 0;padding:14px 0 0;border-top:1px solid ${RULE};font-size:15px;line-height:1.4;font-weight:bold;color:${INK}"
    >
      ${title}
    </h2>
    ${blocks}${rest(more, id)}`;
}

function rest(more: number, id: string): Html | null {
  return more === 0 ? null : small(html`and ${more} more: <strong>newsdelta edition ${id}</strong> shows the rest`);
}

function heldBack(briefing: Briefing): Html | null {
  const filtered = briefing.filteredCount === 0 ? '' : `${briefing.filteredCount} filtered as off topic or excluded.`;
  const said = [briefing.heldBackSummary === '' ? '' : `${briefing.heldBackSummary}.`, filtered].filter((words) => words !== '').join(' ');
  const list = [...briefing.heldBack.shown, ...briefing.filtered.shown];
  const blocks = [...(said === '' ? [] : [small(said)]), ...list.map(heldHtml)];
  return section('Held back', blocks, briefing.heldBack.more, briefing.id);
}

function heldHtml(held: Held): Html {
  const by = held.byPlace === null ? null : html` (${placeHtml(held.byPlace)})`;
  return html`<p class="ink" style="margin:10px 0 0;font-size:14px;line-height:1.5;color:${INK}">
    ${placeHtml(held.place)}: ${sentenceHtml(held.title)}<br />
    <span class="mut" style="color:${MUTED}">Held back by: ${held.by}${by}</span>
  </p>`;
}

function feedHtml(feed: Named): Html {
  return small(html`${placeHtml(feed.place)} is ${feed.words}`);
}

function troubleHtml(trouble: Trouble): Html {
  const { where } = trouble;
  const shown =
    where.href === null
      ? where.address
      : link(where.href, where.words, { className: 'link', style: `color:${LINK};text-decoration:underline` });
  const advice = trouble.advice === '' ? null : html`<br />What to do: ${trouble.advice}`;
  return small(html`${trouble.what}<br />${shown}${advice}`);
}

function small(words: Part): Html {
  return html`<p class="mut" style="margin:10px 0 0;font-size:14px;line-height:1.5;color:${MUTED}">${words}</p>`;
}
