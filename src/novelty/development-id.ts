/** The id of a development: of its first article and leading sentence, so that it is the same at every replay. FNV-1a, 64 bits. */
export function developmentId(article: string, lead: { readonly place: string; readonly offset: number }): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(`${article}\n${lead.place}\n${lead.offset}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `d${hash.toString(16).padStart(16, '0')}`;
}
