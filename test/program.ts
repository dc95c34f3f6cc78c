import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeNewsroomConfig } from '../samples/newsroom/write-config.ts';

const MAIN = join(import.meta.dirname, '../src/main.ts');

/** Each start of the program then costs half: what it is made of is compiled once. */
const COMPILED = join(tmpdir(), 'newsdelta-compiled');

export interface Program {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Starts the real program. `preload`: a module that spoils its world before it begins. */
export function startProgram(
  words: readonly string[],
  { env, preload }: { readonly env: Readonly<Record<string, string>>; readonly preload?: string },
): Program {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...(preload === undefined ? [] : ['--import', preload]), MAIN, ...words], {
    // Words alone, for speed: `stories/newsroom` runs the program with its encoder.
    env: { PATH, NODE_COMPILE_CACHE: COMPILED, NEWSDELTA_MEANING: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<Awaited<Program['ended']>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
  });
  return { child, ended };
}

/** The sample's watchlist with this one feed only, for speed, and another schedule where one is given. */
export function writeSmallConfig(port: number, folder: string, options: { readonly outlet: string; readonly schedule?: string }): string {
  const file = writeNewsroomConfig(port, folder);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.includes('- { url:') || line.includes(`/${options.outlet}/`))
    .map((line) => (options.schedule !== undefined && line.startsWith('schedule:') ? `schedule: ${options.schedule}` : line));
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** Rows of a ledger that no program has open; its own integrity check is asserted by asking for it. */
export function ask(ledger: string, sql: string): readonly Record<string, unknown>[] {
  const database = new DatabaseSync(ledger);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
