import { html, type Html } from './html.ts';
import { INK, PAGE, SANS, SHEET, STYLE } from './look.ts';

/** The frame of a mail or page: one sheet in the middle, no image, script or font from anywhere. `preheader` is what an inbox shows beside the subject. */
export function page(parts: {
  readonly lang: string;
  readonly title: string;
  readonly preheader: string;
  readonly body: Html;
  readonly head?: Html;
}): string {
  return html`<!DOCTYPE html>
    <html lang="${parts.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${parts.title}</title>
        ${parts.head ?? null}
        <style>
          ${STYLE_MARKUP}
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:${PAGE};-webkit-text-size-adjust:100%">
        <div style="display:none;mso-hide:all">${parts.preheader}</div>
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
                    ${parts.body}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.markup;
}

// Our own constant, without an angle bracket or a quote: escaping leaves it as it is.
const STYLE_MARKUP = STYLE;
