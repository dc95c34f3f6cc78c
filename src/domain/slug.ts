/** A text as an id: small letters, digits and single hyphens; empty where nothing of it can stand in one (Japanese, Chinese). */
export function slugOf(text: string, longest: number): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}
