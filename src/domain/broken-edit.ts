import type { Failure } from './failure.ts';

/** A watchlist that was edited and can't be used, for the digest's foot and the health; `errors` are all of them, an empty line between two. */
export function brokenEdit(file: string, errors: string): Failure {
  const all = errors.split('\n\n');
  const first = all[0]?.split('\n')[0] ?? '';
  return {
    step: 'configure',
    where: file,
    what: `the edited watchlist is broken, and the last good one is used: ${first}${all.length > 1 ? ` (and ${all.length - 1} more)` : ''}`,
    advice: 'newsdelta check shows every error with its place; a good edit is taken over within a minute',
    temporary: false,
  };
}
