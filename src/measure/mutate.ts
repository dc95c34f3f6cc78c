import { randomFrom } from './random-from.ts';

/**
 * Makes damaged documents out of whole ones, the same for the same seed: pieces of markup inserted once or thousands of times, parts cut,
 * doubled, crossed with another document, end tags lost.
 */
export function mutator(documents: readonly string[], pieces: readonly string[], seed: number): () => string {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const any = (list: readonly string[]): string => list[below(list.length)] ?? '';
  return () => {
    let text = any(documents);
    for (let left = 1 + below(6); left > 0; left -= 1) {
      const at = below(text.length + 1);
      const [head, tail] = [text.slice(0, at), text.slice(at)];
      const piece = any(pieces);
      const kind = below(7);
      if (kind === 0) text = head + piece.repeat(1 + below(random() < 0.1 ? 20_000 : 20)) + tail;
      else if (kind === 1) text = head + tail.slice(below(200));
      else if (kind === 2) text = head + text.slice(below(text.length), below(text.length)) + tail;
      else if (kind === 3) text = `${head}<p class="${'x '.repeat(below(3000))}">${tail}`;
      else if (kind === 4) text = text.replaceAll(any(TAGS), piece);
      else if (kind === 5) text = head + any(documents) + tail;
      else text = head;
      if (text.length > LONGEST) text = text.slice(0, LONGEST);
    }
    return text;
  };
}

const LONGEST = 3_000_000;
const TAGS = [
  '<p>',
  '<div>',
  '<article>',
  '<ul>',
  '<li>',
  '</p>',
  '</item>',
  '</entry>',
  '<title>',
  '</title>',
  '<channel>',
  '<link>',
  '<item>',
];
