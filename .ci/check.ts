/** The gate: `npm run check`. Every step runs, also after one failed, and each is named with its time. */
import { spawnSync } from 'node:child_process';

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['format', ['oxfmt', '--check']],
  ['lint', ['oxlint', '--deny-warnings']],
  ['types', ['tsc', '--noEmit']],
  ['dead code', ['knip']],
  ['generated files', ['node', '.ci/generate.ts', '--check']],
  ['lock file', ['node', '.ci/check-lock-file.ts']],
  ['tests', ['vitest', 'run']],
];

const failed: string[] = [];
for (const [name, [command = '', ...words]] of STEPS) {
  const started = performance.now();
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}
console.log(`gate: ${STEPS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) {
  console.error(`The gate is closed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
