/**
 * What assessing one article costs at 1,000, 10,000 and 100,000 remembered sentences of one watch, side by side in one run.
 * Made-up words with the frequencies of a language (Zipf), so that the index meets common and rare words as in life.
 */
import { execFileSync } from 'node:child_process';
import type { Article } from '../domain/article.ts';
import type { ArticleAssessment, SentenceAssessment } from '../domain/assessment.ts';
import type { WatchTopic } from '../domain/watch.ts';
import { assessArticle } from '../novelty/assess-article.ts';
import { openMemory } from '../novelty/reader-memory.ts';
import { remember } from '../novelty/remember.ts';
import { randomFrom } from './random-from.ts';

const SIZES = [1_000, 10_000, 100_000];
const ASKED = 40;
const SENTENCES_AN_ARTICLE = 20;
const TOPIC: WatchTopic = {
  id: 'bench',
  title: 'The port of Orlun',
  description: 'Who runs the port of Orlun and its pilots.',
  aliases: { Orlun: ['Port of Orlun'], 'Pilots Guild': ['the Guild'] },
  terms: ['pilots'],
  exclusions: [],
} as WatchTopic;

const random = randomFrom(2026);
const [only] = process.argv.slice(2);
if (only === undefined) compare();
else process.stdout.write(JSON.stringify(measure(Number(only))));

/** Each size in a process of its own, as the container starts the program: else the memory of one would count for the next. */
function compare(): void {
  let smallest: number | null = null;
  for (const size of SIZES) {
    const { ms, resident } = JSON.parse(
      execFileSync(process.execPath, ['--max-semi-space-size=8', import.meta.filename, String(size)], { encoding: 'utf8' }),
    ) as Cost;
    smallest ??= ms;
    process.stdout.write(
      `${String(size).padStart(7)} remembered sentences  ${ms.toFixed(1).padStart(7)} ms an article  ${(ms / smallest).toFixed(2)} times the smallest  ${resident} MB\n`,
    );
  }
}

interface Cost {
  readonly ms: number;
  /** Memory of the process, in MB. */
  readonly resident: number;
}

function measure(size: number): Cost {
  const memory = openMemory(TOPIC, []);
  for (let told = 0, at = 0; told < size; told += SENTENCES_AN_ARTICLE, at += 1) {
    const article = anArticle(`told-${at}`, at);
    remember(memory, article, allTold(article));
  }
  const asked = Array.from({ length: ASKED }, (_, at) => anArticle(`asked-${at}`, size / SENTENCES_AN_ARTICLE + at));
  for (const article of asked.slice(0, 5)) assessArticle(memory, article, { sensitivity: 'normal' });
  const started = performance.now();
  for (const article of asked) assessArticle(memory, article, { sensitivity: 'normal' });
  return { ms: (performance.now() - started) / ASKED, resident: Math.round(process.memoryUsage().rss / 1_000_000) };
}

function anArticle(id: string, at: number): Article {
  const published = new Date(Date.UTC(2026, 0, 1) + at * 600_000).toISOString();
  const text = Array.from({ length: SENTENCES_AN_ARTICLE }, aSentence).join('\n\n');
  const extraction = { outcome: 'full', reason: '', textFrom: 'page' } as const;
  return {
    id,
    url: `https://bench.example.com/${id}`,
    outlet: 'Bench',
    lang: 'en',
    title: aSentence(),
    author: '',
    published,
    dateIsGuess: false,
    text,
    extraction,
  };
}

function aSentence(): string {
  const words = Array.from({ length: 14 + Math.floor(random() * 10) }, aWord);
  if (random() < 0.4) words.splice(2, 0, 'the Port of Orlun');
  if (random() < 0.3) words.splice(5, 0, String(Math.floor(random() * 900) + 10));
  return `The ${words.join(' ')}.`;
}

/** Rank by Zipf's law over 20,000 words: the inverse of the harmonic sum is close to 20,000 to the power of a uniform number. */
function aWord(): string {
  const rank = Math.floor(20_000 ** random());
  const letters = 'bdfgklmnprst';
  const vowels = 'aeiou';
  let word = '';
  for (let rest = rank + 60; rest > 0; rest = Math.floor(rest / 60))
    word += (letters[rest % 12] ?? '') + (vowels[Math.floor(rest / 12) % 5] ?? '');
  return word;
}

function allTold(article: Article): ArticleAssessment {
  const sentences = article.text.split('\n\n').map((text, paragraph): SentenceAssessment => {
    return {
      text,
      place: 'text',
      offset: article.text.indexOf(text),
      paragraph,
      verdict: 'new',
      score: 0.9,
      shareKnown: 0,
      heldAgainst: null,
      why: [],
    };
  });
  const developments = sentences.map(
    (sentence, at) => ({ id: `${article.id}-${at}`, kind: 'event', first: true, updates: null, score: 0.9, evidence: [sentence] }) as const,
  );
  return {
    article: article.id,
    verdict: 'new',
    copyOf: null,
    relevance: { score: 1, why: [] },
    sentences,
    developments,
    alsoNew: [],
    notCompared: null,
  };
}
