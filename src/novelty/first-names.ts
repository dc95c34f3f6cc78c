import { guessLanguage } from './text/guess-language.ts';
import { namesOf } from './text/names.ts';

const MOST_NAMES = 15;

/**
 * Names for the watch of a new topic, each with its further forms, for a person to complete: the topic itself, then the names in what was said of it and in a report on
 * it, those that are mentioned most first. A name of three words and more gets its acronym.
 */
export function firstNames(topic: string, texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const text of texts) {
    for (const { text: name, key } of namesOf(text, guessLanguage(text))) {
      const seen = counts.get(key) ?? { name, count: 0 };
      counts.set(key, { name: seen.name.length >= name.length ? seen.name : name, count: seen.count + 1 });
    }
  }
  const own = topic.replace(/^(?:the|a|an|der|die|das|le|la|les|el|los|las) /iu, '').trim();
  const others = [...counts.values()]
    .filter(({ name }) => [...name].length > 1 && name.toLowerCase() !== own.toLowerCase())
    .sort((one, other) => other.count - one.count)
    .map(({ name }) => name);
  const names = [...(own.length > 1 && own.length <= 60 ? [own] : []), ...others.slice(0, MOST_NAMES)];
  return Object.fromEntries(names.map((name) => [name, formsOf(name)]));
}

function formsOf(name: string): readonly string[] {
  const initials = (name.match(/(?<![\p{L}'’])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return initials.length >= 3 ? [initials] : [];
}
