import parse from 'parse-prometheus-text-format';
import { expect, it } from 'vitest';
import { renderMetrics } from '../../src/digest/render-metrics.ts';
import type { Status } from '../../src/domain/status.ts';

const status: Status = {
  now: '2026-03-02T07:00:00.000Z',
  lastTick: '2026-03-02T06:59:30.000Z',
  watches: [
    {
      id: 'orlun',
      lastSuccess: '2026-03-02T06:00:00.000Z',
      next: null,
      overdueSince: null,
      brokeOff: null,
      feeds: [
        { url: 'https://a.example.com/"x"\\\n', state: 'well', failures: 0, failingSince: null },
        { url: 'https://b.example.com/feed', state: 'gone', failures: 4, failingSince: null },
      ],
      editions: 3,
      developments: 9,
      articles: 40,
      stopped: 1,
    },
  ],
  mailConfigured: true,
  mail: { counts: { sent: 4, deferred: 1 }, oldestWaiting: null, lastAnswer: '' },
  posts: { counts: { deferred: 2 }, oldestWaiting: '2026-03-02T06:00:00.000Z', lastAnswer: '' },
  trouble: [],
};

it("is read by a parser of Prometheus' text format, label by label", () => {
  const families = parse(renderMetrics(status));
  const of = (name: string): unknown => families.find((family) => family.name === `newsdelta_${name}`);
  expect(families.map(({ name }) => name.replace('newsdelta_', ''))).toEqual([
    'health',
    'last_tick_timestamp_seconds',
    'last_success_timestamp_seconds',
    'editions_total',
    'developments_total',
    'articles_total',
    'stopped_recipients',
    'feed_up',
    'feed_failures',
    'deliveries',
    'oldest_waiting_timestamp_seconds',
  ]);
  expect(of('health')).toMatchObject({
    type: 'GAUGE',
    metrics: [
      { value: '0', labels: { state: 'healthy' } },
      { value: '1', labels: { state: 'degraded' } },
      { value: '0', labels: { state: 'failing' } },
    ],
  });
  expect(of('editions_total')).toMatchObject({ type: 'COUNTER', metrics: [{ value: '3', labels: { watch: 'orlun' } }] });
  expect(of('last_success_timestamp_seconds')).toMatchObject({ metrics: [{ value: '1772431200' }] });
  expect(of('deliveries')).toMatchObject({ metrics: [{}, {}, { value: '2', labels: { to: 'webhook', state: 'deferred' } }] });
  expect(of('oldest_waiting_timestamp_seconds')).toMatchObject({ metrics: [{ value: '1772431200', labels: { to: 'webhook' } }] });
  expect(of('feed_up')).toMatchObject({
    metrics: [
      { value: '1', labels: { feed: 'https://a.example.com/"x"\\\n' } },
      { value: '0', labels: { feed: 'https://b.example.com/feed' } },
    ],
  });
});
