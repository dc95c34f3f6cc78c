import { describe, expect, it } from 'vitest';
import { judgeHealth, type Status, type WatchStatus } from '../../src/domain/status.ts';

const NOW = '2026-03-02T07:00:00.000Z';
const feed = { url: 'https://a.example.com/feed', state: 'well', failures: 0, failingSince: null } as const;
const dead = { url: 'https://b.example.com/feed', state: 'failing', failures: 4, failingSince: '2026-02-27T07:00:00.000Z' } as const;

function aStatus(part: Partial<Status> = {}, watch: Partial<WatchStatus> = {}): Status {
  return {
    now: NOW,
    lastTick: '2026-03-02T06:59:30.000Z',
    watches: [
      {
        id: 'orlun',
        lastSuccess: '2026-03-02T06:00:00.000Z',
        next: '2026-03-03T06:00:00.000Z',
        overdueSince: null,
        brokeOff: null,
        feeds: [feed],
        editions: 3,
        developments: 9,
        articles: 40,
        stopped: 0,
        ...watch,
      },
    ],
    mailConfigured: true,
    mail: { counts: { sent: 4 }, oldestWaiting: null, lastAnswer: '' },
    posts: { counts: {}, oldestWaiting: null, lastAnswer: '' },
    trouble: [],
    ...part,
  };
}
const waiting = (since: string): Status['mail'] => ({ counts: { deferred: 1 }, oldestWaiting: since, lastAnswer: '450 later' });

describe('health', () => {
  it.each<[string, Status, string, readonly string[]]>([
    ['all well', aStatus(), 'healthy', []],
    ['a first tick that still runs', aStatus({ lastTick: null }), 'healthy', []],
    ['mail that was made a minute ago', aStatus({ mail: waiting('2026-03-02T06:59:00.000Z') }), 'healthy', []],
    [
      'mail that waits for an hour',
      aStatus({ mail: waiting('2026-03-02T06:00:00.000Z') }),
      'degraded',
      ['mail waits in the outbox since 2026-03-02T06:00:00.000Z; the last answer: 450 later'],
    ],
    [
      'mail without a mail server',
      aStatus({ mailConfigured: false, mail: waiting('2026-03-02T06:00:00.000Z') }),
      'degraded',
      ['mail waits in the outbox since 2026-03-02T06:00:00.000Z; NEWSDELTA_SMTP_URL is not set'],
    ],
    [
      'mail that waits for two days',
      aStatus({ mail: waiting('2026-02-28T06:00:00.000Z') }),
      'failing',
      ['mail waits in the outbox since 2026-02-28T06:00:00.000Z; the last answer: 450 later'],
    ],
    [
      'one of two feeds',
      aStatus({}, { feeds: [feed, dead] }),
      'degraded',
      ['watch orlun: 1 of 2 feeds do not answer: https://b.example.com/feed (since 2026-02-27)'],
    ],
    [
      'every feed',
      aStatus({}, { feeds: [dead] }),
      'failing',
      [
        'no feed answers: is this machine connected?',
        'watch orlun: 1 of 1 feeds do not answer: https://b.example.com/feed (since 2026-02-27)',
      ],
    ],
    ['a run that broke off', aStatus({}, { brokeOff: 'disk full' }), 'degraded', ['watch orlun: the last run broke off: disk full']],
    [
      'a digest that was not made',
      aStatus({}, { overdueSince: '2026-03-01T06:00:00.000Z', lastSuccess: null }),
      'failing',
      ['watch orlun: the digest of 2026-03-01T06:00:00.000Z was not made; the last one was never'],
    ],
    [
      'a clock that stands still',
      aStatus({ lastTick: '2026-03-02T06:00:00.000Z' }),
      'failing',
      ['no tick of the clock since 2026-03-02T06:00:00.000Z: serve hangs'],
    ],
    [
      'a lost answer',
      aStatus({ mail: { ...aStatus().mail, counts: { unknown: 2 } } }),
      'degraded',
      ['2 messages may or may not have arrived: newsdelta outbox shows them'],
    ],
    [
      'a post that waits for two days',
      aStatus({ posts: waiting('2026-02-28T06:00:00.000Z') }),
      'degraded',
      ['a post to a webhook waits in the outbox since 2026-02-28T06:00:00.000Z; the last answer: 450 later'],
    ],
    ['a port that is taken', aStatus({ trouble: ['nobody is answered'] }), 'degraded', ['nobody is answered']],
  ])('%s', (_, status, state, reasons) => {
    expect(judgeHealth(status)).toMatchObject({ state, reasons });
  });
});
