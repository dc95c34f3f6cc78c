import { readFileSync } from 'node:fs';
import { openSentenceNovelty } from '../novelty/sentence-novelty.ts';
import type { NoveltyAnswer, SentenceNovelty } from '../novelty/sentence-novelty.ts';
import type { Features } from '../novelty/model.ts';

/** One line of a sentence stream. */
interface StreamLine {
  readonly episode: string;
  readonly op: 'know' | 'ask';
  readonly text: string;
  readonly label?: 'new' | 'known';
}

/** One labelled question, with what is left out together with it. */
export interface StreamQuestion {
  /** The episode's name up to the first colon: all runs of one event. */
  readonly event: string;
  readonly isNew: boolean;
  readonly features: Features;
}

/** Answers every question of a stream, in order. Throws with file and line where a line is not one of a sentence stream. */
export function* answerStream(file: string): Generator<NoveltyAnswer> {
  for (const { line, known } of playStream(file)) if (line.op === 'ask') yield known.ask(line.text);
}

/** The labelled questions of a stream as a model sees them. */
export function questionsOf(file: string): readonly StreamQuestion[] {
  const questions: StreamQuestion[] = [];
  for (const { line, known } of playStream(file)) {
    if (line.op !== 'ask') continue;
    const event = line.episode.split(':')[0] ?? line.episode;
    questions.push({ event, isNew: line.label === 'new', features: known.features(line.text) });
  }
  return questions;
}

/** Plays the lines in order; what is known starts anew with each episode. */
function* playStream(file: string): Generator<{ readonly line: StreamLine; readonly known: SentenceNovelty }> {
  let episode: string | null = null;
  let known = openSentenceNovelty();
  for (const [at, raw] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (raw.trim() === '') continue;
    const line = readLine(raw, `${file}:${String(at + 1)}`);
    if (line.episode !== episode) {
      episode = line.episode;
      known = openSentenceNovelty();
    }
    if (line.op === 'know') known.know(line.text);
    yield { line, known };
  }
}

function readLine(raw: string, where: string): StreamLine {
  try {
    const line = JSON.parse(raw) as StreamLine;
    if ((line.op === 'know' || line.op === 'ask') && typeof line.text === 'string' && typeof line.episode === 'string') return line;
  } catch (cause) {
    throw new Error(`${where}: not JSON; a sentence stream has one JSON object a line`, { cause });
  }
  throw new Error(`${where}: expected {"episode", "op": "know" or "ask", "text"}, got ${raw.slice(0, 80)}`);
}
