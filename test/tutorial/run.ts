import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPress } from '../press.ts';
import { tutorialPages } from './pages.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What a reader's folder is called in the document. */
const HOME = '/home/ann';

export interface Ran {
  readonly output: readonly string[];
  readonly code: number;
}

/** Runs commands one after the other in one shell, as a reader does, with the invented press for a web and the clock of the document. */
export async function runCommands(commands: readonly string[], folder: string): Promise<readonly Ran[]> {
  const press = await startPress(tutorialPages());
  const program = `'${process.execPath}' --import '${join(import.meta.dirname, 'clock.ts')}' '${join(ROOT, 'src/main.ts')}'`;
  const script = [
    `newsdelta() { ${program} "$@"; }`,
    ...commands.flatMap((command) => [`{ ${command}`, `} 2>&1`, `printf '\\n@@ %s\\n' $?`]),
  ].join('\n');
  try {
    const out = await shell(script, folder, press.proxy);
    return out
      .split(/\n@@ (\d+)\n/)
      .slice(0, -1)
      .reduce<Ran[]>((ran, part, index) => {
        if (index % 2 === 0) return [...ran, { output: linesOf(part, folder), code: -1 }];
        return [...ran.slice(0, -1), { output: ran.at(-1)?.output ?? [], code: Number(part) }];
      }, []);
  } finally {
    await press.close();
    await pause(0);
  }
}

function shell(script: string, folder: string, proxy: string): Promise<string> {
  const { PATH = '' } = process.env;
  const env = { PATH, NEWSDELTA_PROXY: proxy, NODE_COMPILE_CACHE: join(tmpdir(), 'newsdelta-compiled'), TZ: 'UTC' };
  const child = spawn('bash', ['--norc', '-c', script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(parts).toString()));
  });
}

function linesOf(text: string, folder: string): readonly string[] {
  const plain = text.replaceAll(folder, HOME).replace(/\n$/, '');
  return plain === '' ? [] : plain.replace(/^\n/, '').split('\n');
}
