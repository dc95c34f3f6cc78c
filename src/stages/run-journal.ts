import type { Journal } from '../ports.ts';

/** The journal with the run's id on every line. */
export function runJournal({ info, warn, error }: Journal, run: string): Journal {
  const tagged =
    (write: Journal['info']): Journal['info'] =>
    (event, fields) =>
      write(event, { run, ...fields });
  return { info: tagged(info), warn: tagged(warn), error: tagged(error) };
}
