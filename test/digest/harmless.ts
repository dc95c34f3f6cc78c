import { expect } from 'vitest';

/** Controls, direction overrides and halves of pairs: what could forge a line, reorder words or break a parser. */
export const HIDDEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\uFFFE\uFFFF]|\p{Cs}/u;

/** Nothing in it acts, loads or leads anywhere but to the web and to mail. `relative`: links beside the page are its own. */
export function expectHarmless(document: Document, { relative = false }: { readonly relative?: boolean } = {}): void {
  const links = Array.from(document.querySelectorAll('a'), (anchor) => anchor.getAttribute('href') ?? '');
  const strange = links.filter(
    (address) => !/^(https?:\/\/|mailto:)/.test(address) && !(relative && /^[A-Za-z0-9-]+\.(html|xml)$/.test(address)),
  );
  expect(strange).toEqual([]);
  expect(
    document.querySelectorAll('script, img, iframe, object, embed, form, input, base, meta[http-equiv], [src], [background]').length,
  ).toBe(0);
  const attributes = new Set(Array.from(document.querySelectorAll('*'), (element) => element.getAttributeNames()).flat());
  expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
  expect(document.documentElement.outerHTML).not.toMatch(/url\(|@import|@font-face/u);
  expect(document.documentElement.textContent?.replaceAll('\n', '')).not.toMatch(HIDDEN);
}
