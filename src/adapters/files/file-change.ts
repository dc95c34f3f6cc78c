import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileChange } from '../../domain/file-change.ts';

/** The content of a file that is to be changed; null where there is none. */
export function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Changes as one unified diff, as `git diff` and `patch` know it; `paint` colours what is added and removed. */
export function renderChanges(
  changes: readonly FileChange[],
  paint: (text: string, mood: 'good' | 'bad') => string = (text) => text,
): string {
  return changes
    .map(({ file, before, after }) =>
      createTwoFilesPatch(before === null ? '/dev/null' : file, file, before ?? '', after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }).trimEnd(),
    )
    .join('\n')
    .split('\n')
    .map((line) => (line.startsWith('+') ? paint(line, 'good') : line.startsWith('-') ? paint(line, 'bad') : line))
    .join('\n');
}

/** Writes them: a new file never over another one, a changed one whole or not at all, and only where nobody changed it meanwhile. */
export function writeChanges(changes: readonly FileChange[]): void {
  for (const { file, before } of changes)
    if (contentOf(file) !== before) throw new Error(`${file} was changed meanwhile: nothing was written. Try again.`);
  for (const { file, before, after } of changes) {
    if (before === null) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after, { flag: 'wx' });
    } else {
      // The file itself, not a link to it, and not half of it.
      const real = realpathSync(file);
      writeFileSync(`${real}.new`, after);
      renameSync(`${real}.new`, real);
    }
  }
}
