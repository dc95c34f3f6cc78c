import { expect, it } from 'vitest';
import { renderRunReport } from '../../src/digest/render-run-report.ts';
import type { RunReport } from '../../src/domain/run-report.ts';

const IDLE: RunReport = {
  run: 'r',
  watch: 'harbour',
  occurrence: '2026-03-10T18:00:00.000Z',
  started: '2026-03-10T18:05:00.000Z',
  result: 'already',
  edition: null,
  coverage: { feeds: [], entries: 0, read: 0, shown: 0, heldBack: 0, filtered: 0, pending: 0, tooOld: 0 },
  developments: 0,
  updates: 0,
  alsoNew: 0,
  deliveries: { sent: 0, waiting: 0, failed: 0, unknown: 0 },
  quiet: true,
  failures: [],
};

it('tells an occurrence that was run from one that another run still has, or died with', () => {
  expect(renderRunReport(IDLE)).toBe('harbour 2026-03-10T18:00:00.000Z: already run, nothing done');
  expect(renderRunReport({ ...IDLE, result: 'running' })).toMatch(
    /another run has it already, nothing done; if that run died, .* 15 minutes/,
  );
});
