import { Worker } from 'node:worker_threads';
import type { ExtractedPage } from './extract-page.ts';
import type { PageJob, WorkerAnswer } from './worker.ts';

/** overrun: it took longer than its deadline or its memory; broken: it threw; closed: the pool was closed meanwhile. */
type PoolAnswer =
  | { readonly kind: 'extracted'; readonly page: ExtractedPage }
  | { readonly kind: 'overrun' | 'broken' | 'closed'; readonly what: string };

export interface WorkerPool {
  run(job: PageJob): Promise<PoolAnswer>;
  close(): Promise<void>;
  /** How many workers were ever started: a replaced one counts anew. */
  started(): number;
}

export interface PoolOptions {
  readonly workers: number;
  /** Time for one page, from when a warm worker takes it. */
  readonly deadlineMs: number;
  /** Heap of one worker. */
  readonly heapMb?: number;
}

/** A worker takes about 0.6 s to start; a machine under load ten times that. */
const START_MS = 30_000;
/** jsdom's caches grow with what was parsed: a worker is renewed now and then. */
const PAGES_PER_WORKER = 400;

interface Waiting {
  readonly job: PageJob;
  readonly answer: (answer: PoolAnswer) => void;
}
interface Seat {
  readonly worker: Worker;
  ready: boolean;
  pages: number;
  current: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** Warm worker threads, each on one page at a time; one that overruns its deadline or its heap is ended and replaced. */
export function createWorkerPool(options: PoolOptions): WorkerPool {
  const state: PoolState = { options, seats: new Set(), queue: [], closed: false, started: 0 };
  return {
    run: (job) =>
      new Promise((answer) => {
        if (state.closed) answer({ kind: 'closed', what: 'the reader was closed' });
        else {
          state.queue.push({ job, answer });
          assign(state);
        }
      }),
    close: async () => {
      state.closed = true;
      const waiting = state.queue.splice(0);
      for (const { answer } of waiting) answer({ kind: 'closed', what: 'the reader was closed' });
      await Promise.all([...state.seats].map((seat) => leave(state, seat, { kind: 'closed', what: 'the reader was closed' })));
    },
    started: () => state.started,
  };
}

interface PoolState {
  readonly options: PoolOptions;
  readonly seats: Set<Seat>;
  readonly queue: Waiting[];
  closed: boolean;
  started: number;
}

function assign(state: PoolState): void {
  for (const seat of state.seats) {
    if (state.queue.length === 0) return;
    if (seat.ready && seat.current === null) give(state, seat);
  }
  const starting = [...state.seats].filter((seat) => !seat.ready).length;
  if (state.queue.length > starting && state.seats.size < Math.max(1, state.options.workers)) {
    start(state);
    assign(state);
  }
}

function give(state: PoolState, seat: Seat): void {
  const waiting = state.queue.shift();
  if (waiting === undefined) return;
  seat.current = waiting;
  seat.pages += 1;
  seat.worker.ref();
  const { deadlineMs } = state.options;
  arm(state, seat, deadlineMs, `the page took longer than ${deadlineMs / 1000} s to read`);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  seat.worker.postMessage(waiting.job);
}

function start(state: PoolState): void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: state.options.heapMb ?? 256, maxYoungGenerationSizeMb: 48 },
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  const seat: Seat = { worker, ready: false, pages: 0, current: null, timer: null };
  state.seats.add(seat);
  state.started += 1;
  arm(state, seat, START_MS, 'the reading worker did not start');
  worker.on('message', (message: WorkerAnswer) => hear(state, seat, message));
  worker.on(
    'error',
    (error) => void leave(state, seat, { kind: 'overrun', what: `reading the page failed: ${error.message.slice(0, 200)}` }),
  );
  worker.on('exit', () => void leave(state, seat, { kind: 'overrun', what: 'the reading worker ended' }));
}

function arm(state: PoolState, seat: Seat, ms: number, what: string): void {
  if (seat.timer !== null) clearTimeout(seat.timer);
  seat.timer = setTimeout(() => void leave(state, seat, { kind: 'overrun', what }), ms);
}

function hear(state: PoolState, seat: Seat, message: WorkerAnswer): void {
  if (seat.timer !== null) clearTimeout(seat.timer);
  seat.timer = null;
  const waiting = seat.current;
  seat.current = null;
  seat.worker.unref();
  if (message.kind === 'ready') seat.ready = true;
  else waiting?.answer(message.kind === 'extracted' ? message : { kind: 'broken', what: `reading the page failed: ${message.what}` });
  if (seat.pages >= PAGES_PER_WORKER) void leave(state, seat, { kind: 'overrun', what: 'the reading worker was renewed' });
  else assign(state);
}

/** Ends a worker; the page it had gets `answer`. `terminate()` stops it inside a running regex, too. */
async function leave(state: PoolState, seat: Seat, answer: PoolAnswer): Promise<void> {
  if (!state.seats.delete(seat)) return;
  if (seat.timer !== null) clearTimeout(seat.timer);
  // One that cannot start would be started for ever: what waits is told instead.
  if (!seat.ready && !state.closed) state.queue.shift()?.answer(answer);
  seat.current?.answer(answer);
  await seat.worker.terminate();
  if (!state.closed) assign(state);
}
