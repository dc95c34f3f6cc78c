import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Left to itself vitest keeps one core free: on two cores one test file at a time, half again as long.
  test: { include: ['test/**/*.test.ts'], pool: 'forks', maxWorkers: 2, testTimeout: 20_000 },
});
