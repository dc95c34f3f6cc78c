/** Number words below a thousand (folded), in English, German, French and Spanish. "one" and its kin are articles too often to count. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...counted('zero', 0, 1),
  ...counted(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    2,
    1,
  ),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...counted(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    2,
    1,
  ),
  ...counted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
  ...counted('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2, 1),
  ...counted('vingt trente quarante cinquante soixante', 20, 10),
  ...counted(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    2,
    1,
  ),
  ...counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
]);

/** Words and signs that multiply the number before them. "Billion" is a million millions in German, Spanish and (as billion) French. */
export function scaleOf(word: string, lang: string): number | null {
  const long = lang === 'de' || lang === 'fr' || lang === 'es';
  if (/^(?:billions?|billionen|billón|billones)$/u.test(word)) return long ? 1e12 : 1e9;
  if (/^(?:trillions?|trillionen)$/u.test(word)) return long ? 1e18 : 1e12;
  return SCALES.get(word) ?? null;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ...scaled('dozen dutzend douzaine docena', 12),
  ...scaled('hundred hundert cent cents ciento cien', 100),
  ...scaled('thousand thousands tausend mille mil k', 1e3),
  ...scaled('million millions mio million millionen millón millones mn m', 1e6),
  ...scaled('milliard milliards milliarde milliarden mrd bn', 1e9),
  ...scaled('trn tn', 1e12),
  ...scaled('万 萬', 1e4),
  ...scaled('億 亿', 1e8),
  ...scaled('兆', 1e12),
]);

function counted(list: string, from: number, step: number): readonly (readonly [string, number])[] {
  return list.split(' ').map((word, index) => [word, from + index * step] as const);
}

function scaled(list: string, scale: number): readonly (readonly [string, number])[] {
  return list.split(' ').map((word) => [word, scale] as const);
}
