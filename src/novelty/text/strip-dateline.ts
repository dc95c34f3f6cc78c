/** The text without what stands before its first sentence: dateline, agency note, speaker label. */
export function stripDateline(text: string): string {
  return text.slice(datelineLength(text));
}

/**
 * How many UTF-16 units at the head of a line belong to no sentence: "(Agency) CITY, May 2 (XY) - ", "CITY/CITY — ", "【都市三日電】",
 * "（…）", "From our partners: ", "Question 4 (Ms Doe, North): ", "Ms Doe: ". Several may follow each other. 0 where the line has none, and
 * where nothing would be left.
 */
export function datelineLength(line: string): number {
  const head = line.slice(0, 200);
  let length = /^\s*/u.exec(head)?.[0].length ?? 0;
  for (let round = 0; round < 4; round += 1) {
    const rest = head.slice(length);
    const found = PREFIXES.map((prefix) => prefix.exec(rest)?.[0].length ?? 0).find((size) => size > 0) ?? 0;
    if (found === 0) break;
    length += found;
  }
  return /[\p{L}\p{N}]/u.test(line.slice(length, length + 400)) ? length : 0;
}

const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /][\p{Lu}\d][\p{Lu}\p{M}.'’-]*)*`;
const DATE_PART = String.raw`(?:,\s*(?:[\p{L}.]+|\d{1,2}\.?|\d{4})(?:\s+(?:[\p{L}.]+|\d{1,2}\.?(?:er)?|\d{4})){0,3}){0,3}`;
const NOTE = String.raw`(?:\s*[(（][^()（）\n]{1,40}[)）])?`;
const DASH = String.raw`(?:\s+[-–—]+\s+|\s*[—–]+\s*|\s*--\s*)`;
const TITLE = String.raw`(?:Mr|Mrs|Ms|Dr|Lord|Lady|Sir|Herr|Frau|M\.|Mme|Mlle|Sr\.?|Sra\.?|Don|Doña|The (?:Speaker|President|Chair|Minister|Clerk))`;
const NAME = String.raw`(?:\s+(?:(?:de|van|von|der|la|le|of)\s+)?\p{Lu}[\p{L}.'’-]*){0,4}`;

const PREFIXES: readonly RegExp[] = [
  // 【台北二日電】, 【東京】: the bracket at the head of a paragraph is a place and an agency in Japanese and Chinese papers.
  /^【[^】\n]{1,40}】\s*/u,
  // （…電）, （轉載自…）, (…訊): a note in brackets before a CJK sentence.
  /^[（(][^（）()\n]{1,40}[)）]\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
  // (Agency) CITY, Month D (XY) -
  new RegExp(`^(?:[(（][^()（）\\n]{1,40}[)）]\\s*)?${PLACE}${DATE_PART}${NOTE}${DASH}`, 'u'),
  // CITY (Agency) in mixed case: only with an agency or a date, since "Berlin - " may open a heading.
  new RegExp(String.raw`^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,\s*\d{1,2}\.?\s+\p{L}+\.?|\s*\(\p{L}{2,12}\))${NOTE}${DASH}`, 'u'),
  // A label that ends in a colon before a dateline.
  new RegExp(`^\\p{Lu}[\\p{L} ]{3,30}:\\s+(?=(?:[(（][^()（）\\n]{1,40}[)）]\\s*)?${PLACE}${DATE_PART}${NOTE}${DASH})`, 'u'),
  // Speakers in minutes and parliamentary answers.
  new RegExp(String.raw`^(?:Question|Pregunta|Frage|Q)\s*\d*\s*(?:\([^()\n]{1,60}\))?\s*:\s+`, 'u'),
  new RegExp(`^${TITLE}${NAME}(?:\\s*\\([^()\\n]{1,60}\\))?\\s*:\\s+`, 'u'),
];
