import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { program } from '../src/program.ts';
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
  const child = spawn(process.execPath, [...(preload === undefined ? [] : ['--import', preload]), MAIN, ...words], {
    env: { NODE_COMPILE_CACHE: COMPILED, ...environment(env) },
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

/** Words alone, for speed: `stories/newsroom` runs the program with its encoder. */
function environment(env: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', NEWSDELTA_MEANING: 'off', ...env };
}

/** Whether a command runs in this process: two would mix what they say. */
let running = false;

/**
 * Runs a command of the program in this process, which is much faster than to start it: same words, same environment, same streams. For one command at a
 * time; what lives longer or must be killed wants `startProgram`.
 */
export async function runProgram(
  words: readonly string[],
  { env, cwd = process.cwd() }: { readonly env: Readonly<Record<string, string>>; readonly cwd?: string },
): Promise<Awaited<Program['ended']>> {
  if (running) throw new Error('a command is still running in this process: await it first');
  running = true;
  const { argv, env: ours, exitCode } = process;
  const here = process.cwd();
  process.chdir(cwd);
  const said = { stdout: '', stderr: '' };
  const streams = (['stdout', 'stderr'] as const).map((name) => {
    const write = process[name].write;
    process[name].write = ((text: string | Uint8Array) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    }) as typeof write;
    return (): void => void (process[name].write = write);
  });
  process.argv = [process.execPath, MAIN, ...words];
  process.env = environment(env);
  process.exitCode = undefined;
  try {
    await program();
    return { code: Number(process.exitCode ?? 0), out: said.stdout, err: said.stderr };
  } finally {
    running = false;
    process.chdir(here);
    for (const restore of streams) restore();
    Object.assign(process, { argv, env: ours, exitCode });
  }
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
