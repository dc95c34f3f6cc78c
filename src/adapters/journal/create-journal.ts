import { maskAddresses } from '../../domain/mask-address.ts';
import { maskParameters } from '../../domain/mask-parameters.ts';
import type { Clock, Journal } from '../../ports.ts';

export interface JournalOptions {
  /** Standard error, as a rule. */
  readonly out: { write(line: string): unknown };
  readonly clock: Clock;
  /** Lines for people instead of JSON: on a terminal. */
  readonly readable?: boolean;
  /** On every line that names no run of its own: those of the process. */
  readonly run?: string;
}

type Level = 'info' | 'warn' | 'error';

/** Fields whose values never stand in a log, whatever they hold. */
const SECRET = /password|passwd|secret|token|authorization|cookie|credential|api_?key/i;
const LONGEST = 1000;

/** One line a call: JSON, or for people. Addresses are masked, secrets left out, long texts cut. Never throws. */
export function createJournal(options: JournalOptions): Journal {
  const write = (level: Level, event: string, fields: Readonly<Record<string, unknown>>): void => {
    try {
      const line = {
        time: options.clock.now(),
        level,
        event,
        ...(options.run === undefined ? {} : { run: options.run }),
        ...clean(fields),
      };
      options.out.write(`${options.readable === true ? readable(line) : JSON.stringify(line)}\n`);
    } catch {
      // A journal that cannot write (closed pipe, cyclic field) must not end the run.
    }
  };
  return {
    info: (event, fields = {}) => write('info', event, fields),
    warn: (event, fields = {}) => write('warn', event, fields),
    error: (event, fields = {}) => write('error', event, fields),
  };
}

function clean(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(fields, shown)) as Record<string, unknown>;
}

function shown(key: string, value: unknown): unknown {
  if (key !== '' && SECRET.test(key)) return '***';
  if (value instanceof Error) return cut(value.message);
  return typeof value === 'string' ? cut(value) : value;
}

function cut(text: string): string {
  // user:password@ in a URL goes before the mask for addresses, which would keep the host's part only by chance.
  const masked = maskAddresses(maskParameters(text.replaceAll(/\/\/[^/\s@]+@/gu, '//***@')));
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
}

function readable({
  time,
  level,
  event,
  ...fields
}: Readonly<Record<string, unknown>> & { readonly time: string; readonly level: Level }): string {
  const mark = { info: ' ', warn: '!', error: '✗' }[level];
  const rest = Object.entries(fields).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  // Control characters of a feed or server must not steer the terminal.
  return [time.slice(11, 19), mark, event, ...rest].join(' ').replaceAll(/\p{Cc}+/gu, ' ');
}
