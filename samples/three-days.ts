import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/domain/edition.ts';
import { type ReceivedMail, startMailReceiver } from './mail-receiver.ts';
import { DAYS, type Day, OCCURRENCES } from './newsroom/outlets.ts';
import { type NewsroomRequest, startNewsroom } from './newsroom/serve-newsroom.ts';
import { writeNewsroomConfig } from './newsroom/write-config.ts';

const MAIN = join(import.meta.dirname, '../src/main.ts');

export interface SampleDay {
  readonly day: Day;
  readonly asOf: string;
  readonly code: number;
  /** What `newsdelta run` printed. */
  readonly printed: string;
  readonly edition: Edition;
  readonly mails: readonly ReceivedMail[];
  readonly requests: readonly NewsroomRequest[];
  /** Any further command of the same program on the same ledger, while this day lasts. */
  readonly newsdelta: (...words: readonly string[]) => Promise<{ code: number; out: string }>;
  /** Mails that came since. */
  readonly takeMails: () => Promise<readonly ReceivedMail[]>;
  readonly requestsSince: () => readonly NewsroomRequest[];
  /** "http://127.0.0.1:PORT" */
  readonly base: string;
}

/** Runs three daily occurrences of the real program against the sample newsroom and an SMTP receiver, both on loopback; its files go to `folder`. */
export async function runThreeDays(folder: string, onDay: (day: SampleDay) => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const receiver = await startMailReceiver();
  const newsroom = await startNewsroom({ day: 1 });
  try {
    const config = writeNewsroomConfig(newsroom.port, join(folder, 'config'));
    const environment = {
      ...process.env,
      NEWSDELTA_DATA: join(folder, 'data'),
      NEWSDELTA_SMTP_URL: receiver.url,
      NEWSDELTA_ALLOW_HOSTS: '127.0.0.1',
    };
    const newsdelta: SampleDay['newsdelta'] = (...words) => runProgram([...words, '--config', config], environment);
    let seen = 0;
    const requestsSince = (): readonly NewsroomRequest[] => {
      const all = newsroom.requests();
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    };
    for (const day of DAYS) {
      newsroom.setDay(day);
      const asOf = OCCURRENCES[day];
      const { code, out } = await newsdelta('run', '--as-of', asOf);
      const edition = JSON.parse((await newsdelta('edition', 'latest', '--json')).out) as Edition;
      const shared = { newsdelta, takeMails: receiver.take, requestsSince, base: newsroom.url };
      await onDay({ day, asOf, code, printed: out, edition, mails: await receiver.take(), requests: requestsSince(), ...shared });
    }
  } finally {
    await newsroom.close();
    await receiver.close();
  }
}

function runProgram(words: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, out: Buffer.concat(chunks).toString() }));
  });
}
