import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PUBLIC_PATH } from '../../domain/public-path.ts';
import type { Archive } from '../../ports.ts';

/** Files under one folder, which a web server may also serve as it is. */
export function createArchive(folder: string): Archive {
  return {
    async write(path, content) {
      if (!PUBLIC_PATH.test(path)) throw new Error(`"${path}" is no path of the archive`);
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      // By process: two of them never write into one, and what a kill left is written over.
      const aside = `${file}.${process.pid}.new`;
      try {
        const handle = await open(aside, 'w', 0o644);
        try {
          await handle.writeFile(content);
          // On disk before it has the name: a power cut leaves the old file or the new one.
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(aside, file);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    async read(path) {
      if (!PUBLIC_PATH.test(path)) return null;
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
        throw error;
      }
    },
  };
}

/** For runs that must leave nothing behind. */
export const NO_ARCHIVE: Archive = { write: async () => {}, read: async () => null };
