const DENSE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/gu;
const LETTERS = /[\p{L}\p{N}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const DENSE_ONE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/u;

/**
 * How much a text says, in letters of a script with spaces. A Japanese, Chinese or Korean character carries about three
 * letters' worth, so that one threshold serves all.
 */
export function weigh(text: string): number {
  let weight = 0;
  // By hand where it can be: this is asked of every block several times, and matching costs a twentieth of a page's whole time.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) weight += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (LETTER.test(character)) weight += DENSE_ONE.test(character) ? 3 : 1;
      at += character.length - 1;
    }
  }
  return weight;
}

/** Whether most of it is written without spaces (Japanese, Chinese). */
export function isDense(text: string): boolean {
  const dense = text.match(DENSE)?.length ?? 0;
  return dense * 2 > (text.match(LETTERS)?.length ?? 0);
}

/** Primary language tag by script, empty where the script does not tell. */
export function langByScript(text: string): string {
  if (!isDense(text)) return '';
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const kana = count(/[\u3040-\u30ff]/gu);
  const hangul = count(/[\uac00-\ud7af]/gu);
  const han = count(/[\u3400-\u9fff]/gu);
  if (hangul > han + kana) return 'ko';
  return kana * 12 > han ? 'ja' : 'zh';
}
