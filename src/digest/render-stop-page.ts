import type { FrameLanguage } from '../domain/frame-language.ts';
import { html, type Html } from './html.ts';
import { BUTTON_STYLE, INK, SERIF, SHEET } from './look.ts';
import { page } from './page.ts';
import { cut } from './plain.ts';
import { wordsOf } from './words/words-of.ts';

/** ask: before; stopped, started: after a button; void: the address is not one of ours. */
export type StopPage = 'ask' | 'stopped' | 'started' | 'void';

/** The page behind the address that stops a digest: a button, because whoever only looks (also a mail scanner) must not stop anything. */
export function renderStopPage(kind: StopPage, { title, language }: { readonly title: string; readonly language: FrameLanguage }): string {
  const words = wordsOf(language);
  const { stopPage } = words;
  const said = stopPage[kind](cut(title, 120));
  return page({
    lang: words.lang,
    title: said,
    preheader: '',
    head: html`<style>
      ${BUTTON_STYLE}
    </style>`,
    body: html`<h1 class="h1 ink" style="margin:0;font-family:${SERIF};font-size:25px;line-height:1.3;color:${INK}">${said}</h1>
      ${button(kind, stopPage)}`,
  });
}

function button(kind: StopPage, words: { readonly stop: string; readonly start: string }): Html | null {
  if (kind === 'void') return null;
  const [name, label] = kind === 'stopped' ? ['start', words.start] : ['stop', words.stop];
  return html`<form method="post" style="margin:24px 0 0">
    <button
      name="${name}"
      value="yes"
      class="button"
      style="padding:12px 22px;border:0;border-radius:4px;font-size:16px;font-weight:bold;color:${SHEET};background:${INK}"
    >
      ${label}
    </button>
  </form>`;
}
