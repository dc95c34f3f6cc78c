import { expect, it } from 'vitest';
import { createWeb } from '../../../src/adapters/http/web.ts';

it('tells a name that has no address as a failure, though the resolver then gives no list at all', async () => {
  const error = Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.example.org'), { code: 'ENOTFOUND' });
  const web = createWeb({
    allowHosts: [],
    allowPorts: [],
    fetchSeconds: 2,
    fetchBytes: 1000,
    concurrency: 1,
    hostPauseMs: 0,
    userAgent: 'newsdelta-test',
    // As Node's own lookup answers: one argument.
    lookup: (_name, done) => (done as (problem: Error) => void)(error),
  });
  expect(await web.get({ url: 'http://nowhere.example.org/' })).toMatchObject({
    kind: 'refused',
    what: expect.stringContaining('nowhere.example.org'),
  });
  await web.close();
});
