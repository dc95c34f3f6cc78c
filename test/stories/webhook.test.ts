import { expect, it } from 'vitest';
import { createCourier } from '../../src/adapters/webhook/create-courier.ts';
import type { WebPost } from '../../src/ports.ts';
import { runNow } from '../../src/pipeline.ts';
import { deliver } from '../../src/stages/deliver.ts';
import { aRecipient, aWatch, NOW } from '../builders.ts';
import { startPress } from './press.ts';

const BACKGROUND =
  '\n\nPilots at the port of Orlun and the Orlun Port Authority argue over pilot fees; the Orlun Pilots Union threatens a strike.';

it('makes a post again until it is answered, the same bytes under the same id, whatever becomes of the mail', async () => {
  const press = startPress(':memory:', [
    {
      at: '2026-03-02T06:00:00.000Z',
      text: `Pilots of the Orlun Pilots Union voted on Monday to strike at the port of Orlun from 9 March.${BACKGROUND}`,
    },
  ]);
  const posts: { readonly id: string | undefined; readonly body: string }[] = [];
  const statuses = [503, 204];
  const web: WebPost = {
    post: async ({ url, headers, body }) => {
      posts.push({ id: headers?.['webhook-id'], body: Buffer.from(body).toString('utf8') });
      return { kind: 'answered', status: statuses.shift() ?? 500, url, movedTo: null, headers: {}, bytes: new Uint8Array() };
    },
  };
  const webhooks = [{ id: 'bot', url: 'https://hooks.example.org/secret-path', secret: 'a-secret-of-the-newsroom-bot', watches: null }];
  const noMail = { ...press.world.mailer, send: async () => ({ kind: 'misconfigured', answer: '535 wrong password' }) as const };
  const { clock } = press.world;
  const world = {
    ...press.world,
    settings: { ...press.world.settings, webhooks, publicAddress: 'https://news.example.org' },
    mailer: createCourier({ mailer: noMail, web, webhooks, clock }),
  };
  press.setClock(NOW);
  const report = await runNow(aWatch({ recipients: [aRecipient()] }), { now: NOW, run: 'run-1' }, world);
  expect(report.failures.map(({ where, what }) => [where, what])).toEqual([
    ['d***@example.com', 'deferred: 535 wrong password'],
    ['webhook:bot', 'deferred: HTTP 503'],
  ]);
  press.setClock('2026-03-02T07:02:00.000Z');
  await deliver(world);
  press.setClock('2026-03-02T09:02:00.000Z');
  await deliver(world);

  expect(posts).toHaveLength(2);
  expect(posts[1]).toEqual(posts[0]);
  const { id, data } = JSON.parse(posts[0]?.body ?? '') as { id: string; data: { edition: { id: string }; page: string } };
  expect([id, data.page]).toEqual([posts[0]?.id, `https://news.example.org/public/orlun/${data.edition.id}.html`]);
  const states = (await press.world.ledger.deliveries({})).map(({ recipient, state }) => [recipient, state]);
  expect(states).toEqual([
    ['webhook:bot', 'sent'],
    ['desk@example.com', 'deferred'],
  ]);
  expect(JSON.stringify(await press.world.ledger.deliveries({}))).not.toMatch(/secret/);
  await press.world.ledger.close();
});
