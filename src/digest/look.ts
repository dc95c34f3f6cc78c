import type { DevelopmentKind } from '../domain/development-kind.ts';

/**
 * Colours and type of the mail. Every element carries its light look inline, because some clients drop the style element; classes
 * carry the dark one. Every pair of ink and ground has at least 4.5:1 (WCAG 2.2, 1.4.3): test/browser holds it to that.
 */
export const SANS = `-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Helvetica Neue,Arial,Hiragino Sans,PingFang TC,Yu Gothic,Microsoft JhengHei,Noto Sans CJK JP,sans-serif`;
export const SERIF = `Georgia,Hiragino Mincho ProN,Yu Mincho,Songti TC,Noto Serif CJK JP,serif`;

export const INK = '#1b1d20';
export const MUTED = '#5a5f66';
export const RULE = '#dcd8d0';
export const PAGE = '#f4f2ee';
export const SHEET = '#ffffff';
export const TINT = '#f6f4f0';
export const LINK = '#0b4f8a';
export const ALARM = '#8a1f11';
export const ALARM_TINT = '#fdeeea';

export const KIND_INK: Readonly<Record<DevelopmentKind, string>> = {
  event: '#9a3412',
  position: '#5b3a9e',
  plan: '#0d6155',
  quantity: '#7a4d00',
  status: '#96174d',
};

const KIND_INK_DARK: Readonly<Record<DevelopmentKind, string>> = {
  event: '#f2a67e',
  position: '#c0adf7',
  plan: '#72d1c0',
  quantity: '#e5bb62',
  status: '#f39fc1',
};

const kindRules = Object.entries(KIND_INK_DARK).map(([kind, ink]) => `.k-${kind}{color:${ink}!important;border-color:${ink}!important}`);

export const STYLE = `@media (max-width:480px){.pad{padding-left:18px!important;padding-right:18px!important}.h1{font-size:25px!important}}
@media (prefers-color-scheme:dark){.page{background:#131416!important}.sheet{background:#1c1e21!important}.ink{color:#eeedea!important}
.mut{color:#abb0b7!important}.rule{border-color:#3a3d42!important}.tint{background:#26292d!important;border-color:#767c85!important}
.link{color:#8fc4f6!important}.alarm{background:#3a1b16!important;color:#ffc9bd!important;border-color:#ff9c88!important}
${kindRules.join('')}}`;

/** Of pages only: a mail has no button. */
export const BUTTON_STYLE = '@media (prefers-color-scheme:dark){.button{color:#1c1e21!important;background:#eeedea!important}}';
