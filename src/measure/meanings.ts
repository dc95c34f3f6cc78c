import type { Article } from '../domain/article.ts';
import type { Meanings } from '../novelty/meaning.ts';
import { passagesOf } from '../novelty/passages.ts';
import { watchNames } from '../novelty/watch-names.ts';
import type { Encoder } from '../ports.ts';

const NOBODY = watchNames({ title: '', description: '', aliases: {}, terms: [], exclusions: [] }, '');

/** The vectors of every sentence of every English article, null where no model is installed: what the product asks for one article at a time. */
export async function meaningsOf(articles: readonly Article[], encoder: Encoder): Promise<Meanings | null> {
  const english = articles.flatMap((article) => passagesOf(article, NOBODY)).filter(({ lang }) => lang.startsWith('en'));
  const texts = [...new Set(english.map(({ text }) => text))];
  const vectors = await encoder.encode(texts);
  if (vectors === null) return null;
  return new Map(texts.flatMap((text, i) => (vectors[i] === undefined ? [] : [[text, vectors[i]] as const])));
}
