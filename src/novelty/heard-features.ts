import type { Features } from './model.ts';
import type { Heard } from './sequence-model.ts';

type Logits = Heard['logits'][number];

/** What is heard where there is nothing. */
const SILENCE: Logits = { first: 0, carries: 0, neutral: 0 };

/** What speaks for a sentence telling a development again, with what the nets heard in the sentence. */
export function withSound(features: Features, logits: Logits = SILENCE): Features {
  return { ...features, ...soundOf(logits, 'heard') };
}

/** What speaks for two sentences telling the same, with what the nets heard in both, in their order. */
export function withSounds(features: Features, before: Logits = SILENCE, after: Logits = SILENCE): Features {
  return { ...features, ...soundOf(before, 'before'), ...soundOf(after, 'after') };
}

function soundOf({ first, carries, neutral }: Logits, of: string): Features {
  return { [`${of}First`]: first, [`${of}Carries`]: carries, [`${of}Neutral`]: neutral };
}
