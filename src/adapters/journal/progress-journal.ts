import { maskAddresses } from '../../domain/mask-address.ts';
import type { Journal } from '../../ports.ts';

/** Where progress is shown: standard error, as a rule. */
export interface ProgressOut {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** On a terminal: one line that says what is being done, rewritten in place. Warnings and errors stay. In a pipe nothing: the run report tells them. */
export function createProgressJournal(out: ProgressOut): Journal & { end(): void } {
  const onTerminal = out.isTTY === true;
  const wipe = onTerminal ? '\r\u001B[2K' : '';
  let showing = false;
  const write = (text: string): void => {
    try {
      out.write(text);
    } catch {
      // A closed pipe must not end the run.
    }
  };
  const keep = (event: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    if (!onTerminal) return;
    write(`${showing ? wipe : ''}${words(event, fields)}\n`);
    showing = false;
  };
  return {
    info(event, fields = {}) {
      if (!onTerminal) return;
      write(wipe + [...words(event, fields)].slice(0, Math.max(20, (out.columns ?? 80) - 1)).join(''));
      showing = true;
    },
    warn: keep,
    error: keep,
    end() {
      if (showing) write(wipe);
      showing = false;
    },
  };
}

function words(event: string, fields: Readonly<Record<string, unknown>>): string {
  const rest = Object.entries(fields).map(([key, value]) => `${key}=${typeof value === 'string' ? value : (JSON.stringify(value) ?? '')}`);
  // Control characters of a feed or server must not steer the terminal.
  return maskAddresses([event, ...rest].join(' ')).replaceAll(/\p{Cc}+/gu, ' ');
}
