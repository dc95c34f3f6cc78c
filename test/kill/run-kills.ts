/**
 * `npm run test:kill [-- --every | --short | --only=STEP]`: kills the real program (SIGKILL) between any two effects of a run, starts it again and counts: no
 * development lost, no mail twice but a marked one, the ledger whole. Prints a Markdown table; exit code 1 where something is not so.
 * Without `--every` long steps (dozens of rows of one transaction) are sampled; `--short`: a few dozen, of two days. `--only` takes one row of the table. About ten minutes on two cores.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAYS, OCCURRENCES } from '../../samples/newsroom/outlets.ts';
import { startNewsroom } from '../../samples/newsroom/serve-newsroom.ts';
import { writeNewsroomConfig } from '../../samples/newsroom/write-config.ts';
import { type Lane, openLane, type RunOptions } from './lane.ts';
import { articlesOf, type Day, developmentsOf, messageIdOf, today, tryKill, type Verdict } from './trial.ts';

const LANES = 2;
/** Points of one step on one day, spread over it, first and last always among them. */
const SHORT = process.argv.includes('--short');
const POINTS_A_STEP = process.argv.includes('--every') ? Infinity : SHORT ? 1 : 4;
const ONLY = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const FEWEST_KILLS = ONLY !== undefined ? 1 : SHORT ? 25 : 200;
const MOMENTS_A_DAY = SHORT ? 2 : 5;
/** Few outlets, for speed, of several formats and languages. */
const OUTLETS = ['meridian-wire', 'retto', 'yuanwang'];
/** Where a resend, too, is broken off. */
const TWICE = ['take delivery#2 after', 'connect#1 before', 'envelope#2 before', 'DATA#3 after'];

type Kill = readonly Omit<RunOptions, 'asOf'>[];
const folder = mkdtempSync(join(tmpdir(), 'newsdelta-kill-'));
const newsroom = await startNewsroom({ day: 1, faultless: true });
const config = writeNewsroomConfig(newsroom.port, join(folder, 'config'));
const fewer = readFileSync(config, 'utf8')
  .split('\n')
  .filter((line) => !line.includes('- { url:') || OUTLETS.some((outlet) => line.includes(`/${outlet}/`)));
writeFileSync(config, fewer.join('\n'));
const lanes: Lane[] = [];
for (let lane = 0; lane < LANES; lane++) lanes.push(await openLane(join(folder, `lane-${lane}`), config));
const started = Date.now();
const verdicts: { readonly step: string; readonly verdict: Verdict }[] = [];
for (const day of SHORT ? DAYS.slice(0, 2) : DAYS) {
  newsroom.setDay(day);
  await sweep(OCCURRENCES[day], day === 1 ? null : join(folder, `after-${day - 1}`), join(folder, `after-${day}`));
}
for (const lane of lanes) await lane.close();
await newsroom.close();
rmSync(folder, { recursive: true, force: true });
printTable();

async function sweep(asOf: string, before: string | null, after: string): Promise<void> {
  const [lane] = lanes;
  if (lane === undefined) return;
  lane.begin(before);
  const { points, code, errors } = await lane.run({ asOf });
  if (code !== 0) throw new Error(`the undisturbed run ended with ${code}: ${errors}`);
  lane.save(after);
  const { editions } = lane.look();
  const told = today(editions, asOf);
  const messages = new Set((await lane.takeMails()).map(messageIdOf));
  const day = { asOf, before, undisturbed: { developments: new Set(developmentsOf(told)), articles: new Set(articlesOf(told)), messages } };
  console.error(`${asOf}: ${points.length} points, ${day.undisturbed.developments.size} developments, ${messages.size} mails`);
  const kills = [...choose(points).map((killAt) => [{ killAt }]), ...moments(), ...TWICE.map((killAt) => [{ killAt }, {}, { killAt }])];
  const queue = kills.filter((kill) => ONLY === undefined || stepOf(kill) === ONLY).values();
  await Promise.all(lanes.map((one) => work(one, day, queue)));
}

async function work(lane: Lane, day: Day, queue: IterableIterator<Kill>): Promise<void> {
  for (const kill of queue) {
    const verdict = await tryKill(lane, day, kill);
    const step = stepOf(kill);
    verdicts.push({ step, verdict });
    if (verdicts.length % 25 === 0) console.error(`${verdicts.length} kills, ${Math.round((Date.now() - started) / 1000)} s`);
    const trouble = [...verdict.lost, ...verdict.twice, ...verdict.damage, ...verdict.wrongSums];
    if (trouble.length > 0) console.error(`${day.asOf} ${step} ${JSON.stringify(kill)}: ${JSON.stringify(verdict)}`);
  }
}

function stepOf(kill: Kill): string {
  return kill.length > 1 ? 'resend too' : (kill[0]?.killAt?.replace(/#.*/, '') ?? 'any moment');
}

/** Deterministic: the points of each step, thinned evenly. */
function choose(points: readonly string[]): readonly string[] {
  return [...Map.groupBy(points, (point) => point.replace(/#.*/, '')).values()].flatMap((all) => {
    const wanted = Math.min(POINTS_A_STEP, all.length);
    return Array.from({ length: wanted }, (_, at) => all[Math.round((at * (all.length - 1)) / Math.max(1, wanted - 1))] ?? '');
  });
}

function moments(): readonly Kill[] {
  return Array.from({ length: MOMENTS_A_DAY }, () => [{ killAfterMs: 250 + Math.random() * 1500 }]);
}

function printTable(): void {
  const sum = (some: readonly Verdict[], of: (verdict: Verdict) => number): number => some.reduce((total, one) => total + of(one), 0);
  const row = (name: string, some: readonly Verdict[]): void => {
    const killed = some.filter(({ killedAt }) => killedAt !== null);
    const damage = sum(some, (one) => one.damage.length);
    const cells = [
      sum(killed, () => 1),
      sum(some, (one) => one.lost.length),
      sum(some, (one) => one.twice.length),
      sum(some, (one) => one.marked),
      sum(some, (one) => one.left),
      sum(some, (one) => one.wrongSums.length),
      damage === 0 ? 'ok' : `${damage} complaints`,
      Math.max(0, ...some.map(({ restarts }) => restarts)),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  };
  console.log(
    '| killed at | kills | lost | twice | twice, marked | left unknown | wrong sums | ledger | most restarts |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [step, some] of Map.groupBy(verdicts, ({ step: name }) => name)) {
    row(
      step,
      some.map(({ verdict }) => verdict),
    );
  }
  const all = verdicts.map(({ verdict }) => verdict);
  row('**all**', all);
  console.error(`${Math.round((Date.now() - started) / 1000)} s`);
  const wrong = sum(all, (one) => one.lost.length + one.twice.length + one.damage.length + one.wrongSums.length);
  if (wrong > 0 || all.filter(({ killedAt }) => killedAt !== null).length < FEWEST_KILLS) process.exitCode = 1;
}
