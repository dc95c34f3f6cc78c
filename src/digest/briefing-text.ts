import type { Aside, Briefing, Carrier, Held, Known, Listed, Place, Sentence, Story } from './briefing.ts';
import { displayWidth, wrap } from './plain.ts';

const WIDTH = 76;

/** Lays a briefing out as plain text, 76 columns wide (addresses may be longer: a broken one cannot be opened). Ends with a newline. */
export function briefingText(briefing: Briefing, foot: readonly string[]): string {
  const blocks = [
    ...top(briefing),
    ...stories('NEW DEVELOPMENTS', briefing.developments, briefing.id),
    ...stories('UPDATES TO WHAT YOU WERE SENT', briefing.updates, briefing.id),
    ...section('ALSO NEW IN THESE ARTICLES', briefing.alsoNew, aside, briefing.id),
    ...heldBack(briefing),
    ...section(
      'FEEDS THAT NEED A LOOK',
      briefing.feeds,
      (feed) => [bullet(`${feed.place.words} is ${feed.words}`), address(feed.place)],
      briefing.id,
    ),
    ...section(
      'WHAT WENT WRONG',
      briefing.failures,
      (failure) => [
        bullet(failure.what),
        address(failure.where),
        ...(failure.advice === '' ? [] : [wrap(`What to do: ${failure.advice}`, WIDTH, '  ')]),
      ],
      briefing.id,
    ),
    ...reports(briefing.reports),
    heading('COVERAGE'),
    wrap(`${briefing.reading}; ${briefing.arithmetic}.`, WIDTH),
    ...foot.map((line) => wrap(line, WIDTH)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function top(briefing: Briefing): readonly string[] {
  const title = wrap(briefing.title, WIDTH);
  const rule = '='.repeat(Math.min(WIDTH, Math.max(...title.split('\n').map(displayWidth))));
  const say = wrap(`${briefing.headline}; ${briefing.reading}`, WIDTH);
  const when = wrap(`${briefing.occurrence} (times in ${briefing.timeZone})`, WIDTH);
  const warnings = briefing.warnings.shown.map((warning) => wrap(warning, WIDTH, '!! WARNING: ', '!! '));
  return [`${title}\n${rule}\n${say}\n${when}`, ...warnings, ...more(briefing.warnings, briefing.id)];
}

function stories(title: string, list: Listed<Story>, id: string): readonly string[] {
  if (list.shown.length + list.more === 0) return [];
  return [heading(title), ...list.shown.map((story, index) => storyText(story, index + 1)), ...more(list, id)];
}

function storyText(story: Story, number: number): string {
  const lines = [
    wrap(`${number}. ${story.mark.toUpperCase()} (${story.kind})`, WIDTH),
    quoted('New:      ', story.sentence),
    ...(story.earlier === null
      ? []
      : [quoted('Earlier:  ', story.earlier.sentence), wrap(`first sent ${story.earlier.when}`, WIDTH, ' '.repeat(13))]),
    ...(story.known === null && story.earlier !== null ? [] : knownText(story.known)),
    ...story.carriers.shown.flatMap(carrierText),
    ...(story.carriers.more === 0 ? [] : [`   and ${story.carriers.more} more`]),
    ...(story.copies.shown.length === 0 ? [] : ['   Copies:']),
    ...story.copies.shown.flatMap((copy) => [wrap(copy.words, WIDTH, '   - ', '     '), address(copy, '     ')]),
    ...(story.copies.more === 0 ? [] : [`   and ${story.copies.more} more copies`]),
    ...(story.why === '' ? [] : [wrap(`Why: ${story.why}`, WIDTH, '   ')]),
  ];
  return lines.join('\n');
}

function knownText(known: Known | null): readonly string[] {
  if (known === null) return ['   You know: nothing close to this.'];
  const label = `${known.label}:`;
  const said =
    label.length < 10 ? [quoted(label.padEnd(10), known.sentence)] : [wrap(label, WIDTH, '   '), quoted(' '.repeat(10), known.sentence)];
  const source = [known.place.words, known.when].filter((words) => words !== '').join(', ');
  return [...said, wrap(source, WIDTH, `${' '.repeat(13)}- `, ' '.repeat(15)), address(known.place, ' '.repeat(15))];
}

function carrierText(carrier: Carrier): readonly string[] {
  const remark = carrier.remark === '' ? '' : ` (${carrier.remark})`;
  const title = carrier.title === null ? [] : [wrap(isolated(carrier.title.text), WIDTH, '     ')];
  return [wrap(`${carrier.words}, ${carrier.when}${remark}`, WIDTH, '   - ', '     '), ...title, address(carrier, '     ')];
}

function aside(entry: Aside): readonly string[] {
  return [
    wrap(isolated(entry.sentence.text), WIDTH, ' - ', '   '),
    ...(entry.known === null ? [] : knownText(entry.known)),
    ...carrierText(entry.carrier),
  ];
}

function heldBack(briefing: Briefing): readonly string[] {
  const filtered = briefing.filteredCount === 0 ? '' : `${briefing.filteredCount} filtered as off topic or excluded.`;
  const held = section('HELD BACK', briefing.heldBack, heldText, briefing.id);
  const said = [briefing.heldBackSummary === '' ? '' : `${briefing.heldBackSummary}.`, filtered].filter((words) => words !== '').join(' ');
  if (said === '' && held.length === 0) return [];
  const list = briefing.filtered.shown.length === 0 ? [] : section('FILTERED', briefing.filtered, heldText, briefing.id);
  return [heading('HELD BACK'), ...(said === '' ? [] : [wrap(said, WIDTH)]), ...held.slice(1), ...list];
}

function heldText(held: Held): readonly string[] {
  const by = held.byPlace === null ? [] : [address(held.byPlace, '     ')];
  return [
    wrap(`${held.place.words}: ${isolated(held.title.text)}`, WIDTH, ' - ', '   '),
    address(held.place),
    wrap(`Held back by: ${held.by}`, WIDTH, '   ', '     '),
    ...by,
  ];
}

function reports(places: readonly Place[]): readonly string[] {
  if (places.length === 0) return [];
  return [heading('HELD AGAINST THESE REPORTS'), places.map((place) => `${bullet(place.words)}\n${address(place)}`).join('\n')];
}

function section<T>(title: string, list: Listed<T>, lines: (one: T) => readonly string[], id: string): readonly string[] {
  if (list.shown.length + list.more === 0) return [];
  return [heading(title), ...list.shown.map((one) => lines(one).join('\n')), ...more(list, id)];
}

function more(list: Listed<unknown>, id: string): readonly string[] {
  return list.more === 0 ? [] : [wrap(`and ${list.more} more: newsdelta edition ${id} shows the rest`, WIDTH)];
}

function heading(words: string): string {
  return `${words}\n${'-'.repeat(words.length)}`;
}

function bullet(words: string): string {
  return wrap(isolated(words), WIDTH, ' - ', '   ');
}

function quoted(label: string, sentence: Sentence): string {
  return wrap(isolated(sentence.text), WIDTH, `   ${label}`, ' '.repeat(13));
}

function address(place: Place, indent = '   '): string {
  return `${indent}${place.href ?? `(no link: ${place.address === '' ? 'no address' : place.address})`}`;
}

/** Right-to-left words between FSI and PDI (UAX #9), so that they cannot reorder what stands around them. */
function isolated(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text) ? `\u2068${text}\u2069` : text;
}
