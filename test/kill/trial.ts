import type { ReceivedMail } from '../../samples/mail-receiver.ts';
import type { Edition } from '../../src/domain/edition.ts';
import type { Holding, Lane, RunOptions } from './lane.ts';

/** What a day gives that nothing disturbed. */
export interface Undisturbed {
  readonly developments: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly messages: ReadonlySet<string>;
}
export interface Verdict {
  /** Where it was killed: a point, or 'any moment'. Null: it ended before the point came. */
  readonly killedAt: string | null;
  /** Developments, articles and messages that never came. */
  readonly lost: readonly string[];
  /** Developments that two editions show, and mails that came twice though the ledger doesn't say so or with other bytes. */
  readonly twice: readonly string[];
  /** Mails that came twice, byte-identical, and are marked. */
  readonly marked: number;
  /** Mails that never came and are shown as unknown: the resend was broken off too, and a third attempt might be a third copy. */
  readonly left: number;
  readonly damage: readonly string[];
  readonly wrongSums: readonly string[];
  readonly restarts: number;
}

/** After the claim (15 minutes) and an interrupted delivery (15 minutes) count as left by a process that died. */
const PAUSE_MS = 20 * 60_000;
const MOST_RESTARTS = 6;

/** Runs an occurrence, kills it as told, starts it again until nothing waits, and counts what came. `kills`: of the first run, the second... */
export async function tryKill(lane: Lane, day: Day, kills: readonly Omit<RunOptions, 'asOf'>[]): Promise<Verdict> {
  lane.begin(day.before);
  const first = await lane.run({ asOf: day.asOf, ...kills[0] });
  const damage = [...lane.look().damage];
  let restarts = 0;
  while (restarts < MOST_RESTARTS && (restarts === 0 || !settled(lane.look()))) {
    restarts += 1;
    const asOf = new Date(Date.parse(day.asOf) + restarts * PAUSE_MS).toISOString();
    const { code, killed, errors } = await lane.run({ asOf, ...kills[restarts] });
    // 5: mail waits, which the next start sends.
    if (!killed && code !== 0 && code !== 5) damage.push(`restart ${restarts} ended with ${code}: ${errors}`);
    damage.push(...lane.look().damage);
  }
  const killedAt = first.killed ? (first.points.at(-1) ?? 'start') : null;
  return { killedAt, damage, restarts, ...judge(lane.look(), await lane.takeMails(), day) };
}

export interface Day {
  readonly asOf: string;
  /** The ledger's folder before this day; null: none yet. */
  readonly before: string | null;
  readonly undisturbed: Undisturbed;
}

export function today(editions: readonly Edition[], asOf: string): readonly Edition[] {
  return editions.filter(({ occurrence }) => occurrence >= asOf);
}

export function developmentsOf(editions: readonly Edition[]): readonly string[] {
  return editions.flatMap(({ developments, updates }) => [...developments, ...updates].map(({ id }) => id));
}

/** Every article of which an edition tells, by where it tells of it. */
export function articlesOf(editions: readonly Edition[]): readonly string[] {
  return editions.flatMap(({ developments, updates, alsoNew, heldBack, filtered }) => [
    ...[...developments, ...updates].flatMap(({ evidence }) => evidence.map(({ article }) => `shown ${article}`)),
    ...alsoNew.map(({ evidence }) => `shown ${evidence.article}`),
    ...heldBack.map(({ article }) => `held back ${article}`),
    ...filtered.map(({ article }) => `filtered ${article}`),
  ]);
}

export function messageIdOf({ raw }: ReceivedMail): string {
  return /^message-id:\s*(<[^>]+>)/im.exec(raw.toString('latin1'))?.[1] ?? 'no Message-ID';
}

/** The planned edition is committed, everything read is told, and every mail sent or given up. */
function settled({ editions, deliveries, untold }: Holding): boolean {
  return editions.length > 0 && untold === 0 && deliveries.every(({ waits }) => !waits);
}

function judge(
  { editions, deliveries, untold }: Holding,
  mails: readonly ReceivedMail[],
  day: Day,
): Pick<Verdict, 'lost' | 'twice' | 'marked' | 'left' | 'wrongSums'> {
  const told = today(editions, day.asOf);
  const developments = developmentsOf(told);
  const came = Map.groupBy(mails, messageIdOf);
  const repeated = [...came].filter(([, copies]) => copies.length > 1);
  const leftUnknown = new Set(deliveries.filter(({ state, waits }) => state === 'unknown' && !waits).map(({ messageId }) => messageId));
  const uncome = missing(day.undisturbed.messages, new Set(came.keys()));
  const marked = repeated.filter(([id, copies]) => isMarked(id, copies, deliveries));
  return {
    lost: [
      ...missing(day.undisturbed.developments, new Set(developments)),
      ...missing(day.undisturbed.articles, new Set(articlesOf(told))),
      ...uncome.filter((id) => !leftUnknown.has(id)),
      ...(untold === 0 ? [] : [`${untold} entries or articles untold`]),
    ],
    twice: [
      ...developments.filter((id, at) => developments.indexOf(id) !== at),
      ...missing(new Set(developments), day.undisturbed.developments),
      ...missing(new Set(came.keys()), day.undisturbed.messages),
      ...repeated.filter((one) => !marked.includes(one)).map(([id]) => id),
    ],
    marked: marked.length,
    left: uncome.filter((id) => leftUnknown.has(id)).length,
    wrongSums: told
      .filter(({ coverage: { read, shown, heldBack, filtered } }) => shown + heldBack + filtered !== read)
      .map(({ id }) => `${id}: the sum does not hold`),
  };
}

/** Twice at most, the same bytes, and the ledger says that an answer was lost. */
function isMarked(id: string, copies: readonly ReceivedMail[], deliveries: Holding['deliveries']): boolean {
  const [first, ...others] = copies;
  const lostAnswers = deliveries.find(({ messageId }) => messageId === id)?.lostAnswers ?? 0;
  return lostAnswers > 0 && others.length === 1 && others.every(({ raw }) => first?.raw.equals(raw) === true);
}

function missing(wanted: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] {
  return [...wanted.difference(found)];
}
