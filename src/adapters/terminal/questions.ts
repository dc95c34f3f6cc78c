import { createInterface } from 'node:readline/promises';
import type { Questions } from '../../ports.ts';

/** The person left with Ctrl-C or Ctrl-D. */
export class Left extends Error {
  override readonly name = 'Left';
}

/** The `Questions` port over a terminal. `ask` rejects with `Left` when the person leaves. */
export function openQuestions(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Questions {
  const lines = createInterface({ input, output });
  const left = new Promise<never>((_, reject) => lines.once('close', () => reject(new Left('nothing more was answered'))));
  // Nobody waits for it while no question is open.
  left.catch(() => {});
  lines.on('SIGINT', () => lines.close());
  const say = (text: string): void => void output.write(`${text}\n`);
  return {
    say,
    ask: async (question, { usual, check } = {}) => {
      for (;;) {
        const answer =
          (await Promise.race([lines.question(`${question}${usual === undefined || usual === '' ? '' : ` [${usual}]`}: `), left])).trim() ||
          (usual ?? '');
        const complaint = check?.(answer) ?? null;
        if (complaint === null) return answer;
        say(`  ${complaint}`);
      }
    },
    close: () => lines.close(),
  };
}
