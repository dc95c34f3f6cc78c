import type { Alarm, Briefing, Held, Listed, Trouble } from './briefing.ts';
import type { FootLine } from './foot.ts';
import { html, link } from './html.ts';
import type { Html } from './html.ts';
import { ALARM, ALARM_TINT, INK, MUTED, RULE, SERIF } from './look.ts';
import { page } from './page.ts';
import { asideHtml, LINK_LOOK, note, placeHtml, sentenceHtml, sourceHtml, storyHtml } from './story-html.ts';

/** Lays a briefing out as one mail or page: tables, inline light look, dark one by media query; nothing is loaded from anywhere. */
export function briefingHtml(briefing: Briefing, foot: readonly FootLine[], head?: Html): string {
  const { words } = briefing;
  const { sections } = words;
  const section = (title: string, blocks: readonly Html[], more = 0): Html | null =>
    blocks.length + more === 0 ? null : html`${heading(title)}${blocks}${rest(more, briefing)}`;
  const list = <T>(title: string, { shown, more }: Listed<T>, block: (one: T) => Html): Html | null =>
    section(title, shown.map(block), more);
  const body = html`${top(briefing)}${briefing.warnings.shown.map((warning) => warningHtml(warning, briefing))}${rest(briefing.warnings.more, briefing)}
  ${list(sections.developments, briefing.developments, (story) => storyHtml(story, words))}
  ${list(sections.updates, briefing.updates, (story) => storyHtml(story, words))}
  ${list(sections.alsoNew, briefing.alsoNew, (aside) => asideHtml(aside, words))}
  ${section(
    sections.heldBack,
    [
      ...(briefing.heldBackSummary === '' ? [] : [note(`${briefing.heldBackSummary}${words.stop}`)]),
      ...[...briefing.heldBack.shown, ...briefing.filtered.shown].map((held) => heldHtml(held, briefing)),
    ],
    briefing.heldBack.more,
  )}
  ${list(sections.feeds, briefing.feeds, (trouble) => troubleHtml(trouble, briefing))}
  ${list(sections.failures, briefing.failures, (trouble) => troubleHtml(trouble, briefing))}
  ${list(sections.hygiene, briefing.hygiene, (trouble) => troubleHtml(trouble, briefing))}
  ${section(
    sections.reports,
    briefing.reports.map((report) => note(placeHtml(report, words))),
  )}
  ${section(sections.coverage, [
    note(`${briefing.reading}${words.semicolon}${briefing.arithmetic}${words.stop}`),
    ...foot.map((line) => footHtml(line, words)),
  ])}`;
  const first = briefing.developments.shown[0] ?? briefing.updates.shown[0];
  return page({
    lang: words.lang,
    title: `${briefing.headline} · ${briefing.title}`,
    preheader: first === undefined ? briefing.reading : first.sentence.text,
    body,
    ...(head === undefined ? {} : { head }),
  });
}

/** The count, and right below how the feeds did: a reader on a phone has the point without scrolling. */
function top({ title, headline, reading, occurrence }: Briefing): Html {
  return html`<p class="mut" style="margin:0 0 10px;font-size:14px;line-height:1.4;color:${MUTED}">${title}</p>
    <h1 class="h1 ink" style="margin:0;font-family:${SERIF};font-size:29px;line-height:1.25;font-weight:bold;color:${INK}">${headline}</h1>
    <p class="ink" style="margin:2px 0 6px;font-size:16px;line-height:1.5;color:${INK}">${reading}</p>
    <p class="mut" style="margin:0;font-size:14px;line-height:1.5;color:${MUTED}">${occurrence}</p>`;
}

function warningHtml({ label, text, over }: Alarm, { words }: Briefing): Html {
  if (over)
    return html`<p class="ink" style="margin:18px 0 0;padding:0 16px;font-size:16px;line-height:1.45;color:${INK}">
      <strong>${label}${words.colon}</strong>${text}
    </p>`;
  return html` <p
    class="alarm"
    style="margin:18px 0 0;padding:12px 16px;font-size:16px;line-height:1.45;color:${ALARM};background:${ALARM_TINT};border-left:4px solid ${ALARM}"
  >
    <strong>${label}${words.colon}</strong>${text}
  </p>`;
}

function heading(title: string): Html {
  return html`<h2
    class="ink rule"
    style="margin:34px 0 0;padding:14px 0 0;border-top:1px solid ${RULE};font-size:15px;line-height:1.4;font-weight:bold;color:${INK}"
  >
    ${title}
  </h2>`;
}

function rest(more: number, { words, id }: Briefing): Html | null {
  return more === 0 ? null : note(`${words.more(more)}${words.colon}${words.rest(`newsdelta edition ${id}`)}`);
}

function heldHtml({ place, title, by }: Held, { words }: Briefing): Html {
  const { colon } = words;
  const from = by.place === null ? null : html`${colon}${sourceHtml(by, words)}`;
  const quote = by.sentence === null ? null : html`${colon}${sentenceHtml(by.sentence)}`;
  return html`<p class="ink" style="margin:10px 0 0;font-size:14px;line-height:1.5;color:${INK}">
    ${placeHtml(place, words)}${colon}${sentenceHtml(title)}<br />
    <span class="mut" style="color:${MUTED}">${by.label}${from}${quote}</span>
  </p>`;
}

function footHtml({ words, href, command }: FootLine, { colon }: Briefing['words']): Html {
  if (href !== undefined) return note(link(href, words, LINK_LOOK));
  return note(command === undefined ? words : `${words}${colon}${command}`);
}

function troubleHtml({ where, state, what, advice }: Trouble, { words }: Briefing): Html {
  const said = what === null ? null : html`${state === '' ? '' : words.colon}${sentenceHtml(what)}`;
  const help = advice === null ? null : html`<br />${words.whatToDo}${words.colon}${sentenceHtml(advice)}`;
  return note(html`${placeHtml(where, words)}<br />${state}${said}${help}`);
}
