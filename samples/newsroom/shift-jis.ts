/** Text in Shift_JIS. The platform only decodes, so the table is made by decoding every pair of bytes once. Throws on what it cannot hold. */
export function encodeShiftJis(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = table().get(character);
    if (pair === undefined) throw new Error(`Shift_JIS has no ${character} (U+${code.toString(16)})`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

let made: ReadonlyMap<string, readonly number[]> | null = null;

function table(): ReadonlyMap<string, readonly number[]> {
  if (made !== null) return made;
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !found.has(character)) found.set(character, bytes);
    } catch {
      // Not every pair of bytes is a character.
    }
  };
  for (let single = 0xa1; single <= 0xdf; single += 1) add([single]);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) add([lead, trail]);
  }
  made = found;
  return found;
}
