import type { Range } from './yaml-place.ts';

/**
 * Where a part of a scalar's value stands in the file: quotes, escapes, indentation and folded line breaks are in the file and not in the
 * value. `whole` is the scalar in the file, `part` offsets in its value; the whole where the two can't be laid side by side.
 */
export function partOfScalar(
  file: string,
  whole: Range,
  part: { readonly from: number; readonly to: number; readonly value: string },
): Range {
  const places = placesOf(file.slice(whole.from, whole.to), part.value);
  const [from, last] = [places[part.from], places[part.to - 1]];
  if (from === undefined) return whole;
  return { from: whole.from + from, to: whole.from + (last ?? from) + 1 };
}

/** For each unit of the value its offset in the source. Units of the source that the value lacks are passed over. */
function placesOf(source: string, value: string): readonly number[] {
  const places: number[] = [];
  // The head of a block scalar (">-") is not part of its text.
  let at = /^[|>][^\n]*\n/u.exec(source)?.[0].length ?? 0;
  for (const unit of value) {
    if (/\s/u.test(unit)) {
      places.push(at);
      if (/\s/u.test(source.charAt(at))) at += 1;
      continue;
    }
    const found = source.indexOf(unit, at);
    if (found < 0 || /[^\s'"\\]/u.test(source.slice(at, found))) return [];
    for (let more = 0; more < unit.length; more += 1) places.push(found + more);
    at = found + unit.length;
  }
  return places;
}
