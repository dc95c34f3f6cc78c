import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN_PORT = 4180;

/** Copies the sample's config to `folder` with the port of a running newsroom in all addresses; gives the path of the watchlist. */
export function writeNewsroomConfig(port: number, folder: string): string {
  cpSync(join(import.meta.dirname, 'config'), folder, { recursive: true });
  const file = join(folder, 'watchlist.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(String(WRITTEN_PORT), String(port)));
  return file;
}
