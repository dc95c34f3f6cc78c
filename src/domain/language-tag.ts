const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  spanish: 'es',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
  jp: 'ja',
  cn: 'zh',
};

/** What is wrong with a language tag (BCP 47, as far as newsdelta needs it), and what to write instead; null where it is good. */
export function languageTrouble(tag: string): { readonly what: string; readonly advice: string } | null {
  const meant = NAMES[tag.toLowerCase()];
  if (meant === undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return null;
  const suggestion = meant === undefined ? '' : `Did you mean "${meant}"? `;
  return { what: `"${tag}" isn't a language tag.`, advice: `${suggestion}Write a tag such as "en", "ja" or "zh-Hant".` };
}
