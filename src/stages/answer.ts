import { judgeHealth, type Status } from '../domain/status.ts';
import type { Settings } from '../domain/settings.ts';
import { renderMetrics } from '../digest/render-metrics.ts';
import { renderStopPage, type StopPage } from '../digest/render-stop-page.ts';
import type { Answered, Archive, Asked, Clock, Journal, Ledger, Links } from '../ports.ts';

export interface Outside {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly archive: Archive;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly status: () => Promise<Status>;
}

/**
 * What `serve` answers: /health and /metrics to those who ask directly, /unsubscribe and /public to everybody. What came through a proxy is from
 * outside and gets neither health nor metrics.
 */
export async function answer(asked: Asked, world: Outside): Promise<Answered> {
  const token = /^\/unsubscribe\/([\w.-]+)$/.exec(asked.path)?.[1];
  if (token !== undefined) return answerStop(token, asked, world);
  if (asked.method === 'POST') return plain(405, 'Only GET and HEAD are answered here.');
  if (asked.path === '/health' && !asked.forwarded) return health(await world.status());
  if (asked.path === '/metrics' && !asked.forwarded)
    return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body: renderMetrics(await world.status()) };
  return (await archived(asked.path, world.archive)) ?? plain(404, 'There is nothing here.');
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** A page or feed of the archive; "/public/WATCH/" is its index. */
async function archived(asked: string, archive: Archive): Promise<Answered | null> {
  const path = /^\/public\/(.*)$/.exec(asked)?.[1];
  if (path === undefined) return null;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = await archive.read(file);
  return body === null ? null : { status: 200, type: TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain', body, shared: true };
}

function health(status: Status): Answered {
  const { watches, mail, posts } = status;
  const judged = judgeHealth(status);
  const told = {
    ...judged,
    watches: watches.map(({ id, lastSuccess, next, feeds }) => ({
      id,
      lastSuccess,
      next,
      failingFeeds: feeds.filter(({ state }) => state !== 'well'),
    })),
    mail: { ...mail.counts, oldestWaiting: mail.oldestWaiting },
    webhooks: { ...posts.counts, oldestWaiting: posts.oldestWaiting },
  };
  return { status: judged.state === 'failing' ? 503 : 200, type: 'application/json', body: `${JSON.stringify(told)}\n` };
}

/** RFC 8058: only a POST stops; a GET, which any scanner of links makes, shows a page with a button. */
async function answerStop(token: string, asked: Asked, { settings, ledger, links, journal, clock }: Outside): Promise<Answered> {
  const whose = links.readToken(token, settings.watches);
  const watch = settings.watches.find(({ id }) => id === whose?.watch);
  const shown = (kind: StopPage, status = 200): Answered => ({
    status,
    type: 'text/html; charset=utf-8',
    body: renderStopPage(kind, { title: watch?.title ?? whose?.watch ?? '', language: whose?.recipient?.language ?? 'en' }),
  });
  if (whose === null) return shown('void', 404);
  if (asked.method === 'GET') return shown('ask');
  const stopped = asked.form.get('List-Unsubscribe') === 'One-Click' || asked.form.has('stop');
  if (!stopped && !asked.form.has('start')) return plain(400, 'The form says neither stop nor start.');
  // Who is in the watchlist no longer gets nothing more, whatever is stored.
  if (whose.recipient === null) return shown('stopped');
  const changed = await ledger.recordStop({ watch: whose.watch, recipient: whose.recipient.address, stopped, now: clock.now() });
  if (changed)
    journal.info(stopped ? 'recipient stopped' : 'recipient started again', { watch: whose.watch, recipient: whose.recipient.address });
  return shown(stopped ? 'stopped' : 'started');
}

function plain(status: number, words: string): Answered {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n` };
}
