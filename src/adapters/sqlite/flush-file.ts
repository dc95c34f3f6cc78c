import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Returns when the file's bytes are on the disk: a name must not outlive what it names. */
export function flushFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
