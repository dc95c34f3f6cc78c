import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Modules are loaded once a worker, not once a file: no test may leave one changed (no vi.mock).
  // Left to itself vitest keeps one core free: on two cores one test file at a time, half again as long.
  test: { include: ['test/**/*.test.ts'], pool: 'forks', isolate: false, maxWorkers: 2, testTimeout: 20_000 },
});
