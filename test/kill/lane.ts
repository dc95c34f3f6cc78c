import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ReceivedMail, startMailReceiver } from '../../samples/mail-receiver.ts';
import type { Edition } from '../../src/domain/edition.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
const KILL_AT = join(import.meta.dirname, 'kill-at.ts');
/** Claims and messages are judged by the machine's clock, which is therefore set too. */
const CLOCK_AT = join(import.meta.dirname, '../clock-at.ts');

/** A folder with a ledger and a mail server of its own, in which the real program is run and killed. */
export interface Lane {
  /** Copies this ledger folder in, or begins with none. */
  begin(from: string | null): void;
  run(options: RunOptions): Promise<Ended>;
  /** What the ledger holds, looked at in a copy: looking must not mend what the next start has to mend. */
  look(): Holding;
  takeMails(): Promise<readonly ReceivedMail[]>;
  save(to: string): void;
  close(): Promise<void>;
}
export interface RunOptions {
  readonly asOf: string;
  /** A point of kill-at.ts. */
  readonly killAt?: string | undefined;
  readonly killAfterMs?: number | undefined;
}
export interface Ended {
  readonly code: number | null;
  readonly killed: boolean;
  /** Points passed, in their order. */
  readonly points: readonly string[];
  readonly errors: string;
}
export interface Holding {
  /** What SQLite's own checks complain of. */
  readonly damage: readonly string[];
  readonly editions: readonly Edition[];
  readonly deliveries: readonly {
    readonly messageId: string;
    readonly state: string;
    readonly lostAnswers: number;
    readonly waits: boolean;
  }[];
  /** Entries and articles that no edition has told of. */
  readonly untold: number;
}

export async function openLane(folder: string, config: string): Promise<Lane> {
  mkdirSync(folder, { recursive: true });
  const data = join(folder, 'data');
  const log = join(folder, 'points.txt');
  const receiver = await startMailReceiver();
  const environment = {
    ...process.env,
    // Which sentences are flagged is not what is killed: words alone are quicker.
    NEWSDELTA_MEANING: 'off',
    NEWSDELTA_DATA: data,
    NEWSDELTA_SMTP_URL: receiver.url,
    NEWSDELTA_ALLOW_HOSTS: '127.0.0.1',
    // Halves the start of a run, and there are hundreds.
    NODE_COMPILE_CACHE: join(folder, '../compiled'),
    KILL_LOG: log,
    KILL_SMTP: new URL(receiver.url).port,
  };
  return {
    begin(from) {
      rmSync(data, { recursive: true, force: true });
      if (from !== null) cpSync(from, data, { recursive: true });
    },
    async run({ asOf, killAt, killAfterMs }) {
      rmSync(log, { force: true });
      const words = ['--import', CLOCK_AT, '--import', KILL_AT, MAIN, 'run', '--as-of', asOf, '--config', config];
      const child = spawn(process.execPath, words, {
        env: { ...environment, KILL_AT: killAt ?? '', CLOCK_AT: asOf },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const timer = killAfterMs === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      const said: Buffer[] = [];
      child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
      const [code, signal] = await new Promise<readonly [number | null, string | null]>((done) =>
        child.once('close', (...end) => done(end)),
      );
      if (timer !== null) clearTimeout(timer);
      const points = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
      return { code, killed: signal === 'SIGKILL', points, errors: Buffer.concat(said).toString() };
    },
    look() {
      const copy = join(folder, 'copy');
      rmSync(copy, { recursive: true, force: true });
      if (existsSync(data)) cpSync(data, copy, { recursive: true });
      return lookAt(join(copy, 'ledger.sqlite'));
    },
    takeMails: receiver.take,
    save: (to) => cpSync(data, to, { recursive: true }),
    close: receiver.close,
  };
}

function lookAt(file: string): Holding {
  const nothing = { damage: [], editions: [], deliveries: [], untold: 0 };
  if (!existsSync(file)) return nothing;
  const database = new DatabaseSync(file);
  try {
    const all = (sql: string): readonly Record<string, unknown>[] => database.prepare(sql).all();
    const complaints = [...all('PRAGMA integrity_check'), ...all('PRAGMA foreign_key_check')].map((row) => JSON.stringify(row));
    const damage = complaints.filter((complaint) => complaint !== '{"integrity_check":"ok"}');
    // Killed before its first transaction.
    if (all("SELECT 1 FROM sqlite_schema WHERE name = 'deliveries'").length === 0) return { ...nothing, damage };
    const [untold] = all(
      "SELECT (SELECT count(*) FROM entries WHERE state = 'pending') + (SELECT count(*) FROM articles WHERE assessed = 0) AS n",
    );
    return {
      damage,
      editions: all('SELECT edition FROM editions ORDER BY seq').map((row) => JSON.parse(String(row['edition'])) as Edition),
      deliveries: all('SELECT message_id, state, lost_answers, next_at FROM deliveries ORDER BY seq').map((row) => ({
        messageId: String(row['message_id']),
        state: String(row['state']),
        lostAnswers: Number(row['lost_answers']),
        waits: row['state'] === 'sending' || row['next_at'] !== null,
      })),
      untold: Number(untold?.['n'] ?? 0),
    };
  } finally {
    database.close();
  }
}
