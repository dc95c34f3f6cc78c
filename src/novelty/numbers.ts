const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};
const SCALE: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:million|millions|millones|mio\.?|millionen|m\b)/i, 1e6],
  [/^\s?(?:billion|milliards?|mrd\.?|milliarden|bn\b)/i, 1e9],
  [/^\s?(?:thousand|mil\b|mille|tausend|千)/i, 1e3],
  [/^億/, 1e8],
  [/^[万萬]/, 1e4],
];
const HAN = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value] as const));
const HAN_SCALE = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
]);

/** The numbers of a sentence as plain decimal strings, each once: locale separators, million and 万, Han numerals, small number words. */
export function numbersIn(text: string): readonly string[] {
  const values = new Set<string>();
  for (const match of text.matchAll(/\d+(?:[.,  ]\d{3})*(?:[.,]\d+)?/g)) {
    const scale = SCALE.find(([form]) => form.test(text.slice(match.index + match[0].length)))?.[1] ?? 1;
    const value = plainNumber(match[0]) * scale;
    if (Number.isFinite(value)) values.add(String(Number(value.toPrecision(9))));
  }
  for (const [numeral] of text.matchAll(/[〇一二三四五六七八九十百千万萬億]{2,}/g)) {
    const value = hanNumber(numeral);
    if (value !== null) values.add(String(value));
  }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const value = WORDS[word];
    if (value !== undefined) values.add(String(value));
  }
  return [...values];
}

/** "61.000", "61 000" and "61,000" are 61000; "2,4" and "2.4" are 2.4. */
function plainNumber(form: string): number {
  const bare = form.replaceAll(/[  ]/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  return Number(grouped ? bare.replaceAll(/[.,]/g, '') : bare.replaceAll(/,(?=\d{3}\b)/g, '').replace(',', '.'));
}

function hanNumber(numeral: string): number | null {
  if (!/[十百千万萬億]/.test(numeral)) {
    const digits = [...numeral].map((sign) => HAN.get(sign) ?? 0).join('');
    return digits.length > 1 ? Number(digits) : null;
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of numeral) {
    const value = HAN.get(sign);
    const scale = HAN_SCALE.get(sign);
    if (value !== undefined) digit = value;
    else if (scale !== undefined && scale < 1e4) {
      section += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    } else if (scale !== undefined) {
      total += (section + digit) * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}
