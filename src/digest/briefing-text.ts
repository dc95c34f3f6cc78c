import type { Aside, Briefing, Carrier, Held, Known, Listed, Place, Sentence, Story, Trouble } from './briefing.ts';
import type { FootLine } from './foot.ts';
import { displayWidth, wrap } from './plain.ts';
import type { FrameWords } from './words/frame-words.ts';

const WIDTH = 76;

/** Lays a briefing out as plain text, 76 columns wide (addresses may be longer: a broken one cannot be opened). Ends with a newline. */
export function briefingText(briefing: Briefing, foot: readonly FootLine[]): string {
  const { words } = briefing;
  const { sections, colon } = words;
  const section = <T>(title: string, list: Listed<T>, lines: (one: T, index: number) => readonly string[]): readonly string[] =>
    list.shown.length + list.more === 0
      ? []
      : [heading(title), ...list.shown.map((one, index) => lines(one, index).join('\n')), ...more(list, briefing)];
  const blocks = [
    ...top(briefing),
    ...section(sections.developments, briefing.developments, (story, index) => storyLines(story, index + 1, words)),
    ...section(sections.updates, briefing.updates, (story, index) => storyLines(story, index + 1, words)),
    ...section(sections.alsoNew, briefing.alsoNew, (aside) => asideLines(aside, words)),
    ...(briefing.heldBackSummary === '' ? [] : [heading(sections.heldBack), wrap(`${briefing.heldBackSummary}${words.stop}`, WIDTH)]),
    ...section('', briefing.heldBack, (held) => heldLines(held, words)).slice(1),
    ...(briefing.filtered.shown.length === 0 ? [] : section(sections.filtered, briefing.filtered, (held) => heldLines(held, words))),
    ...section(sections.feeds, briefing.feeds, (trouble) => troubleLines(trouble, words)),
    ...section(sections.failures, briefing.failures, (trouble) => troubleLines(trouble, words)),
    ...section(sections.hygiene, briefing.hygiene, (trouble) => troubleLines(trouble, words)),
    ...reports(briefing),
    heading(sections.coverage),
    wrap(`${briefing.reading}${words.semicolon}${briefing.arithmetic}${words.stop}`, WIDTH),
    ...foot.map(({ words: said, href, command }) => {
      // An address or a command that is broken over two lines cannot be copied.
      const tail = href ?? command;
      return tail === undefined ? wrap(said, WIDTH) : `${wrap(`${said}${colon.trimEnd()}`, WIDTH)}\n${tail}`;
    }),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function top({ words, ...briefing }: Briefing): readonly string[] {
  const title = wrap(briefing.title, WIDTH);
  const rule = '='.repeat(Math.min(WIDTH, Math.max(...title.split('\n').map(displayWidth))));
  const say = wrap(`${briefing.headline}${words.semicolon}${briefing.reading}`, WIDTH);
  const warnings = briefing.warnings.shown.map(({ label, text, over }) => wrap(`${label}${words.colon}${text}`, WIDTH, over ? '' : '!! '));
  return [
    `${title}\n${rule}\n${say}\n${wrap(briefing.occurrence, WIDTH)}`,
    ...warnings,
    ...more(briefing.warnings, { words, ...briefing }),
  ];
}

function storyLines(story: Story, number: number, words: FrameWords): readonly string[] {
  return [
    wrap(`${number}. ${story.mark}`, WIDTH),
    quoted(story.sentence, '   '),
    ...story.carriers.shown.flatMap((carrier) => carrierLines(carrier, words)),
    ...(story.carriers.more === 0 ? [] : [`   ${words.more(story.carriers.more)}`]),
    ...(story.copies.shown.length === 0 ? [] : [`   ${words.copies}${words.colon.trimEnd()}`]),
    ...story.copies.shown.flatMap((copy) => [wrap(copy.words, WIDTH, '   - ', '     '), address(copy, words, '     ')]),
    ...(story.copies.more === 0 ? [] : [`     ${words.more(story.copies.more)}`]),
    ...(story.earlier === null ? [] : knownLines(story.earlier, words)),
    ...(story.known === null ? [] : knownLines(story.known, words)),
    ...(story.why === '' ? [] : [wrap(`${words.why}${words.colon}${story.why}`, WIDTH, '   ')]),
  ];
}

function knownLines(known: Known, words: FrameWords): readonly string[] {
  if (known.sentence === null) return [wrap(known.label, WIDTH, '   ')];
  return [
    wrap(`${known.label}${words.colon.trimEnd()}`, WIDTH, '   '),
    wrap(isolated(known.sentence.text), WIDTH, '   > ', '     '),
    ...(known.place === null
      ? []
      : [
          wrap([known.place.words, known.when].filter((said) => said !== '').join(words.comma), WIDTH, '     '),
          address(known.place, words, '     '),
        ]),
  ];
}

function carrierLines(carrier: Carrier, words: FrameWords): readonly string[] {
  const remark = carrier.remark === '' ? '' : ` (${carrier.remark})`;
  const title = carrier.title === null ? [] : [quoted(carrier.title, '     ')];
  return [
    wrap(`${carrier.words}${words.comma}${carrier.when}${remark}`, WIDTH, '   - ', '     '),
    ...title,
    address(carrier, words, '     '),
  ];
}

function asideLines(aside: Aside, words: FrameWords): readonly string[] {
  return [
    wrap(isolated(aside.sentence.text), WIDTH, ' - ', '   '),
    ...carrierLines(aside.carrier, words),
    ...(aside.known === null ? [] : knownLines(aside.known, words)),
  ];
}

function heldLines({ place, title, by }: Held, words: FrameWords): readonly string[] {
  const { colon, comma } = words;
  const source = by.place === null ? [] : [[by.place.words, by.when].filter((said) => said !== '').join(comma)];
  const said = [by.label, ...source, ...(by.sentence === null ? [] : [isolated(by.sentence.text)])].join(colon);
  return [
    wrap(`${place.words}${colon}${isolated(title.text)}`, WIDTH, ' - ', '   '),
    address(place, words),
    wrap(said, WIDTH, '   ', '     '),
    ...(by.place === null ? [] : [address(by.place, words, '     ')]),
  ];
}

function troubleLines({ where, state, what, advice }: Trouble, words: FrameWords): readonly string[] {
  const said = [state, what?.text ?? ''].filter((part) => part !== '').join(words.colon);
  return [
    bullet(where.words),
    ...(where.words === where.address ? [] : [address(where, words)]),
    wrap(said, WIDTH, '   '),
    ...(advice === null ? [] : [wrap(`${words.whatToDo}${words.colon}${advice.text}`, WIDTH, '   ')]),
  ];
}

function reports({ words, reports: places }: Briefing): readonly string[] {
  if (places.length === 0) return [];
  return [heading(words.sections.reports), places.map((place) => `${bullet(place.words)}\n${address(place, words)}`).join('\n')];
}

function more(list: Listed<unknown>, { words, id }: Pick<Briefing, 'words' | 'id'>): readonly string[] {
  return list.more === 0 ? [] : [wrap(`${words.more(list.more)}${words.colon}${words.rest(`newsdelta edition ${id}`)}`, WIDTH)];
}

function heading(title: string): string {
  return `${title.toUpperCase()}\n${'-'.repeat(displayWidth(title))}`;
}

function bullet(words: string): string {
  return wrap(isolated(words), WIDTH, ' - ', '   ');
}

function quoted(sentence: Sentence, indent: string): string {
  return wrap(isolated(sentence.text), WIDTH, indent);
}

function address(place: Place, words: FrameWords, indent = '   '): string {
  return `${indent}${place.href ?? words.noLink(place.address === '' ? words.noAddress : place.address)}`;
}

/** Right-to-left words between FSI and PDI (UAX #9), so that they cannot reorder what stands around them. */
function isolated(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text) ? `\u2068${text}\u2069` : text;
}
