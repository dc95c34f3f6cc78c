import { judgeHealth, type Outgoing, type Status } from '../domain/status.ts';

interface Family {
  readonly name: string;
  readonly type: 'gauge' | 'counter';
  readonly help: string;
  readonly samples: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];
}

/** Prometheus' text format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats). No address of a recipient. */
export function renderMetrics(status: Status): string {
  return families(status)
    .filter(({ samples }) => samples.length > 0)
    .map(
      ({ name, type, help, samples }) =>
        `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map(([labels, value]) => `${name}${labelled(labels)} ${value}\n`).join('')}`,
    )
    .join('');
}

function families(status: Status): readonly Family[] {
  const { watches, mail, posts } = status;
  const { state } = judgeHealth(status);
  const byWatch = (value: (watch: Status['watches'][number]) => number | null): Family['samples'] =>
    watches.flatMap((watch) => {
      const number = value(watch);
      return number === null ? [] : [[{ watch: watch.id }, number] as const];
    });
  const family = (name: string, type: Family['type'], help: string, samples: Family['samples']): Family => ({
    name: `newsdelta_${name}`,
    type,
    help,
    samples,
  });
  return [
    family(
      'health',
      'gauge',
      '1 for the state that holds.',
      (['healthy', 'degraded', 'failing'] as const).map((one) => [{ state: one }, Number(one === state)]),
    ),
    family('last_tick_timestamp_seconds', 'gauge', 'When the clock ticked last.', one(seconds(status.lastTick))),
    family(
      'last_success_timestamp_seconds',
      'gauge',
      'When the newest edition was made.',
      byWatch((watch) => seconds(watch.lastSuccess)),
    ),
    family(
      'next_run_timestamp_seconds',
      'gauge',
      'The next planned run.',
      byWatch((watch) => seconds(watch.next)),
    ),
    family(
      'editions_total',
      'counter',
      'Editions made.',
      byWatch(({ editions }) => editions),
    ),
    family(
      'developments_total',
      'counter',
      'Developments and updates told.',
      byWatch(({ developments }) => developments),
    ),
    family(
      'articles_total',
      'counter',
      'Articles read.',
      byWatch(({ articles }) => articles),
    ),
    family(
      'stopped_recipients',
      'gauge',
      'Recipients who stopped the digest.',
      byWatch(({ stopped }) => stopped),
    ),
    family(
      'feed_up',
      'gauge',
      '1 while a feed answers, 0 while it fails or is gone.',
      watches.flatMap(({ id, feeds }) => feeds.map((feed) => [{ watch: id, feed: feed.url }, Number(feed.state === 'well')] as const)),
    ),
    family(
      'feed_failures',
      'gauge',
      'Failures of a feed in a row.',
      watches.flatMap(({ id, feeds }) => feeds.map((feed) => [{ watch: id, feed: feed.url }, feed.failures] as const)),
    ),
    family('deliveries', 'gauge', 'Messages in the outbox, by state.', [...counted('mail', mail), ...counted('webhook', posts)]),
    family('oldest_waiting_timestamp_seconds', 'gauge', 'When the oldest message that waits was made.', [
      ...waiting('mail', mail),
      ...waiting('webhook', posts),
    ]),
  ];
}

function counted(to: string, { counts }: Outgoing): Family['samples'] {
  return Object.entries(counts).map(([state, count]) => [{ to, state }, count]);
}

function waiting(to: string, { oldestWaiting }: Outgoing): Family['samples'] {
  const since = seconds(oldestWaiting);
  return since === null ? [] : [[{ to }, since]];
}

function one(value: number | null): Family['samples'] {
  return value === null ? [] : [[{}, value]];
}

function seconds(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant) / 1000;
}

function labelled(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/[\r\n]+/g, '\\n');
}
