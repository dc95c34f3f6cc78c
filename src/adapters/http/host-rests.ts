import type { WebAnswer } from '../../ports.ts';
import { retryAfter } from '../../domain/retry-after.ts';

/** A server that says "too many" without saying for how long. */
const USUAL_REST = 60_000;
const LONGEST_REST = 24 * 3_600_000;

/** Remembers which hosts asked to be left alone (429, 503 with Retry-After), and answers for them until then. `now` in milliseconds since 1970. */
export function hostRests(now: () => number): {
  /** Null: the host may be asked. */
  answerFor(host: string): Extract<WebAnswer, { readonly kind: 'refused' }> | null;
  note(host: string, answer: WebAnswer): void;
} {
  const until = new Map<string, number>();
  return {
    answerFor(host) {
      const end = until.get(host) ?? 0;
      if (end <= now()) return null;
      const notBefore = new Date(end).toISOString();
      return { kind: 'refused', what: `${host} asked to be left alone until ${notBefore}`, advice: '', temporary: true, notBefore };
    },
    note(host, answer) {
      if (answer.kind !== 'answered' || (answer.status !== 429 && answer.status !== 503)) return;
      const said = retryAfter(answer.headers['retry-after'], new Date(now()).toISOString());
      const rest = said ?? (answer.status === 429 ? USUAL_REST : 0);
      if (rest > 0) until.set(host, now() + Math.min(rest, LONGEST_REST));
    },
  };
}
