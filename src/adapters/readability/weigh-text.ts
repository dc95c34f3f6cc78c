const DENSE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/gu;
const LETTERS = /[\p{L}\p{N}]/gu;

/**
 * How much a text says, in letters of a script with spaces. A Japanese, Chinese or Korean character carries about three
 * letters' worth, so that one threshold serves all.
 */
export function weigh(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return (text.match(LETTERS)?.length ?? 0) + 2 * dense;
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
