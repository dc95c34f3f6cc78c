import { expect, it } from 'vitest';
import { planWebhooks } from '../../src/domain/webhook.ts';
import { FULL, QUIET } from '../digest/editions.ts';

const webhooks = [
  { id: 'all', url: 'https://a.example.org', secret: 's', watches: null },
  { id: 'other', url: 'https://b.example.org', secret: 's', watches: ['bridge'] },
];
const plan = (edition = FULL, planned = true): readonly string[] =>
  planWebhooks(edition, { planned }, { webhooks, page: null }).map(({ to }) => to);

it('tells the webhooks of the watch, and of a run by hand only what is new', () => {
  expect(plan()).toEqual(['webhook:all']);
  expect(plan({ ...FULL, watch: 'bridge' })).toEqual(['webhook:all', 'webhook:other']);
  expect(plan(QUIET)).toEqual(['webhook:all']);
  expect(plan(QUIET, false)).toEqual([]);
  expect(plan(FULL, false)).toEqual(['webhook:all']);
});

it('gives each post an id of its own that every attempt repeats', () => {
  const [post] = planWebhooks(FULL, { planned: true }, { webhooks, page: 'https://news.example.org/p' });
  expect(post?.post).toEqual({
    type: 'edition.published',
    id: `${FULL.id}-all`,
    timestamp: FULL.made,
    data: { edition: FULL, page: 'https://news.example.org/p' },
  });
});
