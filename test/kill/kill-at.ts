/**
 * Preloaded into the program under test (`node --import`): numbers its effects and, at the one that KILL_AT names, ends it with SIGKILL.
 *   KILL_AT   "step#3 before" or "step#3 after": the third effect of this step; not set: none
 *   KILL_LOG  file that gets every point passed, one a line; the last one is where it ended
 *   KILL_SMTP port of the mail server, to tell mail from news
 */
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { Writable } from 'node:stream';
import { isMainThread } from 'node:worker_threads';

/** The first pattern that fits a statement names its step; one that fits none is no step (a read that decides nothing). */
const STATEMENTS: readonly (readonly [RegExp, string])[] = [
  [/INTO occurrences|DELETE FROM occurrences|SET claimed_at/, 'claim'],
  [/INTO recipients/, 'enrol'],
  [/INTO (?:feed_states|entries)/, 'store feed'],
  [/INTO articles|UPDATE entries/, 'store article'],
  [/FROM articles WHERE.*assessed = 0|FROM assessments s/s, 'assess'],
  [/FROM developments/, 'compose'],
  [
    /UPDATE occurrences|INTO (?:editions|developments|assessments|deliveries|recipient_\w+|withheld)|UPDATE (?:articles|recipients)/,
    'commit',
  ],
  [/UPDATE deliveries SET state = 'sending'/, 'take delivery'],
  [/UPDATE deliveries/, 'record'],
  [/INTO runs/, 'record run'],
  [/CREATE TABLE|application_id = \d/, 'make ledger'],
  [/PRAGMA journal_mode/, 'open ledger'],
];

const { KILL_AT: at = '', KILL_LOG: log = '', KILL_SMTP: smtp = '' } = process.env;
const passed = new Map<string, number>();
/** For COMMIT, which does not say whose it is. */
let writing = 'begin';
/** Feeds are fetched until the first look at what waits to be read. */
let fetching = 'fetch';

// The workers of the reader share no effect with the ledger or the mail.
if (isMainThread) watchEffects();

function watchEffects(): void {
  watchSql(DatabaseSync.prototype, 'exec', (sql) => sql);
  for (const method of ['run', 'get', 'all'] as const) watchSql(StatementSync.prototype, method, (_, statement) => statement.sourceSQL);
  const { connect, push } = Socket.prototype;
  Object.assign(Socket.prototype, {
    connect(this: Socket, ...values: unknown[]): unknown {
      return around(portOf(values) === smtp ? 'connect' : fetching, () => Reflect.apply(connect, this, values));
    },
    write(this: Socket, ...values: unknown[]): unknown {
      const plain = (): unknown => Reflect.apply(Writable.prototype.write, this, values);
      if (this.remotePort === undefined) return plain();
      return around(String(this.remotePort) === smtp ? mailStep(values[0]) : fetching, plain);
    },
    push(this: Socket, ...values: unknown[]): unknown {
      const plain = (): unknown => Reflect.apply(push, this, values);
      if (this.remotePort === undefined || values[0] === null) return plain();
      return around(String(this.remotePort) === smtp ? 'answer' : fetching, plain);
    },
  });
}

function watchSql<T extends object>(prototype: T, method: keyof T & string, sqlOf: (first: string, self: StatementSync) => string): void {
  const plain = Reflect.get(prototype, method) as (...values: unknown[]) => unknown;
  Reflect.set(prototype, method, function (this: StatementSync, ...values: unknown[]): unknown {
    const step = sqlStep(sqlOf(String(values[0]), this));
    const act = (): unknown => Reflect.apply(plain, this, values);
    return step === null ? act() : around(step, act);
  });
}

function sqlStep(sql: string): string | null {
  if (sql.startsWith('BEGIN')) return (writing = 'begin');
  if (sql === 'COMMIT') return writing;
  if (sql.startsWith('SELECT entry, feed_url')) fetching = 'read article';
  const step = STATEMENTS.find(([pattern]) => pattern.test(sql))?.[1] ?? null;
  if (step !== null) writing = step;
  return step;
}

function mailStep(chunk: unknown): string {
  const text = chunk instanceof Uint8Array ? Buffer.from(chunk).toString('latin1') : String(chunk);
  if (/^(?:EHLO|HELO|MAIL|RCPT|AUTH|QUIT)\b/.test(text)) return text.startsWith('QUIT') ? 'quit' : 'envelope';
  return 'DATA';
}

function around(step: string, act: () => unknown): unknown {
  const count = (passed.get(step) ?? 0) + 1;
  passed.set(step, count);
  point(`${step}#${count} before`);
  const result = act();
  point(`${step}#${count} after`);
  return result;
}

function point(name: string): void {
  if (log !== '') appendFileSync(log, `${name}\n`);
  if (name !== at) return;
  process.kill(process.pid, 'SIGKILL');
  // Nothing of this thread may go on until the signal arrives.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function portOf(values: readonly unknown[]): string {
  const [first] = values.flat() as unknown[];
  return typeof first === 'object' && first !== null && 'port' in first ? String(first.port) : String(first);
}
