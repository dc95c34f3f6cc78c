import { expect, it } from 'vitest';
import { findOriginal, keepShingles } from '../../src/novelty/copies.ts';
import { openMemory } from '../../src/novelty/reader-memory.ts';
import { article, BASELINE, TOPIC } from './stream.ts';

const SHARED = 'The harbour board said that the bridge would stay closed until further notice and thanked all ferrymen.';
const telling = (number: number) =>
  article(`told-${number}`, { text: `Ship ${number} left quay ${number} with ${number} crates of lamp oil on board at noon.` });

it('finds the copy of a recent article, also of one that shares text with what is forgotten, and bounds what is kept', () => {
  const memory = openMemory(TOPIC, [BASELINE]);
  keepShingles(memory, article('old', { text: SHARED }));
  keepShingles(memory, telling(0));
  keepShingles(memory, article('reprint', { text: SHARED }));
  for (let number = 1; number <= 1999; number += 1) keepShingles(memory, telling(number));
  expect(memory.kept.length).toBe(2000);
  expect(findOriginal(memory, article('again', { text: SHARED }))?.article).toBe('reprint');
  expect(findOriginal(memory, telling(1999))?.article).toBe('told-1999');
  expect(findOriginal(memory, telling(0))).toBeNull();
});
