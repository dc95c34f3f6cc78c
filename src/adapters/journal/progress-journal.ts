import type { Journal } from '../../ports.ts';

/** One line on a terminal that tells what is being done, and nothing in a pipe: what matters is in the run report. */
export function createProgressJournal(out: NodeJS.WriteStream): Journal & { end(): void } {
  const show = (event: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    if (!out.isTTY) return;
    const line = [event, fields['url'] ?? fields['delivery'] ?? fields['watch']].filter((part) => part !== undefined).join(' ');
    out.write(`\r\u001b[K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
  };
  return {
    info: show,
    warn: show,
    error: show,
    end: () => {
      if (out.isTTY) out.write('\r\u001b[K');
    },
  };
}
