import { expect, it } from 'vitest';
import { WORDS_ALONE } from '../../src/adapters/encoder/create-encoder.ts';
import { openAssessor } from '../../src/stages/assessor.ts';
import { anArticle, aWatch } from '../builders.ts';

const silent = { info: (): void => {}, warn: (): void => {}, error: (): void => {} };

it('lets words alone decide where sentences cannot be encoded, and says so in the log', async () => {
  const warned: unknown[] = [];
  const broken = { encode: () => Promise.reject(new Error('no memory for the model')) };
  const journal = { ...silent, warn: (...words: readonly unknown[]): void => void warned.push(words) };
  const article = anArticle();
  const { assessment, failure } = await openAssessor(aWatch(), { encoder: broken, journal }).assess(article);
  expect(failure).toBeNull();
  expect(assessment).toEqual((await openAssessor(aWatch(), { encoder: WORDS_ALONE, journal: silent }).assess(article)).assessment);
  expect(warned).toEqual([['not encoded', { error: 'no memory for the model' }]]);
});
